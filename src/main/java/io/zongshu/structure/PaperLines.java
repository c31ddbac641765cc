package io.zongshu.structure;

import java.util.List;
import java.util.Optional;

/**
 * The lines of one paper.
 *
 * @param title the title's lines where the splitter already knows them (a newspaper's headline may stand after the text);
 *     else empty, and the title is looked for in the lines
 * @param kickers lines that belong to the headline
 * @param lines the other lines
 * @param captions of photographs: the lines of each, where the splitter already knows them
 */
record PaperLines(
        List<SourceLine> title, Optional<SourceLine> subtitle, List<SourceLine> kickers, List<SourceLine> lines,
        List<List<SourceLine>> captions) {
    PaperLines {
        title = List.copyOf(title);
        kickers = List.copyOf(kickers);
        lines = List.copyOf(lines);
        captions = captions.stream().map(List::copyOf).toList();
    }

    static PaperLines of(List<SourceLine> lines) {
        return new PaperLines(List.of(), Optional.empty(), List.of(), lines, List.of());
    }
}
