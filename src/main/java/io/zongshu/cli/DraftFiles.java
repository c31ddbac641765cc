package io.zongshu.cli;

import io.zongshu.brief.Brief;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.export.Annotations;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.DraftFile;
import io.zongshu.export.EvidenceWorkbook;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.InputFiles;
import io.zongshu.export.LayoutProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a draft is written to. */
record DraftFiles(
        Path paper, PaperFormat format, @Nullable Path annotated, @Nullable Path evidence, @Nullable Path save) {
    private static final String NAME = "初稿";

    /**
     * Decides the names before any work is done.
     *
     * @throws io.zongshu.files.CannotContinue if a suffix is unknown, two outputs are one file, or one is an input
     */
    static DraftFiles plan(
            @Nullable Path output, @Nullable Path annotated, @Nullable Path evidence, @Nullable Path save,
            List<Path> inputs) {
        Path paper = output == null ? freeName() : output;
        DraftFiles files = new DraftFiles(paper, PaperFormat.of(paper), annotated, evidence, save);
        if (annotated != null && PaperFormat.of(annotated) != PaperFormat.DOCX) {
            throw DraftMessages.commentsInWordOnly(annotated);
        }
        List<Path> taken = new ArrayList<>(inputs);
        for (Path target : files.all()) {
            InputFiles.protect(target, taken);
            taken.add(target);
        }
        return files;
    }

    // A draft of yesterday may have been worked on since: without -o nothing is written over.
    private static Path freeName() {
        Path name = Path.of(NAME + ".docx");
        for (int n = 2; Files.exists(name); n++) {
            name = Path.of(NAME + n + ".docx");
        }
        return name;
    }

    private List<Path> all() {
        List<Path> all = new ArrayList<>(List.of(paper));
        if (annotated != null) {
            all.add(annotated);
        }
        if (evidence != null) {
            all.add(evidence);
        }
        if (save != null) {
            all.add(save);
        }
        return all;
    }

    /**
     * Writes them, each whole or not at all.
     *
     * @param printed the draft as it is printed, with its attachments
     */
    void write(Draft draft, Brief brief, LayoutProfile profile, Document printed) {
        String unit = brief.unit().text();
        ExportOptions options =
                ExportOptions.of(profile).withCreator(unit).withNames(List.of(unit)).asDrafted();
        format.write(printed, profile, options, paper);
        if (annotated != null) {
            DocxExporter.write(printed, profile, options.withComments(Annotations.of(draft, printed)), annotated);
        }
        if (evidence != null) {
            EvidenceWorkbook.write(draft, evidence, List.of());
        }
        if (save != null) {
            DraftFile.write(draft, save);
        }
    }
}
