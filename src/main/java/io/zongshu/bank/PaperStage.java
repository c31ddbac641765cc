package io.zongshu.bank;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Papers on their way into a bank: what is more than a million characters waits on disk, in tables like a bank's. */
public final class PaperStage {
    private static final long MOST_IN_MEMORY = 1_000_000;

    private final Path folder;
    private final PaperTexts texts;
    private final List<Paper> papers = new ArrayList<>();
    private long waiting;
    private int written;
    private int blocks;

    /** A stage in a folder that exists and is the caller's to clear. */
    public PaperStage(Path folder) {
        this.folder = folder;
        this.texts = new PaperTexts(block -> Files.readAllBytes(folder.resolve(TextBlocks.name(block))), folder);
    }

    /**
     * Takes a paper in.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public void add(Paper paper) {
        papers.add(paper);
        waiting += paper.characters();
        if (waiting >= MOST_IN_MEMORY) {
            write();
        }
    }

    private void write() {
        List<Paper> block = papers.subList(written, papers.size());
        try (Writer out = new BufferedWriter(
                Files.newBufferedWriter(folder.resolve(TextBlocks.name(blocks)), StandardCharsets.UTF_8), 1 << 15)) {
            TextBlocks.write(out, block, written + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = written; i < papers.size(); i++) {
            Paper p = papers.get(i);
            PaperTexts.Place place =
                    new PaperTexts.Place(blocks, i + 1, p.paragraphs().size(), p.characters());
            papers.set(i, new Paper(p.id(), p.file(), p.title(), p.genre(), p.unit(), p.period(), texts.of(place)));
        }
        blocks++;
        written = papers.size();
        waiting = 0;
    }

    /** All papers so far, in the order in which they came. */
    public List<Paper> papers() {
        return List.copyOf(papers);
    }
}
