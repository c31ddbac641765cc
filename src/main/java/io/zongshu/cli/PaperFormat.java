package io.zongshu.cli;

import io.zongshu.document.Document;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.Html;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.Markdown;
import io.zongshu.export.PlainText;
import io.zongshu.files.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What a paper can be written as, by the suffix of its file. */
enum PaperFormat {
    DOCX,
    TXT,
    MD,
    HTML;

    /** @throws io.zongshu.files.CannotContinue if the suffix is none of them */
    static PaperFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (PaperFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw DraftMessages.unknownSuffix(file);
    }

    /** Writes the file, whole or not at all. */
    void write(Document document, LayoutProfile profile, ExportOptions options, Path target) {
        switch (this) {
            case DOCX -> DocxExporter.write(document, profile, options, target);
            case TXT -> text(PlainText.of(document), target);
            case MD -> text(Markdown.of(document, options), target);
            case HTML -> text(Html.of(document, profile, options), target);
        }
    }

    private static void text(String text, Path target) {
        AtomicFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
