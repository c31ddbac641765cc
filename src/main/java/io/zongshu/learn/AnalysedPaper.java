package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper with the words of its paragraphs.
 *
 * @param words of each paragraph, in order
 */
record AnalysedPaper(Paper paper, List<List<Token>> words) {
    static AnalysedPaper of(Paper paper, Segmenter segmenter) {
        List<List<Token>> words = new ArrayList<>();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            words.add(segmenter.segment(paragraph.text()));
        }
        return new AnalysedPaper(paper, words);
    }

    /** Analyses papers, several at a time, and keeps their order. */
    static List<AnalysedPaper> all(List<Paper> papers, int threads) {
        Segmenter segmenter = new HanlpSegmenter();
        return Parallel.map(papers, threads, paper -> of(paper, segmenter));
    }
}
