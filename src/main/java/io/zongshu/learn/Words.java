package io.zongshu.learn;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a paragraph as a short text: part of speech and length of each, v2n4w1. A digit in a part of speech (ude1)
 * is written as a capital, 0 as A, so that it is not read as a length.
 */
final class Words {
    private Words() {}

    static String encode(Segmenter segmenter, String text) {
        StringBuilder out = new StringBuilder(2 * text.length());
        segmenter.each(text, (start, end, nature) -> {
            for (int i = 0; i < nature.length(); i++) {
                char c = nature.charAt(i);
                out.append(isDigit(c) ? (char) (c - '0' + 'A') : c);
            }
            out.append(end - start);
        });
        return out.toString();
    }

    /** The words of a text; a code that does not fit it gives words to the end of the text and no further. */
    static List<Token> decode(String words, String text) {
        List<Token> tokens = new ArrayList<>(words.length() / 3 + 1);
        int at = 0;
        int i = 0;
        while (i < words.length() && at < text.length()) {
            int start = i;
            while (i < words.length() && !isDigit(words.charAt(i))) {
                i++;
            }
            String nature = nature(words, start, i);
            int length = 0;
            while (i < words.length() && isDigit(words.charAt(i))) {
                length = Math.min(text.length(), 10 * length + words.charAt(i++) - '0');
            }
            int end = Math.min(text.length(), at + length);
            tokens.add(new Token(text.substring(at, end), nature, at));
            at = end;
        }
        return tokens;
    }

    private static String nature(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCapital(words.charAt(i))) {
                StringBuilder nature = new StringBuilder(words.substring(from, to));
                for (int j = 0; j < nature.length(); j++) {
                    char c = nature.charAt(j);
                    nature.setCharAt(j, isCapital(c) ? (char) (c - 'A' + '0') : c);
                }
                return nature.toString();
            }
        }
        return words.substring(from, to);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'J';
    }

    /** At which offsets of a text of some length a word of the code begins or ends. */
    static boolean[] borders(String words, int length) {
        boolean[] borders = new boolean[length + 1];
        borders[length] = true;
        int at = 0;
        int word = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isDigit(words.charAt(i))) {
                word = Math.min(length, 10 * word + words.charAt(i) - '0');
            } else if (word > 0) {
                borders[at] = true;
                at = Math.min(length, at + word);
                word = 0;
            }
        }
        borders[at] = true;
        return borders;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
