package io.zongshu.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
        this.texts = new PaperTexts(block -> read(folder.resolve(TextBlocks.name(block))), folder);
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
        try {
            StringBuilder table = new StringBuilder();
            TextBlocks.write(table, block, written + 1);
            write(folder.resolve(TextBlocks.name(blocks)), table);
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

    // Characters as they lie in memory: every pass over the papers reads them, and to decode UTF-8 would take longer than the
    // rest of the reading.
    private static void write(Path file, StringBuilder table) throws IOException {
        char[] characters = new char[table.length()];
        table.getChars(0, characters.length, characters, 0);
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * characters.length).order(ByteOrder.nativeOrder());
        bytes.asCharBuffer().put(characters);
        Files.write(file, bytes.array());
    }

    private static String read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.nativeOrder());
        char[] characters = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(characters);
        return new String(characters);
    }

    /** All papers so far, in the order in which they came. */
    public List<Paper> papers() {
        return List.copyOf(papers);
    }
}
