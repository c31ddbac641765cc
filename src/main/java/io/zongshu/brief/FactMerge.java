package io.zongshu.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tellings of one fact to one fact: the fullest telling, with what only another says, and all addresses. */
record FactMerge(Fact fact, Duplicate duplicate) {
    private static final double SAID = 0.5;

    static FactMerge of(List<ComparedFact> group) {
        ComparedFact fullest = group.stream()
                .max(Comparator.comparingInt((ComparedFact f) -> f.figures().size())
                        .thenComparingInt(f -> f.fact().item().isEmpty() ? 0 : 1)
                        .thenComparingInt(f -> f.pairs().size())
                        .thenComparingInt(f -> -f.index()))
                .orElseThrow();
        List<ComparedFact> order = new ArrayList<>(List.of(fullest));
        group.stream().filter(f -> f != fullest).forEach(order::add);
        List<Cell> cells = new ArrayList<>(fullest.fact().cells());
        for (ComparedFact other : order.subList(1, order.size())) {
            List<Cell> theirs = other.fact().cells();
            for (int i = 0; i < cells.size(); i++) {
                cells.set(i, merged(cells.get(i), theirs.get(i), i, order.get(0)));
            }
        }
        Fact fact = new Fact(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6), cells.get(7));
        List<Duplicate.Telling> told =
                order.stream().map(f -> new Duplicate.Telling(f.address(), f.text())).toList();
        return new FactMerge(fact, new Duplicate(fullest.address(), told));
    }

    private static final int THEME = 0;
    private static final int CATEGORY = 1;
    private static final int RESULT = 5;

    private static Cell merged(Cell kept, Cell other, int column, ComparedFact fullest) {
        if (other.isEmpty()) {
            return kept;
        }
        if (!kept.isEmpty()) {
            boolean more = column == RESULT && !said(other, fullest);
            return new Cell(more ? kept.text() + "；" + other.text() : kept.text(), addresses(kept, other));
        }
        // What stands in another column of the fuller telling is not told again.
        boolean taken = column == THEME || column == CATEGORY || column > RESULT || !said(other, fullest);
        return taken ? other : kept;
    }

    private static boolean said(Cell cell, ComparedFact fullest) {
        return ComparedFact.overlap(ComparedFact.pairs(cell.text()), fullest.pairs()) >= SAID
                || fullest.text().contains(cell.text());
    }

    private static String addresses(Cell one, Cell other) {
        return one.address().contains(other.address()) ? one.address() : one.address() + "、" + other.address();
    }
}
