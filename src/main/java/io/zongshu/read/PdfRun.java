package io.zongshu.read;

/**
 * Characters of one printed line without a gap as wide as a narrow column's gutter.
 *
 * @param y of the baseline, from the page's top
 * @param size of most of its characters, in points
 */
record PdfRun(String text, double left, double right, double y, double size) {
    /** This run and the next of its line, which was not parted from it after all. */
    PdfRun plus(PdfRun next) {
        double gap = (next.left - right) / Math.max(size, next.size);
        boolean closed = PdfText.isClosing(text.charAt(text.length() - 1));
        boolean spaced = gap > (closed ? 1.3 : 0.8);
        return new PdfRun(text + (spaced ? "\u3000" : "") + next.text, left, next.right, y, Math.max(size, next.size));
    }

    double width() {
        return right - left;
    }
}
