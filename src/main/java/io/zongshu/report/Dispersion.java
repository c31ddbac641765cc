package io.zongshu.report;

/**
 * How evenly something is spread over papers: Juilland's D for parts of unequal length (Juilland and Chang-Rodríguez 1964;
 * Gries 2008, section 2.1). 1 is as even as can be, 0 all in one paper or in none.
 */
final class Dispersion {
    private Dispersion() {}

    /**
     * 1 − V / √(n − 1), V the coefficient of variation of the frequencies relative to the lengths; rounded to four places.
     *
     * @param counts of each paper
     * @param lengths characters of each paper
     */
    static double juilland(int[] counts, long[] lengths) {
        int n = counts.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += rate(counts[i], lengths[i]);
        }
        if (n < 2 || sum == 0) {
            return 0;
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = rate(counts[i], lengths[i]) - mean;
            squares += off * off;
        }
        double variation = StrictMath.sqrt(squares / n) / mean;
        return rounded(Math.max(0, 1 - variation / StrictMath.sqrt(n - 1)));
    }

    private static double rate(int count, long length) {
        return count / (double) Math.max(1, length);
    }

    static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
