package io.zongshu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * HanLP's Viterbi segmenter over HanLP's two dictionaries, without name recognition, which breaks formulas (强基/nr). The
 * words are those of HanLP's own ViterbiSegment, found over arrays ({@link WordLattice}) in a fraction of the time.
 */
public final class HanlpSegmenter implements Segmenter {
    /** The dictionaries, which never change. */
    private static final class Shared {
        private static final CoreWords CORE;
        private static final CustomWords CUSTOM;
        // Working memory, each lent to one thread at a time; nothing of a text is kept that an answer depends on.
        private static final Queue<WordLattice> LATTICES = new ConcurrentLinkedQueue<>();

        static {
            SegmenterTables tables = CompiledDictionaries.segmenter();
            CORE = new CoreWords(tables);
            CUSTOM = new CustomWords(tables);
        }
    }

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        each(text, (start, end, nature) -> tokens.add(new Token(text.substring(start, end), nature, start)));
        return tokens;
    }

    @Override
    public void each(String text, Receiver to) {
        WordLattice lent = Shared.LATTICES.poll();
        WordLattice lattice = lent == null ? new WordLattice(Shared.CORE) : lent;
        lattice.find(text);
        Shared.CUSTOM.each(lattice, to);
        Shared.LATTICES.add(lattice);
    }

    /** How often the core dictionary saw a word. */
    static int uses(String word) {
        return Shared.CORE.uses(word);
    }
}
