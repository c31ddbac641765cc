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
    private static final String IN_CLAUSE = "[^，。；：！？\\s]";
    private static final String CLAUSE_START = "(?<![^，。；：！？\\s])";
    private static final String CLAUSE_END = "(?![^，。；：！？\\s])";
    private static final int LONGEST = 24;

    private final Pattern pattern;
    private final String anchor;
    private final int slots;

    private FrameHits(Pattern pattern, String anchor, int slots) {
        this.pattern = pattern;
        this.anchor = anchor;
        this.slots = slots;
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
        return new FrameHits(Pattern.compile(regex.toString()), anchor, slots);
    }

    /** The places in a text, left to right, none over another. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        // Most texts have not even the longest of its words.
        if (anchor.isEmpty() || !text.contains(anchor)) {
            return hits;
        }
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            List<Integer> filled = new ArrayList<>();
            for (int i = 1; i <= slots; i++) {
                filled.add(found.start(i));
                filled.add(found.end(i));
            }
            hits.add(new Hit(found.start(), found.end(), filled));
        }
        return hits;
    }
}
