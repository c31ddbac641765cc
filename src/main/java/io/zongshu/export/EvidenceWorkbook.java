package io.zongshu.export;

import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A draft's evidence as an Excel file: every sentence with its sources, what is still open, which facts were not used.
 * Each sheet has a frozen header and a filter. The same draft gives the same bytes.
 */
public final class EvidenceWorkbook {
    private EvidenceWorkbook() {}

    /** The file's bytes. */
    public static byte[] toBytes(Draft draft) {
        SheetWriter file = new SheetWriter(ExportMessages.evidenceTitle(draft.document().title()));
        file.sheet(ExportMessages.EVIDENCE_SHEET, ExportMessages.EVIDENCE_HEADER, sentences(draft),
                new int[] {8, 8, 60, 12, 40, 40});
        file.sheet(ExportMessages.OPEN_SHEET, ExportMessages.OPEN_HEADER, open(draft), new int[] {8, 40, 60});
        file.sheet(ExportMessages.UNUSED_SHEET, ExportMessages.UNUSED_HEADER, unused(draft), new int[] {40, 60, 60});
        return file.toBytes();
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

    /** One row for each source of each sentence; a sentence without any source has a row that says so. */
    private static List<List<Object>> sentences(Draft draft) {
        List<List<Object>> rows = new ArrayList<>();
        for (int p = 0; p < draft.paragraphs().size(); p++) {
            Sourced paragraph = draft.paragraphs().get(p);
            List<TextSpan> sentences = Sentences.split(paragraph.text());
            for (int s = 0; s < sentences.size(); s++) {
                Sourced sentence = paragraph.slice(sentences.get(s).start(), sentences.get(s).end());
                if (sentence.sources().isEmpty()) {
                    rows.add(List.of(p + 1, s + 1, sentence.text(), ExportMessages.NO_SOURCE, "", ""));
                }
                for (Source source : sentence.sources()) {
                    rows.add(List.of(p + 1, s + 1, sentence.text(), ExportMessages.kind(source.kind()),
                            source.address(), sentence.text().substring(source.start(), source.end())));
                }
            }
        }
        return rows;
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
