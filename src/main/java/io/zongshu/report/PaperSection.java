package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A main section of a paper: what stands under one of its highest headings.
 *
 * @param theme empty when unknown
 * @param heading its heading without a number; empty where only the theme tells that a section begins
 * @param paragraph number of its first paragraph, 1-based, title included
 * @param paragraphs how many it has, heading included
 * @param start characters of the paper before it
 * @param length its characters
 */
public record PaperSection(String theme, String heading, int paragraph, int paragraphs, long start, long length) {
    /** The main sections of a paper in order; what stands before the first heading, and the closing, belong to none. */
    public static List<PaperSection> of(Paper paper) {
        List<PaperParagraph> all = paper.paragraphs();
        String top = all.stream().map(PaperParagraph::role).filter(r -> r.startsWith("heading")).min(String::compareTo).orElse("");
        SectionPaths paths = SectionPaths.of(paper);
        List<PaperSection> sections = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < SectionPaths.closing(all); i++) {
            PaperParagraph paragraph = all.get(i);
            boolean heading = paragraph.role().equals(top);
            boolean other = !paragraph.theme().isEmpty() && (i == 0 || !paragraph.theme().equals(all.get(i - 1).theme()));
            long length = paragraph.text().length();
            if (heading || other && !(i > 0 && all.get(i - 1).role().equals(top))) {
                List<String> path = paths.at(i + 1, 0);
                String words = heading || !path.isEmpty() && opens(paths, i + 1) ? path.get(path.size() - 1) : "";
                sections.add(new PaperSection(paragraph.theme(), words, i + 1, 1, at, length));
            } else if (!sections.isEmpty()) {
                PaperSection last = sections.remove(sections.size() - 1);
                sections.add(new PaperSection(last.theme, last.heading, last.paragraph, last.paragraphs + 1, last.start,
                        last.length + length));
            }
            at += length;
        }
        return sections;
    }

    private static boolean opens(SectionPaths paths, int paragraph) {
        return paragraph == 1 || !paths.at(paragraph, 0).equals(paths.at(paragraph - 1, Integer.MAX_VALUE));
    }
}
