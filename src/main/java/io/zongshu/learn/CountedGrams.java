package io.zongshu.learn;

import io.zongshu.files.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The counts of all papers. What the threads noted is added up part by part, each gram in one part; the sums are the same
 * for any number of threads, any order and any memory.
 */
final class CountedGrams implements AutoCloseable {
    /** Characters of text whose notes make a part: some 16 MB, which fits in the memory that any machine has to spare. */
    private static final long CHARACTERS_A_PART = 1 << 20;

    // More parts than this would be read and written in pieces too small.
    private static final int MOST_PARTS = 1 << 12;

    private final int parts;
    private final List<FormulaCounts> counts;
    private final KeyCounts pairs;
    private final int[] singles;

    private CountedGrams(int parts, List<FormulaCounts> counts) {
        this.parts = parts;
        this.counts = counts;
        this.pairs = counts.get(0).pairs();
        this.singles = counts.get(0).singles();
        for (FormulaCounts some : counts.subList(1, counts.size())) {
            pairs.addAll(some.pairs());
            for (int c = 0; c < singles.length; c++) {
                singles[c] += some.singles()[c];
            }
        }
    }

    /** Counts papers that fit in memory. */
    static CountedGrams of(List<AnalysedPaper> papers) {
        FormulaCounts counts = new FormulaCounts(1, Long.MAX_VALUE, Optional.empty());
        papers.forEach(counts::add);
        return new CountedGrams(1, List.of(counts));
    }

    /**
     * Counts papers.
     *
     * @throws java.io.UncheckedIOException if the disk cannot be written
     */
    static CountedGrams of(List<AnalysedPaper> papers, Learn.Options options) {
        int parts = (int) Math.min(MOST_PARTS, Math.max(1, Long.highestOneBit(2 * characters(papers) / CHARACTERS_A_PART)));
        int threads = options.threads();
        return new CountedGrams(parts, Parallel.share(papers, AnalysedPaper.RUN, threads,
                () -> new FormulaCounts(parts, options.memory() / threads, options.folder()), FormulaCounts::add));
    }

    private static long characters(List<AnalysedPaper> papers) {
        long sum = 0;
        for (AnalysedPaper paper : papers) {
            sum += paper.paper().characters();
        }
        return sum;
    }

    /** Occurrences of a character. */
    int count(char c) {
        return singles[c];
    }

    /** Occurrences of two characters. */
    int count(char first, char second) {
        return pairs.get((long) first << 16 | second);
    }

    /** In how many parts the grams are. */
    int parts() {
        return parts;
    }

    /** Gives every gram of a part, in no order that matters; the next one takes its place. */
    void each(int part, Consumer<Gram> to) {
        GramTable ids = new GramTable(0);
        GroupedPairs occurrences = GroupedPairs.of(pairs(part, counts.stream().map(FormulaCounts::occurrences).toList()), ids);
        GroupedPairs stacks = GroupedPairs.of(pairs(part, counts.stream().map(FormulaCounts::stacks).toList()), ids);
        Gram gram = new Gram();
        for (int id = 0; id < ids.size(); id++) {
            gram.reset(ids.key(id));
            gram.count(occurrences, occurrences.start(id), occurrences.end(id));
            int mates = stacks.end(id) - stacks.start(id);
            for (int i = stacks.start(id); i < stacks.end(id); i++) {
                gram.mates().add(stacks.value(i), 1);
            }
            if (mates > 1) {
                gram.mates().normalise();
            }
            to.accept(gram);
        }
    }

    private static long[] pairs(int part, List<GramPartitions> all) {
        long size = all.stream().mapToLong(p -> p.size(part)).sum();
        long[] pairs = new long[Math.toIntExact(2 * size)];
        int at = 0;
        for (GramPartitions some : all) {
            at = some.copy(part, pairs, at);
        }
        return pairs;
    }

    /** Forgets the counts and deletes what is on disk. */
    @Override
    public void close() {
        new ArrayList<>(counts).forEach(FormulaCounts::close);
    }
}
