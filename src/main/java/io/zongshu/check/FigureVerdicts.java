package io.zongshu.check;

import io.zongshu.check.DerivedAmounts.Derived;
import io.zongshu.language.Figure;
import io.zongshu.language.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which figure of the source a paper's figure tells, and whether it tells it right. A source's figure whose value is told is
 * one that the words around need not name; where no value fits, only words that name the same indicator accuse.
 */
final class FigureVerdicts {
    /** By so much the words must agree for another value to be another value of this. */
    private static final double NAMED = 0.5;
    /** The same where the source's own figure is told elsewhere too. */
    private static final double SURELY_NAMED = 0.8;
    private static final double HARDLY_NAMED = 0.2;
    /** A number of one or two digits that fits something of which nothing is said fits by chance. */
    private static final double UNNAMED = 0.05;
    /** By so much for the same digits with another unit. */
    private static final double UNIT_NAMED = 0.3;
    private static final double WORKED_OUT = 0.35;
    private static final int SHORT = 2;
    private static final Pattern OWN_YEAR = Pattern.compile("当年|本年|年内|今年");
    private static final Pattern ALL_YEARS = Pattern.compile("累计|总数|总量");
    private static final Set<String> VISITS = Set.of("人次");
    private static final Set<String> PERSONS = Set.of("人", "名", "位");

    private final List<SourceFigure> sources;
    private final List<Derived> derived;
    private final Set<SourceFigure> told = new HashSet<>();

    /** What is said of a figure. */
    enum Kind {
        RIGHT,
        OTHER_VALUE,
        OTHER_UNIT,
        OTHER_QUALIFIER,
        UNKNOWN
    }

    /** @param source what it should be; empty if nothing is known of it, or it is right by calculation */
    record Verdict(Kind kind, Optional<SourceFigure> source) {}

    FigureVerdicts(List<SourceFigure> sources, List<PlacedFigure> paper) {
        this.sources = sources;
        this.derived = DerivedAmounts.of(sources);
        paper.forEach(figure -> supports(figure).stream()
                .max(Comparator.comparingDouble(s -> s.likeness(figure)))
                .ifPresent(told::add));
    }

    /** Whether some figure of the paper has the value of a source's figure. */
    boolean isTold(SourceFigure source) {
        return told.contains(source);
    }

    private List<SourceFigure> supports(PlacedFigure figure) {
        List<SourceFigure> supports = new ArrayList<>();
        for (SourceFigure source : sources) {
            if ((source.sameKind(figure.amount()) || UnitKind.exchangeable(source.figure().quantity().unit(), figure.figure().quantity().unit()))
                    && figure.amount().mayTell(source.amount())) {
                supports.add(source);
            }
        }
        return supports;
    }

    Verdict of(PlacedFigure figure) {
        List<SourceFigure> supports = supports(figure);
        List<SourceFigure> agreeing = supports.stream().filter(s -> agrees(figure, s)).toList();
        if (!agreeing.isEmpty()) {
            return agreeing(figure, best(figure, agreeing), supports);
        }
        Optional<Derived> worked = worked(figure);
        if (!supports.isEmpty()) {
            SourceFigure source = best(figure, supports);
            boolean unit = !sameUnit(figure, source);
            return worked.isPresent() && source.likeness(figure) < UNIT_NAMED
                    ? new Verdict(Kind.RIGHT, Optional.empty())
                    : new Verdict(unit ? Kind.OTHER_UNIT : Kind.OTHER_QUALIFIER, Optional.of(source));
        }
        return worked.isPresent() ? new Verdict(Kind.RIGHT, Optional.empty()) : unsupported(figure);
    }

    /** A value that fits: is it told of the thing that has it? */
    private Verdict agreeing(PlacedFigure figure, SourceFigure source, List<SourceFigure> supports) {
        double likeness = source.likeness(figure);
        Optional<SourceFigure> closer = supports.stream()
                .filter(s -> !agrees(figure, s) && s.likeness(figure) >= Math.max(NAMED, likeness + NAMED))
                .max(Comparator.comparingDouble(s -> s.likeness(figure)));
        if (closer.isPresent()) {
            return new Verdict(Kind.OTHER_QUALIFIER, closer);
        }
        if (likeness < HARDLY_NAMED && digits(figure.figure().quantity()).length() <= SHORT) {
            Optional<SourceFigure> rival = rival(figure, SURELY_NAMED).filter(r -> !isTold(r));
            if (rival.isPresent()) {
                return new Verdict(Kind.OTHER_VALUE, rival);
            }
            if (likeness < UNNAMED && worked(figure).isEmpty()) {
                return new Verdict(Kind.UNKNOWN, Optional.empty());
            }
        }
        return new Verdict(Kind.RIGHT, Optional.of(source));
    }

