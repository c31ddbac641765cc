package io.zongshu.check;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 增长核算: a change against the two values of its sentence, and 百分点 against %, 千分点 against ‰. */
final class Growth implements Algorithm {
    private static final String F = MarkedSentence.ANY;
    private static final String W = MarkedSentence.WORDS;
    private static final String CHANGE =
            "(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低|缩短|压缩|压减|精简|下调|回落|增|升|降)(?:了|幅度?)?(?:达到?|为)?";
    private static final String LAST_YEAR = "(?:上年|去年|前一年|上一年|[0-9]{4}年)(?:同期)?";
    private static final List<Pattern> SHAPES = List.of(
            // 由A增至B，增长C
            Pattern.compile("[由从]" + W + "{0,12}?(?<a>" + F + ")" + W + "{0,12}?[增升提扩减压降缩跌拓发变]" + W + "{0,5}?[至到为]" + W + "{0,10}?(?<b>" + F
                    + ")，?(?!年均)(?:累计|净|同比|共|总体|平均)?" + CHANGE + "(?<c>" + F + ")"),
            // B，比上年的A增长C
            Pattern.compile("(?<b>" + F + ")，?[比较]" + LAST_YEAR + "的(?<a>" + F + ")(?:净)?" + CHANGE + "(?<c>" + F + ")"),
            // B，同比增长C，上年A
            Pattern.compile("(?<b>" + F + ")，(?:同比|[比较]" + LAST_YEAR + ")" + CHANGE + "(?<c>" + F + ")[，（]" + LAST_YEAR + "(?:为|是)?(?<a>" + F + ")"));
    private static final String WRONG = "事实-增长不合";
    private static final String MIXED = "事实-百分点误用";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PERCENT = 100;
    private static final int PERMILLE = 1000;

