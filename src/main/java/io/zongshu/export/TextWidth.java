package io.zongshu.export;

/** Widths in full-width characters. */
final class TextWidth {
    private TextWidth() {}

    /** Width in half characters: ASCII and Latin count one, everything else two (× · ° ± print full-width here). */
    static int halves(String text) {
        return text.codePoints().map(c -> c < 0x2000 && "×·°±".indexOf(c) < 0 ? 1 : 2).sum();
    }

    /** Width in hundredths of a character, as indents are measured. */
    static int hundredths(String text) {
        return halves(text) * 50;
    }
}
