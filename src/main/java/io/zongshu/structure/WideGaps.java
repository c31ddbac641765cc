package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Papers that stand in one file with blank lines between them: wider gaps than anywhere inside a paper. Gaps may part
 * sections as well, so they count only if a title-like line follows each and most of these lines say what paper it is.
 */
final class WideGaps {
    private static final int WIDE = 2;
    private static final int LONGEST_TITLE = 50;
    private static final int SHORTEST_PAPER = 150;
    private static final String NO_TITLE_ENDS = "。；：，、";

    private WideGaps() {}

    /** Where papers begin, the first line included; empty if gaps prove nothing. */
    static List<Integer> starts(List<SourceLine> lines, StructureRules rules) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if ((i == 0 || lines.get(i).gap() >= WIDE) && !rules.isNoise(lines.get(i).text())) {
                starts.add(i);
            }
        }
        long telling = starts.stream().filter(i -> isTelling(lines, i, rules)).count();
        boolean papers = starts.size() >= 2 && starts.stream().allMatch(i -> isTitleLike(lines.get(i)))
                && telling * 2 > starts.size();
        for (int n = 0; papers && n < starts.size(); n++) {
            int end = n + 1 < starts.size() ? starts.get(n + 1) : lines.size();
            int characters = lines.subList(starts.get(n), end).stream().mapToInt(l -> l.text().length()).sum();
            papers = characters >= SHORTEST_PAPER;
        }
        return papers ? starts : List.of();
    }

    private static boolean isTitleLike(SourceLine line) {
        String text = line.text();
        return Marks.width(text) <= LONGEST_TITLE && !line.isTable() && !Marks.endsSentence(text)
                && NO_TITLE_ENDS.indexOf(Marks.lastMark(text)) < 0 && Marker.at(text, 0).isEmpty();
    }

    private static boolean isTelling(List<SourceLine> lines, int i, StructureRules rules) {
        String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        return rules.titleEnd().matcher(lines.get(i).text()).find()
                || next.startsWith("——")
                || Marks.width(next) <= LONGEST_TITLE && rules.titleEnd().matcher(next).find();
    }
}
