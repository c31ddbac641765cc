package io.zongshu.bank;

import java.util.List;

/**
 * The sequence of sections that papers of a genre share.
 *
 * @param genre as in {@link Paper#genre()}
 * @param sections the sequence of section themes nearest to those of all papers, in order; a theme that few papers of the
 *     genre have stands as 主要工作
 * @param transitions how often one section theme follows another; "" is the start and the end
 * @param openingMoves Chinese names of the moves before the first heading, most frequent first
 * @param closingMoves Chinese names of the moves of the last paragraphs, most frequent first
 * @param papers ids of the papers that it is made from
 */
public record Skeleton(
        String genre,
        List<Section> sections,
        List<Transition> transitions,
        List<String> openingMoves,
        List<String> closingMoves,
        List<String> papers) {
    public Skeleton {
        sections = List.copyOf(sections);
        transitions = List.copyOf(transitions);
        openingMoves = List.copyOf(openingMoves);
        closingMoves = List.copyOf(closingMoves);
        papers = List.copyOf(papers);
    }

    /**
     * A section.
     *
     * @param share mean share of the paper's length, 0 to 1
     * @param documents papers with a section on this theme
     */
    public record Section(String theme, double share, int documents) {}

    /** A step from one section theme to the next. */
    public record Transition(String from, String to, int count) {}
}
