package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import java.util.List;

/** The cues of measures, which the choice of verbs before them is trained and measured on. */
public final class SupportRanking {
    private final RealiseWords words = Bench.words();
    private final ClauseReader reader = new ClauseReader(Bench.SEGMENTER, words);
    private final SupportCues cues = new SupportCues(words, reader);
    private final SupportRules support = new SupportRules(words, reader);
    private final VerbWeights verbs = new VerbWeights(Settings.builtIn().data("support-verbs"));

    /** The measures of a cell. */
    public List<String> measures(String cell) {
        return Cells.measures(new Cell(cell, "")).stream().map(Sourced::text).toList();
    }

    /** The cues of one of a row's measures. */
    public List<String> cues(List<String> row, int at, String item) {
        Sourced measure = Sourced.of(row.get(at), Source.Kind.BRIEF, "");
        return cues.of(row, at, item, support.ruled(measure, item).map(w -> w.get(0).wording()).orElse(""));
    }

    /** Does it only say about what? */
    public boolean scope(String text) {
        return reader.kind(text) == ClauseReader.Kind.SCOPE;
    }

    /** Does a verb stand first that takes an object? */
    public boolean verb(String text) {
        return words.has("带宾动词", text);
    }

    /** How much the verbs count that the word lists have for the measure is added to what is learned. */
    public void addKnown(List<String> cues, double[] sums) {
        verbs.addKnown(cues, sums);
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
