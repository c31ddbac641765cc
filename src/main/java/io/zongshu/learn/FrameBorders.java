package io.zongshu.learn;

/** Some of the borders between the words of a clause, in order, told by the number of the word behind each. */
final class FrameBorders {
    private final int[] borders = new int[FrameRoles.MOST_WORDS + 2];
    // By word, and two more: the first border before it or behind it.
    private final int[] at = new int[FrameRoles.MOST_WORDS + 3];
    private int size;

    void clear() {
        size = 0;
    }

    /** Asks for each border in turn, from 0 to that behind the last word, whether it is one of them. */
    void add(int border, boolean isOne) {
        at[border] = size;
        // Written in any case, and written over if it is none: no branch that the processor could guess wrong.
        borders[size] = border;
        size += isOne ? 1 : 0;
        at[border + 1] = size;
        at[border + 2] = size;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return borders[i];
    }

    /** The place in the list of the first border at a word or behind it. */
    int from(int word) {
        return at[word];
    }
}
