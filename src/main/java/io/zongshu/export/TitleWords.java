package io.zongshu.export;

import io.zongshu.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What it costs to break a title between two of its words. The costs were set by reading some 180 broken titles; only
 * their order matters: after a unit or before 关于, 于 and verbs is good, between the parts of a name or between an
 * adverb and its verb is bad.
 */
final class TitleWords {
    private static final int GOOD = 8;
    private static final int FAIR = 20;
    private static final int PASSABLE = 30;
    private static final int POOR = 40;
    private static final int WEAK = 55;
    private static final int BAD = 80;
    private static final int TORN = 200;

    private static final String PERIOD_ENDS = "年月日度期届次";
    /** Words that end the naming of a time. */
    private static final Set<String> TIME_ENDS = Set.of("以来", "期间", "时期", "上半年", "下半年");
    /** What ends an organisation's name. */
    private static final Set<String> ORGANISATION_ENDS = Set.of(
            "部", "局", "委", "办", "厅", "院", "署", "中心", "办事处", "有限公司", "有限责任公司", "支队", "大队", "海关",
            "联合社", "银行", "常务委员会", "常委会", "市委", "县委", "省委", "区委", "党委", "党组", "政府",
            "人民政府", "委员会", "办公室", "组织部", "宣传部", "统战部", "公司", "集团", "支部", "总支", "机关", "法院",
            "检察院", "大学", "学院", "中学", "小学", "医院", "研究院", "协会", "联合会", "工会", "街道", "开发区",
            "园区", "新区", "管委会", "工作委员会", "领导小组", "纪委", "监委", "政协", "人大");
    private static final String ORGANISATION_LAST = "部局委办厅院署";
    private static final Set<String> JOINING = Set.of("和", "与", "及", "以及", "暨");
    private static final String PLACE_ENDS = "省市县区州盟旗镇乡村";
    /** Heads of compound nouns (组织工作, 队伍建设): not cut off from what they belong to. */
    private static final Set<String> HEADS = Set.of(
            "工作", "建设", "发展", "情况", "体系", "水平", "队伍", "能力", "计划", "任务", "责任", "精神", "思想",
            "综述", "总结", "报告", "汇报", "要点", "打算", "工作总结", "纪实", "方案", "意见", "通知", "材料");
    /** Words from here to an organisation's end at most. */
    private static final int NAME_WORDS = 6;

    private final List<Token> words;
    private final int[] costs;

    TitleWords(List<Token> words) {
        this.words = words;
        this.costs = new int[words.size()];
        for (int i = 1; i < words.size(); i++) {
            costs[i] = bound(i) ? TitleCosts.NEVER : grammar(i);
        }
        for (int i = 1; i < words.size(); i++) {
            if (endsOrganisation(i)) {
                joinOrganisation(i);
            }
            if (PLACE_ENDS.indexOf(words.get(i).text().charAt(0)) >= 0) {
                joinPlace(i);
            }
        }
    }

    /** The cost of a break before word i (1 upwards). */
    int cost(int i) {
        return costs[i];
    }

    /** Whether two words are one name, number or unit that only the segmenter parted. */
    private boolean bound(int i) {
        Token before = words.get(i - 1);
        Token after = words.get(i);
        String a = after.text();
        char first = a.charAt(0);
        char last = before.text().charAt(before.text().length() - 1);
        boolean number = before.nature().startsWith("m") || Character.isDigit(last) || "第".equals(before.text());
        if (number && (after.nature().startsWith("q") || after.nature().startsWith("m") || Character.isDigit(first)
                || PERIOD_ENDS.indexOf(first) >= 0 && a.length() <= 2 || "大".equals(a) || "周年".equals(a))) {
            return true;
        }
        boolean place = before.nature().startsWith("ns") || before.text().length() == 1 && PLACE_ENDS.indexOf(last) >= 0;
        if (place && ORGANISATION_ENDS.contains(a) || number && first == '学') {
            return true;
        }
        return a.length() == 1 && PLACE_ENDS.indexOf(first) >= 0
                || a.length() == 1 && ORGANISATION_LAST.indexOf(first) >= 0
                || is(after, "u", "y", "k") || is(before, "h")
                || is(after, "f") && !is(before, "w") || TIME_ENDS.contains(a);
    }

