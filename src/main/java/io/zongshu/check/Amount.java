package io.zongshu.check;

import io.zongshu.language.ChineseNumber;
import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a figure says, in a unit in which figures are compared.
 *
 * @param value in that unit: 30 for 三成 (%)
 * @param step what the last digit counts: 1000 for 1.2万, 0.1 for 12.5
 * @param place what the last digit that is not zero counts: 100 for 1200
 * @param sense what its qualifiers leave open
 * @param unit one name for measure words that may stand for one another; empty if it has none
 */
record Amount(BigDecimal value, BigDecimal step, BigDecimal place, Sense sense, String unit) {
    static final String PERCENT = "%";
    static final String POINTS = "百分点";
    static final String PERMILLE = "‰";
    static final String PERMILLE_POINTS = "千分点";
    private static final Pattern FRACTION = Pattern.compile("([一二三四五六七八九十百千]+)分之([一二三四五六七八九十百千]+)");
    private static final BigDecimal FINE = new BigDecimal("0.000001");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** 近, 不足 and 约 leave open no more than this share of the value. */
    private static final BigDecimal SLACK = new BigDecimal("0.15");
    private static final Set<String> POINT_UNITS = Set.of("百分点", "个百分点");
    private static final Set<String> PERMILLE_POINT_UNITS = Set.of("千分点", "个千分点");
    private static final Set<String> LIMITLESS = Set.of("达到", "达", "多达", "高达", "长达", "最高", "最低", "每", "第", "连续", "满");
    private static final Pattern UNDER = Pattern.compile(".*(?:近|不足|不到|不超过|不高于|最多|以内|之内|以下).*");
    private static final Pattern OVER = Pattern.compile(".*(?:超|逾|突破|余|多|破|以上|不少于|不低于|至少|来|过).*");
    private static final Pattern ABOUT = Pattern.compile(".*(?:约|左右|上下).*");

    /** What the words around a number leave open. */
    enum Sense {
        EXACT,
        /** More than said: 余, 超, 以上. */
        OVER,
        /** A little less than said: 近, 不足. */
        UNDER,
        ABOUT
    }

    /** Empty if the figure has no one value. */
    static Optional<Amount> of(Figure figure, IndicatorWords words) {
        return of(figure.quantity(), words);
    }

    static Optional<Amount> of(Quantity quantity, IndicatorWords words) {
        String unit = quantity.unit();
        if (unit.equals("成")) {
            return quantity.value().map(v -> amount(quantity, v, TEN, PERCENT));
        }
        if (POINT_UNITS.contains(unit)) {
            return quantity.value().map(v -> amount(quantity, v, BigDecimal.ONE, POINTS));
        }
        if (PERMILLE_POINT_UNITS.contains(unit)) {
            return quantity.value().map(v -> amount(quantity, v, BigDecimal.ONE, PERMILLE_POINTS));
        }
        return quantity.value().map(v -> amount(quantity, v, words.units().times(unit), words.units().unit(unit)));
    }

    /** A share told in words, as a source tells it: 三分之二 is 66.66…%, which a paper may round as it likes. */
    static Optional<Amount> ofFraction(Quantity quantity) {
        Matcher matcher = FRACTION.matcher(quantity.digits());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = ChineseNumber.value(matcher.group(1));
        Optional<BigDecimal> part = ChineseNumber.value(matcher.group(2));
        return whole.filter(w -> w.signum() > 0).flatMap(w -> part.map(p -> new Amount(
                p.multiply(BigDecimal.valueOf(100)).divide(w, MathContext.DECIMAL64), FINE, FINE, sense(quantity), PERCENT)));
    }

    private static Amount amount(Quantity quantity, BigDecimal value, BigDecimal times, String unit) {
        String digits = quantity.digits().replaceAll("[,，]", "");
        BigDecimal step = BigDecimal.ONE;
        if (digits.matches("[0-9]+(?:\\.[0-9]+)?") && new BigDecimal(digits).signum() > 0) {
            BigDecimal written = new BigDecimal(digits);
            BigDecimal magnitude = value.abs().divide(written, 10, RoundingMode.HALF_UP).stripTrailingZeros();
            step = magnitude.movePointLeft(Math.max(0, written.scale()));
        }
        BigDecimal place = value.signum() == 0 ? step
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()).max(step);
        return new Amount(value.multiply(times), step.multiply(times), place.multiply(times), sense(quantity), unit);
    }

    private static Sense sense(Quantity quantity) {
        String marks = quantity.before() + " " + quantity.after();
        boolean rounded = !LIMITLESS.contains(quantity.before()) || !quantity.after().isEmpty();
        if (UNDER.matcher(marks).matches()) {
            return Sense.UNDER;
        }
        if (rounded && OVER.matcher(rounding(quantity)).matches() || quantity.before().equals("上")) {
            return Sense.OVER;
        }
        return ABOUT.matcher(marks).matches() ? Sense.ABOUT : Sense.EXACT;
    }

    // 多达 and 高达 say how much, not more than that.
    private static String rounding(Quantity quantity) {
        return (LIMITLESS.contains(quantity.before()) ? "" : quantity.before()) + " " + quantity.after();
    }

    /** The least value that it may stand for. */
    BigDecimal low() {
        return switch (sense) {
            case OVER -> value;
            case UNDER -> value.subtract(slack());
            case ABOUT -> value.subtract(slack());
            case EXACT -> value.subtract(rounding());
        };
    }

    /** The greatest value that it may stand for. */
    BigDecimal high() {
        return switch (sense) {
            case OVER -> value.add(place);
            case UNDER -> value;
            case ABOUT -> value.add(slack());
            case EXACT -> value.add(rounding());
        };
    }

    /** The least value that its qualifiers leave open; a number without any is taken at its word. */
    BigDecimal least() {
        return sense == Sense.EXACT ? value : low();
    }

    /** The greatest value that its qualifiers leave open. */
    BigDecimal most() {
        return sense == Sense.EXACT ? value : high();
    }

    private BigDecimal slack() {
        return place.min(value.abs().multiply(SLACK)).max(step.multiply(HALF));
    }

    // A whole number counts; one with decimals or told in 万 is rounded.
    private BigDecimal rounding() {
        return step.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ZERO : step.multiply(HALF);
    }

    /** Whether one value may be meant by both. */
    boolean meets(Amount other) {
        return low().compareTo(other.high()) <= 0 && other.low().compareTo(high()) <= 0;
    }

    /** Whether it says the very same number. */
    boolean sameValue(Amount other) {
        return value.compareTo(other.value) == 0;
    }

    /**
     * Whether a paper may say this where its source says that: the same value, or one told more coarsely that holds it.
     * Whether the qualifiers of equal values agree is another question.
     */
    boolean mayTell(Amount source) {
        if (sameValue(source)) {
            return true;
        }
        BigDecimal said = source.value;
        return switch (sense) {
            case EXACT -> source.sense == Sense.EXACT && step.compareTo(source.step) > 0
                    && said.subtract(value).abs().compareTo(step.multiply(HALF)) <= 0;
            case OVER -> coarser(source) && said.compareTo(value) > 0
                    && (source.sense == Sense.UNDER ? said.compareTo(value.add(place)) <= 0 : said.compareTo(value.add(place)) < 0);
            case UNDER -> coarser(source) && said.compareTo(value) < 0 && said.compareTo(low()) >= 0;
            case ABOUT -> coarser(source) && said.compareTo(low()) >= 0 && said.compareTo(high()) <= 0;
        };
    }

    private boolean coarser(Amount source) {
        return place.compareTo(source.place) > 0;
    }
}
