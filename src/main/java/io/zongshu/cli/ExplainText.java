package io.zongshu.cli;

import io.zongshu.document.Draft;
import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.export.DraftParts;
import io.zongshu.export.DraftQuery;
import io.zongshu.export.EvidenceWords;
import io.zongshu.export.SentenceEvidence;
import io.zongshu.export.SentenceEvidence.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Explanations for people. */
final class ExplainText {
    private static final int MOST_SENTENCES = 40;
    private static final int WIDTH = 56;

    private ExplainText() {}

    /** Sentence by sentence: what it was made of. */
    static List<String> lines(Draft draft, DraftQuery.Found found) {
        List<DraftParts.Part> parts = DraftParts.of(draft);
        List<String> lines = new ArrayList<>();
        for (SentenceEvidence sentence : found.sentences().stream().limit(MOST_SENTENCES).toList()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            DraftParts.Part part = parts.get(sentence.paragraph() - 1);
            lines.add(ExplainMessages.place(part, sentence.sentence()));
            lines.add("　　" + sentence.text());
            sentence(sentence, lines);
        }
        if (found.sentences().size() > MOST_SENTENCES) {
            lines.add(ExplainMessages.more(found.sentences().size() - MOST_SENTENCES));
        }
        if (found.words()) {
            SentenceEvidence first = found.sentences().get(0);
            lines.add(ExplainMessages.wholeSentence(first.paragraph(), first.sentence()));
        }
        openPoints(draft, found.sentences(), lines);
        return lines;
    }

    private static void sentence(SentenceEvidence sentence, List<String> lines) {
        if (sentence.pieces().isEmpty()) {
            lines.add("　" + ExplainMessages.UNKNOWN);
        }
        Map<EvidenceWords.Group, List<Piece>> groups = new TreeMap<>();
        for (Piece piece : EvidenceWords.telling(sentence.pieces())) {
            groups.computeIfAbsent(EvidenceWords.group(piece.origin()), g -> new ArrayList<>()).add(piece);
        }
        groups.forEach((group, pieces) -> {
            lines.add("　" + group.chinese() + "：");
            pieces.forEach(piece -> piece(group, piece, lines));
        });
    }

    private static void piece(EvidenceWords.Group group, Piece piece, List<String> lines) {
        Origin origin = piece.origin();
        String place = EvidenceWords.place(origin);
        String spans = EvidenceWords.quoted(piece.spans());
        if (group == EvidenceWords.Group.WORDS || group == EvidenceWords.Group.COMPUTED) {
            lines.add("　　" + spans + "　" + place);
            return;
        }
        String note = EvidenceWords.seen(origin);
        String text = origin.text().isEmpty() || origin.kind() == Source.Kind.BANK ? note : origin.text();
        lines.add("　　" + place + (text.isEmpty() ? "" : "：" + text));
        String used = EvidenceWords.used(piece);
        if (!used.isEmpty()) {
            lines.add("　　　　" + used);
        }
    }

    private static void openPoints(Draft draft, List<SentenceEvidence> sentences, List<String> lines) {
        List<Draft.OpenPoint> points = draft.openPoints().stream()
                .filter(p -> sentences.stream().anyMatch(s -> s.paragraph() == p.paragraph() && s.text().contains(p.text())))
                .toList();
        if (!points.isEmpty()) {
            lines.add("");
            points.forEach(p -> lines.add(ExplainMessages.openPoint(p)));
        }
    }

    /** All paragraphs, a line each, with what is still open. */
    static List<String> overview(Path file, Draft draft) {
        List<SentenceEvidence> all = SentenceEvidence.of(draft);
        DraftOverview view = DraftOverview.of(file.toString(), draft);
        List<String> lines = new ArrayList<>();
        lines.add(ExplainMessages.summary(draft, all.size()));
        lines.add(ExplainMessages.sources(all));
        lines.add("");
        for (DraftOverview.Part part : view.paragraphs()) {
            lines.add(Columns.pad(ExplainMessages.paragraph(part.paragraph()), 9) + Columns.pad(part.kind(), 10)
                    + Columns.pad(ExplainMessages.sentences(part.sentences()), 6) + Columns.fit(part.text(), WIDTH));
        }
        if (!draft.openPoints().isEmpty()) {
            lines.add("");
            lines.add(ExplainMessages.openPoints(draft.openPoints().size()));
            draft.openPoints().forEach(p -> lines.add("　　" + ExplainMessages.openPoint(p)));
        }
        if (!draft.unusedFacts().isEmpty()) {
            lines.add("");
            lines.add(ExplainMessages.unused(draft.unusedFacts().size()));
            draft.unusedFacts().forEach(f -> lines.add("　　" + ExplainMessages.unusedFact(f)));
        }
        lines.add("");
        lines.add(ExplainMessages.how(file));
        return lines;
    }
}
