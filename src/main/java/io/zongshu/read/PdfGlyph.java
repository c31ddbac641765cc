package io.zongshu.read;

/**
 * A printed character. Lengths are points from the page's upper left corner.
 *
 * @param text one character, more for a ligature
 * @param y of the baseline
 */
record PdfGlyph(String text, double x, double y, double width, double size) {
    double right() {
        return x + width;
    }

    /** Where the ink ends: closing marks leave the right half of their square empty, and may hang over the margin. */
    double inkRight() {
        return PdfText.isClosing(text.charAt(text.length() - 1)) ? x + width / 2 : right();
    }

    /** The height of the middle of the character. */
    double middle() {
        return y - 0.35 * size;
    }
}
