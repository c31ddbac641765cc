package io.zongshu.bank;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a bank file's papers, understood when the first of them is asked for: most commands never do. */
final class PaperTexts {
    private final byte[] table;
    private final Path file;
    private final int[] sizes;
    private @Nullable List<List<PaperParagraph>> parsed;

    /**
     * Texts of so many papers.
     *
     * @param file for messages
     * @param sizes paragraphs of each paper
     */
    PaperTexts(byte[] table, Path file, int[] sizes) {
        this.table = table;
        this.file = file;
        this.sizes = sizes;
    }

    /** The paragraphs of the paper at an index. */
    List<PaperParagraph> of(int paper) {
        return new Paragraphs(this, paper);
    }

    private synchronized List<PaperParagraph> get(int paper) {
        if (parsed == null) {
            parsed = parse();
        }
        return parsed.get(paper);
    }

    private List<List<PaperParagraph>> parse() {
        List<List<PaperParagraph>> papers = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            papers.add(new ArrayList<>());
        }
        try {
            for (String[] row : Tsv.rows(new String(table, StandardCharsets.UTF_8), 6)) {
                papers.get(Integer.parseInt(row[0]) - 1).add(new PaperParagraph(row[2], row[3], row[4], row[5]));
            }
        } catch (Tsv.BadTable | NumberFormatException | IndexOutOfBoundsException e) {
            throw BankMessages.damaged(file, "paragraphs.tsv", e);
        }
        for (int i = 0; i < sizes.length; i++) {
            if (papers.get(i).size() != sizes[i]) {
                throw BankMessages.damaged(file, "paragraphs.tsv 段数不符", new IllegalStateException());
            }
        }
        return papers;
    }

    /** A paper's paragraphs: an unmodifiable list that reads itself when needed. */
    static final class Paragraphs extends AbstractList<PaperParagraph> {
        private final PaperTexts texts;
        private final int paper;

        private Paragraphs(PaperTexts texts, int paper) {
            this.texts = texts;
            this.paper = paper;
        }

        @Override
        public PaperParagraph get(int index) {
            return texts.get(paper).get(index);
        }

        @Override
        public int size() {
            return texts.sizes[paper];
        }
    }
}
