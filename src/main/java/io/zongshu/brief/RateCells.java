package io.zongshu.brief;

import java.math.BigDecimal;
import java.util.List;

/** Rates without a sign: whether 0.986 is 98.6% or 0.986%, as the numbers beside it tell. */
final class RateCells {
    /** A rate that is meant as a share of one is seldom smaller everywhere. */
    private static final BigDecimal LEAST = new BigDecimal("0.2");

    private RateCells() {}

    /** How a number stands for a rate. */
    enum Reading {
        /** 98.6 is 98.6%. */
        PERCENT,
        /** 0.986 is 98.6%. */
        SHARE,
        /** Nobody can say. */
        UNSURE
    }

    /**
     * Reads a number by its neighbours.
     *
     * @param number the cell, a number without unit
     * @param neighbours cells that hold rates of the same kind, itself among them
     * @param small whether the rate is often below one per cent: 失业率, 死亡率
     * @param named whether the header or the row says %
     */
    static Reading of(String number, List<String> neighbours, boolean small, boolean named) {
        List<BigDecimal> all = neighbours.stream().map(RateCells::size).toList();
        BigDecimal own = size(number);
        boolean whole = own.signum() == 0 || own.compareTo(BigDecimal.ONE) > 0 || all.stream().anyMatch(n -> n.compareTo(BigDecimal.ONE) > 0);
        if (whole) {
            return Reading.PERCENT;
        }
        boolean finely = all.stream().anyMatch(n -> n.scale() > 1);
        boolean large = all.stream().anyMatch(n -> n.compareTo(LEAST) >= 0);
        boolean share = finely && large && !small;
        if (named) {
            // Below % a share is one only if all are large: 0.986, 0.931.
            return share && all.size() > 1 && all.stream().allMatch(n -> n.compareTo(LEAST) >= 0) ? Reading.SHARE : Reading.PERCENT;
        }
        return share ? Reading.SHARE : Reading.UNSURE;
    }

    /** 0.986 as 98.6%. */
    static String percent(String number) {
        BigDecimal all = new BigDecimal(number.replace('－', '-').replace("＋", "").replace("+", "")).movePointRight(2).stripTrailingZeros();
        return (all.scale() < 0 ? all.setScale(0) : all).toPlainString() + "%";
    }

    private static BigDecimal size(String number) {
        return new BigDecimal(number.replaceFirst("^[-－+＋]", ""));
    }
}
