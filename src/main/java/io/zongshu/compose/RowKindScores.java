package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How likely each kind of work is that of a row: learned from rows that writers sorted (row-kind-weights.yaml), with the declared
 * words of each kind (smallheadings.yaml 归堆) among the cues, so that words which an office adds count at once.
 */
final class RowKindScores {
    private static final String FILE = "row-kind-weights";

    private final YamlNode declared;
    private final CueWeights weights;
    private final List<String> answers;

    /** @param declared the kinds of all owners */
    RowKindScores(Settings settings, YamlNode declared) {
        this.declared = declared;
        this.answers = answers(declared);
        this.weights = new CueWeights(settings, FILE, answers);
    }

    /** What may be told of a row: its kind, and behind all kinds that a cue speaks of whichever kind it is about. */
    static List<String> answers(YamlNode declared) {
        List<String> answers = new ArrayList<>();
        declared.entries().values().forEach(kinds -> kinds.entries().keySet().stream().filter(kind -> !answers.contains(kind)).forEach(answers::add));
        answers.add(RowKindCues.OWN);
        answers.add(RowKindCues.FRAME);
        return answers;
    }

    /** The likeliest of an owner's kinds. @param before the kind of the row before; empty for the first */
    String best(String owner, Fact fact, String before) {
        double[] sums = new double[answers.size()];
        RowKindCues.of(fact, before).forEach(cue -> weights.add(cue, sums));
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, YamlNode> kind : declared.get(owner).entries().entrySet()) {
            double sum = sums[answers.indexOf(kind.getKey())];
            for (String cue : RowKindCues.own(fact, kind.getValue().get("词").texts(), kind.getValue().get("主题").texts())) {
                sum += weights.of(cue, answers.indexOf(RowKindCues.OWN));
            }
            if (sum > most) {
                most = sum;
                best = kind.getKey();
            }
        }
        return best;
    }

    /** Does a row say by what the work of its kind goes, or how much there is of it in all, so that the others follow from it? */
    boolean frame(Fact fact) {
        int answer = answers.indexOf(RowKindCues.FRAME);
        double sum = 0;
        for (String cue : RowKindCues.frame(fact)) {
            sum += weights.of(cue, answer);
        }
        return sum > 0;
    }
}
