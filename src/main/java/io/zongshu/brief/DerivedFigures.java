package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that follow from figures that stand together in one file: sums of rows, rates of two counts, parts by their rate, what came to the last year's. */
final class DerivedFigures {
    private static final int MOST_PARTS = 6;
    private static final int LEAST_ROWS = 2;
    private static final String MORE = ".*(?:增|多|提高|上升|提升|升)\\p{IsHan}{0,2}";
    private static final String LESS = ".*(?:减|少|降|下|缩|低)\\p{IsHan}{0,2}";
    private static final Pattern EACH = Pattern.compile("均|每");
    private static final Pattern DAILY = Pattern.compile("日均|每[天日]|平均一天");
    private static final String HOUSEHOLDS = "户";
    private static final Set<String> COUNTED = Set.of("个", "人");
    private static final Set<String> SHARED = Set.of("元", "人", "吨");
    private static final String POINTS = "个百分点";
    private static final Set<String> SHARED_BY = Set.of("亩", "人", "户", "个", "公里", "平方米");
    private static final Pattern COLUMN = Pattern.compile(".*?([A-Z]{1,3})[0-9]+");
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
        YEARLY(""),
        /** The row that gives the sum of all rows above it. */
        TOTAL(""),
        /** 86家 after 74家 are 12家 more. */
        DIFFERENCE("－"),
        /** 360万元 for 120户 are 3万元 each. */
        AVERAGE("÷");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** Whether few values follow in this way. */
        boolean isParticular() {
            return this == TOTAL || this == DIFFERENCE || this == AVERAGE;
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
     * @param rows how many rows of a table a total adds up; 0 of all else
     * @param less whether a difference is one to less
     * @param whole whether a sum is that of all of a column or a sentence
     */
    record Derived(Kind kind, List<FigurePairs.Found> of, String unitClass, ValueRange range, int rows, boolean less, boolean whole) {
        Derived {
            of = List.copyOf(of);
        }

        private Derived(Kind kind, List<FigurePairs.Found> of, String unitClass, ValueRange range) {
            this(kind, of, unitClass, range, 0, false, false);
        }

        /** Whether another figure tells this value. A rate is told as exactly as it is written. */
        boolean isTold(FigurePairs.Found other) {
            ComparedFigure figure = other.figure();
            if (!sameUnit(figure) || !saysSo(figure)) {
                return false;
            }
            ValueRange told = figure.range();
            // What one of the parts tells alone does not follow from all.
            if (of.subList(0, kind == Kind.DIFFERENCE ? 1 : of.size()).stream()
                    .anyMatch(part -> !part.figure().period().equals(figure.period()) || kind == Kind.SUM && part.figure().range().meets(told))) {
                return false;
            }
            // 5亿元 alone is no sum of 3亿元 and 2.4亿元; 近5亿元 may be one of 2.6亿元 and 2.3亿元.
            boolean plain = (figure.figure().quantity().before() + figure.figure().quantity().after()).isEmpty();
            if (kind == Kind.SUM && plain && ValueEvidence.digits(told, told) < 2 && told.told().compareTo(range.told()) != 0) {
                return false;
            }
            int scale = Math.max(0, told.told().stripTrailingZeros().scale());
            boolean rounded = (kind == Kind.RATE || kind == Kind.AVERAGE) && told.scale() >= 0;
            return rounded ? range.told().setScale(scale, RoundingMode.HALF_UP).compareTo(told.told()) == 0 : range.meets(told);
        }

        // 9000户 are firms where the words say so; 6, 11 and 15 of a table without measure words are 32项.
        private boolean sameUnit(ComparedFigure figure) {
            boolean bare = kind == Kind.SUM && unitClass.isEmpty() && COUNTED.contains(figure.unitClass());
            boolean written = kind != Kind.RATE && kind != Kind.AVERAGE && kind != Kind.YEARLY && of.get(0).figure().figure().quantity().unit().equals(HOUSEHOLDS)
                    && figure.figure().quantity().unit().equals(HOUSEHOLDS);
            return unitClass.equals(figure.unitClass()) || bare || written;
        }

        // 比上年多12家 tells a difference, 户均3万元 an average.
        private boolean saysSo(ComparedFigure figure) {
            String said = figure.figure().indicator();
            boolean each = !figure.placed().form().average().isEmpty() || EACH.matcher(said).find();
            return switch (kind) {
                case DIFFERENCE -> (figure.mainChange() ? figure.figure().change() : figure.main() ? said : "").matches(less ? LESS : MORE);
                case AVERAGE -> figure.main() && each && (of.size() > 1 || DAILY.matcher(said).find());
                default -> figure.main();
            };
        }
    }

    /** All of a file's figures, which stand in its order. */
    static List<Derived> of(List<FigurePairs.Found> file) {
        List<FigurePairs.Found> plain = file.stream().filter(f -> f.figure().figure().kind() == Figure.Kind.LEVEL && !f.figure().figure().planned()
                && f.figure().spot().column() != Spot.ITEM && f.figure().range().told().signum() > 0).toList();
        List<Derived> all = new ArrayList<>();
        plain.stream().filter(f -> f.figure().unit().equals(MONTHLY)).forEach(f -> all.add(new Derived(Kind.YEARLY, List.of(f), "元/年", f.figure().range().times(MONTHS))));
        columns(plain).forEach(column -> {
            sums(column, all);
            total(column).ifPresent(all::add);
        });
        sentences(plain).forEach(sentence -> {
            sums(sentence, all);
            rates(sentence, all);
            averages(sentence, all);
        });
        differences(file, all);
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
                Matcher letters = COLUMN.matcher(figure.cell().addressAt(figure.figure().quantity().start()));
                String place = letters.matches() ? letters.group(1) : figure.spot().toString() + "|" + nth;
                columns.computeIfAbsent(String.join("|", found.fact().source(), place, figure.unit(), figure.period()), k -> new ArrayList<>()).add(found);
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
                    all.add(new Derived(Kind.SUM, found.subList(from, to + 1), found.get(from).figure().unitClass(), sum, 0, false, whole));
                }
            }
        }
    }

    // The last row of a column, if it is the sum of all others.
    private static Optional<Derived> total(List<FigurePairs.Found> column) {
        int rows = column.size() - 1;
        if (rows < LEAST_ROWS) {
            return Optional.empty();
        }
        FigurePairs.Found last = column.get(rows);
        BigDecimal sum = column.subList(0, rows).stream().map(f -> f.figure().range().told()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean total = sum.compareTo(last.figure().range().told()) == 0;
        return total ? Optional.of(new Derived(Kind.TOTAL, List.of(last), last.figure().unitClass(), last.figure().range(), rows, false, true)) : Optional.empty();
    }

    private static void averages(List<FigurePairs.Found> sentence, List<Derived> all) {
        for (FigurePairs.Found shared : sentence) {
            for (FigurePairs.Found by : sentence) {
                boolean days = by.figure().unit().equals("天");
                boolean several = SHARED.contains(shared.figure().unit()) && !by.figure().unitClass().equals(shared.figure().unitClass()) && SHARED_BY.contains(by.figure().unit());
                if (several || days && shared != by) {
                    all.add(average(List.of(shared, by), by.figure().range().told()));
                }
            }
            // 4836起 a year are 13起 a day.
            if (!shared.figure().unit().equals("%") && shared.figure().range().told().compareTo(YEAR) > 0) {
                all.add(average(List.of(shared), YEAR));
            }
        }
    }

    private static Derived average(List<FigurePairs.Found> of, BigDecimal by) {
        BigDecimal each = of.get(0).figure().range().told().divide(by, SCALE, RoundingMode.HALF_UP);
        return new Derived(Kind.AVERAGE, of, of.get(0).figure().unitClass(), ValueRange.point(each));
    }

    // 86家（上年74家）, 由74家增加到86家: what a fact tells of an indicator before, and now.
    private static void differences(List<FigurePairs.Found> file, List<Derived> all) {
        Map<ComparedFact, List<FigurePairs.Found>> facts = new IdentityHashMap<>();
        file.forEach(f -> facts.computeIfAbsent(f.fact(), k -> new ArrayList<>()).add(f));
        for (FigurePairs.Found now : file) {
            if (now.figure().main()) {
                facts.getOrDefault(now.fact(), List.of()).stream().filter(before -> isBefore(before.figure(), now.figure())).forEach(before -> {
                    BigDecimal more = now.figure().range().told().subtract(before.figure().range().told());
                    String unit = now.figure().unit().equals("%") ? POINTS : now.figure().unitClass();
                    all.add(new Derived(Kind.DIFFERENCE, List.of(now, before), unit, ValueRange.point(more.abs()), 0, more.signum() < 0, false));
                });
            }
        }
    }

    private static boolean isBefore(ComparedFigure before, ComparedFigure now) {
        boolean earlier = before.figure().kind() == Figure.Kind.BASE || before.figure().kind() == Figure.Kind.LEVEL && before.period().matches("20[0-9]{2}");
        return earlier && before.spot().equals(now.spot()) && before.unit().equals(now.unit()) && before.placed().form().noun().equals(now.placed().form().noun());
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
