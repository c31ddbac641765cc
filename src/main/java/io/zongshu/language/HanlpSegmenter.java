package io.zongshu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HanLP's Viterbi segmenter over HanLP's two dictionaries, without name recognition, which breaks formulas (强基/nr). The
 * words are those of HanLP's own ViterbiSegment, found over arrays ({@link WordLattice}) in a fraction of the time.
 */
public final class HanlpSegmenter implements Segmenter {
    // Kept so that the logger, and with it the level, is not collected.
    private static final Logger HANLP = Logger.getLogger("HanLP");

    /** The dictionaries, which loading takes a tenth of a second and more and which never change. */
    private static final class Shared {
        private static final CoreWords CORE;
        private static final CustomWords CUSTOM;
        // Working memory, each lent to one thread at a time; nothing of a text is kept that an answer depends on.
        private static final Queue<WordLattice> LATTICES = new ConcurrentLinkedQueue<>();

        static {
            HANLP.setLevel(Level.OFF);
            CORE = new CoreWords();
            CUSTOM = new CustomWords(CORE);
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
}
