package io.zongshu.eval;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Table;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.Html;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Papers to .docx by this project, on to .pdf and .html by LibreOffice, read back and compared paragraph by paragraph with
 * the paper that was exported. Arguments: papers (a file or a folder), a folder to work in, the LibreOffice program and its
 * profile folder.
 *
 * <pre>java -cp … io.zongshu.eval.PdfHtmlRoundTrip corpus /tmp/work soffice /tmp/profile</pre>
 */
final class PdfHtmlRoundTrip {
    private static final List<String> FORMATS = List.of("pdf", "html");

    /** LibreOffice 7.4 does not print a mark at a line's end before a number: the PDF does not hold it. */
    private static final Pattern LOST_IN_PDF = Pattern.compile("[，。、；：](?=\\d)");

    private final Structure structure = Structure.load(Settings.builtIn());
    private final LayoutProfile layout = LayoutProfile.load(Settings.builtIn());
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PdfHtmlRoundTrip() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        new PdfHtmlRoundTrip().run(Path.of(args[0]), Path.of(args[1]), args[2], args[3]);
    }

    private void run(Path papers, Path work, String office, String profile) throws IOException, InterruptedException {
        Files.createDirectories(work);
        List<Path> sources = SourceFiles.find(List.of(papers)).stream()
                .filter(p -> p.toString().endsWith(".txt"))
                .toList();
        List<Document> originals = new ArrayList<>();
        List<String> command = new ArrayList<>();
        for (Path source : sources) {
            Document document = structure.articles(SourceReader.read(source)).get(0).document();
            originals.add(document);
            Path docx = work.resolve(name(source) + ".docx");
            DocxExporter.write(document, layout, ExportOptions.of(layout), docx);
            Files.writeString(work.resolve(name(source) + ".own.html"), Html.of(document, layout, ExportOptions.of(layout)));
            command.add(docx.toString());
        }
        for (String format : FORMATS) {
            convert(command, format, work, office, profile);
        }
        for (String suffix : List.of(".pdf", ".html", ".own.html")) {
            int equal = 0;
            for (int i = 0; i < sources.size(); i++) {
                equal += compare(originals.get(i), work.resolve(name(sources.get(i)) + suffix)) ? 1 : 0;
            }
            out.println(suffix + ": " + equal + " of " + sources.size() + " papers equal in paragraphs and headings");
        }
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName()).replaceFirst("\\.\\w+$", "");
    }

    private static void convert(List<String> files, String format, Path work, String office, String profile)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office, "-env:UserInstallation=file://" + profile, "--headless", "--convert-to", format, "--outdir", work.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor();
    }

    private boolean compare(Document original, Path file) {
        boolean pdf = file.toString().endsWith(".pdf");
        List<String> expected = printed(original, pdf);
        List<String> found;
        try {
            found = printed(structure.articles(SourceReader.read(file)).get(0).document(), pdf);
        } catch (CannotContinue e) {
            out.println("  " + file.getFileName() + ": " + e.getMessage());
            return false;
        }
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "(nothing)";
            String other = i < found.size() ? found.get(i) : "(nothing)";
            if (!one.equals(other)) {
                out.println("  " + file.getFileName() + ", block " + i + ":\n    - " + cut(one, other) + "\n    + " + cut(other, one));
                return false;
            }
        }
        return true;
    }

    /** A text from shortly before the place where it differs from another. */
    private static String cut(String text, String other) {
        int at = 0;
        while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 12);
        return (from > 0 ? text.substring(0, Math.min(4, from)) + "…" : "") + text.substring(from, Math.min(text.length(), at + 60));
    }

    private static List<String> printed(Document document, boolean pdf) {
        List<String> printed = new ArrayList<>();
        printed.add("title " + squeezed(document.title()));
        printed.add("subtitle " + squeezed(document.subtitle()));
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                printed.add("heading " + heading.level() + " " + squeezed(heading.printed()));
            } else if (block instanceof Paragraph paragraph) {
                printed.add(paragraph.role().jsonName() + " " + squeezed(paragraph.text()));
            } else if (block instanceof Table table) {
                printed.add("table " + table.rows());
            }
        }
        return pdf ? printed.stream().map(p -> LOST_IN_PDF.matcher(p).replaceAll("")).toList() : printed;
    }

    /** Without spaces, which print in no way that can be read back. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
