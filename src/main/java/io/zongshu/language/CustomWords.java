package io.zongshu.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;

/**
 * HanLP's second dictionary, of longer words and of other parts of speech for some of the first: neighbouring words that
 * make one of its words are put together, from the left, as many as go.
 */
final class CustomWords {
    private final WordTrie trie;
    private final String[] natures;

    CustomWords() {
        DoubleArrayTrie<CoreDictionary.Attribute> dictionary = CustomDictionary.DEFAULT.dat;
        trie = WordTrie.of(dictionary);
        natures = new String[dictionary.size()];
        for (int word = 0; word < natures.length; word++) {
            natures[word] = dictionary.getValueAt(word).nature[0].toString();
        }
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
            int state = trie.start();
            for (int i = word; i < path.size(); i++) {
                state = trie.next(state, text, at, path.end(i));
                if (state == 0) {
                    break;
                }
                at = path.end(i);
                int found = trie.word(state);
                if (found >= 0) {
                    nature = natures[found];
                    behind = i + 1;
                }
            }
            int end = path.end(behind - 1);
            to.word(start, end, nature);
            start = end;
            word = behind;
        }
    }
}
