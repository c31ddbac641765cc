package io.zongshu.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@link SegmenterTables} of what HanLP loads: a step of the build. */
final class HanlpTables {
    private final List<String> natures = new ArrayList<>();

    private HanlpTables() {}

    static SegmenterTables make() {
        return new HanlpTables().tables();
    }

    private SegmenterTables tables() {
        int words = HanlpDictionaries.CORE.size();
        int others = SegmenterTables.Other.values().length;
        byte[] nature = new byte[words + others];
        int[] frequency = new int[words + others];
        int[] neighbour = new int[words + others];
        int[] uses = new int[words];
        for (int word = 0; word < words; word++) {
            CoreDictionary.Attribute attribute = HanlpDictionaries.CORE.getValueAt(word);
            Substitute substitute = Substitute.of(attribute);
            CoreDictionary.Attribute own = substitute == null || !substitute.whole ? attribute : CoreDictionary.get(substitute.word);
            nature[word] = number(own.nature[0]);
            frequency[word] = own.totalFrequency;
            neighbour[word] = substitute == null ? word : substitute.word;
            uses[word] = attribute.totalFrequency;
        }
        for (SegmenterTables.Other other : SegmenterTables.Other.values()) {
            int at = words + other.ordinal();
            nature[at] = number(nature(other));
            frequency[at] = frequency(other);
            neighbour[at] = neighbour(other);
        }
        byte[] customNature = new byte[HanlpDictionaries.CUSTOM.size()];
        for (int word = 0; word < customNature.length; word++) {
            customNature[word] = number(HanlpDictionaries.CUSTOM.getValueAt(word).nature[0]);
        }
        return new SegmenterTables(
                WordTrie.of(HanlpDictionaries.CORE), nature, frequency, neighbour, uses, pairs(),
                WordTrie.of(HanlpDictionaries.CUSTOM), customNature, natures.toArray(new String[0]), characterTypes(),
                // Only now: loading the dictionaries sets them.
                Predefine.myu, Predefine.TOTAL_FREQUENCY);
    }

    private byte number(Nature nature) {
        String name = nature.toString();
        if (!natures.contains(name)) {
            natures.add(name);
        }
        int number = natures.indexOf(name);
        if (number > Byte.MAX_VALUE) {
            throw new IllegalStateException("too many parts of speech");
        }
        return (byte) number;
    }

    private static Nature nature(SegmenterTables.Other other) {
        return switch (other) {
            case BEGIN -> Nature.begin;
            case END -> Nature.end;
            case NUMBER -> Nature.m;
            case LETTERS -> Nature.nx;
            case MARK -> Nature.w;
            case UNKNOWN -> Nature.n;
        };
    }

    private static int frequency(SegmenterTables.Other other) {
        return switch (other) {
            case BEGIN, END -> Predefine.TOTAL_FREQUENCY / 10;
            case NUMBER, LETTERS, MARK, UNKNOWN -> Predefine.OOV_DEFAULT_FREQUENCY;
        };
    }

    private static int neighbour(SegmenterTables.Other other) {
        return switch (other) {
            case BEGIN -> CoreDictionary.BEGIN_WORD_ID;
            case END -> CoreDictionary.END_WORD_ID;
            case NUMBER -> CoreDictionary.M_WORD_ID;
            case LETTERS -> CoreDictionary.X_WORD_ID;
            case MARK, UNKNOWN -> -1;
        };
    }

    /** Classes of words that stand for all their members, as Vertex.compileRealWord has them. */
    private enum Substitute {
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

    /**
     * HanLP's table of neighbours: those of word w, each followed by its count, stand in the array pair from twice start[w]
     * to twice start[w + 1]. HanLP gives them out one by one only, so both arrays are asked for by name.
     */
    private static SegmenterTables.Pairs pairs() {
        int[] pair = array("pair");
        int[] second = new int[pair.length / 2];
        int[] count = new int[second.length];
        for (int i = 0; i < second.length; i++) {
            second[i] = pair[2 * i];
            count[i] = pair[2 * i + 1];
        }
        return new SegmenterTables.Pairs(array("start"), second, count);
    }

    private static int[] array(String name) {
        try {
            Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
            field.setAccessible(true);
            return (int[]) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another version of HanLP", e);
        }
    }

    private static byte[] characterTypes() {
        byte[] types = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < types.length; c++) {
            types[c] = CharType.get((char) c);
        }
        return types;
    }
}
