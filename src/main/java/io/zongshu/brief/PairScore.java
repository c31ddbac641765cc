package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely two figures are of one indicator: a logistic regression over {@link PairFeature}, of its own for equal and for
 * unequal values. Its weights were trained on folders whose duplicates and conflicts are known, and stand in
 * figure-pairs.yaml.
 */
final class PairScore {
    private final Settings settings;
    private @Nullable All loaded;

    private PairScore(Settings settings) {
        this.settings = settings;
    }

    /** What the file holds. */
    private record All(Weights equal, Weights unequal, Weights worded, Weights derived, int mostPossible) {}

    /**
     * One regression.
     *
     * @param least the score from which on two figures are taken for one indicator's
     * @param possible the score from which on the writer is asked
     */
    private record Weights(double[] weights, double constant, double least, double possible) {
        static Weights of(YamlNode node, YamlNode possible, List<String> names) {
            double[] weights = new double[names.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = number(node.get(names.get(i)));
            }
            return new Weights(weights, number(node.get("常数")), number(node.get("下限")), number(possible));
        }

        private static double number(YamlNode node) {
            try {
                return node.text().isEmpty() ? 0 : Double.parseDouble(node.text());
            } catch (NumberFormatException e) {
                throw BriefMessages.noScore(node.text(), node.line());
            }
        }

        double of(double[] features) {
            double sum = constant;
            for (int i = 0; i < features.length; i++) {
                sum += weights[i] * features[i];
            }
            return sum;
        }
    }

    /** The file is read when the first pair is open: of one office's file none may be. */
    static PairScore load(Settings settings) {
        return new PairScore(settings);
    }

    private All all() {
        All all = loaded;
        if (all == null) {
            YamlNode data = settings.data("figure-pairs");
            YamlNode possible = data.get("疑似");
            all = new All(
                    Weights.of(data.get("相等"), possible.get("相等"), PairFeature.names()), Weights.of(data.get("不等"), possible.get("不等"), PairFeature.names()),
                    Weights.of(data.get("文字"), possible.get("不等"), WordedCue.names()), Weights.of(data.get("推算"), possible.get("推算"), DerivedCue.names()),
                    (int) Weights.number(possible.get("最多")));
            loaded = all;
        }
        return all;
    }

    /** In logits: above 0 it is likelier than not. */
    double of(boolean sameValue, double[] features) {
        return (sameValue ? all().equal() : all().unequal()).of(features);
    }

    /** Whether a score is enough. */
    boolean says(boolean sameValue, double score) {
        return score >= (sameValue ? all().equal() : all().unequal()).least();
    }

    /** How likely two values that are no quantities, and not the same, are of one thing; by {@link WordedCue}. */
    double worded(double[] cues) {
        return all().worded().of(cues);
    }

    /** Whether such a score is enough. */
    boolean saysWorded(double score) {
        return score >= all().worded().least();
    }

    /** How likely a figure tells what follows from others; by {@link DerivedCue}. */
    double derived(double[] cues) {
        return all().derived().of(cues);
    }

    /** Whether such a score is enough. */
    boolean saysDerived(double score) {
        return score >= all().derived().least();
    }

    /** Whether such a score is enough to ask the writer. */
    boolean mayDerived(double score) {
        return score >= all().derived().possible();
    }

    /** Whether a score is enough to ask the writer. */
    boolean maySay(boolean sameValue, double score) {
        return score >= (sameValue ? all().equal() : all().unequal()).possible();
    }

    /** So many possible matches at most are shown: nobody reads a long list of doubts. */
    int mostPossible() {
        return all().mostPossible();
    }
}
