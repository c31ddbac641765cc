package io.zongshu.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The counts of all papers: what does not fit in memory waits on disk in sorted runs, and all are merged as they are read.
 * The sums are the same for any number of threads, any order and any memory.
 */
final class CountedGrams implements AutoCloseable {
    private final List<FormulaCounts> inMemory = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private final GramTable shorter = new GramTable(1);

    private CountedGrams() {}

    /** Counts that are in memory as they are. */
    static CountedGrams of(FormulaCounts counts) {
        CountedGrams all = new CountedGrams();
        all.take(counts);
        return all;
    }

    /**
     * Counts papers.
     *
     * @throws UncheckedIOException if the disk cannot be written
     */
    static CountedGrams of(List<AnalysedPaper> papers, Learn.Options options) {
        CountedGrams all = new CountedGrams();
        int threads = options.threads();
        Parallel.map(Parallel.chunks(papers, threads), threads, chunk -> {
                    FormulaCounts part = new FormulaCounts();
                    for (AnalysedPaper paper : chunk) {
                        part.add(paper);
                        if (part.bytes() > options.memory() / threads) {
                            all.spill(part, options.folder());
                            part = new FormulaCounts();
                        }
                    }
                    return part;
                })
                .forEach(all::take);
        return all;
    }

    private void spill(FormulaCounts counts, Optional<Path> folder) {
        try {
            Path run = folder.isPresent()
                    ? Files.createTempFile(folder.get(), "grams-", ".run")
                    : Files.createTempFile("zongshu-", ".run");
            synchronized (this) {
                runs.add(run);
                addShorter(counts);
            }
            GramRun.write(run, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void take(FormulaCounts counts) {
        inMemory.add(counts);
        addShorter(counts);
    }

    private void addShorter(FormulaCounts counts) {
        GramTable other = counts.shorter();
        for (int i = 0; i < other.size(); i++) {
            shorter.add(shorter.id(other.key(i)), 0, other.get(i, 0));
        }
    }

    /** Occurrences of the one or two characters of a text from one offset to another. */
    int countOfShorter(String text, int from, int to) {
        int id = shorter.find(FormulaCounts.pack(text, from, to));
        return id < 0 ? 0 : shorter.get(id, 0);
    }

    /** All grams; the caller closes it. */
    GramCursor cursor() {
        List<GramCursor> sources = new ArrayList<>();
        inMemory.forEach(c -> sources.add(new MemoryCursor(c)));
        runs.forEach(r -> sources.add(new GramRun(r)));
        return sources.size() == 1 ? sources.get(0) : new MergedCursor(sources);
    }

    /** Forgets the counts and deletes the runs. */
    @Override
    public void close() {
        for (Path run : runs) {
            try {
                Files.deleteIfExists(run);
            } catch (IOException e) {
                run.toFile().deleteOnExit();
            }
        }
    }
}
