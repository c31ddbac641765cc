package io.zongshu.language;

import io.zongshu.language.IndicatorLikeness.Placed;
import java.util.Set;
import java.util.TreeSet;

/** How far what is done with one counted thing is what is done with another: 1 if it is the same, 0 if it is something else. */
final class VerbLikeness {
    private static final double COMPATIBLE_VERBS = 0.93;
    private static final double NEAR_VERBS = 0.72;
    private static final double SOME_VERBS = 0.95;
    private static final double NO_VERB = 0.97;
    private static final double OTHER_VERBS_AROUND = 0.9;
    /** 8600亩 of 低产油茶林改造 is not 新造油茶林8600亩. */
    private static final double BARE_OF_OTHER_VERBS = 0.78;
    /** 186人 of 选派教师 is not 招聘教师486名. */
    private static final double GENERAL_OF_OTHER_VERBS = 0.6;

    private final IndicatorForms forms;

    VerbLikeness(IndicatorForms forms) {
        this.forms = forms;
    }

    double of(Placed one, Placed other) {
        return benefits(one.form()) || benefits(other.form()) ? NO_VERB : alike(verbs(one), verbs(other)) * maybe(one, other);
    }

    // What a bare figure is of may be said with another verb: 农村危房改造 | 竣工户数 is 改造 of 农村危房.
    private static Set<String> verbs(Placed placed) {
        if (!placed.form().noun().isEmpty() || placed.form().verbs().isEmpty()) {
            return placed.form().verbs();
        }
        Set<String> all = new TreeSet<>(placed.form().verbs());
        all.addAll(placed.verbs());
        return all;
    }

    // 惠及3640户 counts those who get what was said before, whatever was done for them.
    private static boolean benefits(IndicatorForm form) {
        return form.noun().isEmpty() && form.verbs().equals(Set.of("服务"));
    }

    // What is done around a figure without a verb of its own is likely done to it.
    private double maybe(Placed one, Placed other) {
        Set<String> mine = one.form().verbs().isEmpty() ? one.verbs() : one.form().verbs();
        Set<String> theirs = other.form().verbs().isEmpty() ? other.verbs() : other.form().verbs();
        boolean both = !one.form().verbs().isEmpty() && !other.form().verbs().isEmpty();
        return both || mine.isEmpty() || theirs.isEmpty() || alike(mine, theirs) > 0 ? 1 : bareOfNamed(one, other) || bareOfNamed(other, one) ? BARE_OF_OTHER_VERBS
                : itemDoes(one, other) || itemDoes(other, one) ? GENERAL_OF_OTHER_VERBS : OTHER_VERBS_AROUND;
    }

    private boolean itemDoes(Placed bare, Placed named) {
        Set<String> item = bare.form().noun().isEmpty() && !named.form().noun().isEmpty() ? forms.of(bare.item()).verbs() : Set.of();
        return !item.isEmpty() && !named.form().verbs().isEmpty() && alike(item, named.form().verbs()) == 0;
    }

    private static boolean bareOfNamed(Placed bare, Placed named) {
        return bare.form().noun().isEmpty() && !named.form().general();
    }

    private double alike(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : NO_VERB;
        }
        if (a.equals(b)) {
            return 1;
        }
        if (a.stream().anyMatch(b::contains)) {
            return SOME_VERBS;
        }
        if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> forms.compatible(x, y)))) {
            return COMPATIBLE_VERBS;
        }
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> forms.near(x, y))) ? NEAR_VERBS : 0;
    }
}
