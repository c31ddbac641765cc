package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.OfficeZip;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Document as a Word file laid out after GB/T 9704-2012. The same document, profile and options give the same bytes;
 * the text is the document's character for character, apart from control characters.
 */
public final class DocxExporter {
    private DocxExporter() {}

    /** The file's bytes. */
    public static byte[] toBytes(Document document, LayoutProfile profile, ExportOptions options) {
        List<Printed> pieces = PaperLayout.of(document, profile, options);
        XWPFDocument word = OfficeZip.nameless(new XWPFDocument());
        new StylesPart(profile, options).fill(word.createStyles().getCtStyles());
        SettingsPart.fill(word.getSettings().getCTSettings());
        FontTablePart.add(word, profile.fonts());
        FooterPart.add(word, profile);
        List<String> notes = options.notes();
        if (!notes.isEmpty()) {
            CommentsPart.add(word, notes);
        }
        new DocumentPart(profile).fill(word.getDocument().getBody(), pieces);
        PropertiesParts.set(word, options.titleFor(document), options.creator(), options.allKeywords(), options.drafted());
        return OfficeZip.bytes(word);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws CannotContinue if it cannot be written
     */
    public static void write(Document document, LayoutProfile profile, ExportOptions options, Path target) {
        write(document, profile, options, target, List.of());
    }

    /**
     * Writes the file, but never over one of the input files.
     *
     * @throws CannotContinue if it cannot be written or is an input
     */
    public static void write(
            Document document, LayoutProfile profile, ExportOptions options, Path target, Collection<Path> inputs) {
        InputFiles.protect(target, inputs);
        byte[] bytes = toBytes(document, profile, options);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /** Makes a file of a line for nobody, so that what is needed is loaded: for a program that has something else to do meanwhile. */
    public static void rehearse(LayoutProfile profile) {
        toBytes(new Document("标题", "", List.of(Paragraph.body("正文")), LineRange.NONE), profile, ExportOptions.of(profile).asDrafted());
    }
}
