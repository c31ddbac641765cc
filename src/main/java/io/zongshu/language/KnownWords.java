package io.zongshu.language;

/** How common words are in the segmenter's dictionary, which is counted from a corpus of newspapers. */
public final class KnownWords {
    /** Words seen no more often are likelier part of a name that has no entry of its own. */
    private static final int RARE = 2;

    private KnownWords() {}

    /** Whether a word is seldom or never seen. */
    public static boolean isRare(String word) {
        return HanlpSegmenter.uses(word) <= RARE;
    }
}
