package io.zongshu.report;

/**
 * How much more often something stands in one set of papers than in another.
 *
 * @param text what is counted
 * @param first occurrences in the first set
 * @param second occurrences in the second
 * @param firstDocuments papers of the first set that have it
 * @param secondDocuments papers of the second
 * @param firstRate occurrences in ten thousand characters of the first set
 * @param secondRate the same of the second
 * @param logLikelihood G² (Dunning 1993, in the form of Rayson and Garside 2000): how sure the difference is; above
 *     3.84 p < 0.05, above 6.63 p < 0.01, above 10.83 p < 0.001, above 15.13 p < 0.0001
 * @param logRatio log₂ of the first rate over the second (Hardie 2014): how great the difference is, 1 twice as often, 2
 *     four times, negative where the second has more; a count of 0 is taken as one half
 */
public record Keyness(
        String text,
        int first,
        int second,
        int firstDocuments,
        int secondDocuments,
        double firstRate,
        double secondRate,
        double logLikelihood,
        double logRatio) {
    private static final double PER = 10_000;

    /**
     * Compares counts.
     *
     * @param firstSize characters of the first set
     * @param secondSize characters of the second
     */
    static Keyness of(String text, Count first, Count second, long firstSize, long secondSize) {
        double a = Math.max(1, firstSize);
        double b = Math.max(1, secondSize);
        double one = first.occurrences() > 0 ? first.occurrences() : 0.5;
        double two = second.occurrences() > 0 ? second.occurrences() : 0.5;
        return new Keyness(text, first.occurrences(), second.occurrences(), first.documents(), second.documents(),
                Dispersion.rounded(first.occurrences() * PER / a), Dispersion.rounded(second.occurrences() * PER / b),
                Dispersion.rounded(logLikelihood(first.occurrences(), second.occurrences(), a, b)),
                Dispersion.rounded(StrictMath.log(one / a / (two / b)) / StrictMath.log(2)));
    }

    /** Occurrences, and the papers that have them. */
    record Count(int occurrences, int documents) {
        static final Count NONE = new Count(0, 0);
    }

    private static double logLikelihood(double first, double second, double firstSize, double secondSize) {
        double rate = (first + second) / (firstSize + secondSize);
        return 2 * (term(first, firstSize * rate) + term(second, secondSize * rate));
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }
}
