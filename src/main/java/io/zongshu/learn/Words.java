package io.zongshu.learn;

import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of a paragraph as a short text: part of speech and length of each, v2n4w1. */
final class Words {
    private Words() {}

    static String encode(List<Token> tokens) {
        StringBuilder out = new StringBuilder(tokens.size() * 3);
        for (Token token : tokens) {
            out.append(token.nature()).append(token.text().length());
        }
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
            String nature = words.substring(start, i);
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
