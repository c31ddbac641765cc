package io.zongshu.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbered meetings that the brief does not name. */
final class LeftoverMeetings {
    private static final String N = "[一二三四五六七八九十]{1,3}";
    /** Kinds of meetings; what the group named core holds tells which one it is. */
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("(?:党的)?(?<core>(?<term>" + N + "届)" + N + "中(?:、" + N + "中)*全会)"),
            Pattern.compile("[省市县区州旗]?委(?<core>" + N + "届" + N + "次(?:、" + N + "次)*(?:全体会议|全会))"),
            Pattern.compile("[省市县区州旗](?<core>第" + N + "次(?:党代会|党员代表大会|代表大会))"),
            Pattern.compile("(?<core>(?:[省市县区州旗]?" + N + "届)(?:全国|[省市县区州旗])?(?:人大|政协|人民代表大会|政协委员会)(?:常委会)?(?:第)?" + N + "次会议)"),
            Pattern.compile("党的(?<core>" + N + "大)(?!以来|[^，。；、]{0,2}届)"));

    private LeftoverMeetings() {}

    static void check(CheckedPaper paper, Rule rule, BriefNames brief, Findings found) {
        String known = expanded(brief.text());
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Pattern kind : KINDS) {
                Matcher matcher = kind.matcher(paragraph.text());
                while (matcher.find()) {
                    boolean own = isKnown(matcher.group("core"), kind, known);
                    if (!own && !paper.isQuoted(paragraph, matcher.start(), matcher.end())) {
                        found.add(rule, paragraph, matcher.start(), matcher.end(), Map.of("另", other(kind, brief.text())));
                    }
                }
            }
        }
    }

    private static boolean isKnown(String core, Pattern kind, String known) {
        Matcher matcher = Pattern.compile("(" + N + "届)(?:" + N + "[中次](?:、" + N + "[中次])*)全").matcher(core);
        if (!matcher.find()) {
            return kind == KINDS.get(KINDS.size() - 1) ? Pattern.compile("(?<![" + "一二三四五六七八九十])" + core).matcher(known).find() : known.contains(core);
        }
        if (known.contains(matcher.group(1) + "历次全会")) {
            return true;
        }
        String text = expanded(core);
        return Pattern.compile(matcher.group(1) + N + "[中次]全(?:体会议|会)").matcher(text).results()
                .allMatch(m -> known.contains(m.group().replace("全体会议", "全会")) || known.contains(m.group().replace("全会", "全体会议")));
    }

    /** 二十届二中、三中全会 as 二十届二中全会、二十届三中全会, added behind the text. */
    private static String expanded(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher matcher = Pattern.compile("(" + N + "届)(" + N + "[中次](?:(?:全会)?、" + N + "[中次])*)(全体会议|全会)").matcher(text);
        while (matcher.find()) {
            for (String one : matcher.group(2).split("(?:全会)?、")) {
                out.append('\n').append(matcher.group(1)).append(one).append(matcher.group(3));
            }
        }
        return out.toString();
    }

    private static String other(Pattern kind, String text) {
        Set<String> others = new LinkedHashSet<>();
        kind.matcher(text).results().forEach(m -> others.add(m.group()));
        return others.isEmpty() ? "" : "，素材写的是“" + String.join("”“", others) + "”";
    }
}
