package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands on every page and belongs to no paragraph: page numbers, rules, running heads. A running head is a line that
 * comes again and again (page number apart) and stands beside a page number or rule, carries a number of its own, or cuts
 * a sentence in two. The first of its kind stays where it stands by itself: it may be the title.
 */
final class PageFurniture {
    private static final Pattern PAGE = Pattern.compile("^[—\\-–· ]*(第 ?)?[0-9]{1,4}( ?页)?[—\\-–·| 　]+|[—\\-–·| 　]+(第 ?)?[0-9]{1,4}( ?页)?[—\\-–· ]*$");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{IsHan}\\p{IsAlphabetic}0-9]");
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    /** From so many on lines that cut sentences are running heads; two may be chance. */
    private static final int LEAST = 2;
    /** A shorter line may stand alone without an end mark. */
    private static final int SHORTEST_BROKEN = 15;

    private final StructureRules rules;
    private final List<SourceLine> lines;

    private PageFurniture(List<SourceLine> lines, StructureRules rules) {
        this.lines = lines;
        this.rules = rules;
    }

    /** The lines without rules and running heads; page numbers stay as proofs of page ends. */
    static List<SourceLine> strip(List<SourceLine> lines, StructureRules rules) {
        return new PageFurniture(lines, rules).strip();
    }

    private List<SourceLine> strip() {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mayRepeat(lines.get(i))) {
                places.computeIfAbsent(key(lines.get(i).text()), k -> new ArrayList<>()).add(i);
            }
        }
        boolean[] out = new boolean[lines.size()];
        places.values().stream().filter(p -> p.size() >= LEAST).forEach(p -> mark(p, out));
        List<SourceLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!out[i]) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private void mark(List<Integer> places, boolean[] out) {
        boolean cuts = places.size() > LEAST;
        for (int i : places) {
            out[i] = isBeside(i - 1) || isBeside(i + 1) || hasPage(lines.get(i).text()) || cuts && cutsSentence(i);
        }
        // The first may be the title, or its entry in the table of contents.
        int first = places.get(0);
        out[first] = out[first] && !hasPage(lines.get(first).text()) && cutsSentence(first);
    }

    private boolean mayRepeat(SourceLine line) {
        String text = line.text();
        int width = Marks.width(text);
        return !line.isTable() && !line.isDeclared() && width >= SHORTEST && width <= LONGEST && !Marks.endsSentence(text)
                && Marker.at(text, 0).filter(m -> !m.kind().isSpaced()).isEmpty() && !rules.isPageNumber(text) && key(text).length() >= SHORTEST;
    }

    private static String key(String text) {
        return NOT_WORDS.matcher(PAGE.matcher(text).replaceAll("")).replaceAll("");
    }

    private static boolean hasPage(String text) {
        return PAGE.matcher(text).find();
    }

    private boolean isBeside(int i) {
        return i >= 0 && i < lines.size() && rules.isPageNumber(lines.get(i).text());
    }

    private boolean cutsSentence(int i) {
        int before = i - 1;
        while (before >= 0 && rules.isPageNumber(lines.get(before).text())) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String text = lines.get(before).text();
        return !Marks.endsSentence(text) && Marks.width(text) >= SHORTEST_BROKEN && !HeadingLine.isHeading(text)
                && !hasPage(text);
    }
}
