package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import java.util.List;
import java.util.Optional;

/** The cues of figures that stand as clauses of their own, which the choice of their verbs is trained and measured on. */
public final class FigureVerbRanking {
    private final RealiseWords words = Bench.words();
    private final ClauseReader reader = new ClauseReader(Bench.SEGMENTER, words);
    private final FigureVerbCues cues = new FigureVerbCues(words, reader);
    private final VerbWeights verbs = new VerbWeights(Settings.builtIn().data("figure-verbs"));

    /**
     * A datum with a figure.
     *
     * @param cues of the datum in its row
     * @param shared what speaks for each verb, whichever it is
     */
    public record Counted(String text, String noun, String figure, boolean nounFirst, List<String> cues, List<List<String>> shared) {}

    /** The measures of a cell. */
    public List<String> measures(String cell) {
        return Cells.measures(new Cell(cell, "")).stream().map(Sourced::text).toList();
    }

    /** The data of a cell. */
    public List<String> data(String cell) {
        return Cells.data(new Cell(cell, ""), Bench.QUANTITIES, reader).stream().map(Sourced::text).toList();
    }

    /** A datum in its row; empty if it has no figure. */
    public Optional<Counted> counted(String text, String item, List<String> measures) {
        Datum datum = Datum.read(Sourced.of(text, Source.Kind.BRIEF, ""), Bench.QUANTITIES, reader);
        if (datum.figure().isEmpty()) {
            return Optional.empty();
        }
        String ruled = cues.ruled(datum, item, measures);
        List<List<String>> shared = verbs.verbs().stream().map(v -> FigureVerbCues.shared(verbs.kindred(v), cues.told(datum, item, measures, ruled))).toList();
        return Optional.of(new Counted(text, FigureVerbCues.name(datum), datum.figure().text(), datum.nounFirst(), cues.of(datum, item, measures), shared));
    }

    /** Is it a noun, in which no verb acts? */
    public boolean nominal(String text) {
        return reader.kind(text) == ClauseReader.Kind.NOMINAL;
    }

    /** Is none of its words a verb? */
    public boolean names(String text) {
        return reader.tokens(text).stream().noneMatch(t -> "vdpf".indexOf(t.nature().charAt(0)) >= 0 && !t.nature().equals("vn"));
    }

    /** The verbs that may be added. */
    public List<String> verbs() {
        return verbs.verbs();
    }

    /** The verb that stands for one and its near synonyms; empty if none does. */
    public String kin(String verb) {
        return verbs.kin(verb);
    }
}
