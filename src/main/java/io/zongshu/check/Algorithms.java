package io.zongshu.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All ways to find something, by the names that rules give them. */
final class Algorithms {
    /** The one that needs only patterns, and that users' own rules name. */
    static final String SEARCH = "查找";

    /** Names that the rules use and that nothing stands behind yet; it shrinks to nothing. */
    static final Set<String> TO_COME = Set.of("遗留", "查重", "对照", "约数", "概数", "量词搭配", "序号", "空节", "对仗", "篇幅", "骨架", "标题标点", "词对", "四字格",
            "动词", "开头", "空话", "长句", "主语", "成对", "半角", "连接号", "间隔号", "全角", "用语名称", "用语职务", "用语排序",
            "用语表述", "用语过期", "用语词", "隐私");

    private Algorithms() {}

    /** Each algorithm by its name. */
    static Map<String, Algorithm> all() {
        Map<String, Algorithm> all = new LinkedHashMap<>();
        all.put(SEARCH, new PatternSearch());
        // facts and figures
        all.put("素材数字", new FiguresAgainstBrief());
        all.put("素材遗漏", new MissingFacts());
        all.put("素材结论", new UnsourcedClaims());
        all.put("分项总数", new PartsAndTotals());
        all.put("前后对照", new TwoValues());
        all.put("增长核算", new Growth());
        all.put("日期", new ImpossibleDates());
        all.put("时期", new Periods());
        // reuse, leftovers, the draft
        // structure
        // language
        // marks and numerals
        // the office's terms, privacy
        return all;
    }
}
