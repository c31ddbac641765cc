package io.zongshu.brief;

import static io.zongshu.brief.DerivedCue.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at what follows from others: the numbers of {@link DerivedCue}, by its order. */
final class DerivedCues {
    private static final double POWERS = 4;
    private static final double PARTS = 6;
    private static final Pattern SUMMED = Pattern.compile("共|合计|总|累计|全部|一共|[两三四五六七八九]类|[两三四五六七八九]项");
    private static final Pattern SHARE = Pattern.compile("率|占|比重|比例|相当于|成|分之|完成");
    private static final Pattern EACH = Pattern.compile("均|每");

    private final FolderWords words;
    private final PairPassages passages;
    private final Set<ComparedFigure> settled;

    /** @param settled figures that have their equal in some file */
    DerivedCues(FolderWords words, PairPassages passages, Set<ComparedFigure> settled) {
        this.words = words;
        this.passages = passages;
        this.settled = settled;
    }

    double[] of(DerivedMatches.Match match, boolean rule) {
        double[] x = new double[DerivedCue.values().length];
        FigurePairs.Found told = match.told();
        DerivedFigures.Derived derived = match.derived();
        List<FigurePairs.Found> parts = derived.of();
        x[derived.kind().ordinal()] = 1;
        x[UNLIKELY.ordinal()] = Math.max(-1, Math.min(1, match.unlikely() / POWERS));
        x[SAID_LEAST.ordinal()] = match.least();
        x[SAID_MOST.ordinal()] = match.most();
        x[HEAD.ordinal()] = flag(match.head());
        x[SAID_AND_UNLIKELY.ordinal()] = x[UNLIKELY.ordinal()] * match.most();
        x[ALL_WORDS.ordinal()] = parts.stream().mapToDouble(part -> words.wide(told, part)).max().orElse(0);
        x[PARTS_SAID_LEAST.ordinal()] = parts.stream().mapToDouble(part -> words.contained(part, told)).min().orElse(0);
        x[PARTS_SAID_MOST.ordinal()] = parts.stream().mapToDouble(part -> words.contained(part, told)).max().orElse(0);
        x[ROWS_TOLD.ordinal()] = flag(match.rowsTold());
        x[MANY_PARTS.ordinal()] = Math.min(1, parts.size() / PARTS);
        x[TWO_PARTS.ordinal()] = flag(parts.size() == 2);
        x[WHOLE_COLUMN.ordinal()] = flag(derived.whole());
        x[WHOLE_UNLIKELY.ordinal()] = derived.whole() ? Math.max(-1, Math.min(1, match.unlikelyOfWholes() / POWERS)) : 0;
        x[ONE_FACT.ordinal()] = flag(parts.stream().allMatch(part -> part.fact() == parts.get(0).fact()));
        x[IN_TABLE.ordinal()] = flag(PairCandidate.inTable(parts.get(0)));
        ValueRange range = told.figure().range();
        x[FEW_DIGITS.ordinal()] = flag(ValueEvidence.digits(range, range) < 2);
        x[VAGUE.ordinal()] = flag(range.low().compareTo(range.high()) != 0);
        x[SMALL.ordinal()] = flag(range.told().compareTo(BigDecimal.TEN) < 0);
        words(told, derived.kind(), x);
        x[SETTLED.ordinal()] = flag(settled.contains(told.figure()));
        x[FILE_BEARS_OUT.ordinal()] = Math.max(passages.of(told.fact(), told.figure().cell().address(), parts.get(0).file()),
                passages.of(parts.get(0).fact(), parts.get(0).figure().cell().address(), told.file()));
        x[FILE_SAID.ordinal()] = Math.max(words.file(told, parts.get(0)), words.file(parts.get(0), told));
        String theme = told.fact().fact().theme().text();
        x[SAME_THEME.ordinal()] = flag(!theme.isEmpty() && theme.equals(parts.get(0).fact().fact().theme().text()));
        x[FILE_OF_OTHER_PLACE.ordinal()] = flag(PairPlaces.ofFiles(told, parts.get(0), words)[0]);
        x[RULE.ordinal()] = flag(rule);
        return x;
    }

    private static void words(FigurePairs.Found told, DerivedFigures.Kind kind, double[] x) {
        String said = told.fact().statement(told.figure().spot());
        boolean rate = kind == DerivedFigures.Kind.RATE || kind == DerivedFigures.Kind.PART;
        boolean sum = kind == DerivedFigures.Kind.SUM || kind == DerivedFigures.Kind.TOTAL;
        x[SAYS_SUM.ordinal()] = flag(SUMMED.matcher(said).find());
        x[SAYS_RATE.ordinal()] = flag(SHARE.matcher(said).find());
        x[SAYS_EACH.ordinal()] = flag(EACH.matcher(said).find());
        x[RATE_SAYS_RATE.ordinal()] = flag(rate && SHARE.matcher(said).find());
        x[SUM_SAYS_SUM.ordinal()] = flag(sum && SUMMED.matcher(said).find());
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
