package io.zongshu.structure;

import java.util.Optional;

/** Whether a line by itself is a numbered heading. */
final class HeadingLine {
    private static final int LONGEST = 60;
    /** A numbered line that ends as a sentence is a heading only if it is this short. */
    private static final int LONGEST_SENTENCE = 32;
    private static final int LONGEST_SPACED = 22;

    private HeadingLine() {}

    /** A marker of a heading's kind, no sentence inside, no mark at the end that promises more. */
    static boolean isHeading(String line) {
        Optional<Marker> marker = Marker.at(line, 0);
        if (marker.isEmpty() || Marks.width(line) > LONGEST || Marks.hasInnerEnd(line)) {
            return false;
        }
        Marker.Kind kind = marker.get().kind();
        char end = line.charAt(line.length() - 1);
        if ("，、；,;—".indexOf(end) >= 0) {
            return false;
        }
        boolean sentence = Marks.endsSentence(line);
        return switch (kind) {
            case PART, CHINESE, CHINESE_BRACKETED -> !sentence || Marks.width(line) <= LONGEST_SENTENCE && end == '。';
            case ARABIC, ARABIC_BRACKETED, CIRCLED -> !sentence && Marks.width(line) <= LONGEST_SENTENCE + 8;
            case ITEM -> !sentence && Marks.width(line) < LONGEST_SENTENCE - 4;
            case SPACED, DECIMAL, DECIMAL_THREE ->
                Marks.width(line) <= LONGEST_SPACED && line.chars().noneMatch(c -> "，。、；：".indexOf(c) >= 0);
            case ORDINAL, DASH -> false;
        };
    }

    /** Whether a line begins with the number of a main heading, which seldom falls at a line's start by chance. */
    static boolean opensMain(String line) {
        return Marker.at(line, 0)
                .map(Marker::kind)
                .filter(k -> k == Marker.Kind.PART || k == Marker.Kind.CHINESE || k == Marker.Kind.CHINESE_BRACKETED)
                .isPresent();
    }

    /** A heading's words, without marker and closing mark, as they stand in the file. */
    static String words(Piece piece, Marker marker) {
        String line = piece.text();
        return words(line, piece.written(), line.indexOf(marker.text()) + marker.text().length(), line.length());
    }

    /** What is left of a stretch of a line, as written, without white space and marks around it. */
    static String words(String line, String written, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Marks.isSpace(line.charAt(start)) || "，：".indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (Marks.isSpace(line.charAt(end - 1)) || "。：；！？，:;".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return written.substring(start, end);
    }
}
