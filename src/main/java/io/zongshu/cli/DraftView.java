package io.zongshu.cli;

import io.zongshu.brief.PossibleMatch;
import io.zongshu.document.Draft;
import io.zongshu.document.Draft.OpenPoint;
import io.zongshu.document.Draft.UnusedFact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The JSON form of a draft; component names are its keys. */
record DraftView(
        String output, long characters, List<OpenPoint> openPoints, List<PossibleMatch> possible, List<Sentence> sentences, List<UnusedFact> unusedFacts) {
    /** A sentence; its paragraph is counted from 1, title included. */
    record Sentence(int paragraph, String text, List<Origin> sources) {}

    /** Where a span of a text comes from; offsets are UTF-16, end exclusive. */
    record Origin(String kind, String address, int start, int end) {
        static List<Origin> of(Sourced text) {
            return text.sources().stream().map(Origin::of).toList();
        }

        private static Origin of(Source source) {
            return new Origin(source.kind().jsonName(), source.address(), source.start(), source.end());
        }
    }

    static DraftView of(String output, Draft draft, List<PossibleMatch> possible) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Sourced paragraph = draft.paragraphs().get(i);
            for (TextSpan span : Sentences.split(paragraph.text())) {
                Sourced sentence = paragraph.slice(span.start(), span.end());
                sentences.add(new Sentence(i + 1, sentence.text(), Origin.of(sentence)));
            }
        }
        return new DraftView(output, draft.characters(), draft.openPoints(), possible, sentences, draft.unusedFacts());
    }
}
