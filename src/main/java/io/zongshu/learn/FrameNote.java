package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Occurrence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is noted of one frame over the papers, which must come in order. */
final class FrameNote {
    private static final int EXAMPLES = 5;
    private static final double MOST_SAME_EDGE = 0.5;

    final Frame.Kind kind;
    final String opener;
    final String link;
    final String tail;
    int occurrences;
    int documents;
    final Map<String, Integer> fillers = new TreeMap<>();
    final Map<String, Integer> moves = new TreeMap<>();
    final Map<Clause.Zone, Integer> zones = new EnumMap<>(Clause.Zone.class);
    final List<Occurrence> examples = new ArrayList<>();
    private int lastPaper = -1;

    FrameNote(FrameMatch match) {
        this.kind = match.kind();
        this.opener = match.opener();
        this.link = match.link();
        this.tail = match.tail();
    }

    void add(FrameMatch match, Clause clause, String paper) {
        occurrences++;
        fillers.merge(clause.text().substring(match.slotStart(), match.slotEnd()), 1, Integer::sum);
        if (!clause.move().isEmpty()) {
            moves.merge(clause.move(), 1, Integer::sum);
        }
        zones.merge(clause.zone(), 1, Integer::sum);
        if (clause.paper() != lastPaper) {
            lastPaper = clause.paper();
            documents++;
            if (examples.size() < EXAMPLES) {
                examples.add(new Occurrence(paper, clause.paragraph(), match.start(), clause.end()));
            }
        }
    }

    /**
     * What most of the different fillers end with, two characters; empty if they end differently. It may belong to the
     * frame (the drop-ratio test of ADIOS at the slot's edge).
     */
    String commonEnd() {
        Map<String, Integer> ends = new TreeMap<>();
        for (String filler : fillers.keySet()) {
            ends.merge(filler.substring(Math.max(0, filler.length() - 2)), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> end : ends.entrySet()) {
            if (end.getValue() > MOST_SAME_EDGE * fillers.size()) {
                return end.getKey();
            }
        }
        return "";
    }

    /** Entropy of the fillers in bits. */
    double entropy() {
        double sum = 0;
        for (int n : fillers.values()) {
            double p = n / (double) occurrences;
            sum -= p * StrictMath.log(p) / StrictMath.log(2);
        }
        return sum;
    }
}
