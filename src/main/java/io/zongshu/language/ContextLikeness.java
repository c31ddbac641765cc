package io.zongshu.language;

/** How alike two indicators' surroundings are: items, measures, what was said before, names. */
final class ContextLikeness {
    private static final double SAME_NAME = 0.9;
    private static final int LEAST_ITEM = 4;
    private static final double SINGLE = 0.5;

    private final IndicatorForms forms;

    ContextLikeness(IndicatorForms forms) {
        this.forms = forms;
    }

    /** How alike what stands around two indicators is, in 0..1: a name that both speak of says more than other words. */
    double around(IndicatorLikeness.Placed one, IndicatorLikeness.Placed other) {
        boolean sameName = one.names().stream().anyMatch(other.names()::contains);
        double alike = alike(one.topic(), other.topic());
        if (!one.item().isEmpty() && !other.item().isEmpty()) {
            alike = Math.max(alike, alike(one.item(), other.item()));
        }
        alike = Math.max(alike, Math.max(itemTold(one, other), itemTold(other, one)));
        if (!one.before().isEmpty() && !other.before().isEmpty()) {
            alike = Math.max(alike, alike(one.before(), other.before()));
        }
        return sameName ? Math.max(alike, SAME_NAME) : alike;
    }

    // 参赛1.5万人 of the item 云川马拉松, 云川马拉松鸣枪开跑，15000名选手: what the one calls its item the other says before.
    private double itemTold(IndicatorLikeness.Placed one, IndicatorLikeness.Placed other) {
        return one.item().length() < LEAST_ITEM || !other.item().isEmpty() ? 0 : alike(one.item(), other.topic());
    }

    /** How much of the text that says less stands in the other, by pairs of letters. */
    double alike(String one, String other) {
        double[] mine = weighed(one);
        double[] theirs = weighed(other);
        boolean first = sum(mine) <= sum(theirs);
        double[] weights = first ? mine : theirs;
        boolean[] found = inContext(first ? one : other, first ? other : one);
        double had = 0;
        for (int i = 0; i < found.length; i++) {
            had += found[i] ? weights[i] : 0;
        }
        double all = sum(weights);
        return all < 1 ? 0 : had / all;
    }

    private double[] weighed(String text) {
        double[] weights = forms.weights(text);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = text.charAt(i) == '|' ? 0 : weights[i];
        }
        return weights;
    }

    /** How far what one says before it is what the other calls its item. */
    double beforeIsItem(IndicatorLikeness.Placed one, IndicatorLikeness.Placed other) {
        return one.before().length() < LEAST_ITEM || other.item().length() < LEAST_ITEM ? 0 : alike(one.before(), other.item());
    }

    /** How much of a noun's weight a context covers; a single letter that stands there apart counts half. */
    static double share(double[] weights, boolean[] covered, String noun, String context) {
        double all = 0;
        double had = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            had += covered[i] ? weights[i] : context.indexOf(noun.charAt(i)) >= 0 ? SINGLE * weights[i] : 0;
        }
        return all == 0 ? 0 : had / all;
    }

    /** Which letters of a noun stand in a context, two at least together. */
    static boolean[] inContext(String noun, String context) {
        boolean[] found = new boolean[noun.length()];
        for (int i = 0; i + 2 <= noun.length(); i++) {
            if (context.contains(noun.substring(i, i + 2))) {
                found[i] = true;
                found[i + 1] = true;
            }
        }
        return found;
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
