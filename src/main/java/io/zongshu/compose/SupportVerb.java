package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a measure stands as it is or needs a verb of ours before it, and which: learned from sentences that editors judged and mended. */
final class SupportVerb {
    /** A verb where none is needed spoils a good sentence, so where no word list has one it must be more likely than not. */
    private static final double SILENT = 0.5;
    /** What a word list has for such a noun is left out only where that is far more likely. */
    private static final double DECLARED = -4;
    /** Before what seems to have a predicate of its own still more is wanted. */
    private static final double ACTING = 1.2;
    /** These take what a thing is, and no doing. */
    private static final Set<String> PREPOSITIONS = Set.of("围绕", "聚焦", "在", "以", "对", "通过");

    private final SupportCues cues;
    private final SupportRules rules;
    private final SupportWeights weights;
    private final Collocations collocations;
    private final NounKinds nouns;
    private final RealiseWords words;
    private final ClauseReader reader;
    private final OwnPredicate predicate;
    private final Answers<Answer> answers = new Answers<>();

    SupportVerb(RealiseWords words, ClauseReader reader) {
        this.cues = new SupportCues(words, reader);
        this.rules = new SupportRules(words, reader);
        this.weights = words.supports();
        this.nouns = words.nouns();
        this.words = words;
        this.reader = reader;
        this.predicate = new OwnPredicate(words, reader);
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
        Answer answer = answers.of(at + "/" + row.size() + "\t" + item.isEmpty() + beside(row, at) + wording + "\t" + text, key -> answer(row, at, item, wording));
        boolean declared = ruled.size() > 1 || !ruled.isEmpty() && (ruled.get(0).names() != measure || !nouns.general(wording));
        if (item.isEmpty() && doing(text)) {
            return List.of();
        }
        if (declared) {
            return answer.needed() > DECLARED ? ruled : List.of();
        }
        boolean acts = predicate.in(text) || nouns.acting(text) || doing(text);
        if (answer.needed() <= (!ruled.isEmpty() ? 0 : acts ? ACTING : SILENT)) {
            return List.of();
        }
        boolean thing = !acts && reader.kind(text) == ClauseReader.Kind.NOMINAL;
        Optional<String> verb = answer.verbs().stream().filter(v -> thing || !PREPOSITIONS.contains(v)).filter(v -> !text.contains(v) && !before.startsWith(v)).findFirst();
        return verb.filter(v -> !ruled.isEmpty() && follows(wording, v)).map(v -> ruled)
                .orElseGet(() -> verb.map(v -> new NounMeasures.Worded(measure, v + NounKind.SLOT, NounMeasures.SUPPORT)).stream().toList());
    }

    /** 党组织和党员值守: someone, and what they did. */
    private boolean doing(String text) {
        String head = text.substring(0, reader.tokens(text).get(reader.tokens(text).size() - 1).start());
        return reader.endsWithVerb(text) && words.ending("人称名词", head).or(() -> words.ending("组织主体", head)).isPresent();
    }

    /** Is it how the word lists word it? */
    private boolean follows(String wording, String verb) {
        String ruled = wording.substring(0, wording.indexOf(NounKind.SLOT));
        return wording.endsWith(NounKind.SLOT) && weights.kin(ruled).equals(weights.kin(verb));
    }

    private static String beside(List<String> row, int at) {
        return (at > 0 ? row.get(at - 1).length() : 0) + "," + (at + 1 < row.size() ? row.get(at + 1).length() : 0);
    }

    private Answer answer(List<String> row, int at, String item, String wording) {
        String text = row.get(at);
        String own = weights.own(ClauseReader.unclosed(text));
        double[] sums = weights.sums(cues.of(row, at, item, wording));
        List<String> verbs = weights.verbs();
        List<String> ranked = new ArrayList<>(own == null || own.isEmpty() ? List.of() : List.of(own));
        IntStream.range(0, verbs.size()).boxed().sorted(Comparator.comparingDouble(i -> -sums[i])).forEach(i -> ranked.add(said(verbs.get(i), text)));
        return new Answer("".equals(own) ? Double.NEGATIVE_INFINITY : sums[verbs.size()], ranked);
    }

    /** The near synonym that is known to go with the noun. */
    private String said(String verb, String text) {
        return collocations.of(text).stream().flatMap(g -> g.tasks().stream()).filter(v -> weights.kin(v).equals(verb)).findFirst().orElse(verb);
    }
}
