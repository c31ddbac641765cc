package io.zongshu.language;

import java.util.List;

/** Cuts text into words. Implementations are thread-safe and give the same answer for the same text, always. */
public interface Segmenter {
    /** The words of a text, in order and without gaps. */
    List<Token> segment(String text);
}
