package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.files.Parallel;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A paper with the words of its paragraphs; texts and words are read when they are asked for. */
final class AnalysedPaper {
    /** Papers next to each other that one thread takes at a time: they lie together on disk. */
    static final int RUN = 32;

    private final Paper paper;
    private final Segmenter segmenter;
    private @Nullable List<PaperParagraph> paragraphs;

    private AnalysedPaper(Paper paper, Segmenter segmenter) {
        this.paper = paper;
        this.segmenter = segmenter;
    }

    /** The same paper, its paragraphs carrying their words. */
    static Paper withWords(Paper paper, Segmenter segmenter) {
        List<PaperParagraph> paragraphs = new ArrayList<>();
        for (PaperParagraph p : paper.paragraphs()) {
            String words = Words.encode(segmenter, p.text());
            paragraphs.add(new PaperParagraph(p.role(), p.theme(), p.move(), p.text(), words));
        }
        return new Paper(
                paper.id(), paper.file(), paper.title(), paper.genre(), paper.unit(), paper.period(), paragraphs);
    }

    /**
     * Papers with their words, in order. Those in memory that do not carry their words get them now, several at a time;
     * those of a file are read each time they are asked for, so that not all of them are in memory at once.
     */
    static List<AnalysedPaper> all(List<Paper> papers, int threads) {
        Segmenter segmenter = new HanlpSegmenter();
        return new OnDemand(
                Parallel.map(papers, threads, p -> !p.isInMemory() || carriesWords(p) ? p : withWords(p, segmenter)), segmenter);
    }

    // Of one paper either all paragraphs were segmented or none.
    private static boolean carriesWords(Paper paper) {
        return !paper.paragraphs().isEmpty() && !paper.paragraphs().get(0).words().isEmpty();
    }

    Paper paper() {
        return paper;
    }

    /** The paragraphs, which carry their words. */
    List<PaperParagraph> paragraphs() {
        List<PaperParagraph> known = paragraphs;
        if (known == null) {
            known = List.copyOf((carriesWords(paper) ? paper : withWords(paper, segmenter)).paragraphs());
            paragraphs = known;
        }
        return known;
    }

    /** The words of a paragraph. */
    List<Token> words(int paragraph) {
        return Words.decode(paragraphs().get(paragraph).words(), paragraphs().get(paragraph).text());
    }

    /** At which offsets of a paragraph a word begins or ends. */
    boolean[] borders(int paragraph) {
        return Words.borders(paragraphs().get(paragraph).words(), paragraphs().get(paragraph).text().length());
    }

    private static final class OnDemand extends AbstractList<AnalysedPaper> implements RandomAccess {
        private final List<Paper> papers;
        private final Segmenter segmenter;

        OnDemand(List<Paper> papers, Segmenter segmenter) {
            this.papers = papers;
            this.segmenter = segmenter;
        }

        @Override
        public AnalysedPaper get(int index) {
            return new AnalysedPaper(papers.get(index), segmenter);
        }

        @Override
        public int size() {
            return papers.size();
        }
    }
}
