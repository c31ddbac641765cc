package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.document.Move;
import io.zongshu.structure.RunInHeadings;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings under which each place of a paper stands, stand-alone and run-in ones. The last paragraphs of a paper stand
 * under none if their move is 结语.
 */
public final class SectionPaths {
    private static final String HEADING = "heading";
    // Stand-alone headings of all levels stand above all run-in ones, whose ranks are not negative.
    private static final int TOP = -10;

    /** A heading that is open from an offset of its paragraph on. */
    private record Step(int rank, int start, String text) {}

    /** What is open at the start of each paragraph. */
    private final List<List<Step>> before = new ArrayList<>();
    /** What opens inside each paragraph. */
    private final List<List<Step>> inside;

    private SectionPaths(List<PaperParagraph> paragraphs) {
        inside = steps(paragraphs);
        int closing = closing(paragraphs);
        List<Step> open = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            before.add(i < closing ? List.copyOf(open) : List.of());
            inside.get(i).forEach(step -> enter(open, step));
        }
    }

    /**
     * Index of the first of the last paragraphs that end the whole paper rather than its last section: their move is 结语 and
     * they have no number of their own.
     */
    static int closing(List<PaperParagraph> paragraphs) {
        int first = paragraphs.size();
        for (int i = paragraphs.size() - 1; i > 0 && !paragraphs.get(i).role().startsWith(HEADING); i--) {
            PaperParagraph paragraph = paragraphs.get(i);
            boolean ends = paragraph.move().equals(Move.CLOSING.chinese()) && !RunInHeadings.opens(paragraph.text());
            if (paragraph.role().equals("body") && !ends) {
                break;
            }
            first = ends ? i : first;
        }
        return first;
    }


    /** Reads a paper. */
    public static SectionPaths of(Paper paper) {
        return of(paper.paragraphs());
    }

    /** Reads the paragraphs of a paper. */
    static SectionPaths of(List<PaperParagraph> paragraphs) {
        return new SectionPaths(paragraphs);
    }

    /**
     * The texts of the headings above a place, highest first, without their numbers; a heading stands under itself.
     *
     * @param paragraph 1-based, title included
     * @param offset UTF-16 offset in the paragraph
     */
    public List<String> at(int paragraph, int offset) {
        List<Step> open = new ArrayList<>(before.get(paragraph - 1));
        for (Step step : inside.get(paragraph - 1)) {
            if (step.start <= offset) {
                enter(open, step);
            }
        }
        return open.stream().map(Step::text).toList();
    }

    /** A heading with those above it, and the offset in its paragraph from which it holds. */
    record Opening(List<String> path, int start) {}

    /** The headings that open in a paragraph, in order. */
    List<Opening> opened(int paragraph) {
        return inside.get(paragraph - 1).stream()
                .map(step -> new Opening(at(paragraph, step.start), step.start))
                .toList();
    }

    private static void enter(List<Step> open, Step step) {
        open.removeIf(above -> above.rank >= step.rank);
        open.add(step);
    }

    private static List<List<Step>> steps(List<PaperParagraph> paragraphs) {
        List<List<Step>> steps = new ArrayList<>();
        List<String> section = new ArrayList<>();
        for (PaperParagraph paragraph : paragraphs) {
            if (paragraph.role().startsWith(HEADING)) {
                addRunIns(steps, section);
                int level = paragraph.role().charAt(HEADING.length()) - '0';
                steps.add(List.of(new Step(TOP + level, 0, paragraph.text().strip())));
            } else {
                section.add(paragraph.role().equals("body") ? paragraph.text() : "");
            }
        }
        addRunIns(steps, section);
        return steps;
    }

    private static void addRunIns(List<List<Step>> steps, List<String> section) {
        for (List<RunInHeadings.Opened> opened : RunInHeadings.of(section)) {
            steps.add(opened.stream().map(o -> new Step(o.rank(), o.start(), o.text())).toList());
        }
        section.clear();
    }
}
