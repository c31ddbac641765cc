package io.zongshu.structure;

import java.util.List;
import java.util.Optional;

/**
 * The lines of one paper.
 *
 * @param title where the splitter already knows it (a newspaper's headline may stand after the text); else empty, and the
 *     title is looked for in the lines
 * @param kickers lines that belong to the headline
 * @param lines the other lines
 */
record PaperLines(
        Optional<SourceLine> title, Optional<SourceLine> subtitle, List<SourceLine> kickers, List<SourceLine> lines) {
    PaperLines {
        kickers = List.copyOf(kickers);
        lines = List.copyOf(lines);
    }

    static PaperLines of(List<SourceLine> lines) {
        return new PaperLines(Optional.empty(), Optional.empty(), List.of(), lines);
    }
}
