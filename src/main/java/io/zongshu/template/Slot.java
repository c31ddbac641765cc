package io.zongshu.template;

import io.zongshu.document.Sourced;

/** A value that a template prints: text with its sources. Empty text counts as false in #if. */
public record Slot(Sourced value) implements CharSequence {
    /** Nothing. */
    public static final Slot EMPTY = new Slot(Sourced.EMPTY);

    @Override
    public int length() {
        return value.text().length();
    }

    @Override
    public char charAt(int index) {
        return value.text().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return value.text().subSequence(start, end);
    }

    @Override
    public String toString() {
        return value.text();
    }
}
