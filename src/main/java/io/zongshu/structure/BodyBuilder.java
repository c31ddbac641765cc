package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.RunIn;
import java.util.ArrayList;
import java.util.List;

/** Parts to blocks and outline: gives each heading its level. */
final class BodyBuilder {
    private final LevelStack levels = new LevelStack();
    private final List<Block> blocks;
    private final List<OutlineEntry> outline = new ArrayList<>();
    private final boolean headed;

    /** @param blocks what stands before the text; the text's blocks are added to it */
    BodyBuilder(List<Block> blocks, List<Part> parts) {
        this.blocks = new ArrayList<>(blocks);
        this.headed = parts.stream().anyMatch(p -> p.heading() != null);
        for (Part part : parts) {
            add(part);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    List<OutlineEntry> outline() {
        return outline;
    }

    private void add(Part part) {
        Piece piece = part.piece();
        if (part.heading() != null) {
            addHeading(piece, part.heading());
        } else if (piece.isTable()) {
            blocks.add(TableCaption.table(blocks, piece.first().raw().table(), piece.range()));
        } else {
            blocks.add(new Paragraph(part.role(), piece.written(), runIns(part), piece.range()));
        }
    }

    private void addHeading(Piece piece, LevelStack.Tier tier) {
        int level = levels.next(tier);
        Marker found = Marker.at(piece.text(), 0).orElse(null);
        String marker = found == null ? "" : written(piece, piece.text().indexOf(found.text()), found.text().length());
        String text = found == null ? piece.written() : HeadingLine.words(piece, found);
        outline.add(new OutlineEntry(piece.first().number(), level, marker, text, false, blocks.size()));
        blocks.add(new Heading(level, marker, text, piece.range()));
    }

    private List<RunIn> runIns(Part part) {
        List<RunIn> runIns = new ArrayList<>();
        for (Part.Opening opening : part.openings()) {
            // 一是 in the lead of a paper whose sections come later stands no higher than below those sections.
            int level = headed && levels.isEmpty() ? 2 : levels.next(opening.tier());
            Piece piece = part.piece();
            int from = piece.text().indexOf(opening.marker(), opening.start());
            String marker = written(piece, from, opening.marker().length());
            String words = HeadingLine.words(
                    piece.text(), piece.written(), from + opening.marker().length(), opening.end());
            runIns.add(new RunIn(level, marker, words, opening.start(), opening.end()));
            outline.add(new OutlineEntry(
                    piece.lineOf(opening.start()), level, marker, words, true, blocks.size()));
        }
        return runIns;
    }

    private static String written(Piece piece, int from, int length) {
        return piece.written().substring(from, from + length);
    }
}
