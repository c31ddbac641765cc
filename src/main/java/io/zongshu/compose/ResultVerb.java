package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which verb stands before a result for which the word lists have none, if any: learned from sentences that editors judged and mended, and from rows written for it. */
final class ResultVerb {
    /** Stands for no verb among the verbs. */
    static final String NONE = VerbWeights.NONE;

    /** 渔民满意度96%: a figure tells of itself how it is. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    /** A verb that is less likely is not said. */
    private static final double LIKELY = 0.3;
    /** It must be so many times as likely as none. */
    private static final double OVER = 1.5;

    private final ResultCues cues;
    private final RealiseWords words;
    private final ClauseReader reader;
    private final VerbWeights weights;
    private final Answers<Optional<String>> answers = new Answers<>();

    ResultVerb(RealiseWords words, ClauseReader reader) {
        this.cues = new ResultCues(words, reader);
        this.words = words;
        this.reader = reader;
        this.weights = words.resultVerbs();
    }

    /** What is asked of a result. @param ruled the verb that the word lists have for it; － for none */
    record Question(String result, String item, List<String> measures, boolean first, String ruled) {}

    /** The verb before such a result; empty if it stands as it is. */
    Optional<Sourced> of(String result, String item, List<String> measures, boolean first) {
        if (FirstDone.MANNER.matcher(result).matches()) {
            return Optional.empty();
        }
        Question question = new Question(result, item, measures, first, NONE);
        String asked = String.join("\n", result, item, first ? "先" : "", String.join("\n", measures));
        return answers.of(asked, key -> answer(question)).map(v -> Sourced.of(v, Source.Kind.TEMPLATE, "result-verbs.yaml 动词"));
    }

    private Optional<String> answer(Question question) {
        Optional<String> own = weights.own(question.result());
        if (own.isPresent()) {
            return own.filter(v -> !v.isEmpty());
        }
        double[] shares = weights.sums(cues.of(question));
        double sum = 0;
        for (int v = 0; v < weights.verbs().size(); v++) {
            shares[v] = StrictMath.exp(shares[v]);
            sum += shares[v];
        }
        for (int v = 0; v < shares.length; v++) {
            shares[v] /= sum;
        }
        return likely(question.result(), shares);
    }

    /** The likeliest verb of those that may stand before the result, if it is likely enough. @param shares of the verbs */
    Optional<String> likely(String result, double[] shares) {
        List<String> verbs = weights.verbs();
        int none = verbs.indexOf(NONE);
        int best = none;
        for (int v = 0; v < verbs.size(); v++) {
            best = shares[v] > shares[best] ? v : best;
        }
        boolean sure = best != none && shares[best] > LIKELY && shares[best] > OVER * shares[none] && goes(verbs.get(best), result);
        return sure ? Optional.of(verbs.get(best)) : Optional.empty();
    }

    /** Does a noun without figures follow, or a clause that the verb may govern (被《渔讯》收录), and not the verb again? */
    private boolean goes(String verb, String result) {
        ClauseReader.Kind kind = reader.kind(result);
        boolean noun = kind == ClauseReader.Kind.NOMINAL && !reader.endsWithVerb(result) || (kind == ClauseReader.Kind.NOMINAL || kind == ClauseReader.Kind.SUBJECT) && reader.endsWithVerb(result) && weights.ofClauses(verb);
        return noun && !FIGURE.matcher(result).find() && !result.contains(verb) && words.opening("成效已有动词", result).isEmpty() && words.opening("成效状语", result).isEmpty();
    }
}
