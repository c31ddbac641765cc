package io.zongshu.language;

/** Level and oblique tones (平仄) by today's Mandarin: first and second tone are level, third and fourth oblique. */
public final class Tones {
    /** Read when tones are first asked for. */
    private static final class Shared {
        private static final Readings READINGS = CompiledDictionaries.readings();
    }

    private Tones() {}

    /**
     * The tone of each character, e.g. 平平仄仄; 中 for a character without one (the fifth tone, or not Chinese). Convert a
     * phrase alone, not inside its sentence: the readings of 多音字 depend on the neighbours.
     */
    public static String pattern(String phrase) {
        StringBuilder tones = new StringBuilder();
        for (byte tone : Shared.READINGS.tones(phrase)) {
            tones.append(tone == 1 || tone == 2 ? '平' : tone == 3 || tone == 4 ? '仄' : '中');
        }
        return tones.toString();
    }
}
