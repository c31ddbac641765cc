package io.zongshu.structure;

import io.zongshu.read.RawLine;
import io.zongshu.read.RawText;
import java.util.ArrayList;
import java.util.List;

/**
 * A raw line that is not blank, looked at closely.
 *
 * @param text without the white space around it and in the form in which rules look at it ({@link Normalisation#folded}):
 *     as long as {@code written}
 * @param written as it stands in the file, without the white space around it
 * @param indented whether it began with a paragraph's indent (two full-width or four narrow spaces)
 * @param gap how many blank raw lines stand above it
 * @param raw where it comes from
 */
record SourceLine(String text, String written, boolean indented, int gap, RawLine raw) {
    static List<SourceLine> of(RawText source) {
        List<SourceLine> lines = new ArrayList<>();
        int gap = 0;
        for (RawLine raw : source.lines()) {
            if (raw.isBlank()) {
                gap++;
            } else {
                String written = Marks.trim(raw.text());
                lines.add(new SourceLine(Normalisation.folded(written), written, isIndented(raw.text()), gap, raw));
                gap = 0;
            }
        }
        return lines;
    }

    int number() {
        return raw.number();
    }

    boolean isTable() {
        return !raw.table().isEmpty();
    }

    /** Whether the format itself says that this is a heading or a title. */
    boolean isDeclared() {
        return raw.title() || raw.outline() > 0;
    }

    private static boolean isIndented(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && Marks.isSpace(text.charAt(i)); i++) {
            width += text.charAt(i) == '\u3000' ? 2 : text.charAt(i) == '\t' ? 4 : 1;
        }
        return width >= 3 && width < 16;
    }
}
