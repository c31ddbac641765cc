package io.zongshu.cli;

import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.export.DraftParts;
import io.zongshu.export.SentenceEvidence;
import java.util.List;

/** The JSON form of a saved draft at a glance; component names are its keys. */
record DraftOverview(
        String file,
        String title,
        long characters,
        List<Part> paragraphs,
        List<Draft.OpenPoint> openPoints,
        List<Draft.UnusedFact> unusedFacts) {
    /**
     * A printed paragraph.
     *
     * @param kind 标题, 一级标题, 正文 …
     * @param brief how many cells of the brief it was made of; the same for the other sources
     */
    record Part(
            int paragraph, String kind, String text, int sentences, long brief, long template, long bank, long computed) {
        private static Part of(DraftParts.Part part, List<SentenceEvidence> all) {
            List<SentenceEvidence> own = all.stream().filter(s -> s.paragraph() == part.number()).toList();
            return new Part(part.number(), part.kind(), part.text(), own.size(), count(own, Source.Kind.BRIEF),
                    count(own, Source.Kind.TEMPLATE), count(own, Source.Kind.BANK), count(own, Source.Kind.COMPUTED));
        }
    }

    static DraftOverview of(String file, Draft draft) {
        List<SentenceEvidence> all = SentenceEvidence.of(draft);
        return new DraftOverview(file, draft.document().title(), draft.characters(),
                DraftParts.of(draft).stream().map(part -> Part.of(part, all)).toList(),
                draft.openPoints(), draft.unusedFacts());
    }

    /** How many different addresses of a kind sentences were made of. */
    static long count(List<SentenceEvidence> sentences, Source.Kind kind) {
        return sentences.stream()
                .flatMap(s -> s.pieces().stream())
                .filter(p -> p.origin().kind() == kind)
                .map(p -> p.origin().address())
                .distinct()
                .count();
    }
}
