package io.zongshu.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.logging.Level;
import java.util.logging.Logger;

/** HanLP's two dictionaries as it loads them, without its log. */
final class HanlpDictionaries {
    // Kept so that the logger, and with it the level, is not collected.
    private static final Logger HANLP = Logger.getLogger("HanLP");

    static final DoubleArrayTrie<CoreDictionary.Attribute> CORE;
    static final DoubleArrayTrie<CoreDictionary.Attribute> CUSTOM;

    static {
        HANLP.setLevel(Level.OFF);
        CORE = CoreDictionary.trie;
        CUSTOM = CustomDictionary.DEFAULT.dat;
    }

    private HanlpDictionaries() {}
}
