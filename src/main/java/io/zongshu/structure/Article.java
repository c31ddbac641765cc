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
 * @param groups sibling headings, then clauses, built on one frame
 * @param moves the moves of the body paragraphs, in order
 * @param evidence where the metadata were found
 * @param notes heading numbers that are skipped, repeated or out of order
 */
public record Article(
        Document document,
        LineRange titleLines,
        LineRange subtitleLines,
        Metadata metadata,
        List<OutlineEntry> outline,
        List<ParallelGroup> groups,
        List<MoveLabel> moves,
        Evidence evidence,
        List<Note> notes) {
    public Article {
        outline = List.copyOf(outline);
        groups = List.copyOf(groups);
        moves = List.copyOf(moves);
        notes = List.copyOf(notes);
    }
}