    private int grammar(int i) {
        Token before = words.get(i - 1);
        Token after = words.get(i);
        String a = after.text();
        String b = before.text();
        if ("关于".equals(a)) {
            return GOOD;
        }
        if ("关于".equals(b)) {
            return i == 1 ? BAD : PASSABLE;
        }
        if ("的".equals(b)) {
            boolean alone = i == words.size() - 1 && HEADS.contains(a);
            return alone || i > 1 && words.get(i - 2).text().length() == 1 ? BAD : GOOD;
        }
        if (JOINING.contains(b)) {
            // 2025年…情况和|2026年…安排: two halves of equal rank; elsewhere a line does not end in 和.
            return is(after, "m") || is(after, "t") ? PASSABLE : BAD;
        }
        if (is(before, "p", "c", "d") || adverb(i - 1)) {
            return BAD;
        }
        if (TIME_ENDS.contains(b)) {
            return GOOD;
        }
        if (ends(before, "次届") && is(after, "n")) {
            return BAD;
        }
        if (ends(before, PERIOD_ENDS)) {
            boolean second = i > 2 && JOINING.contains(words.get(i - 3).text());
            boolean governs = verb(after) && !HEADS.contains(a) || is(after, "p") || adverb(i);
            return second ? WEAK : governs ? GOOD : PASSABLE;
        }
        if (ORGANISATION_ENDS.contains(b) || endsOrganisation(i - 1) || b.length() > 1 && is(before, "ns")) {
            return ORGANISATION_ENDS.contains(a) ? BAD : GOOD;
        }
        return byKind(i, before, after);
    }

    private int byKind(int i, Token before, Token after) {
        if (HEADS.contains(after.text())) {
            return i == words.size() - 1 ? BAD : WEAK;
        }
        if (verb(before)) {
            return before.text().length() == 1 ? BAD : verb(after) ? 70 : is(after, "p") ? WEAK : POOR + 5;
        }
        if (is(after, "p", "c")) {
            return GOOD;
        }
        if (verb(after)) {
            return after.text().length() == 1 ? PASSABLE : FAIR;
        }
        if (adverb(i)) {
            return FAIR;
        }
        if (before.text().length() == 1 && after.text().length() == 1) {
            return TORN;
        }
        if (before.text().length() == 1 || after.text().length() == 1) {
            return BAD;
        }
        return is(before, "b", "a", "nz") || is(after, "vn", "an") ? WEAK : POOR;
    }

    /** A verb that governs what follows; verbal nouns (建设/vn) do not. */
    private static boolean verb(Token word) {
        return is(word, "v") && !is(word, "vn", "vg");
    }

    /** An adverb, or an adjective that stands before a verb as one (扎实推进). */
    private boolean adverb(int i) {
        Token word = words.get(i);
        return is(word, "d", "ad")
                || is(word, "a") && !is(word, "an") && i + 1 < words.size() && verb(words.get(i + 1));
    }

    private boolean endsOrganisation(int i) {
        Token word = words.get(i);
        return ORGANISATION_ENDS.contains(word.text())
                || word.text().length() > 1 && is(word, "nis", "nt") && ends(word, ORGANISATION_LAST + "会");
    }

    /** Words between a place and the end of an organisation's name stay together if they can. */
    private void joinOrganisation(int end) {
        int at = end;
        while (at > 0 && end - at < NAME_WORDS && partOfName(at - 1)) {
            costs[at] = Math.max(costs[at], BAD);
            at--;
        }
    }

    private boolean partOfName(int i) {
        Token word = words.get(i);
        return is(word, "n", "b", "s", "f", "vn", "vg", "an", "a") || word.text().length() == 1 && is(word, "v")
                || "和".equals(word.text()) && i > 0 && words.get(i - 1).text().length() > 1
                || PLACE_ENDS.contains(word.text());
    }

    /** An unknown place falls apart into single characters before its 市 or 县: 云|川|市. */
    private void joinPlace(int end) {
        for (int at = end; at > 0 && end - at < 3 && words.get(at - 1).text().length() == 1
                && !is(words.get(at - 1), "p", "c", "u", "w"); at--) {
            costs[at] = TitleCosts.NEVER;
        }
    }

    private static boolean ends(Token word, String characters) {
        return characters.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
    }

    private static boolean is(Token word, String... natures) {
        return Arrays.stream(natures).anyMatch(word.nature()::startsWith);
    }
}
