package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a measure stands as it is or needs a verb of ours before it, and which: learned from sentences that editors judged and mended. */
final class SupportVerb {
    private final SupportCues cues;
    private final SupportRules rules;
    private final VerbWeights weights;
    private final Collocations collocations;
    private final RealiseWords words;
    private final Answers<Answer> answers = new Answers<>();

    SupportVerb(RealiseWords words, ClauseReader reader) {
        this.cues = new SupportCues(words, reader);
        this.rules = new SupportRules(words, reader);
        this.weights = words.supports();
        this.words = words;
        this.collocations = words.collocations();
    }

    /**
     * What is learned of a measure.
     *
     * @param needed above 0 where a verb is more likely than not
     * @param verbs the best first
     */
    private record Answer(double needed, List<String> verbs) {}

    /** One of a row's measures with its verb; empty if it stands as it is. @param before a clause that begins with the verb takes no other of it behind */
    List<NounMeasures.Worded> of(List<String> row, int at, Sourced measure, String item, String before) {
        List<NounMeasures.Worded> ruled = rules.ruled(measure, item).orElse(List.of());
        String wording = ruled.isEmpty() ? "" : ruled.get(0).wording();
        String text = row.get(at);
        Answer answer = answers.of(at + "/" + row.size() + "\t" + String.join("\t", row) + "\t" + item + "\t" + wording, key -> answer(cues.of(row, at, item, wording), text));
        if (measure.sources().get(0).kind() == Source.Kind.TEMPLATE || answer.needed() <= 0) {
            return List.of();
        }
        // A kind of nouns whose verb is declared takes that.
        if (ruled.size() > 1 || !ruled.isEmpty() && (ruled.get(0).names() != measure || !words.nouns().general(wording))) {
            return ruled;
        }
        Optional<String> verb = answer.verbs().stream().filter(v -> !text.contains(v) && !before.startsWith(v)).findFirst();
        return verb.filter(v -> !ruled.isEmpty() && follows(wording, v)).map(v -> ruled)
                .orElseGet(() -> verb.map(v -> new NounMeasures.Worded(measure, v + NounKind.SLOT, NounMeasures.SUPPORT)).stream().toList());
    }

    /** Is it how the word lists word it? */
    private boolean follows(String wording, String verb) {
        String ruled = wording.substring(0, wording.indexOf(NounKind.SLOT));
        return wording.endsWith(NounKind.SLOT) && weights.kin(ruled).equals(weights.kin(verb));
    }

    private Answer answer(List<String> cues, String text) {
        Optional<String> own = weights.own(ClauseReader.unclosed(text));
        double[] sums = weights.sums(cues);
        List<String> verbs = weights.verbs();
        List<String> ranked = new ArrayList<>(own.filter(v -> !v.isEmpty()).stream().toList());
        IntStream.range(0, verbs.size()).boxed().sorted(Comparator.comparingDouble(i -> -sums[i])).forEach(i -> ranked.add(said(verbs.get(i), text)));
        return new Answer(own.filter(String::isEmpty).isPresent() ? Double.NEGATIVE_INFINITY : sums[verbs.size()], ranked);
    }

    /** The near synonym that is known to go with the noun. */
    private String said(String verb, String text) {
        return collocations.of(text).stream().flatMap(g -> g.tasks().stream()).filter(v -> weights.kin(v).equals(verb)).findFirst().orElse(verb);
    }
}
