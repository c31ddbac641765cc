package io.zongshu.language;

import java.io.IOException;
import java.io.InputStream;

/**
 * The tones of HanLP's readings (拼音): of characters, and of words in which a character reads otherwise.
 *
 * @param tones the tones of word w stand from starts[w] to starts[w + 1], one for each of its characters
 */
record Readings(WordTrie words, int[] starts, byte[] tones) {
    /** Gets the tones of a text, character by character; 0 where there is no reading. */
    byte[] tones(String text) {
        byte[] found = new byte[text.length()];
        int at = 0;
        while (at < text.length()) {
            int word = longest(text, at);
            int length = word < 0 ? 1 : starts[word + 1] - starts[word];
            if (word >= 0) {
                System.arraycopy(tones, starts[word], found, at, length);
            }
            at += length;
        }
        return found;
    }

    private int longest(String text, int from) {
        int longest = -1;
        int state = words.start();
        for (int i = from; i < text.length() && state != 0; i++) {
            state = words.next(state, text.charAt(i));
            int word = state == 0 ? -1 : words.word(state);
            longest = word < 0 ? longest : word;
        }
        return longest;
    }

    byte[] stored() throws IOException {
        NumberBlocks.Out blocks = new NumberBlocks.Out();
        words.store(blocks);
        return blocks.add(starts).add(tones).stored();
    }

    static Readings of(InputStream stored) throws IOException {
        NumberBlocks.In blocks = new NumberBlocks.In(stored);
        return new Readings(WordTrie.of(blocks), blocks.ints(), blocks.bytes());
    }
}
