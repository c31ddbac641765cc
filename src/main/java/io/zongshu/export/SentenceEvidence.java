package io.zongshu.export;

import io.zongshu.document.Draft;
import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence of a draft, or a part of one, and what it was made of.
 *
 * @param paragraph counted from 1, title included
 * @param sentence counted from 1 in its paragraph
 * @param pieces one for each source, in the order of their first use; empty if nothing is known
 */
public record SentenceEvidence(int paragraph, int sentence, String text, List<Piece> pieces) {
    /**
     * What one source gave.
     *
     * @param spans the characters that came from it, each once, in order
     */
    public record Piece(Origin origin, List<String> spans) {}

    /** All sentences in printed order. */
    public static List<SentenceEvidence> of(Draft draft) {
        Map<List<Object>, Origin> origins = origins(draft);
        List<SentenceEvidence> all = new ArrayList<>();
        for (int p = 0; p < draft.paragraphs().size(); p++) {
            Sourced paragraph = draft.paragraphs().get(p);
            List<TextSpan> sentences = Sentences.split(paragraph.text());
            for (int s = 0; s < sentences.size(); s++) {
                Sourced text = paragraph.slice(sentences.get(s).start(), sentences.get(s).end());
                all.add(new SentenceEvidence(p + 1, s + 1, text.text(), pieces(text, origins)));
            }
        }
        return all;
    }

    /** What a part of a paragraph was made of; its sentence is the one in which it begins. */
    static SentenceEvidence of(Draft draft, int paragraph, int start, int end) {
        Sourced whole = draft.paragraphs().get(paragraph - 1);
        int sentence = 1;
        for (TextSpan span : Sentences.split(whole.text())) {
            sentence += span.end() <= start ? 1 : 0;
        }
        Sourced part = whole.slice(start, end);
        return new SentenceEvidence(paragraph, sentence, part.text(), pieces(part, origins(draft)));
    }

    private static Map<List<Object>, Origin> origins(Draft draft) {
        Map<List<Object>, Origin> origins = new LinkedHashMap<>();
        draft.origins().forEach(o -> origins.put(List.of(o.kind(), o.address()), o));
        return origins;
    }

    private static List<Piece> pieces(Sourced text, Map<List<Object>, Origin> origins) {
        Map<Origin, Set<String>> spans = new LinkedHashMap<>();
        for (Source source : text.sources()) {
            Origin origin = origins.getOrDefault(
                    List.of(source.kind(), source.address()), Origin.of(source.kind(), source.address(), ""));
            spans.computeIfAbsent(origin, o -> new LinkedHashSet<>())
                    .add(text.text().substring(source.start(), source.end()));
        }
        return spans.entrySet().stream()
                .map(e -> new Piece(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }
}
