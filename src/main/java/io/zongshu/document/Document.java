package io.zongshu.document;

import java.util.List;

/**
 * A paper: title, subtitle and blocks, whether read from a file or drafted.
 *
 * @param title empty when none was found; a paired title has its halves parted by U+3000
 * @param subtitle without the leading ——; empty when there is none
 * @param lines what the paper covers of its source file
 */
public record Document(String title, String subtitle, List<Block> blocks, LineRange lines) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The stand-alone headings in order. */
    public List<Heading> headings() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    /** The paragraphs of all roles in order. */
    public List<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }
}
