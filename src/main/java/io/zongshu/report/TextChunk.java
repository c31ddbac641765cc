package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Papers laid out as one text, each paragraph ended by a line feed.
 *
 * @param text the paragraphs of all papers
 * @param papers whole papers in order
 * @param starts offset of each paragraph, in order
 * @param owners index in papers of each paragraph's paper
 * @param numbers number of each paragraph in its paper, 1-based
 * @param details each paragraph without its text
 */
record TextChunk(String text, List<Paper> papers, int[] starts, int[] owners, int[] numbers, List<Detail> details) {
    /** What is known of a paragraph beside its text. */
    record Detail(String role, String theme, String move) {}

    /** Index of the paragraph that an offset stands in. */
    int paragraph(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }

    /** Offset of a paragraph's line feed. */
    int end(int paragraph) {
        return (paragraph + 1 < starts.length ? starts[paragraph + 1] : text.length()) - 1;
    }

    /** The paragraphs of the paper that a paragraph belongs to, from what is laid out: a bank's file would be read again. */
    List<PaperParagraph> paper(int paragraph) {
        List<PaperParagraph> paragraphs = new ArrayList<>();
        for (int i = paragraph - numbers[paragraph] + 1; i < starts.length && owners[i] == owners[paragraph]; i++) {
            Detail detail = details.get(i);
            paragraphs.add(new PaperParagraph(detail.role, detail.theme, detail.move, text.substring(starts[i], end(i))));
        }
        return paragraphs;
    }

    /** Lays papers out. */
    static TextChunk of(List<Paper> papers) {
        int count = papers.stream().mapToInt(p -> p.paragraphs().size()).sum();
        int[] starts = new int[count];
        int[] owners = new int[count];
        int[] numbers = new int[count];
        Detail[] details = new Detail[count];
        StringBuilder text = new StringBuilder();
        int n = 0;
        Detail last = new Detail("", "", "");
        for (int owner = 0; owner < papers.size(); owner++) {
            int number = 0;
            int closing = SectionPaths.closing(papers.get(owner).paragraphs());
            for (PaperParagraph p : papers.get(owner).paragraphs()) {
                starts[n] = text.length();
                owners[n] = owner;
                numbers[n] = ++number;
                Detail detail = new Detail(p.role(), number <= closing ? p.theme() : "", p.move());
                // Neighbours are mostly alike.
                last = detail.equals(last) ? last : detail;
                details[n++] = last;
                text.append(p.text()).append('\n');
            }
        }
        return new TextChunk(text.toString(), List.copyOf(papers), starts, owners, numbers, List.of(details));
    }
}
