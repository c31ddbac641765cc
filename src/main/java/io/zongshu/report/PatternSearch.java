package io.zongshu.report;

import io.zongshu.report.QueryPattern.Gap;
import io.zongshu.report.QueryPattern.Literal;
import io.zongshu.report.QueryPattern.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a pattern in a text by its longest run of characters, and then looks left and right of each place. A gap between
 * two runs is as short as it can be; one at either end of the pattern reaches to the end of the clause.
 */
final class PatternSearch {
    // Far beyond any clause that people write; only text made to be slow gets there, and then does not fit.
    private static final int MOST_STEPS = 20_000;
    private static final int SAMPLE = 100_000;

    private final List<Part> parts;
    private final int anchor;
    private final String anchorText;
    private final boolean slotted;
    private int steps;

    /**
     * A search in texts like one of them.
     *
     * @param like tells which of several runs of one length is the rarest
     */
    PatternSearch(QueryPattern pattern, String like) {
        this.parts = pattern.parts();
        String sample = like.substring(0, Math.min(SAMPLE, like.length()));
        int best = -1;
        String text = "";
        int fewest = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Literal literal && literal.text().length() >= text.length()) {
                int n = count(sample, literal.text());
                if (literal.text().length() > text.length() || n < fewest) {
                    best = i;
                    text = literal.text();
                    fewest = n;
                }
            }
        }
        this.anchor = best;
        this.anchorText = text;
        this.slotted = parts.stream().anyMatch(p -> p instanceof Gap gap && gap.slot());
    }

    private static int count(String sample, String text) {
        int n = 0;
        for (int at = sample.indexOf(text); at >= 0; at = sample.indexOf(text, at + 1)) {
            n++;
        }
        return n;
    }

    /** Takes the spans found, in order; spans do not overlap. */
    interface Found {
        void at(int start, int end);
    }

    void each(String text, Found found) {
        int last = 0;
        int at = text.indexOf(anchorText);
        while (at >= 0) {
            steps = 0;
            boolean bound = slotted && BoundWords.hold(text, at, anchorText);
            int end = bound ? -1 : right(text, at + anchorText.length(), anchor + 1, null);
            int start = end < 0 ? -1 : left(text, at, anchor - 1, null);
            if (start >= last) {
                found.at(start, end);
                last = end;
                at = text.indexOf(anchorText, Math.max(end, at + anchorText.length()));
            } else {
                at = text.indexOf(anchorText, at + 1);
            }
        }
    }

    /** What fills the slots of a span that was found, in order. */
    List<String> fillers(String text, int start, int end) {
        if (!slotted) {
            return List.of();
        }
        for (int at = text.indexOf(anchorText, start); at >= 0 && at < end; at = text.indexOf(anchorText, at + 1)) {
            steps = 0;
            int[] edges = new int[parts.size() + 1];
            edges[anchor] = at;
            edges[anchor + 1] = at + anchorText.length();
            if (right(text, at + anchorText.length(), anchor + 1, edges) == end
                    && left(text, at, anchor - 1, edges) == start) {
                return slots(text, edges);
            }
        }
        return List.of();
    }

    private List<String> slots(String text, int[] edges) {
        List<String> fillers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Gap gap && gap.slot()) {
                fillers.add(text.substring(edges[i], edges[i + 1]));
            }
        }
        return fillers;
    }

    /** The end of the parts from one on, the first of which begins at an offset; -1 if they do not fit. */
    private int right(String text, int from, int part, int @org.jspecify.annotations.Nullable [] edges) {
        if (part == parts.size()) {
            return from;
        }
        if (parts.get(part) instanceof Literal literal) {
            if (!text.startsWith(literal.text(), from) || slotted && BoundWords.hold(text, from, literal.text())) {
                return -1;
            }
            return noted(edges, part + 1, from + literal.text().length(),
                    right(text, from + literal.text().length(), part + 1, edges));
        }
        Gap gap = (Gap) parts.get(part);
        int longest = from;
        while (longest < text.length() && longest - from < gap.most() && gap.kind().takes(text.charAt(longest))) {
            longest++;
        }
        if (part + 1 == parts.size()) {
            return longest - from < gap.least() ? -1 : noted(edges, part + 1, longest, longest);
        }
        for (int end = from + gap.least(); end <= longest && steps++ < MOST_STEPS; end++) {
            int rest = right(text, end, part + 1, edges);
            if (rest >= 0) {
                return noted(edges, part + 1, end, rest);
            }
        }
        return -1;
    }

    /** The start of the parts up to one, the last of which ends at an offset; -1 if they do not fit. */
    private int left(String text, int to, int part, int @org.jspecify.annotations.Nullable [] edges) {
        if (part < 0) {
            return to;
        }
        if (parts.get(part) instanceof Literal literal) {
            int start = to - literal.text().length();
            return start < 0 || !text.startsWith(literal.text(), start)
                            || slotted && BoundWords.hold(text, start, literal.text())
                    ? -1
                    : noted(edges, part, start, left(text, start, part - 1, edges));
        }
        Gap gap = (Gap) parts.get(part);
        int longest = to;
        while (longest > 0 && to - longest < gap.most() && gap.kind().takes(text.charAt(longest - 1))) {
            longest--;
        }
        if (part == 0) {
            return to - longest < gap.least() ? -1 : noted(edges, part, longest, longest);
        }
        for (int start = to - gap.least(); start >= longest && steps++ < MOST_STEPS; start--) {
            int rest = left(text, start, part - 1, edges);
            if (rest >= 0) {
                return noted(edges, part, start, rest);
            }
        }
        return -1;
    }

    private static int noted(int @org.jspecify.annotations.Nullable [] edges, int at, int offset, int result) {
        if (edges != null && result >= 0) {
            edges[at] = offset;
        }
        return result;
    }
}
