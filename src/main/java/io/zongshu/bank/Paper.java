package io.zongshu.bank;

import java.util.List;

/**
 * A learned paper: its text and what was understood of it.
 *
 * @param id fingerprint of the normalised text, so that the same paper learned twice counts once
 * @param file the source file as shown to the user, with the paper's number in a compilation
 * @param genre 年度综述, 阶段综述, 部门年度工作总结, 工作汇报 or 未知
 * @param unit whose paper; 未知 if not found
 * @param period year or period in words; 未知 if not found
 */
public record Paper(
        String id,
        String file,
        String title,
        String genre,
        String unit,
        String period,
        List<PaperParagraph> paragraphs) {
    public Paper {
        // Paragraphs of a bank's file are read when they are asked for; a copy would ask at once.
        paragraphs = paragraphs instanceof PaperTexts.Paragraphs ? paragraphs : List.copyOf(paragraphs);
    }

    /** Characters of the text; known without reading the text. */
    public long characters() {
        return paragraphs instanceof PaperTexts.Paragraphs lazy
                ? lazy.characters()
                : paragraphs.stream().mapToLong(p -> p.text().length()).sum();
    }

    /** Whether its text is in memory rather than in a file. */
    public boolean isInMemory() {
        return !(paragraphs instanceof PaperTexts.Paragraphs);
    }

    /** The same paper under another file's name. */
    public Paper named(String name) {
        return new Paper(id, name, title, genre, unit, period, paragraphs);
    }
}
