package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A paper with the words of its paragraphs.
 *
 * @param words of each paragraph, in order
 */
record AnalysedPaper(Paper paper, List<List<Token>> words) {
    /** A paper with its words, which are cut only where the paper does not carry them. */
    static AnalysedPaper of(Paper paper, Segmenter segmenter) {
        List<List<Token>> words = new ArrayList<>();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            words.add(paragraph.words().isEmpty()
                    ? segmenter.segment(paragraph.text())
                    : Words.decode(paragraph.words(), paragraph.text()));
        }
        return new AnalysedPaper(paper, words);
    }

    /** The same paper, its paragraphs carrying their words. */
    static Paper withWords(Paper paper, Segmenter segmenter) {
        List<PaperParagraph> paragraphs = new ArrayList<>();
        for (PaperParagraph p : paper.paragraphs()) {
            String words = Words.encode(segmenter.segment(p.text()));
            paragraphs.add(new PaperParagraph(p.role(), p.theme(), p.move(), p.text(), words));
        }
        return new Paper(
                paper.id(), paper.file(), paper.title(), paper.genre(), paper.unit(), paper.period(), paragraphs);
    }

    /**
     * Analyses papers, several at a time, and keeps their order. Papers that carry their words are analysed each time they
     * are asked for, so that not all of them are in memory at once.
     */
    static List<AnalysedPaper> all(List<Paper> papers, int threads) {
        Segmenter segmenter = new HanlpSegmenter();
        if (papers.stream().allMatch(AnalysedPaper::carriesWords)) {
            return new OnDemand(papers, segmenter);
        }
        return Parallel.map(papers, threads, paper -> of(paper, segmenter));
    }

    // Of one paper either all paragraphs were segmented or none.
    private static boolean carriesWords(Paper paper) {
        return !paper.paragraphs().isEmpty() && !paper.paragraphs().get(0).words().isEmpty();
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
            return of(papers.get(index), segmenter);
        }

        @Override
        public int size() {
            return papers.size();
        }
    }
}
