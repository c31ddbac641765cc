package io.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a frame stands in texts by its letters: its words in order inside one clause, each slot 1 to 24 characters, as few
 * as will do; a slot at the frame's beginning or end reaches to that of the clause.
 */
final class FrameHits {
    private static final Pattern SLOT = Pattern.compile("⟨[^⟩]*⟩");
    private static final String MARKS = "，。；：！？";
    private static final String IN_CLAUSE = "[^，。；：！？\\s\u3000]";
    private static final String CLAUSE_START = "(?<!" + IN_CLAUSE + ")";
    private static final String CLAUSE_END = "(?!" + IN_CLAUSE + ")";
    private static final int LONGEST = 24;

    private final Pattern pattern;
    private final String anchor;
    private final int slots;
    private final boolean over;

    private FrameHits(Pattern pattern, String anchor, int slots, boolean over) {
        this.pattern = pattern;
        this.anchor = anchor;
        this.slots = slots;
        this.over = over;
    }

    /**
     * A place.
     *
     * @param start UTF-16 offset in the text
     * @param end exclusive
     * @param slots start and end of each slot, in order
     */
    record Hit(int start, int end, List<Integer> slots) {}

    static FrameHits of(String frame) {
        StringBuilder regex = new StringBuilder();
        String anchor = "";
        int slots = 0;
        int at = 0;
        Matcher slot = SLOT.matcher(frame);
        while (slot.find()) {
            String literal = frame.substring(at, slot.start());
            anchor = literal.length() > anchor.length() ? literal : anchor;
            regex.append(literal.isEmpty() ? "" : Pattern.quote(literal));
            boolean first = slot.start() == 0;
            boolean last = slot.end() == frame.length();
            regex.append(first ? CLAUSE_START : "").append('(').append(IN_CLAUSE)
                    .append("{1,").append(LONGEST).append(first && !last ? "}" : "}?").append(')')
                    .append(last ? CLAUSE_END : "");
            slots++;
            at = slot.end();
        }
        String rest = frame.substring(at);
        anchor = rest.length() > anchor.length() ? rest : anchor;
        regex.append(rest.isEmpty() ? "" : Pattern.quote(rest));
        boolean over = !frame.chars().allMatch(c -> inClause((char) c));
        return new FrameHits(Pattern.compile(regex.toString()), anchor, slots, over);
    }

    /** The longest of its words: a text without it has no place. */
    String anchor() {
        return anchor;
    }

    /** The places in a text, left to right, none over another. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        // A clause without the longest word is not looked at: most have it not.
        for (int at = anchor.isEmpty() ? -1 : text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at)) {
            int from = edge(text, at, -1);
            int to = edge(text, at + anchor.length() - 1, 1);
            found.region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
            while (found.find()) {
                hits.add(hit(found));
            }
            at = to;
        }
        return hits;
    }

    private Hit hit(Matcher found) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 1; i <= slots; i++) {
            filled.add(found.start(i));
            filled.add(found.end(i));
        }
        return new Hit(found.start(), found.end(), filled);
    }

    /** The edge of the clause around a place; of the text, if the frame's own words go over the edges of clauses. */
    private int edge(String text, int at, int step) {
        int i = at;
        while (i >= 0 && i < text.length() && (over || inClause(text.charAt(i)))) {
            i += step;
        }
        return step < 0 ? i + 1 : i;
    }

    private static boolean inClause(char c) {
        return MARKS.indexOf(c) < 0 && !Character.isWhitespace(c) && c != 0x3000;
    }
}
