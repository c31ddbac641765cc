package io.zongshu.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's core dictionary as arrays: every word by its number, with its part of speech and what it costs behind another.
 * Beside the words of the dictionary there are the text's begin and end, and runs of characters that no word covers.
 */
final class CoreWords {
    /** Share of the bigram estimate; the rest goes to the word by itself (Predefine.lambda). */
    private static final double BIGRAM = 0.9;

    private final WordTrie trie;
    private final int words;
    private final String[] natures;
    private final int[] frequencies;
    private final int[] bigramIds;
    private final double[] alone;
    private final double smoothing;

    CoreWords() {
        DoubleArrayTrie<CoreDictionary.Attribute> dictionary = CoreDictionary.trie;
        // Only now: loading the dictionary sets it.
        smoothing = Predefine.myu;
        trie = WordTrie.of(dictionary);
        words = dictionary.size();
        natures = new String[words + Other.values().length];
        frequencies = new int[natures.length];
        bigramIds = new int[natures.length];
        alone = new double[natures.length];
        for (int word = 0; word < words; word++) {
            CoreDictionary.Attribute attribute = dictionary.getValueAt(word);
            Substitute substitute = Substitute.of(attribute);
            CoreDictionary.Attribute own = substitute == null || !substitute.whole ? attribute : CoreDictionary.get(substitute.word);
            set(word, own.nature[0], own.totalFrequency, substitute == null ? word : substitute.word);
        }
        for (Other other : Other.values()) {
            set(number(other), other.nature, other.frequency, other.bigramId);
        }
    }

    /** What a path goes through that is no word of the dictionary. */
    enum Other {
        BEGIN(Nature.begin, Predefine.TOTAL_FREQUENCY / 10, CoreDictionary.BEGIN_WORD_ID),
        END(Nature.end, Predefine.TOTAL_FREQUENCY / 10, CoreDictionary.END_WORD_ID),
        NUMBER(Nature.m, Predefine.OOV_DEFAULT_FREQUENCY, CoreDictionary.M_WORD_ID),
        LETTERS(Nature.nx, Predefine.OOV_DEFAULT_FREQUENCY, CoreDictionary.X_WORD_ID),
        MARK(Nature.w, Predefine.OOV_DEFAULT_FREQUENCY, -1),
        UNKNOWN(Nature.n, Predefine.OOV_DEFAULT_FREQUENCY, -1);

        private final Nature nature;
        private final int frequency;
        private final int bigramId;

        Other(Nature nature, int frequency, int bigramId) {
            this.nature = nature;
            this.frequency = frequency;
            this.bigramId = bigramId;
        }

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

    /** Classes of words that stand for all their members, as Vertex.compileRealWord has them. */
    enum Substitute {
        PERSON(CoreDictionary.NR_WORD_ID, false),
        PLACE(CoreDictionary.NS_WORD_ID, false),
        PROPER(CoreDictionary.NX_WORD_ID < 0 ? CoreDictionary.X_WORD_ID : CoreDictionary.NX_WORD_ID, false),
        ORGANISATION(CoreDictionary.NT_WORD_ID, false),
        NUMBER(CoreDictionary.M_WORD_ID, true),
        STRING(CoreDictionary.X_WORD_ID, true),
        TIME(CoreDictionary.T_WORD_ID, true);

        private final int word;
        // Whether members have its frequency and its part of speech too, and not only its neighbours.
        private final boolean whole;

        Substitute(int word, boolean whole) {
            this.word = word;
            this.whole = whole;
        }

        /** The class of a word of one part of speech only, or null if it has none or more. */
        static @Nullable Substitute of(CoreDictionary.Attribute attribute) {
            String nature = attribute.nature.length == 1 ? attribute.nature[0].toString() : "";
            if (nature.startsWith("nr")) {
                return PERSON;
            }
            if (nature.startsWith("ns")) {
                return PLACE;
            }
            if (nature.equals("nx")) {
                return PROPER;
            }
            if (nature.startsWith("nt") || nature.equals("nit")) {
                return ORGANISATION;
            }
            if (nature.startsWith("m")) {
                return NUMBER;
            }
            if (nature.startsWith("x")) {
                return STRING;
            }
            return nature.equals("t") ? TIME : null;
        }
    }

    private void set(int number, Nature nature, int frequency, int bigramId) {
        natures[number] = nature.toString();
        frequencies[number] = frequency;
        bigramIds[number] = bigramId;
        alone[number] = weight(0, 0, frequency);
    }

    /** How many words the dictionary has; their numbers are below. */
    int size() {
        return words;
    }

    /** The number of what is no word of the dictionary. */
    int number(Other other) {
        return words + other.ordinal();
    }

    /** Part of speech. */
    String nature(int number) {
        return natures[number];
    }

    /** The words as a trie. */
    WordTrie trie() {
        return trie;
    }

    /**
     * What a word costs behind another: −ln(0.9 (μ n(a, b) / (n(a) + 1) + 1 − μ) + 0.1 n(b) / N), which is HanLP's
     * MathUtility.calculateWeight, operation by operation, so that sums of costs agree to the last bit.
     */
    double cost(int from, int to) {
        int a = bigramIds[from];
        int b = bigramIds[to];
        return cost(from, to, a < 0 || b < 0 ? 1 : CoreBiGramTableDictionary.getBiFrequency(a, b));
    }

    /** The same, for one who asks so often that a table of the pairs is worth being made. */
    double costByTable(int from, int to) {
        int a = bigramIds[from];
        int b = bigramIds[to];
        return cost(from, to, a < 0 || b < 0 ? 1 : Table.PAIRS.count(a, b));
    }

    /** Whether the table tells at once that two words were never seen together, so that the second costs what it does alone. */
    boolean areStrangers(int from, int to) {
        int a = bigramIds[from];
        int b = bigramIds[to];
        return a >= 0 && b >= 0 && !Table.PAIRS.mayHold(a, b);
    }

    /** What a word costs behind one with which it was never seen. */
    double costAlone(int word) {
        return alone[word];
    }

    /** Made when it is first asked for. */
    private static final class Table {
        private static final WordPairs PAIRS = WordPairs.ofHanlp();
    }

    private double cost(int from, int to, int together) {
        return together == 0 ? alone[to] : weight(together, frequencies[from], frequencies[to]);
    }

    private double weight(int together, int from, int to) {
        return -StrictMath.log(BIGRAM * (smoothing * together / (from + 1) + 1 - smoothing)
                + (1 - BIGRAM) * to / Predefine.TOTAL_FREQUENCY);
    }
}
