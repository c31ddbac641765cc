package io.zongshu.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of papers, read a block at a time when the first of its papers is asked for, and only a few blocks kept: most
 * commands ask for few papers or none.
 */
final class PaperTexts {
    // Two threads with one block each, and what examples are taken from.
    private static final int MOST_KEPT = 6;

    /** Gives a block's table. */
    interface Blocks {
        String read(int block) throws IOException;
    }

    /**
     * Where a paper's text is.
     *
     * @param block index of its block
     * @param number its number in the block's table
     */
    record Place(int block, int number, int paragraphs, long characters) {}

    private final Blocks blocks;
    private final Path file;
    private final Map<Integer, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** Texts in blocks; file is for messages. */
    PaperTexts(Blocks blocks, Path file) {
        this.blocks = blocks;
        this.file = file;
    }

    /** The paragraphs of the paper at a place. */
    List<PaperParagraph> of(Place place) {
        return new Paragraphs(this, place);
    }

    private List<PaperParagraph> get(Place place) {
        List<PaperParagraph> paragraphs = block(place.block).papers().getOrDefault(place.number, List.of());
        if (paragraphs.size() != place.paragraphs) {
            throw BankMessages.damaged(file, TextBlocks.name(place.block) + " 段数不符", new IllegalStateException());
        }
        return paragraphs;
    }

    private synchronized Kept block(int block) {
        Kept known = kept.computeIfAbsent(block, Kept::new);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return known;
    }

    /** A block, read by the thread that asks first; one that asks for another block need not wait. */
    private final class Kept {
        private final int block;
        private @Nullable Map<Integer, List<PaperParagraph>> papers;

        Kept(int block) {
            this.block = block;
        }

        synchronized Map<Integer, List<PaperParagraph>> papers() {
            Map<Integer, List<PaperParagraph>> read = papers;
            if (read == null) {
                read = parse(block);
                papers = read;
            }
            return read;
        }
    }

    private Map<Integer, List<PaperParagraph>> parse(int block) {
        Map<Integer, List<PaperParagraph>> papers = new LinkedHashMap<>();
        try {
            for (String[] row : Tsv.rows(blocks.read(block), 7)) {
                papers.computeIfAbsent(Integer.parseInt(row[0]), k -> new ArrayList<>())
                        .add(new PaperParagraph(row[2], row[3], row[4], row[5], row[6]));
            }
        } catch (Tsv.BadTable | NumberFormatException e) {
            throw BankMessages.damaged(file, TextBlocks.name(block), e);
        } catch (IOException e) {
            throw BankMessages.unreadable(file, e);
        }
        return papers;
    }

    /** A paper's paragraphs: an unmodifiable list that reads itself when needed. */
    static final class Paragraphs extends AbstractList<PaperParagraph> {
        private final PaperTexts texts;
        private final Place place;

        private Paragraphs(PaperTexts texts, Place place) {
            this.texts = texts;
            this.place = place;
        }

        long characters() {
            return place.characters;
        }

        @Override
        public PaperParagraph get(int index) {
            return texts.get(place).get(index);
        }

        @Override
        public java.util.Iterator<PaperParagraph> iterator() {
            return texts.get(place).iterator();
        }

        @Override
        public int size() {
            return place.paragraphs;
        }
    }
}
