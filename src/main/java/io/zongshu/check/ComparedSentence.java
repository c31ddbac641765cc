package io.zongshu.check;

import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a draft or of what came back of it.
 *
 * @param paragraph printed number from 1
 * @param text without blanks
 */
record ComparedSentence(int paragraph, TextSpan span, String text, LetterPairs pairs) {
    /** The sentences of printed paragraphs, in order. */
    static List<ComparedSentence> of(List<String> paragraphs) {
        List<ComparedSentence> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (TextSpan span : Sentences.split(paragraphs.get(i))) {
                String text = span.text().replaceAll("[\\s\u3000\u00A0]+", "").replaceFirst("^—+", "");
                if (!text.isEmpty()) {
                    all.add(new ComparedSentence(i + 1, span, text, LetterPairs.of(BareText.of(text).letters())));
                }
            }
        }
        return all;
    }
}
