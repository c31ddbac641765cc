package io.zongshu.compose;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.List;

/** A segmenter that cuts a text once: clauses are asked about in many ways. */
final class RememberedWords implements Segmenter {
    private final Segmenter segmenter;
    private final Answers<List<Token>> texts = new Answers<>();

    RememberedWords(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public List<Token> segment(String text) {
        return texts.of(text, t -> List.copyOf(segmenter.segment(t)));
    }
}
