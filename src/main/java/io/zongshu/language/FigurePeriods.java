package io.zongshu.language;

import java.util.regex.Pattern;

/** Which part of time each figure of a text is of; they are asked for in order. */
final class FigurePeriods {
    private static final Pattern STARTED = Pattern.compile("(?:由|从)[^，；。由从]{0,8}(?=[0-9])");

    private final ScannedText scanned;
    private final IndicatorWords words;
    /** The part of time named last in the sentence, in all of it and without 由上年的. */
    private String named = "";
    private String namedSince = "";

    FigurePeriods(ScannedText scanned, IndicatorWords words) {
        this.scanned = scanned;
        this.words = words;
    }

    /** The part of time that a figure is of; in a very long sentence it may be named further back than is read. */
    String of(String sentence, int start, boolean base) {
        boolean cut = start > 0 && ScannedText.SENTENCE_ENDS.indexOf(scanned.text().charAt(start - 1)) < 0;
        String whole = TimeSpan.lastIn(sentence);
        // 由上年的61%提升至72%: 上年 is the first one's only.
        String since = TimeSpan.lastIn(STARTED.matcher(sentence).replaceAll(""));
        named = whole.isEmpty() && cut ? named : whole;
        namedSince = since.isEmpty() && cut ? namedSince : since;
        return words.periodOf(base ? named : namedSince);
    }
}
