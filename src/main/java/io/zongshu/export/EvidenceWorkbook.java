package io.zongshu.export;

import io.zongshu.document.Draft;
import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.export.PlainTables.Repeated;
import io.zongshu.export.PlainTables.Sheet;
import io.zongshu.export.SentenceEvidence.Piece;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft's evidence as an Excel file for whoever must answer for it: every sentence with what it was made of; the other
 * way round, every cell and every bank entry with the sentences that it went into; what is open, what was not used. The
 * same draft gives the same bytes.
 */
public final class EvidenceWorkbook {
    private EvidenceWorkbook() {}

    /** The file's bytes. */
    public static byte[] toBytes(Draft draft) {
        List<SentenceEvidence> all = SentenceEvidence.of(draft);
        return PlainTables.xlsx(ExportMessages.evidenceTitle(draft.document().title()), List.of(
                new Sheet("概况", List.of("项目", "内容"), summary(draft, all), List.of(18, 110)),
                new Sheet("来源", List.of("段", "句", "部分", "句子", "来源", "位置", "那里的原文", "用到的字", "说明"),
                        sentences(draft, all), List.of(5, 5, 11, 46, 9, 28, 46, 30, 30)),
                new Sheet("素材去向", List.of("位置", "那里的原文", "用到的字", "写在哪里"), uses(all, Source.Kind.BRIEF),
                        List.of(34, 60, 50, 34)),
                new Sheet("词句", List.of("词句", "那里的原文", "用到的字", "写在哪里", "说明"), bankUses(all),
                        List.of(28, 28, 28, 30, 70)),
                new Sheet("待补待核", List.of("段", "待补、待核的内容", "原因"), open(draft), List.of(6, 60, 80)),
                new Sheet("未用素材", List.of("位置", "内容", "原因"), unused(draft), List.of(36, 70, 60))));
    }

    /**
     * Writes the file, whole or not at all, and never over an input.
     *
     * @throws CannotContinue if it cannot be written or is an input
     */
    public static void write(Draft draft, Path target, Collection<Path> inputs) {
        InputFiles.protect(target, inputs);
        byte[] bytes = toBytes(draft);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    private static List<List<Object>> summary(Draft draft, List<SentenceEvidence> all) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("初稿", draft.document().title().replace('\u3000', ' ')));
        rows.add(List.of("篇幅", EvidenceMessages.size(draft.paragraphs().size(), all.size(), draft.characters())));
        for (EvidenceWords.Group group : EvidenceWords.Group.values()) {
            long places = all.stream().flatMap(s -> s.pieces().stream()).map(Piece::origin)
                    .filter(o -> EvidenceWords.group(o) == group).map(Origin::address).distinct().count();
            rows.add(List.of(group.chinese(), EvidenceMessages.places(places)));
        }
        rows.add(List.of("待补、待核", EvidenceMessages.places(draft.openPoints().size())));
        rows.add(List.of("未用素材", EvidenceMessages.places(draft.unusedFacts().size())));
        rows.addAll(EvidenceMessages.HOW_TO_READ);
        return rows;
    }

    /** One row for each source of each sentence; a sentence without any source has a row that says so. */
    private static List<List<Object>> sentences(Draft draft, List<SentenceEvidence> all) {
        List<DraftParts.Part> parts = DraftParts.of(draft);
        List<List<Object>> rows = new ArrayList<>();
        for (SentenceEvidence s : all) {
            List<Object> place =
                    List.of(s.paragraph(), s.sentence(), parts.get(s.paragraph() - 1).kind(), s.text());
            if (s.pieces().isEmpty()) {
                rows.add(row(place, List.of(ExportMessages.NO_SOURCE, "", "", "", "")));
            }
            List<Piece> pieces = new ArrayList<>(EvidenceWords.telling(s.pieces()));
            pieces.sort(Comparator.comparing(p -> EvidenceWords.group(p.origin())));
            for (int i = 0; i < pieces.size(); i++) {
                List<Object> start = i == 0 ? place : place.stream().<Object>map(Repeated::new).toList();
                rows.add(row(start, piece(pieces.get(i))));
            }
        }
        return rows;
    }

    private static List<Object> piece(Piece piece) {
        Origin origin = piece.origin();
        return List.of(EvidenceWords.group(origin).chinese(), EvidenceWords.place(origin), origin.text(),
                String.join("；", EvidenceWords.tellingSpans(piece.spans())), EvidenceWords.note(piece));
    }

    private static List<Object> row(List<Object> start, List<Object> end) {
        List<Object> row = new ArrayList<>(start);
        row.addAll(end);
        return row;
    }

    /** What went from each address of a kind into which sentences, in the order of first use. */
    private static List<List<Object>> uses(List<SentenceEvidence> all, Source.Kind kind) {
        Map<Origin, List<SentenceEvidence>> uses = new LinkedHashMap<>();
        for (SentenceEvidence s : all) {
            s.pieces().stream().map(Piece::origin).filter(o -> o.kind() == kind)
                    .forEach(o -> uses.computeIfAbsent(o, k -> new ArrayList<>()).add(s));
        }
        List<List<Object>> rows = new ArrayList<>();
        uses.forEach((origin, sentences) -> rows.add(List.of(EvidenceWords.place(origin), origin.text(),
                String.join("；", spans(origin, sentences)),
                String.join("、", sentences.stream().map(EvidenceMessages::place).toList()))));
        return rows;
    }

    private static List<String> spans(Origin origin, List<SentenceEvidence> sentences) {
        return sentences.stream()
                .flatMap(s -> s.pieces().stream())
                .filter(p -> p.origin().equals(origin))
                .flatMap(p -> p.spans().stream())
                .distinct()
                .toList();
    }

    private static List<List<Object>> bankUses(List<SentenceEvidence> all) {
        Map<String, String> seen = new LinkedHashMap<>();
        all.stream().flatMap(s -> s.pieces().stream()).map(Piece::origin)
                .forEach(o -> seen.put(EvidenceWords.place(o), EvidenceWords.seen(o)));
        return uses(all, Source.Kind.BANK).stream()
                .map(row -> row(row, List.of(seen.getOrDefault(row.get(0).toString(), ""))))
                .toList();
    }

    private static List<List<Object>> open(Draft draft) {
        return draft.openPoints().stream()
                .map(o -> List.<Object>of(o.paragraph(), o.text(), o.reason())).toList();
    }

    private static List<List<Object>> unused(Draft draft) {
        return draft.unusedFacts().stream()
                .map(f -> List.<Object>of(f.address(), f.text(), f.reason())).toList();
    }
}
