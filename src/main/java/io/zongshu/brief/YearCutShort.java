package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a paper tells of the whole year although another file gives its value for eleven months only, and another value
 * for the year: 产值618亿元 beside a table's 全年682亿元, 1—11月618亿元.
 */
final class YearCutShort {
    private static final Pattern MOST_OF_YEAR = Pattern.compile("1-(?:9|10|11)");
    private static final int PARTICULAR = 3;
    /** What else the two share; their times count against them here. */
    private static final double LEAST = -2;

    private YearCutShort() {}

    /**
     * The two values of the year.
     *
     * @param score of the two as equal ones
     * @param sure whether that is enough
     * @param found where a figure is, if it is compared with any
     */
    static Optional<FigurePairs.Pair> of(PairCandidate c, double score, boolean sure, Function<ComparedFigure, FigurePairs.@Nullable Found> found) {
        boolean first = !c.one().figure().period().isEmpty();
        FigurePairs.Found cut = first ? c.one() : c.other();
        FigurePairs.Found told = first ? c.other() : c.one();
        boolean particular = ValueEvidence.digits(cut.figure().range(), told.figure().range()) >= PARTICULAR;
        boolean alike = c.equal() && !c.weak() && (sure || score >= LEAST && particular);
        if (!alike || !told.figure().main() || !MOST_OF_YEAR.matcher(cut.figure().period()).matches()) {
            return Optional.empty();
        }
        return cut.fact().figures().stream()
                .filter(f -> f.main() && f.spot().equals(cut.figure().spot()) && isOfYear(f, cut.figure()) && !f.sameValue(told.figure()))
                .findFirst()
                .map(found)
                .map(year -> new FigurePairs.Pair(told, year, false, Math.max(0, score)));
    }

    private static boolean isOfYear(ComparedFigure year, ComparedFigure cut) {
        return cut.figure().kind() == Figure.Kind.LEVEL && year.unitClass().equals(cut.unitClass())
                && year.placed().form().noun().equals(cut.placed().form().noun());
    }
}
