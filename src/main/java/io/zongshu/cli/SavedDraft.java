package io.zongshu.cli;

import io.zongshu.document.Block;
import io.zongshu.document.Draft;
import io.zongshu.document.Draft.OpenPoint;
import io.zongshu.document.Draft.UnusedFact;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.RunIn;
import io.zongshu.document.Sourced;
import io.zongshu.document.Table;
import java.util.List;

/**
 * A draft with all its provenance, as it is saved; component names are JSON keys.
 *
 * @param format of this file
 */
record SavedDraft(
        int format,
        String title,
        String subtitle,
        List<SavedBlock> blocks,
        List<SavedParagraph> paragraphs,
        List<OpenPoint> openPoints,
        List<UnusedFact> unusedFacts) {
    private static final int FORMAT = 1;

    /**
     * A block of the document.
     *
     * @param role heading, table, or the role of a paragraph
     * @param level of a heading, else 0
     * @param text of a table: its caption
     * @param rows of a table, else empty
     */
    record SavedBlock(
            String role, int level, String marker, String text, List<RunIn> runIns, List<List<String>> rows) {}

    /** A printed paragraph, title included, with its sources. */
    record SavedParagraph(String text, List<DraftView.Origin> sources) {
        static SavedParagraph of(Sourced paragraph) {
            return new SavedParagraph(paragraph.text(), DraftView.Origin.of(paragraph));
        }
    }

    static SavedDraft of(Draft draft) {
        return new SavedDraft(
                FORMAT,
                draft.document().title(),
                draft.document().subtitle(),
                draft.document().blocks().stream().map(SavedDraft::block).toList(),
                draft.paragraphs().stream().map(SavedParagraph::of).toList(),
                draft.openPoints(),
                draft.unusedFacts());
    }

    private static SavedBlock block(Block block) {
        if (block instanceof Heading heading) {
            return new SavedBlock("heading", heading.level(), heading.marker(), heading.text(), List.of(), List.of());
        }
        if (block instanceof Table table) {
            return new SavedBlock("table", 0, "", table.caption(), List.of(), table.rows());
        }
        Paragraph paragraph = (Paragraph) block;
        return new SavedBlock(
                paragraph.role().jsonName(), 0, "", paragraph.text(), paragraph.runIns(), List.of());
    }
}
