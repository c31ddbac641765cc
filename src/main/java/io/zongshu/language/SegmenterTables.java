package io.zongshu.language;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the segmenter needs of HanLP's dictionaries, as plain arrays. A word of the core dictionary is a number; behind the
 * last stand what is no word ({@link Other}).
 *
 * @param core the words of the core dictionary
 * @param natures part of speech by number, as a number of names
 * @param frequencies how often a number was counted, or the class of words that stands for it
 * @param neighbours the number that stands for it in pairs, or -1
 * @param uses how often the word itself was counted
 * @param custom the words of the second dictionary
 * @param customNatures their part of speech
 * @param names names of the parts of speech
 * @param characterTypes by character, one of {@link CharType}'s
 * @param smoothing HanLP's Predefine.myu
 * @param total uses of all words
 */
record SegmenterTables(
        WordTrie core, byte[] natures, int[] frequencies, int[] neighbours, int[] uses, Pairs pairs,
        WordTrie custom, byte[] customNatures, String[] names, byte[] characterTypes, double smoothing, double total) {

    /** Pairs of neighbours: those behind word w and their counts stand from starts[w] to starts[w + 1], in order. */
    record Pairs(int[] starts, int[] seconds, int[] counts) {
        /** How often the second word was seen behind the first. */
        int count(int first, int second) {
            int found = Arrays.binarySearch(seconds, starts[first], starts[first + 1], second);
            return found < 0 ? 0 : counts[found];
        }
    }

    /** What a path goes through that is no word of the dictionary. */
    enum Other {
        BEGIN, END, NUMBER, LETTERS, MARK, UNKNOWN;

        /** What a run of characters of a type of {@link CharType} is. */
        static Other ofCharacters(byte type) {
            return switch (type) {
                case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> NUMBER;
                case CharType.CT_SINGLE -> LETTERS;
                case CharType.CT_DELIMITER, CharType.CT_OTHER -> MARK;
                default -> UNKNOWN;
            };
        }
    }

    byte[] stored() throws IOException {
        NumberBlocks.Out blocks = new NumberBlocks.Out();
        core.store(blocks);
        blocks.add(natures).add(frequencies).add(neighbours).add(uses).add(pairs.starts).add(pairs.seconds).add(pairs.counts);
        custom.store(blocks);
        return blocks.add(customNatures).add(String.join(" ", names).getBytes(StandardCharsets.US_ASCII))
                .add(characterTypes).add(smoothing).add(total).stored();
    }

    static SegmenterTables of(InputStream stored) throws IOException {
        NumberBlocks.In blocks = new NumberBlocks.In(stored);
        return new SegmenterTables(
                WordTrie.of(blocks), blocks.bytes(), blocks.ints(), blocks.ints(), blocks.ints(),
                new Pairs(blocks.ints(), blocks.ints(), blocks.ints()),
                WordTrie.of(blocks), blocks.bytes(), new String(blocks.bytes(), StandardCharsets.US_ASCII).split(" ", -1),
                blocks.bytes(), blocks.number(), blocks.number());
    }
}
