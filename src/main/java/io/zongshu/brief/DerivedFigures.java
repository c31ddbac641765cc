package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that follow from figures that stand together in one file: sums of rows, rates of two counts, parts by their rate. */
final class DerivedFigures {
    private static final int MOST_PARTS = 6;
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal YEAR = new BigDecimal("365");
    private static final String MONTHLY = "元/月";
    private static final BigDecimal MONTHS = new BigDecimal("12");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Digits of a rate that is told the most exactly. */
    private static final int SCALE = 6;

    private DerivedFigures() {}

    /** How a value follows. */
    enum Kind {
        /** 12艘 and 8艘 are 20艘. */
        SUM("＋"),
        /** 45艘 of 60艘 are 75 %. */
        RATE("÷"),
        /** 75 % of 60艘 are 45艘. */
        PART("×"),
        /** 780元 a month are 9360元 a year. */
        YEARLY("");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /**
     * A value that follows from others.
     *
     * @param of in their order; of a rate the part and then the whole, if it is no year
     * @param unitClass of the value
     * @param range which values it may stand for
     */
    record Derived(Kind kind, List<FigurePairs.Found> of, String unitClass, ValueRange range) {
        Derived {
            of = List.copyOf(of);
        }

        /** Whether another figure tells this value. A rate is told as exactly as it is written. */
        boolean isTold(FigurePairs.Found other) {
            if (!unitClass.equals(other.figure().unitClass())) {
                return false;
            }
            ValueRange told = other.figure().range();
            // What one of the parts tells alone does not follow from all.
            if (of.stream().anyMatch(part -> !part.figure().period().equals(other.figure().period()) || kind == Kind.SUM && part.figure().range().meets(told))) {
                return false;
            }
            int scale = Math.max(0, told.told().stripTrailingZeros().scale());
            return kind == Kind.RATE && told.scale() >= 0 ? range.told().setScale(scale, RoundingMode.HALF_UP).compareTo(told.told()) == 0 : range.meets(told);
        }
    }

    /** All of a file's figures, which stand in its order. */
    static List<Derived> of(List<FigurePairs.Found> file) {
        List<FigurePairs.Found> plain = file.stream().filter(f -> f.figure().figure().kind() == Figure.Kind.LEVEL && !f.figure().figure().planned()
                && f.figure().spot().column() != Spot.ITEM && f.figure().range().told().signum() > 0).toList();
        List<Derived> all = new ArrayList<>();
        plain.stream().filter(f -> f.figure().unit().equals(MONTHLY)).forEach(f -> all.add(new Derived(Kind.YEARLY, List.of(f), "元/年", f.figure().range().times(MONTHS))));
        columns(plain).forEach(column -> sums(column, all));
        sentences(plain).forEach(sentence -> {
            sums(sentence, all);
            rates(sentence, all);
        });
        columns(plain).forEach(column -> {
            for (int i = 0; i + 1 < column.size(); i++) {
                rates(column.subList(i, i + 2), all);
            }
        });
        return all;
    }

    // What stands in one column of a table: the figures of one place in their rows.
    private static List<List<FigurePairs.Found>> columns(List<FigurePairs.Found> file) {
        Map<String, List<FigurePairs.Found>> columns = new LinkedHashMap<>();
        for (FigurePairs.Found found : file) {
            if (PairCandidate.inTable(found)) {
                ComparedFigure figure = found.figure();
                long nth = found.fact().figures().stream().filter(f -> f.spot().equals(figure.spot())).takeWhile(f -> f != figure).count();
                columns.computeIfAbsent(String.join("|", found.fact().source(), figure.spot().toString(), String.valueOf(nth), figure.unit(), figure.period()), k -> new ArrayList<>()).add(found);
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<List<FigurePairs.Found>> sentences(List<FigurePairs.Found> file) {
        Map<String, List<FigurePairs.Found>> sentences = new LinkedHashMap<>();
        file.forEach(f -> sentences.computeIfAbsent(f.fact().index() + f.figure().period(), k -> new ArrayList<>()).add(f));
        return List.copyOf(sentences.values());
    }

    // Neighbours, and all of a column: more parts than a few are only added up together.
    private static void sums(List<FigurePairs.Found> found, List<Derived> all) {
        for (int from = 0; from < found.size(); from++) {
            ValueRange sum = found.get(from).figure().range();
            for (int to = from + 1; to < found.size() && sameMeasure(found.get(from), found.get(to)); to++) {
                sum = sum.plus(found.get(to).figure().range());
                boolean whole = from == 0 && to == found.size() - 1;
                if (to - from < MOST_PARTS - 1 || whole) {
                    all.add(new Derived(Kind.SUM, found.subList(from, to + 1), found.get(from).figure().unitClass(), sum));
                }
            }
        }
    }

    private static void rates(List<FigurePairs.Found> found, List<Derived> all) {
        // 优良天数298天 of a year.
        found.stream().filter(f -> f.figure().unit().equals("天") && f.figure().range().told().compareTo(YEAR) < 0)
                .forEach(f -> all.add(rate(List.of(f), f.figure().range().told(), YEAR)));
        for (FigurePairs.Found whole : found) {
            for (FigurePairs.Found part : found) {
                BigDecimal of = whole.figure().range().told();
                BigDecimal value = part.figure().range().told();
                if (part != whole && sameUnit(part, whole) && value.compareTo(of) < 0 && !whole.figure().unit().equals("%")) {
                    all.add(rate(List.of(part, whole), value, of));
                } else if (part.figure().unit().equals("%") && !whole.figure().unit().equals("%") && value.compareTo(HUNDRED) < 0) {
                    BigDecimal half = HALF.movePointLeft(Math.max(0, value.stripTrailingZeros().scale()));
                    all.add(new Derived(Kind.PART, List.of(whole, part), whole.figure().unitClass(),
                            new ValueRange(share(of, value), share(of, value.subtract(half)), share(of, value.add(half)), -1)));
                }
            }
        }
    }

    private static Derived rate(List<FigurePairs.Found> of, BigDecimal part, BigDecimal whole) {
        return new Derived(Kind.RATE, of, "%", ValueRange.point(part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP)));
    }

    private static BigDecimal share(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).divide(HUNDRED, SCALE, RoundingMode.HALF_UP);
    }

    // 12艘 and 8个 are no sum.
    private static boolean sameMeasure(FigurePairs.Found one, FigurePairs.Found other) {
        return sameUnit(one, other) && one.figure().figure().quantity().unit().equals(other.figure().figure().quantity().unit());
    }

    private static boolean sameUnit(FigurePairs.Found one, FigurePairs.Found other) {
        return one.figure().unitClass().equals(other.figure().unitClass());
    }
}
