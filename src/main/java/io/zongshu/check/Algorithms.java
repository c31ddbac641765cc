package io.zongshu.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** All ways to find something, by the names that rules give them. */
final class Algorithms {
    /** The one that needs only patterns, and that users' own rules name. */
    static final String SEARCH = "查找";

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
        all.put("遗留", new Leftovers());
        all.put("查重", new CopySearch());
        all.put("对照", new AgainstDraft());
        // structure
        all.put("序号", new HeadingNumbers());
        all.put("空节", new EmptySections());
        all.put("对仗", new ParallelHeadings());
        all.put("篇幅", new SectionLengths());
        all.put("骨架", new MissingMoves());
        all.put("标题标点", new HeadingEnds());
        // language
        all.put("约数", new Approximations());
        all.put("词对", new WrongWords());
        all.put("量词搭配", new MeasureWords());
        all.put("四字格", new RepeatedFormulas());
        all.put("动词", new RepeatedVerbs());
        all.put("开头", new SameOpenings());
        all.put("空话", new EmptyTalk());
        all.put("长句", new LongSentences());
        all.put("主语", new ChangingSubjects());
        // marks and numerals
        all.put("成对", new PairedMarks());
        all.put("半角", new HalfWidthMarks());
        all.put("连接号", new Ranges());
        all.put("间隔号", new DayNames());
        all.put("全角", new FullWidthCharacters());
        all.put("概数", new RoughNumbers());
        // the office's terms, privacy
        all.put("用语名称", new TermNames());
        all.put("用语职务", new TermPosts());
        all.put("用语排序", new TermOrder());
        all.put("用语表述", new TermWordings());
        all.put("用语过期", new TermsOutOfTime());
        all.put("用语词", new TermWords());
        all.put("隐私", new Privacy());
        return all;
    }
}
