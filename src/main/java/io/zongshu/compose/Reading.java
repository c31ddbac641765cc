package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;

/**
 * How the cells of a row belong together: its measures and results with the item where this reading puts it.
 *
 * @param opening a clause before all others, with the item; may be empty
 * @param measures what was done; with the item where it belongs to it
 * @param results what came of it
 * @param data its figures that have no place yet
 * @param whole those of both that are clauses already and get no word of ours
 * @param itemSaid whether the item has its place
 * @param cost how far it is from the row as it stands; 0 is the row itself
 */
record Reading(Sourced opening, List<Sourced> measures, List<Datum> data, List<Sourced> results, List<Sourced> whole, boolean itemSaid, double cost) {
    Reading {
        measures = List.copyOf(measures);
        data = List.copyOf(data);
        results = List.copyOf(results);
        whole = List.copyOf(whole);
    }

    /** The row as it stands. */
    static Reading of(SentenceWork row) {
        return new Reading(Sourced.EMPTY, row.given, row.data, row.results, List.of(), false, 0);
    }

    /** With a clause in the place of a measure. */
    Reading withMeasure(int at, Sourced clause, boolean item, double more) {
        return new Reading(opening, replaced(measures, at, clause), data, results, plus(whole, clause), itemSaid || item, cost + more);
    }

    /** With a clause before all others. */
    Reading opening(Sourced clause, double more) {
        return new Reading(clause, measures, data, results, whole, true, cost + more);
    }

    /** With the item's clause behind so many measures, the first of which stays as it is. */
    Reading withBehind(Sourced clause, int at, double more) {
        List<Sourced> all = new ArrayList<>(measures);
        all.add(at, clause);
        return new Reading(opening, all, data, results, plus(plus(whole, measures.get(0)), clause), true, cost + more);
    }

    /** With a clause in the place of a result. */
    Reading withResult(int at, Sourced clause, boolean item, double more) {
        return new Reading(opening, measures, data, replaced(results, at, clause), plus(whole, clause), itemSaid || item, cost + more);
    }

    /** With the measures up to one as more of what the first ends with. */
    Reading joined(int from, int last, double more) {
        List<Sourced> all = new ArrayList<>(measures.subList(0, from));
        Sourced row = measures.get(from);
        for (Sourced next : measures.subList(from + 1, last + 1)) {
            row = row.plus(Wording.glue("、")).plus(next);
        }
        all.add(row);
        all.addAll(measures.subList(last + 1, measures.size()));
        return new Reading(opening, all, data, results, plus(whole, row), itemSaid, cost + more);
    }

    /** With the item left out. */
    Reading withoutItem(double more) {
        return new Reading(opening, measures, data, results, whole, true, cost + more);
    }

    /** With these figures and results only: the others have their place. */
    Reading with(List<Datum> figures, List<Sourced> left) {
        return new Reading(opening, measures, figures, left, whole, itemSaid, cost);
    }

    /** Reads the row so. */
    void apply(SentenceWork row) {
        row.given.clear();
        row.given.addAll(measures);
        if (measures.isEmpty() && !opening.isEmpty()) {
            row.clauses.add(opening);
        } else if (!opening.isEmpty()) {
            row.opening = opening.plus(Wording.glue("，"));
        }
        row.data.clear();
        row.data.addAll(data);
        row.results.clear();
        row.results.addAll(results);
        whole.forEach(clause -> row.whole.add(clause.text()));
        row.itemSaid = itemSaid;
    }

    private static List<Sourced> replaced(List<Sourced> list, int at, Sourced clause) {
        List<Sourced> all = new ArrayList<>(list);
        all.set(at, clause);
        return all;
    }

    private static List<Sourced> plus(List<Sourced> list, Sourced clause) {
        List<Sourced> all = new ArrayList<>(list);
        all.add(clause);
        return all;
    }
}
