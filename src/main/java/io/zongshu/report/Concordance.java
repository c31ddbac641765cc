package io.zongshu.report;

import java.util.List;

/**
 * A key word in context, with what its places have in common. Component names are JSON keys.
 *
 * @param query as asked
 * @param occurrences places found, those not shown too
 * @param documents papers that have it
 * @param papers papers that were searched
 * @param perTenThousand occurrences in ten thousand characters of the papers searched
 * @param dispersion Juilland's D over the papers searched, see {@link Dispersion}
 * @param positions occurrences by tenths of the paper's length
 * @param themes themes of the sections, most frequent first
 * @param moves moves of the paragraphs, most frequent first
 * @param years periods of the papers, most frequent first
 * @param fillers of each slot of the query, what fills it, most frequent first
 * @param lines the lines asked for, in the order asked for
 */
public record Concordance(
        String query,
        int occurrences,
        int documents,
        int papers,
        double perTenThousand,
        double dispersion,
        List<Integer> positions,
        List<Tally> themes,
        List<Tally> moves,
        List<Tally> years,
        List<List<Tally>> fillers,
        List<KeyWordInContext> lines) {
    public Concordance {
        positions = List.copyOf(positions);
        themes = List.copyOf(themes);
        moves = List.copyOf(moves);
        years = List.copyOf(years);
        fillers = fillers.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
    }

    /**
     * What to look for and how to show it.
     *
     * @param width characters of context on either side
     * @param most lines at most
     */
    public record Request(QueryPattern pattern, PaperFilter filter, Order order, int width, int most) {
        /** Everything that fits, in the order of the papers. */
        public static Request of(QueryPattern pattern) {
            return new Request(pattern, PaperFilter.ALL, Order.PAPER, 20, Integer.MAX_VALUE);
        }
    }

    /** Orders of lines; ties stand in the order of the papers. */
    public enum Order {
        /** As the papers stand in the bank, then by place. */
        PAPER,
        /** By what stands before the key, read backwards from it. */
        LEFT,
        /** By what stands behind the key. */
        RIGHT,
        /** By the characters found. */
        KEY
    }
}
