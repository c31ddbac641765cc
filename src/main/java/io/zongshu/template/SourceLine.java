package io.zongshu.template;

/**
 * A line of a template.vm.
 *
 * @param number in the file, counted from 1
 * @param original as it stands there
 * @param text without blanks around it and without the characters that provenance marks are made of
 */
record SourceLine(int number, String original, String text) {
    static SourceLine of(int number, String original) {
        return new SourceLine(number, original, Marks.clean(original).strip());
    }

    /** The column in the original of an offset in the text, counted from 1. */
    int column(int offset) {
        int blanks = original.indexOf(original.strip());
        return Math.max(0, blanks) + offset + 1;
    }
}
