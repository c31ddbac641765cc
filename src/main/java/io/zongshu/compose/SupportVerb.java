package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a measure stands as it is or needs a verb of ours before it, and which: learned from sentences that editors judged and mended. */
final class SupportVerb {
    /** A verb where none is needed spoils a good sentence, so it must be a little more likely than not. */
    private static final double SURE = Double.parseDouble(System.getProperty("s", "0.3"));

    private final SupportCues cues;
    private final SupportRules rules;
    private final SupportWeights weights;
    private final Collocations collocations;
    private final Answers<List<String>> answers = new Answers<>();

    SupportVerb(RealiseWords words, ClauseReader reader) {
        this.cues = new SupportCues(words, reader);
        this.rules = new SupportRules(words, reader);
        this.weights = words.supports();
        this.collocations = words.collocations();
    }

    /** One of a row's measures with its verb; empty if it stands as it is. @param before a clause that begins with the verb takes no other of it behind */
    List<NounMeasures.Worded> of(List<String> row, int at, Sourced measure, String item, String before) {
        List<NounMeasures.Worded> ruled = rules.ruled(measure, item).orElse(List.of());
        String wording = ruled.isEmpty() ? "" : ruled.get(0).wording();
        String text = row.get(at);
        List<String> ranked = answers.of(at + "/" + row.size() + "\t" + item.isEmpty() + beside(row, at) + wording + "\t" + text, key -> ranked(row, at, item, wording));
        Optional<String> verb = ranked.stream().filter(v -> !text.contains(v) && !before.startsWith(v)).findFirst();
        boolean kept = verb.isPresent() && !ruled.isEmpty() && (ruled.size() > 1 || ruled.get(0).names() != measure || follows(wording, verb.get()));
        return kept ? ruled : verb.map(v -> new NounMeasures.Worded(measure, v + NounKind.SLOT, NounMeasures.SUPPORT)).stream().toList();
    }

    /** Is it how the word lists word it, or a verb of those that are not learned (召开, 开通)? */
    private boolean follows(String wording, String verb) {
        String ruled = wording.substring(0, wording.indexOf(NounKind.SLOT));
        return !wording.endsWith("方式") && (weights.kin(ruled).isEmpty() || weights.kin(ruled).equals(weights.kin(verb)));
    }

    private static String beside(List<String> row, int at) {
        return (at > 0 ? row.get(at - 1).length() : 0) + "," + (at + 1 < row.size() ? row.get(at + 1).length() : 0);
    }

    /** The verbs, the best first; none if it stands as it is. */
    private List<String> ranked(List<String> row, int at, String item, String wording) {
        String text = row.get(at);
        String own = weights.own(ClauseReader.unclosed(text));
        if (own != null && own.isEmpty()) {
            return List.of();
        }
        double[] sums = weights.sums(cues.of(row, at, item, wording));
        List<String> verbs = weights.verbs();
        if (sums[verbs.size()] <= SURE) {
            return List.of();
        }
        List<String> ranked = new ArrayList<>();
        if (own != null) {
            ranked.add(own);
        }
        IntStream.range(0, verbs.size()).boxed().sorted(Comparator.comparingDouble(i -> -sums[i])).forEach(i -> ranked.add(said(verbs.get(i), text)));
        return ranked;
    }

    /** The near synonym that is known to go with the noun. */
    private String said(String verb, String text) {
        return collocations.of(text).stream().flatMap(g -> g.tasks().stream()).filter(v -> weights.kin(v).equals(verb)).findFirst().orElse(verb);
    }
}
