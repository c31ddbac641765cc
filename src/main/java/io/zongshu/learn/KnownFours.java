package io.zongshu.learn;

import io.zongshu.language.Idioms;
import java.util.HashSet;
import java.util.Set;

/** What the idioms and the lexicon say of a gram, by its key as of {@link FormulaCounts#pack}: one look for all of it. */
final class KnownFours {
    private static final int CLASS = 0xFF;
    private static final int READING = 1 << 8;
    private static final int VARIANT = 1 << 9;
    private static final int LEXICON = 1 << 10;

    private final GramTable words = new GramTable(1);

    KnownFours(Idioms idioms, FormulaLexicon lexicon) {
        Set<String> all = new HashSet<>(idioms.all());
        all.addAll(lexicon.all());
        all.removeIf(word -> word.length() != 4);
        for (String word : all) {
            Character letter = idioms.thesaurusClass(word);
            int known = (letter == null ? 0 : letter)
                    | (idioms.hasReading(word) ? READING : 0)
                    | (idioms.hasVariant(word) ? VARIANT : 0)
                    | (lexicon.has(word) ? LEXICON : 0);
            words.add(words.id(FormulaCounts.pack(word, 0, 4)), 0, known);
        }
    }

    /** All that is known of a gram, for the questions below. */
    int of(long gram) {
        int id = words.find(gram);
        return id < 0 ? 0 : words.get(id, 0);
    }

    /** The thesaurus class letter, A to L, or 0. */
    static int thesaurusClass(int known) {
        return known & CLASS;
    }

    static boolean hasReading(int known) {
        return (known & READING) != 0;
    }

    static boolean hasVariant(int known) {
        return (known & VARIANT) != 0;
    }

    static boolean isInLexicon(int known) {
        return (known & LEXICON) != 0;
    }

    /** A predicate of the thesaurus or an idiom with a reading. */
    static boolean isPredicate(int known) {
        return hasReading(known) || thesaurusClass(known) >= 'E';
    }

    /** A noun of the thesaurus. */
    static boolean isNoun(int known) {
        return thesaurusClass(known) != 0 && thesaurusClass(known) < 'E';
    }
}
