package io.zongshu.brief;

import java.math.BigDecimal;

/** Whether two figures of two facts measure one thing. In doubt they do not: a wrong alarm costs a writer's trust. */
final class SameIndicator {
    private static final int SPECIFIC = 3;
    private static final BigDecimal SAME_YEAR = new BigDecimal("1.5");

    private SameIndicator() {}

    static boolean holds(ComparedFact one, ComparedFigure a, ComparedFact other, ComparedFigure b) {
        if (one.kind() != other.kind() || one.otherPlace(other) || !a.sameKind(b)) {
            return false;
        }
        boolean sameVerb = a.sameVerb(b) || a.verbless() && b.verbless() && one.sameItem(other);
        if (!sameVerb) {
            return false;
        }
        if (one.otherNames(other) || a.figure().cumulative() != b.figure().cumulative() && farApart(a, b)) {
            return false;
        }
        if (a.unit().isEmpty() || a.noun().isEmpty() || b.noun().isEmpty()) {
            return false;
        }
        boolean sameNoun = a.noun().equals(b.noun()) || completes(a.noun(), b.noun(), one) || completes(b.noun(), a.noun(), other);
        return sameNoun && sameSubject(one, a, other, b);
    }

    // 到位资金 of the item 招商引资 is 招商引资到位资金.
    private static boolean completes(String shorter, String longer, ComparedFact factOfShorter) {
        if (shorter.length() < 2 || longer.length() <= shorter.length() || !longer.endsWith(shorter)) {
            return false;
        }
        String more = longer.substring(0, longer.length() - shorter.length());
        return more.length() >= 2 && factOfShorter.context().contains(more);
    }

    private static boolean sameSubject(ComparedFact one, ComparedFigure a, ComparedFact other, ComparedFigure b) {
        if (one.sameItem(other)) {
            return true;
        }
        boolean general = a.general() || b.general();
        int length = Math.min(a.noun().length(), b.noun().length());
        if (one.source().equals(other.source())) {
            // Rows of one table tell of different things unless they name the same item.
            boolean unnamed = one.fact().item().isEmpty() || other.fact().item().isEmpty();
            return unnamed && !general && length >= SPECIFIC && !a.verbs().isEmpty();
        }
        boolean sameTheme = !one.fact().theme().isEmpty() && one.fact().theme().text().equals(other.fact().theme().text());
        return !general && (length >= SPECIFIC || sameTheme && !a.verbs().isEmpty());
    }

    private static boolean farApart(ComparedFigure a, ComparedFigure b) {
        BigDecimal x = a.figure().quantity().value().orElse(BigDecimal.ZERO);
        BigDecimal y = b.figure().quantity().value().orElse(BigDecimal.ZERO);
        return x.max(y).compareTo(x.min(y).multiply(SAME_YEAR)) > 0;
    }
}
