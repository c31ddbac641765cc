package io.zongshu.learn;

import io.zongshu.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause prepared for reading frames: tags, offsets and hashes of its words, in arrays for speed. */
final class FrameClause {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final Clause clause;
    private final int[] tags;
    private final int[] starts;
    private final char[] chars;
    private final long[] prefix;
    private final long[] powers;
    private final FrameTag tagger;
    private @Nullable Boolean inCampaign;

    FrameClause(Clause clause, FrameTag tagger) {
        this.clause = clause;
        this.tagger = tagger;
        List<Token> words = clause.words();
        int n = words.size();
        tags = new int[n];
        starts = new int[n + 1];
        int from = clause.start();
        for (int i = 0; i < n; i++) {
            tags[i] = tagger.of(words.get(i));
            starts[i] = words.get(i).start() - from;
        }
        int length = clause.end() - from;
        starts[n] = length;
        chars = new char[length];
        clause.text().getChars(from, from + length, chars, 0);
        prefix = new long[length + 1];
        powers = new long[length + 1];
        powers[0] = 1;
        for (int i = 0; i < length; i++) {
            prefix[i + 1] = prefix[i] * BASE + chars[i] + 1;
            powers[i + 1] = powers[i] * BASE;
        }
    }

    Clause clause() {
        return clause;
    }

    /** Whether its sentence names a campaign of some year, so that its words may belong to that. */
    boolean isInCampaign() {
        Boolean known = inCampaign;
        if (known == null) {
            String text = clause.text();
            int from = Math.max(text.lastIndexOf('。', clause.start()), text.lastIndexOf('；', clause.start())) + 1;
            int stop = text.indexOf('。', clause.end());
            known = tagger.namesCampaign(text.substring(from, stop < 0 ? text.length() : stop));
            inCampaign = known;
        }
        return known;
    }

    int size() {
        return tags.length;
    }

    int tag(int word) {
        return tags[word];
    }

    boolean is(int word, int bits) {
        return (tags[word] & bits) != 0;
    }

    /** Characters of the words from (inclusive) to (exclusive). */
    int length(int from, int to) {
        return starts[to] - starts[from];
    }

    char firstChar(int word) {
        return chars[starts[word]];
    }

    char lastChar(int word) {
        return chars[starts[word + 1] - 1];
    }

    String text(int from, int to) {
        return new String(chars, starts[from], starts[to] - starts[from]);
    }

    /** Offset of a word in the paragraph; of the clause's end for the word behind the last. */
    int offset(int word) {
        return clause.start() + starts[word];
    }

    /** Hash of the text of some words. */
    long hash(int from, int to) {
        return prefix[starts[to]] - prefix[starts[from]] * powers[starts[to] - starts[from]];
    }

    /** The same hash of a text. */
    static long hash(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** The key of a frame from the hashes of its literals. */
    static long key(long opener, long link, long tail) {
        return mix(mix(mix(opener + 1) + link) ^ (tail * 31 + 7));
    }

    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
