package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a measure stands as it is or needs a verb of ours before it, and which: learned from sentences that editors judged and mended. */
final class SupportVerb {
    /** A verb where none is needed spoils a good sentence, so it must be somewhat more likely than not. */
    private static final double SURE = 0.5;
    /** What a word list has for such a noun is left out only where that is likely. */
    private static final double DECLARED = -2;
    /** How much it counts against a verb that even the best of them hardly goes with the measure. */
    private static final double DOUBT = 0.5;
    /** A verb that says much (打造) stands only where it goes as well with the measure as this. */
    private static final double CAREFUL = -1;
    /** How much it counts for one that the best goes well with it. */
    private static final double FIT = 0.3;

    /** An item of so many characters is a phrase. */
    private static final int ABOUT = 4;

    private final SupportCues cues;
    private final SupportRules rules;
    private final SupportVeto veto;
    private final VerbWeights weights;
    private final Collocations collocations;
    private final RealiseWords words;
    private final Answers<Answer> answers = new Answers<>();

    SupportVerb(RealiseWords words, ClauseReader reader) {
        this.cues = new SupportCues(words, reader);
        this.rules = new SupportRules(words, reader);
        this.veto = new SupportVeto(words, reader);
        this.weights = words.supports();
        this.words = words;
        this.collocations = words.collocations();
    }

    /**
     * What is learned of a measure.
     *
     * @param needed above 0 where a verb is more likely than not
     * @param sure above 0 where that is sure enough, and one of the verbs goes with it
     * @param own what an office declared
     * @param verbs those that may stand before it, the best first
     */
    private record Answer(double needed, double sure, Optional<String> own, List<String> verbs) {}

    /** What is asked of one of a row's measures. @param wording how the word lists would word it; empty if not at all */
    private record Question(List<String> row, int at, String item, String wording) {}

    /** One of a row's measures with its verb; empty if it stands as it is. @param before a clause that begins with the verb takes no other of it behind */
    List<NounMeasures.Worded> of(List<String> row, int at, Sourced measure, String item, String before) {
        List<NounMeasures.Worded> ruled = rules.ruled(measure, item).orElse(List.of());
        String wording = ruled.isEmpty() ? "" : ruled.get(0).wording();
        String text = row.get(at);
        Question question = new Question(row, at, item, wording);
        Answer answer = answers.of(at + "/" + row.size() + "\t" + String.join("\t", row) + "\t" + item + "\t" + wording, key -> answer(question));
        // A kind of nouns whose verb is declared takes that.
        boolean declared = ruled.size() > 1 || !ruled.isEmpty() && (ruled.get(0).names() != measure || !words.nouns().general(wording));
        // 培养船员: 培养船员定期回访机制: the item says what the mechanism is for.
        boolean about = declared && item.length() >= ABOUT && text.startsWith(item);
        if (about) {
            return ruled;
        }
        if (measure.sources().get(0).kind() == Source.Kind.TEMPLATE || veto.of(text) || (declared ? answer.needed() - DECLARED : answer.sure()) <= 0) {
            return List.of();
        }
        if (declared) {
            return ruled;
        }
        Optional<String> verb = answer.own().filter(v -> isNew(v, text, before)).or(() -> answer.verbs().stream().map(v -> said(v, text)).filter(v -> isNew(v, text, before)).findFirst());
        return verb.filter(v -> !ruled.isEmpty() && follows(wording, v)).map(v -> ruled)
                .orElseGet(() -> verb.map(v -> new NounMeasures.Worded(measure, v + NounKind.SLOT, NounMeasures.SUPPORT)).stream().toList());
    }

    /** Is it how the word lists word it? */
    private boolean follows(String wording, String verb) {
        String ruled = wording.substring(0, wording.indexOf(NounKind.SLOT));
        return wording.endsWith(NounKind.SLOT) && weights.kin(ruled).equals(weights.kin(verb));
    }

    /** How much it counts how well the best verb goes with the measure. */
    private static double fitting(double best) {
        return FIT * Math.max(0, best) + DOUBT * Math.min(0, best);
    }

    private Answer answer(Question question) {
        List<String> cues = this.cues.of(question.row(), question.at(), question.item(), question.wording());
        String core = ClauseReader.unclosed(question.row().get(question.at()));
        Optional<String> own = weights.own(core);
        double[] sums = weights.sums(cues);
        List<String> verbs = weights.verbs();
        List<Integer> fit = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            boolean claims = weights.careful(verbs.get(i)) && sums[i] < CAREFUL;
            if (!claims && !weights.unfit(verbs.get(i), core)) {
                fit.add(i);
            }
        }
        fit.sort(Comparator.comparingDouble(i -> -sums[i]));
        Optional<String> declared = own.filter(v -> !v.isEmpty());
        double needed = own.filter(String::isEmpty).isPresent() || fit.isEmpty() ? Double.NEGATIVE_INFINITY : sums[verbs.size()];
        double sure = needed - SURE + (declared.isEmpty() && !fit.isEmpty() ? fitting(sums[fit.get(0)]) : 0);
        return new Answer(needed, sure, declared, fit.stream().map(verbs::get).toList());
    }

    /** Does neither the measure nor the clause before say it already? */
    private boolean isNew(String verb, String text, String before) {
        return !text.contains(verb) && !before.startsWith(verb) && weights.kindred(weights.kin(verb)).stream().noneMatch(k -> text.length() > k.length() && text.indexOf(k) > 0 && !ClauseReader.quoted(text, text.indexOf(k)));
    }

    /** The near synonym that is known to go with the noun. */
    private String said(String verb, String text) {
        return collocations.nearest(text).stream().flatMap(g -> g.tasks().stream()).filter(v -> weights.kin(v).equals(verb)).findFirst().orElse(verb);
    }
}
