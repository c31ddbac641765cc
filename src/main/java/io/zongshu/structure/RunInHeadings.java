package io.zongshu.structure;

import java.util.List;

/**
 * Headings that run into body text (（一）…。 or 一是…。), found in text alone: a bank keeps paragraphs as text, without
 * their marks. Topic sentences without a number are not found so.
 */
public final class RunInHeadings {
    private RunInHeadings() {}

    /**
     * A run-in heading.
     *
     * @param rank the smaller, the higher in the paper; comparable within one paper
     * @param marker as written
     * @param text without marker and closing mark
     * @param start UTF-16 offset of the marker in its paragraph
     * @param end offset after the closing mark
     */
    public record Opened(int rank, String marker, String text, int start, int end) {}

    /**
     * The run-in headings of each paragraph of a section.
     *
     * @param section its body paragraphs in order; an empty text for a paragraph that is not body
     */
    public static List<List<Opened>> of(List<String> section) {
        List<List<Part.Opening>> found = RunInFinder.inSection(section);
        return java.util.stream.IntStream.range(0, section.size())
                .mapToObj(i -> found.get(i).stream().map(o -> opened(section.get(i), o)).toList())
                .toList();
    }

    /** Whether a paragraph begins with the number of a heading. */
    public static boolean opens(String paragraph) {
        return Marker.at(paragraph, 0).filter(m -> !m.kind().isSpaced()).isPresent();
    }

    private static Opened opened(String text, Part.Opening opening) {
        int from = text.indexOf(opening.marker(), opening.start()) + opening.marker().length();
        String words = HeadingLine.words(text, text, from, opening.end());
        return new Opened(opening.tier().rank(), opening.marker(), words, opening.start(), opening.end());
    }
}
