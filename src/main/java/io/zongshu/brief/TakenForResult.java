package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a paper tells as the result although another file gives its value for eleven months only, or as what was
 * applied for, and another value as the result: 产值618亿元 beside a table's 全年682亿元, 1—11月618亿元; 新设工作站6个 beside
 * 申报6个, 入选4个.
 */
final class TakenForResult {
    private static final Pattern MOST_OF_YEAR = Pattern.compile("1-(?:9|10|11)");
    private static final Pattern APPLIED = Pattern.compile("申报|申请|报名");
    private static final Pattern GRANTED = Pattern.compile("入选|获批|批准|认定|立项|录取|录用|通过");
    private static final int PARTICULAR = 3;
    /** What else the two share; their times count against them here. */
    private static final double LEAST = -2;

    private TakenForResult() {}

    /**
     * The two values of the result.
     *
     * @param score of the two as equal ones
     * @param sure whether that is enough
     * @param found where a figure is, if it is compared with any
     */
    static Optional<FigurePairs.Pair> of(PairCandidate c, double score, boolean sure, Function<ComparedFigure, FigurePairs.@Nullable Found> found) {
        boolean particular = ValueEvidence.digits(c.one().figure().range(), c.other().figure().range()) >= PARTICULAR;
        if (!c.equal() || c.weak() || !sure && !(score >= LEAST && particular)) {
            return Optional.empty();
        }
        Optional<FigurePairs.Pair> one = result(c.one(), c.other(), sure).map(found).map(r -> new FigurePairs.Pair(c.other(), r, false, Math.max(0, score)));
        return one.or(() -> result(c.other(), c.one(), sure).map(found).map(r -> new FigurePairs.Pair(c.one(), r, false, Math.max(0, score))));
    }

    /** What the first figure's fact tells as the result, if the first is none and has another value. */
    private static Optional<ComparedFigure> result(FigurePairs.Found early, FigurePairs.Found told, boolean sure) {
        boolean year = MOST_OF_YEAR.matcher(early.figure().period()).matches();
        boolean applied = sure && applied(early.figure()) && !applied(told.figure());
        return !told.figure().main() || !year && !applied ? Optional.empty() : early.fact().figures().stream()
                .filter(f -> f.main() && f.unitClass().equals(early.figure().unitClass()) && !f.sameValue(told.figure()))
                .filter(f -> year ? isOfYear(f, early.figure()) : GRANTED.matcher(f.figure().indicator()).find())
                .findFirst();
    }

    private static boolean applied(ComparedFigure figure) {
        return APPLIED.matcher(figure.figure().indicator()).find();
    }

    private static boolean isOfYear(ComparedFigure year, ComparedFigure cut) {
        return cut.figure().kind() == Figure.Kind.LEVEL && year.spot().equals(cut.spot())
                && year.placed().form().noun().equals(cut.placed().form().noun());
    }
}
