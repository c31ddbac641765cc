package io.zongshu.language;

import java.util.Map;
import java.util.Set;

/**
 * How likely two indicators in normal form are one: 1 if they say the same, 0 if something declared tells them apart (other
 * verbs, opposites, names, limits, a mean against a sum).
 *
 * <p>Between the two: the letters that both nouns share, in order, weighted (Levenshtein's alignment without substitutions:
 * the longest common subsequence). What one says more may stand in the other's context (its item, its heading) at a small
 * loss. Words that only one says make it narrower (高层次人才, 人才); words that each says instead of the other's make it
 * another (供水管网, 排水管网), which costs much more.
 */
public final class IndicatorLikeness {
    /** The weight of a letter in a word that says little. */
    static final double WEAK = 0.3;

    private static final double IN_CONTEXT = 0.8;
    private static final double SINGLE = 0.5;
    private static final double COMPATIBLE_VERBS = 0.93;
    private static final double SOME_VERBS = 0.95;
    private static final double NO_VERB = 0.97;
    private static final double INSTEAD = 0.7;
    private static final double MUCH_INSTEAD = 0.5;
    private static final double BORROWED = 0.9;
    private static final double GENERAL = 0.45;

    private final IndicatorForms forms;

    public IndicatorLikeness(IndicatorForms forms) {
        this.forms = forms;
    }

    /**
     * An indicator where it stands.
     *
     * @param context letters of what is said around it: item, heading, clause before
     */
    public record Placed(IndicatorForm form, String context) {}

    /** Likeness in 0..1. */
    public double of(Placed one, Placed other) {
        IndicatorForm a = one.form();
        IndicatorForm b = other.form();
        double verbs = verbs(a.verbs(), b.verbs());
        boolean apart = verbs == 0 || opposed(a.contrasts(), b.contrasts()) || disjoint(a.names(), b.names())
                || disjoint(Set.copyOf(a.limits()), Set.copyOf(b.limits())) || !a.average().equals(b.average());
        if (apart) {
            return 0;
        }
        double nouns = a.noun().isEmpty() || b.noun().isEmpty() ? borrowed(one, other) : nouns(one, other);
        boolean general = (a.general() || b.general()) && !a.noun().isEmpty() && !b.noun().isEmpty();
        return verbs * nouns * (general ? general(one, other) : 1);
    }

    private double verbs(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : NO_VERB;
        }
        if (a.equals(b)) {
            return 1;
        }
        if (a.stream().anyMatch(b::contains)) {
            return SOME_VERBS;
        }
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> forms.compatible(x, y))) ? COMPATIBLE_VERBS : 0;
    }

    private static boolean opposed(Map<Integer, Set<String>> a, Map<Integer, Set<String>> b) {
        return a.entrySet().stream().anyMatch(e -> disjoint(e.getValue(), b.getOrDefault(e.getKey(), Set.of())));
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    // A bare figure is of what stands around it.
    private double borrowed(Placed one, Placed other) {
        if (one.form().noun().isEmpty() && other.form().noun().isEmpty()) {
            return BORROWED * IN_CONTEXT * alike(one.context(), other.context());
        }
        Placed named = one.form().noun().isEmpty() ? other : one;
        Placed bare = named == one ? other : one;
        double[] weights = forms.weights(named.form().noun());
        return BORROWED * share(weights, inContext(named.form().noun(), bare.context()));
    }

    private static double share(double[] weights, boolean[] covered) {
        double all = 0;
        double had = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            had += covered[i] ? weights[i] : 0;
        }
        return all == 0 ? 0 : had / all;
    }

    private double nouns(Placed one, Placed other) {
        String a = one.form().noun();
        String b = other.form().noun();
        boolean[][] shared = Alignment.shared(a, b);
        Side mine = side(a, shared[0], other.context());
        Side theirs = side(b, shared[1], one.context());
        if (mine.own() == 0 || theirs.own() == 0) {
            return 0;
        }
        double least = Math.min(mine.covered(), theirs.covered());
        double most = Math.max(mine.covered(), theirs.covered());
        double instead = Math.min(mine.left(), theirs.left());
        double factor = instead >= 2 ? MUCH_INSTEAD : instead >= 1 ? INSTEAD : 1;
        return (least + most) / 2 * factor;
    }

    /** How far a noun is accounted for: by the other noun alone, with the other's context; and the weight that is left. */
    private record Side(double own, double covered, double left) {}

    private Side side(String noun, boolean[] shared, String context) {
        double[] weights = forms.weights(noun);
        boolean[] around = inContext(noun, context);
        double all = 0;
        double own = 0;
        double covered = 0;
        double left = 0;
        for (int i = 0; i < noun.length(); i++) {
            boolean alone = shared[i] && noun.length() > 1 && !(i > 0 && shared[i - 1]) && !(i + 1 < noun.length() && shared[i + 1]);
            double here = shared[i] ? (alone ? SINGLE : 1) : around[i] ? IN_CONTEXT : 0;
            all += weights[i];
            own += shared[i] ? here * weights[i] : 0;
            covered += here * weights[i];
            left += here == 0 && weights[i] == 1 ? 1 : 0;
        }
        return new Side(own / all, covered / all, left);
    }

    private static boolean[] inContext(String noun, String context) {
        boolean[] found = new boolean[noun.length()];
        for (int i = 0; i + 2 <= noun.length(); i++) {
            if (context.contains(noun.substring(i, i + 2))) {
                found[i] = true;
                found[i + 1] = true;
            }
        }
        return found;
    }

    // 投资 of one project and 投资 of another: what stands around them decides.
    private double general(Placed one, Placed other) {
        return GENERAL + (1 - GENERAL) * Math.min(1, 2 * alike(one.context(), other.context()));
    }

    /** How much of the shorter text stands in the longer one, by pairs of letters. */
    private static double alike(String one, String other) {
        String small = one.length() <= other.length() ? one : other;
        String large = small.equals(one) ? other : one;
        if (small.length() < 2) {
            return 0;
        }
        boolean[] found = inContext(small, large);
        int n = 0;
        for (boolean letter : found) {
            n += letter ? 1 : 0;
        }
        return n / (double) small.length();
    }
}
