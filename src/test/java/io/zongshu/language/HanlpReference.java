package io.zongshu.language;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** HanLP's own ViterbiSegment, with the settings that {@link HanlpSegmenter} stands for. */
public final class HanlpReference implements Segmenter {
    private final Segment segment = new ViterbiSegment().enableOffset(true).enableAllNamedEntityRecognize(false);

    public HanlpReference() {
        segment.customDictionary = new DynamicCustomDictionary();
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
