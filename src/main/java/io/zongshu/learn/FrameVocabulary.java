package io.zongshu.learn;

import io.zongshu.language.Token;
import java.util.Arrays;

/** The words met so far: their tags and roles, each worked out once, and how often each stands in clauses. For one thread. */
final class FrameVocabulary {
    private static final int TAG = 0;
    private static final int ROLES = 1;
    private static final int COUNT = 2;

    private final FrameTag tagger;
    private final GramTable words = new GramTable(3);
    private long[] texts = new long[1 << 11];

    FrameVocabulary(FrameTag tagger) {
        this.tagger = tagger;
    }

    /** The id of a word by the hash of its text and its part of speech packed into a number, or -1. */
    int find(long text, long nature) {
        return words.find(key(text, nature));
    }

    /** Adds a word. */
    int add(long text, long nature, Token word) {
        int id = words.id(key(text, nature));
        if (id == texts.length) {
            texts = Arrays.copyOf(texts, 2 * id);
        }
        texts[id] = text;
        int tag = tagger.of(word);
        words.add(id, TAG, tag);
        words.add(id, ROLES, FrameRoles.of(tag, word.text()));
        return id;
    }

    private static long key(long text, long nature) {
        return text ^ nature * 0xD1342543DE82EF95L;
    }

    int tag(int id) {
        return words.get(id, TAG);
    }

    /** What it may be in a frame whatever stands around it, see {@link FrameRoles}. */
    int roles(int id) {
        return words.get(id, ROLES);
    }

    /** Counts a word of a clause. */
    void count(int id) {
        words.add(id, COUNT, 1);
    }

    /** Adds the counts to counts by the hash of the text, in column 0. */
    void addTo(GramTable counts) {
        for (int id = 0; id < words.size(); id++) {
            counts.add(counts.id(texts[id]), 0, words.get(id, COUNT));
        }
    }

    /** Whether a text holds the name of a campaign. */
    boolean namesCampaign(String text) {
        return tagger.namesCampaign(text);
    }
}
