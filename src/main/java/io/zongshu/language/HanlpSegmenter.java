package io.zongshu.language;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HanLP's Viterbi segmenter with its own empty dictionary, so that nothing global changes what it does, and without name
 * recognition, which breaks formulas (强基/nr).
 */
public final class HanlpSegmenter implements Segmenter {
    // Kept so that the logger, and with it the level, is not collected.
    private static final Logger HANLP = Logger.getLogger("HanLP");

    private final Segment segment;

    public HanlpSegmenter() {
        this.segment = Shared.SEGMENT;
    }

    /** Loading takes a tenth of a second and more; segmenting changes nothing in it, from any number of threads. */
    private static final class Shared {
        private static final Segment SEGMENT = load();

        private static Segment load() {
            HANLP.setLevel(Level.OFF);
            Segment viterbi = new ViterbiSegment().enableOffset(true).enableAllNamedEntityRecognize(false);
            viterbi.customDictionary = new DynamicCustomDictionary();
            return viterbi;
        }
    }

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Term term : segment.seg(text)) {
            tokens.add(new Token(text.substring(at, at + term.word.length()), term.nature.toString(), at));
            at += term.word.length();
        }
        return tokens;
    }
}
