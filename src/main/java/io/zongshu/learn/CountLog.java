package io.zongshu.learn;

/** The natural logarithm of a count and one: asked for so often that small counts are looked up. */
final class CountLog {
    private static final double[] LOGS = logs();

    private CountLog() {}

    static double of(double n) {
        return n >= 0 && n < LOGS.length && n == (int) n ? LOGS[(int) n] : StrictMath.log(1 + n);
    }

    private static double[] logs() {
        double[] logs = new double[1 << 14];
        for (int n = 0; n < logs.length; n++) {
            logs[n] = StrictMath.log(1.0 + n);
        }
        return logs;
    }
}
