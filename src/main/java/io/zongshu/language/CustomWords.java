package io.zongshu.language;

/**
 * HanLP's second dictionary, of longer words and of other parts of speech for some of the first: neighbouring words that
 * make one of its words are put together, from the left, as many as go.
 */
final class CustomWords {
    private static final int UNKNOWN = 0;
    private static final int NONE = -1;

    private final WordTrie trie;
    private final byte[] natures;
    private final String[] names;
    // By the number of a core word, once it was asked for: the state behind its characters. Threads that write at the same
    // time write the same.
    private final int[] behindCore;

    CustomWords(SegmenterTables tables) {
        behindCore = new int[tables.uses().length];
        trie = tables.custom();
        natures = tables.customNatures();
        names = tables.names();
    }

    /** Gives the words of a path, put together. */
    void each(WordLattice path, Segmenter.Receiver to) {
        char[] text = path.text();
        int start = 0;
        int word = 0;
        while (word < path.size()) {
            String nature = path.nature(word);
            int behind = word + 1;
            int at = start;
            int state = 0;
            for (int i = word; i < path.size(); i++) {
                state = i == word ? behindFirst(path.word(i), text, at, path.end(i)) : trie.next(state, text, at, path.end(i));
                if (state == 0) {
                    break;
                }
                at = path.end(i);
                int found = trie.word(state);
                if (found >= 0) {
                    nature = names[natures[found]];
                    behind = i + 1;
                }
            }
            int end = path.end(behind - 1);
            to.word(start, end, nature);
            start = end;
            word = behind;
        }
    }

    private int behindFirst(int word, char[] text, int from, int to) {
        if (word >= behindCore.length) {
            return trie.next(trie.start(), text, from, to);
        }
        int known = behindCore[word];
        if (known == UNKNOWN) {
            int state = trie.next(trie.start(), text, from, to);
            known = state == 0 ? NONE : state;
            behindCore[word] = known;
        }
        return known == NONE ? 0 : known;
    }
}
