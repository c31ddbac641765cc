package io.zongshu.read;

/**
 * How much text one file may hold, so that no file fills the memory. A paper has some ten thousand characters, a
 * compilation of a decade a few million.
 */
final class TextLimit {
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_LINES = 1_500_000;

    private int characters;
    private int lines;

    /** The file holds more than anybody wrote. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("more text than a paper can hold");
        }
    }

    /** Counts a paragraph or a table cell that was begun. */
    void line() {
        if (++lines > MOST_LINES) {
            throw new Exceeded();
        }
    }

    /** Counts characters that were read. */
    void characters(int count) {
        characters += count;
        if (characters > MOST_CHARACTERS) {
            throw new Exceeded();
        }
    }
}
