package io.zongshu.report;

import io.zongshu.bank.Paper;

/**
 * Which papers, and which of their paragraphs, evidence is taken from. What is empty asks for nothing.
 *
 * @param unit characters of the unit's name
 * @param period characters of the year or period
 * @param genre whole name of the genre
 * @param file characters of the file's name
 * @param theme whole name of the section's theme
 * @param move Chinese name of the paragraph's move
 * @param section characters of one of the headings above
 * @param place where in a paper
 */
public record PaperFilter(
        String unit, String period, String genre, String file, String theme, String move, String section, Place place) {
    /** Everything. */
    public static final PaperFilter ALL = new PaperFilter("", "", "", "", "", "", "", Place.ANYWHERE);

    /** Parts of a paper by what they are printed as. */
    public enum Place {
        ANYWHERE,
        HEADINGS,
        BODY
    }

    /** Papers of a unit or a period alone. */
    public static PaperFilter papers(String unit, String period, String genre) {
        return new PaperFilter(unit, period, genre, "", "", "", "", Place.ANYWHERE);
    }

    /** Whether a paper is one of them. */
    public boolean takes(Paper paper) {
        return paper.unit().contains(unit) && (paper.period().contains(period) || paper.title().contains(period))
                && paper.file().contains(file) && (genre.isEmpty() || paper.genre().equals(genre));
    }

    /** Whether a paragraph of such a paper is one of them, its headings aside. */
    boolean takes(TextChunk.Detail paragraph) {
        boolean heading = paragraph.role().startsWith("heading") || paragraph.role().endsWith("title");
        return (theme.isEmpty() || paragraph.theme().equals(theme))
                && (move.isEmpty() || paragraph.move().equals(move))
                && (place == Place.ANYWHERE || (place == Place.HEADINGS) == heading);
    }
}