    private static SourceFigure best(PlacedFigure figure, List<SourceFigure> some) {
        SourceFigure best = some.get(0);
        double most = -1;
        for (SourceFigure source : some) {
            double likeness = source.likeness(figure);
            if (likeness > most) {
                best = source;
                most = likeness;
            }
        }
        return best;
    }

    /** Whether it leaves open what the source leaves open, and counts what the source counts. */
    private static boolean agrees(PlacedFigure figure, SourceFigure source) {
        boolean same = figure.amount().sameValue(source.amount());
        if (same && figure.amount().sense() != source.amount().sense() || !sameUnit(figure, source)) {
            return false;
        }
        boolean years = ALL_YEARS.matcher(source.statement()).find() && OWN_YEAR.matcher(figure.words()).find()
                && !ALL_YEARS.matcher(figure.words()).find();
        return !same || !years;
    }

    // 26万人次 are not 26万人.
    private static boolean sameUnit(PlacedFigure figure, SourceFigure source) {
        String mine = figure.figure().quantity().unit();
        String theirs = source.figure().quantity().unit();
        return !(VISITS.contains(mine) && PERSONS.contains(theirs) || PERSONS.contains(mine) && VISITS.contains(theirs));
    }

    private Optional<Derived> worked(PlacedFigure figure) {
        for (Derived one : derived) {
            boolean fits = UnitKind.of(one.amount().unit()).equals(UnitKind.of(figure.amount().unit()))
                    && (!one.growth() || !figure.figure().change().isEmpty()) && figure.amount().mayTell(one.amount());
            if (fits && one.of().stream().anyMatch(s -> s.likeness(figure) >= WORKED_OUT)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Verdict unsupported(PlacedFigure figure) {
        Optional<SourceFigure> rival = rival(figure, NAMED);
        Optional<SourceFigure> unit = sources.stream()
                .filter(s -> onlyUnitDiffers(figure, s) && s.likeness(figure) >= UNIT_NAMED)
                .max(Comparator.comparingDouble(s -> s.likeness(figure)));
        if (unit.isPresent() && rival.filter(r -> r != unit.get() && r.likeness(figure) > unit.get().likeness(figure) + HARDLY_NAMED).isEmpty()) {
            return new Verdict(Kind.OTHER_UNIT, unit);
        }
        return rival.map(r -> new Verdict(Kind.OTHER_VALUE, Optional.of(r))).orElse(new Verdict(Kind.UNKNOWN, Optional.empty()));
    }

    /** The source's figure that the words name, if any; one that is told elsewhere only if they surely do. */
    private Optional<SourceFigure> rival(PlacedFigure figure, double least) {
        SourceFigure best = null;
        double most = 0;
        for (SourceFigure source : sources) {
            boolean comparable = source.sameKind(figure.amount()) && source.figure().kind() != Figure.Kind.LIMIT
                    && source.figure().change().isEmpty() == figure.figure().change().isEmpty();
            if (!comparable) {
                continue;
            }
            double likeness = source.likeness(figure) * (isTold(source) ? 1 - HARDLY_NAMED : 1);
            if (likeness >= (isTold(source) ? SURELY_NAMED * (1 - HARDLY_NAMED) : least) && likeness > most) {
                best = source;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the digits are the same and 万, 亿 or the unit is not. */
    private static boolean onlyUnitDiffers(PlacedFigure figure, SourceFigure source) {
        Quantity mine = figure.figure().quantity();
        Quantity theirs = source.figure().quantity();
        boolean other = !mine.magnitude().strip().equals(theirs.magnitude().strip()) || !mine.unit().equals(theirs.unit());
        boolean sameKind = source.sameKind(figure.amount());
        boolean digits = mine.digits().equals(theirs.digits()) || sameKind && digits(mine).equals(digits(theirs));
        return other && digits && !(sameKind && figure.amount().mayTell(source.amount()));
    }

    /** The digits that are not zeros at an end. */
    private static String digits(Quantity quantity) {
        String plain = quantity.digits().replaceAll("[^0-9.]", "");
        if (plain.isEmpty()) {
            plain = quantity.value().map(v -> v.toPlainString()).orElse("");
        }
        return plain.replace(".", "").replaceFirst("^0+", "").replaceFirst("0+$", "");
    }
}
