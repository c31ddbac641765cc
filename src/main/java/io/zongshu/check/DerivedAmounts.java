package io.zongshu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be worked out from figures of one fact, or of one indicator: sums, differences, shares, growth, multiples. */
final class DerivedAmounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What was worked out has as many digits as it takes. */
    private static final BigDecimal FINE = new BigDecimal("0.000001");
    /** Of more figures in one fact no pairs are worked out: they would explain anything. */
    private static final int MOST = 24;

    /**
     * An amount with the figures that it was worked out from.
     *
     * @param growth whether it tells by how much the one is more or less than the other
     */
    record Derived(Amount amount, List<SourceFigure> of, boolean growth) {}

    private DerivedAmounts() {}

    static List<Derived> of(List<SourceFigure> figures) {
        Map<Object, List<SourceFigure>> groups = new LinkedHashMap<>();
        for (SourceFigure figure : figures) {
            if (figure.fact() >= 0) {
                groups.computeIfAbsent(figure.fact(), k -> new ArrayList<>()).add(figure);
            }
            if (figure.figure().noun().length() >= 2) {
                groups.computeIfAbsent(figure.figure().noun(), k -> new ArrayList<>()).add(figure);
            }
        }
        List<Derived> all = new ArrayList<>();
        groups.values().stream().filter(g -> g.size() > 1).forEach(group -> {
            sums(group, all);
            if (group.size() <= MOST) {
                pairs(group, all);
            }
        });
        return all;
    }

    private static void sums(List<SourceFigure> group, List<Derived> all) {
        Map<String, List<SourceFigure>> byUnit = new LinkedHashMap<>();
        group.forEach(f -> byUnit.computeIfAbsent(f.figure().quantity().unit(), k -> new ArrayList<>()).add(f));
        byUnit.values().stream().filter(same -> same.size() > 2).forEach(same -> all.add(new Derived(
                amount(same.stream().map(f -> f.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add), same.get(0).amount().unit()), same, false)));
    }

    private static void pairs(List<SourceFigure> group, List<Derived> all) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < group.size(); j++) {
                SourceFigure one = group.get(i);
                SourceFigure other = group.get(j);
                if (i != j && one.figure().quantity().unit().equals(other.figure().quantity().unit())) {
                    pair(one, other, i < j, all);
                }
            }
        }
    }

    private static void pair(SourceFigure one, SourceFigure other, boolean once, List<Derived> all) {
        BigDecimal a = one.amount().value();
        BigDecimal b = other.amount().value();
        String unit = one.amount().unit();
        List<SourceFigure> of = List.of(one, other);
        if (once) {
            all.add(new Derived(amount(a.add(b), unit), of, false));
            String difference = unit.equals(Amount.PERCENT) ? Amount.POINTS : unit;
            all.add(new Derived(amount(a.subtract(b).abs(), difference), of, false));
        }
        if (b.signum() > 0) {
            BigDecimal share = a.divide(b, MathContext.DECIMAL64);
            if (share.compareTo(BigDecimal.ONE) < 0) {
                all.add(new Derived(amount(share.multiply(HUNDRED), Amount.PERCENT), of, false));
            } else {
                all.add(new Derived(amount(share, "倍"), of, false));
            }
            all.add(new Derived(amount(share.subtract(BigDecimal.ONE).abs().multiply(HUNDRED), Amount.PERCENT), of, true));
        }
    }

    private static Amount amount(BigDecimal value, String unit) {
        BigDecimal step = value.stripTrailingZeros().scale() <= 0 ? BigDecimal.ONE : FINE;
        return new Amount(value, step, step.min(FINE), Amount.Sense.EXACT, unit);
    }
}
