package io.zongshu.learn;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * The literals of a frame; those that it has not are empty.
 *
 * @param fixed whether it is a fixed collocation, which has no slot; its text is the opener
 */
record FrameLiterals(boolean fixed, String opener, String link, String tail) {
    /** Literals and slots, the slots without a type. */
    String bare() {
        return fixed ? opener : opener + "⟨⟩" + (link.isEmpty() ? "" : link + "⟨⟩") + tail;
    }

    /** Those that there are, in order. */
    List<String> texts() {
        return Stream.of(opener, link, tail).filter(t -> !t.isEmpty()).toList();
    }

    /** The words of opener, link and tail. */
    List<List<Token>> words(Segmenter segmenter) {
        return List.of(segmenter.segment(opener), segmenter.segment(link), segmenter.segment(tail));
    }
}
