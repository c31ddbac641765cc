package io.zongshu.report;

import io.zongshu.bank.Paper;
import java.util.ArrayList;
import java.util.List;

/** The texts of papers, held in memory to be searched again and again. */
public final class CorpusText {
    // Enough for several processors to share, large enough to scan fast.
    private static final long CHUNK = 2_000_000;

    private final List<TextChunk> chunks;

    private CorpusText(List<TextChunk> chunks) {
        this.chunks = chunks;
    }

    /** Reads the texts of papers, of a bank's file once each. */
    public static CorpusText of(List<Paper> papers) {
        List<TextChunk> chunks = new ArrayList<>();
        int from = 0;
        long sum = 0;
        for (int i = 0; i < papers.size(); i++) {
            sum += papers.get(i).characters();
            if (sum >= CHUNK || i + 1 == papers.size()) {
                chunks.add(TextChunk.of(papers.subList(from, i + 1)));
                from = i + 1;
                sum = 0;
            }
        }
        return new CorpusText(chunks);
    }

    List<TextChunk> chunks() {
        return chunks;
    }

    /** Characters of all texts. */
    public long characters() {
        return chunks.stream().mapToLong(c -> c.text().length() - c.starts().length).sum();
    }
}
