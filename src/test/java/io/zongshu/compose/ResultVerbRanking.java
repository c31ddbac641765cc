package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import java.util.List;

/** The cues of results, which the choice of verbs before them is trained and measured on. */
public final class ResultVerbRanking {
    private final RealiseWords words = Bench.words();
    private final ClauseReader reader = new ClauseReader(Bench.SEGMENTER, words);
    private final ResultCues cues = new ResultCues(words, reader);
    private final ResultWording wording = new ResultWording(words, reader, Quantities.load(Settings.builtIn()));
    private final ResultVerb learned = new ResultVerb(words, reader);
    private final VerbWeights verbs = new VerbWeights(Settings.builtIn().data("result-verbs"));

    /** The parts of a cell. */
    public List<String> parts(String cell) {
        return Cells.measures(new Cell(cell, "")).stream().map(Sourced::text).toList();
    }

    /** The cues of a result. @param first whether it is the first of its row's */
    public List<String> cues(String result, String item, List<String> measures, boolean first) {
        return cues.of(new ResultVerb.Question(result, item, measures, first, ruled(result, item)));
    }

    /** The verb of the word lists, － for none; empty if they word it in another way. */
    public String ruled(String result, String item) {
        if (FirstDone.MANNER.matcher(result).matches() || FirstOfKind.BARE.matcher(result).matches()) {
            return "";
        }
        SentenceWork work = new SentenceWork();
        work.item = Sourced.of(item, Source.Kind.BRIEF, "");
        work.itemSaid = true;
        Sourced of = Sourced.of(result, Source.Kind.BRIEF, "");
        work.results.add(of);
        String text = wording.ruled(work, of).text();
        return text.equals(result) ? ResultVerb.NONE : text.endsWith(result) ? verbs.kin(text.substring(0, text.length() - result.length())) : "";
    }

    /** The verb that is said; － for none. @param shares of the verbs */
    public String likely(String result, double[] shares) {
        return learned.likely(result, shares).orElse(ResultVerb.NONE);
    }

    /** The verbs that may be added; － stands for none. */
    public List<String> verbs() {
        return verbs.verbs();
    }

    /** The verb that stands for one and its near synonyms; empty if none does. */
    public String kin(String verb) {
        return verbs.kin(verb);
    }

    /** A verb that stands for some, and those. */
    public List<String> kindred(String verb) {
        return verbs.kindred(verb);
    }
}
