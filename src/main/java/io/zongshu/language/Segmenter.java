package io.zongshu.language;

import java.util.List;

/** Cuts text into words. Implementations are thread-safe and give the same answer for the same text, always. */
public interface Segmenter {
    /** The words of a text, in order and without gaps. */
    List<Token> segment(String text);

    /** Gives the words of a text in the same order, without making an object of each. */
    default void each(String text, Receiver to) {
        segment(text).forEach(token -> to.word(token.start(), token.end(), token.nature()));
    }

    /** Takes words one after another. */
    interface Receiver {
        /**
         * Takes a word.
         *
         * @param start UTF-16 offset in the text
         * @param end exclusive
         * @param nature as {@link Token#nature()}
         */
        void word(int start, int end, String nature);
    }
}
