package io.zongshu.learn;

/** Grams in the order of their keys, each once. */
interface GramCursor extends AutoCloseable {
    /** Goes to the next gram; false if there is none. */
    boolean next();

    /** The gram that it stands at; the same object is filled anew by {@link #next}. */
    Gram gram();

    @Override
    void close();
}
