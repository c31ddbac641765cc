package io.zongshu.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What HanLP's two dictionaries say of a word: how its uses spread over a few word classes. The dictionaries are read
 * only, so the answer never depends on the order of questions.
 */
public final class WordClasses {
    /** Word classes as coarse as mining needs them. */
    public enum WordClass {
        NOUN,
        NAME,
        VERB,
        VERBAL_NOUN,
        ADJECTIVE,
        ADVERB,
        NUMBER,
        FUNCTION,
        IDIOM
    }

    /**
     * A word's entry.
     *
     * @param shares share of its uses by {@link WordClass#ordinal()}, adding up to 1
     * @param frequency uses counted by the dictionary
     */
    public record Entry(double[] shares, int frequency) {
        /** The share of one class. */
        public double share(WordClass wordClass) {
            return shares[wordClass.ordinal()];
        }
    }

    private WordClasses() {}

    /** The entry of a word, or null if neither dictionary has it. */
    public static @Nullable Entry find(String word) {
        int number = number(word, 0, word.length());
        return number < 0 ? null : entry(number);
    }

    /** How many numbers {@link #number(String, int, int)} may give, from 0 on. */
    public static int numbers() {
        return HanlpDictionaries.CORE.size() + HanlpDictionaries.CUSTOM.size();
    }

    /** The number of the word between two offsets of a text, or -1 if neither dictionary has it. */
    public static int number(String text, int from, int to) {
        int core = Tries.CORE.find(text, from, to);
        if (core >= 0) {
            return core;
        }
        int custom = Tries.CUSTOM.find(text, from, to);
        return custom < 0 ? -1 : HanlpDictionaries.CORE.size() + custom;
    }

    /** The entry of a numbered word, or null if it has no uses. */
    public static @Nullable Entry entry(int number) {
        CoreDictionary.Attribute attribute = attribute(number);
        if (attribute.totalFrequency <= 0) {
            return null;
        }
        double[] shares = new double[WordClass.values().length];
        long total = 0;
        for (int i = 0; i < attribute.nature.length; i++) {
            shares[classOf(attribute.nature[i]).ordinal()] += attribute.frequency[i];
            total += attribute.frequency[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= Math.max(1, total);
        }
        return new Entry(shares, attribute.totalFrequency);
    }

    /** Whether either dictionary has a word. */
    public static boolean isKnown(String word) {
        return isKnown(word, 0, word.length());
    }

    /** Whether either dictionary has the word between two offsets of a text. */
    public static boolean isKnown(String text, int from, int to) {
        int number = number(text, from, to);
        return number >= 0 && attribute(number).totalFrequency > 0;
    }

    private static CoreDictionary.Attribute attribute(int number) {
        int custom = number - HanlpDictionaries.CORE.size();
        return custom < 0 ? HanlpDictionaries.CORE.getValueAt(number) : HanlpDictionaries.CUSTOM.getValueAt(custom);
    }

    /** The dictionaries' own arrays: asked this way they need no copy of the word. */
    private static final class Tries {
        private static final WordTrie CORE = WordTrie.of(HanlpDictionaries.CORE);
        private static final WordTrie CUSTOM = WordTrie.of(HanlpDictionaries.CUSTOM);
    }

    /** Whether a dictionary knows the word as the name of a place, and as hardly anything else. */
    public static boolean isPlace(String word) {
        return isPlace(word, 0, word.length());
    }

    /** The same of the word between two offsets of a text. */
    public static boolean isPlace(String text, int from, int to) {
        int number = number(text, from, to);
        if (number < 0) {
            return false;
        }
        CoreDictionary.Attribute attribute = attribute(number);
        long places = 0;
        for (int i = 0; i < attribute.nature.length; i++) {
            places += attribute.nature[i].toString().startsWith("ns") ? attribute.frequency[i] : 0;
        }
        return places > 0 && 10 * places >= 9L * attribute.totalFrequency;
    }

    private static WordClass classOf(Nature nature) {
        String tag = nature.toString();
        return switch (tag.charAt(0)) {
            case 'n' -> tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt") || tag.equals("nz")
                    ? WordClass.NAME
                    : tag.equals("nl") ? WordClass.IDIOM : WordClass.NOUN;
            case 'g', 's', 'j', 'f' -> WordClass.NOUN;
            case 't', 'm', 'q' -> WordClass.NUMBER;
            case 'v' -> tag.equals("vn") ? WordClass.VERBAL_NOUN : tag.equals("vl") ? WordClass.IDIOM : WordClass.VERB;
            case 'a', 'z', 'b' -> tag.equals("al") || tag.equals("bl") ? WordClass.IDIOM : WordClass.ADJECTIVE;
            case 'd' -> tag.equals("dl") ? WordClass.IDIOM : WordClass.ADVERB;
            case 'i', 'l' -> WordClass.IDIOM;
            default -> WordClass.FUNCTION;
        };
    }
}
