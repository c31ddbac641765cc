package io.zongshu.check;

import java.util.HashSet;
import java.util.Set;

/** The pairs of neighbouring letters of a text in normal form, by which texts are found to speak of one thing. */
record LetterPairs(Set<Integer> pairs) {
    static final LetterPairs NONE = new LetterPairs(Set.of());

    /** @param letters nothing but letters, synonyms made one; | parts texts */
    static LetterPairs of(String letters) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            if (letters.charAt(i) != '|' && letters.charAt(i + 1) != '|') {
                pairs.add(letters.charAt(i) << 16 | letters.charAt(i + 1));
            }
        }
        return new LetterPairs(pairs);
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** The share of these that another text has too; 0 if there are none. */
    double within(LetterPairs other) {
        if (pairs.isEmpty()) {
            return 0;
        }
        int had = 0;
        for (Integer pair : pairs) {
            had += other.pairs.contains(pair) ? 1 : 0;
        }
        return had / (double) pairs.size();
    }
}
