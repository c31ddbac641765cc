package io.zongshu.report;

import io.zongshu.bank.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where a query stands in one chunk, and what is counted there. */
final class ChunkHits {
    static final int TENTHS = 10;

    private final TextChunk chunk;
    private final PaperFilter filter;
    // By identity: comparing two papers reads their texts.
    private final Map<Paper, SectionPaths> paths = new IdentityHashMap<>();
    /** Of each paper of the chunk, its first offset; then the end of the text. */
    private final int[] from;
    /** Of each paper, its occurrences; -1 if the filter leaves it out. */
    private final int[] perPaper;
    private final int[] positions = new int[TENTHS];
    private final Map<TextChunk.Detail, Integer> details = new IdentityHashMap<>();
    private final List<Map<String, Integer>> fillers = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] paragraphs = new int[16];
    private int size;

    private ChunkHits(TextChunk chunk, PaperFilter filter) {
        this.chunk = chunk;
        this.filter = filter;
        this.perPaper = new int[chunk.papers().size()];
        this.from = new int[perPaper.length + 1];
        from[perPaper.length] = chunk.text().length();
        for (int p = chunk.starts().length - 1; p >= 0; p--) {
            from[chunk.owners()[p]] = chunk.starts()[p];
        }
        for (int i = 0; i < perPaper.length; i++) {
            perPaper[i] = filter.takes(chunk.papers().get(i)) ? 0 : -1;
        }
    }

    /** Scans a chunk. */
    static ChunkHits of(TextChunk chunk, QueryPattern pattern, PaperFilter filter) {
        ChunkHits hits = new ChunkHits(chunk, filter);
        if (Arrays.stream(hits.perPaper).anyMatch(n -> n >= 0)) {
            PatternSearch search = new PatternSearch(pattern, chunk.text());
            int[] at = {0};
            search.each(chunk.text(), (start, end) -> {
                while (chunk.end(at[0]) < start) {
                    at[0]++;
                }
                hits.add(at[0], start, end, search);
            });
        }
        return hits;
    }

    private void add(int paragraph, int start, int end, PatternSearch search) {
        int paper = chunk.owners()[paragraph];
        TextChunk.Detail detail = chunk.details().get(paragraph);
        boolean taken = perPaper[paper] >= 0 && end <= chunk.end(paragraph) && filter.takes(detail)
                && (filter.section().isEmpty()
                        || path(paragraph, start).stream().anyMatch(h -> h.contains(filter.section())));
        if (!taken) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            paragraphs = Arrays.copyOf(paragraphs, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        paragraphs[size++] = paragraph;
        perPaper[paper]++;
        long length = Math.max(1, from[paper + 1] - from[paper]);
        positions[(int) Math.min(TENTHS - 1, (start - from[paper]) * (long) TENTHS / length)]++;
        details.merge(detail, 1, Integer::sum);
        List<String> slots = search.fillers(chunk.text(), start, end);
        for (int i = 0; i < slots.size(); i++) {
            if (fillers.size() <= i) {
                fillers.add(new HashMap<>());
            }
            fillers.get(i).merge(slots.get(i), 1, Integer::sum);
        }
    }

    /** The headings above a place. */
    List<String> path(int paragraph, int offset) {
        return paths.computeIfAbsent(
                        chunk.papers().get(chunk.owners()[paragraph]), p -> SectionPaths.of(chunk.paper(paragraph)))
                .at(chunk.numbers()[paragraph], offset - chunk.starts()[paragraph]);
    }

    int size() {
        return size;
    }

    /** One of the places, counted from 0, with its number among those of all chunks. */
    Place place(int index, int number) {
        return new Place(this, paragraphs[index], starts[index], ends[index], number);
    }

    int[] perPaper() {
        return perPaper;
    }

    int[] positions() {
        return positions;
    }

    Map<TextChunk.Detail, Integer> details() {
        return details;
    }

    List<Map<String, Integer>> fillers() {
        return fillers;
    }

    TextChunk chunk() {
        return chunk;
    }

    /**
     * A place.
     *
     * @param paragraph index in the chunk
     * @param start offset in the chunk's text
     * @param number places before it in all chunks
     */
    record Place(ChunkHits hits, int paragraph, int start, int end, int number) {
        String key() {
            return hits.chunk.text().substring(start, end);
        }
    }
}