    /** From one value to another by so much. */
    private record Step(Amount from, Amount to, Amount by) {
        /** The change, told in parts of one kind (100, 1000), in parts of another. */
        Step inPartsOf(int told, int wanted) {
            BigDecimal times = BigDecimal.valueOf(wanted).divide(BigDecimal.valueOf(told));
            return new Step(from, to, new Amount(by.value().multiply(times), by.step().multiply(times),
                    by.place().multiply(times), by.sense(), by.unit()));
        }
    }

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (MarkedSentence sentence : MarkedSentence.of(paper, paragraph)) {
                for (Pattern shape : SHAPES) {
                    Matcher matcher = shape.matcher(sentence.text());
                    while (matcher.find()) {
                        judge(sentence, matcher, paper.words(), new Reporter(paragraph, rules, found));
                    }
                }
            }
        }
    }

    private static void judge(MarkedSentence sentence, Matcher matcher, IndicatorWords words, Reporter reporter) {
        Optional<Amount> a = sentence.amount(matcher.group("a"), words);
        Optional<Amount> b = sentence.amount(matcher.group("b"), words);
        Optional<Amount> c = sentence.amount(matcher.group("c"), words);
        boolean comparable = a.isPresent() && b.isPresent() && c.isPresent()
                && (a.get().unit().equals(b.get().unit()) || a.get().unit().isEmpty()) && a.get().value().signum() > 0;
        if (!comparable) {
            return;
        }
        Figure by = sentence.figure(matcher.group("c"));
        Verdict verdict = verdict(new Step(a.get(), b.get(), c.get()));
        if (verdict.rule().isEmpty()) {
            return;
        }
        reporter.report(verdict.rule(), by, Map.of(
                "起", sentence.figure(matcher.group("a")).quantity().text(),
                "止", sentence.figure(matcher.group("b")).quantity().text(),
                "算", verdict.right(),
                Findings.FIX, verdict.right()));
    }

    /** What is wrong, if anything, and what it should be. */
    private record Verdict(String rule, String right) {
        private static final Verdict RIGHT = new Verdict("", "");
    }

    private static Verdict verdict(Step step) {
        int rate = parts(step.to.unit());
        String unit = step.by.unit();
        int points = unit.equals(Amount.POINTS) ? PERCENT : unit.equals(Amount.PERMILLE_POINTS) ? PERMILLE : 0;
        if (points > 0) {
            if (rate == 0) {
                return new Verdict(MIXED, relative(step, points));
            }
            if (difference(step.inPartsOf(points, rate))) {
                return Verdict.RIGHT;
            }
            return new Verdict(points != rate && difference(step) ? MIXED : WRONG, points(step, rate));
        }
        int relative = parts(unit);
        if (relative > 0) {
            if (share(step, BigDecimal.valueOf(relative))) {
                return Verdict.RIGHT;
            }
            return rate == 0 ? new Verdict(WRONG, relative(step, relative))
                    : new Verdict(difference(step) ? MIXED : WRONG, points(step, rate));
        }
        if (unit.equals("倍")) {
            return share(step, BigDecimal.ONE) ? Verdict.RIGHT : new Verdict(WRONG, ratio(step, BigDecimal.ONE, 1) + "倍");
        }
        boolean same = unit.equals(step.to.unit()) || unit.isEmpty();
        return !same || difference(step) ? Verdict.RIGHT : new Verdict(WRONG, plain(step.to.value().subtract(step.from.value()).abs()));
    }

    /** Whether the change may be the difference of the two values. */
    private static boolean difference(Step step) {
        BigDecimal low = step.to.low().subtract(step.from.high());
        BigDecimal high = step.to.high().subtract(step.from.low());
        BigDecimal by = step.to.value().compareTo(step.from.value()) < 0 ? step.by.value().negate() : step.by.value();
        BigDecimal slack = open(step.by);
        return by.compareTo(low.subtract(slack)) >= 0 && by.compareTo(high.add(slack)) <= 0;
    }

    // A change told with decimals is rounded or cut off.
    private static BigDecimal open(Amount by) {
        BigDecimal width = by.high().subtract(by.low());
        return by.sense() == Amount.Sense.EXACT && by.step().compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ZERO : width;
    }

    /** Whether the change may be the quotient, in hundredths or in times. */
    private static boolean share(Step step, BigDecimal times) {
        BigDecimal lowest = quotient(step.to.low(), step.from.high(), times);
        BigDecimal highest = quotient(step.to.high(), step.from.low(), times);
        BigDecimal by = step.to.value().compareTo(step.from.value()) < 0 ? step.by.value().negate() : step.by.value();
        BigDecimal slack = step.by.high().subtract(step.by.low()).max(parts(step.by.unit()) > 0
                ? step.by.step() : step.by.step().multiply(HALF));
        return by.compareTo(lowest.subtract(slack)) >= 0 && by.compareTo(highest.add(slack)) <= 0;
    }

    private static BigDecimal quotient(BigDecimal to, BigDecimal from, BigDecimal times) {
        return from.signum() <= 0 ? BigDecimal.ZERO : to.subtract(from).divide(from, MathContext.DECIMAL64).multiply(times);
    }

    /** Of how many parts a unit of rates tells: 100 for %, 1000 for ‰, 0 for any other unit. */
    private static int parts(String unit) {
        return unit.equals(Amount.PERCENT) ? PERCENT : unit.equals(Amount.PERMILLE) ? PERMILLE : 0;
    }

    private static String relative(Step step, int parts) {
        return ratio(step, BigDecimal.valueOf(parts), Math.max(1, step.by.step().scale())) + (parts == PERCENT ? Amount.PERCENT : Amount.PERMILLE);
    }

    private static String points(Step step, int rate) {
        return plain(step.to.value().subtract(step.from.value()).abs()) + (rate == PERCENT ? "个百分点" : "个千分点");
    }

    private static String ratio(Step step, BigDecimal times, int scale) {
        return plain(quotient(step.to.value(), step.from.value(), times).abs().setScale(scale, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
