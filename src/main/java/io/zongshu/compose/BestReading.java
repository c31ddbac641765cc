package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses the reading of a row. The first is kept if its sentence has no fault; else the one next to it that has least is
 * gone on from, for as long as faults grow less. Ties go to what is nearer to the row.
 */
final class BestReading {
    /** So many steps away from the row at most. */
    private static final int STEPS = 3;

    private final ClauseFaults faults;
    private final CellFaults cells;
    private final Readings readings;

    BestReading(ClauseFaults faults, CellFaults cells, Readings readings) {
        this.faults = faults;
        this.cells = cells;
        this.readings = readings;
    }

    /** @param after what the leads remember when this sentence was made */
    private record Tried(Reading reading, Sourced sentence, List<ClauseFaults.Fault> faults, double score, Leads.Memory after) {}

    /** @param wording the sentence of a reading, without its full stop */
    Sourced of(SentenceWork row, Leads leads, Function<Reading, Sourced> wording) {
        Leads.Memory before = leads.memory();
        Tried best = tried(Reading.of(row), leads, before, wording);
        for (int step = 0; step < STEPS && !best.faults().isEmpty(); step++) {
            Tried next = best;
            List<String> faulty = best.faults().stream().map(ClauseFaults.Fault::clause).toList();
            List<Reading> nearest = readings.near(best.reading(), row, faulty).stream().sorted(Comparator.comparingDouble(Reading::cost)).toList();
            for (Reading near : nearest) {
                if (near.cost() >= next.score()) {
                    // Faults only add to that.
                    break;
                }
                Tried tried = tried(near, leads, before, wording);
                boolean lighter = faults.weight(tried.faults()) < faults.weight(best.faults());
                next = lighter && tried.score() < next.score() ? tried : next;
            }
            if (next == best) {
                break;
            }
            best = next;
        }
        leads.restore(best.after());
        return best.sentence();
    }

    private Tried tried(Reading reading, Leads leads, Leads.Memory before, Function<Reading, Sourced> wording) {
        leads.restore(before);
        Sourced sentence = wording.apply(reading);
        List<ClauseFaults.Fault> found = new ArrayList<>(faults.of(sentence.text()));
        cells.of(sentence).stream().filter(f -> !found.contains(f)).forEach(found::add);
        return new Tried(reading, sentence, found, faults.weight(found) + reading.cost(), leads.memory());
    }
}
