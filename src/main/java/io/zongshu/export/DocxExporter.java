package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A Document as a Word file laid out after GB/T 9704-2012. The same document, profile and options give the same bytes;
 * the text is the document's character for character, apart from control characters.
 */
public final class DocxExporter {
    private static final String DOCUMENT = "word/document.xml";

    private DocxExporter() {}

    /** The file's bytes. */
    public static byte[] toBytes(Document document, LayoutProfile profile, ExportOptions options) {
        List<Printed> pieces = PaperLayout.of(document, profile, options);
        OfficePackage file = new OfficePackage();
        file.relate("", Word.RELATION + "officeDocument", DOCUMENT);
        part(file, "styles", "styles.xml", new StylesPart(profile, options).write());
        part(file, "settings", "settings.xml", SettingsPart.write());
        part(file, "fontTable", "fontTable.xml", FontTablePart.write(profile.fonts()));
        String odd = part(file, "footer", "footer1.xml", FooterPart.write(true, profile));
        String even = part(file, "footer", "footer2.xml", FooterPart.write(false, profile));
        List<String> notes = options.notes();
        if (!notes.isEmpty()) {
            part(file, "comments", "comments.xml", CommentsPart.write(notes));
        }
        file.part(DOCUMENT, Word.TYPE + "document.main+xml", new DocumentPart(profile).write(pieces, odd, even));
        PropertiesParts.add(
                file, options.titleFor(document), options.creator(), options.allKeywords(), options.drafted());
        return file.toBytes();
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

    private static String part(OfficePackage file, String kind, String name, String xml) {
        file.part("word/" + name, Word.TYPE + kind + "+xml", xml);
        return file.relate(DOCUMENT, Word.RELATION + kind, name);
    }
}
