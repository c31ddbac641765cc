package io.zongshu.cli;

import io.zongshu.document.Draft;
import io.zongshu.document.Origin;
import io.zongshu.export.DraftQuery;
import io.zongshu.export.SentenceEvidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON form of an explanation; component names are its keys. */
record ExplainView(String file, String query, List<Sentence> sentences, List<Draft.OpenPoint> openPoints) {
    /** A sentence, or the part of one that was asked about; paragraph and sentence are counted from 1. */
    record Sentence(int paragraph, int sentence, String text, List<Piece> sources) {
        private static Sentence of(SentenceEvidence s) {
            return new Sentence(s.paragraph(), s.sentence(), s.text(), s.pieces().stream().map(Piece::of).toList());
        }
    }

    /**
     * What one source gave.
     *
     * @param spans the characters that came from it
     * @param text what stands at the address: the whole cell, the template's line, the bank's entry
     */
    record Piece(String kind, String address, List<String> spans, String text, int documents, List<String> seen) {
        private static Piece of(SentenceEvidence.Piece piece) {
            Origin origin = piece.origin();
            return new Piece(origin.kind().jsonName(), origin.address(), piece.spans(), origin.text(),
                    origin.documents(), origin.seen());
        }
    }

    static ExplainView of(String file, String query, Draft draft, DraftQuery.Found found) {
        Set<Integer> asked = found.sentences().stream().map(SentenceEvidence::paragraph).collect(Collectors.toSet());
        return new ExplainView(file, query, found.sentences().stream().map(Sentence::of).toList(),
                draft.openPoints().stream().filter(p -> asked.contains(p.paragraph())).toList());
    }
}
