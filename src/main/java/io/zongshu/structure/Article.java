package io.zongshu.structure;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.ParallelGroup;
import java.util.List;

/**
 * A paper with all that is understood of it.
 *
 * @param titleLines where the title stands in the source; NONE without a title
 * @param subtitleLines where the subtitle stands; NONE without one
 * @param outline all headings, stand-alone and run-in, in order
 * @param groups sibling headings built on one frame
 * @param moves the moves of the body paragraphs, in order
 */
public record Article(
        Document document,
        LineRange titleLines,
        LineRange subtitleLines,
        Metadata metadata,
        List<OutlineEntry> outline,
        List<ParallelGroup> groups,
        List<MoveLabel> moves) {
    public Article {
        outline = List.copyOf(outline);
        groups = List.copyOf(groups);
        moves = List.copyOf(moves);
    }
}
