package io.zongshu.eval;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Table;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Whether a paper reads the same from every format: a folder of papers, a work folder. Each paper is exported as .docx,
 * LibreOffice makes the other formats of it, and each is read back and compared with the paper in title, headings (level
 * and text) and paragraphs. Prints one line a paper and format, with the first difference.
 */
final class FormatRoundTrip {
    /** LibreOffice's names of output filters. */
    private static final List<String> FORMATS = List.of("docx", "doc", "rtf", "html", "pdf");

    /** LibreOffice 7.4 leaves a mark at the end of a line out of the .pdf now and then: no reader can bring it back. */
    private static final Pattern LOST_IN_PDF = Pattern.compile("[，。、；：]");

    private static final Structure STRUCTURE = Structure.load(Settings.builtIn());

    private FormatRoundTrip() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(args[1]));
        LayoutProfile profile = LayoutProfile.load(Settings.builtIn());
        int equal = 0;
        int all = 0;
        for (Path file : SourceFiles.find(List.of(Path.of(args[0])))) {
            Document paper = documents(file).get(0);
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
            Path source = work.resolve(name + ".docx");
            DocxExporter.write(paper, profile, ExportOptions.of(profile), source);
            List<String> expected = printed(List.of(paper));
            System.out.println(name + " exported: " + difference(expected, printed(documents(source))));
            for (String format : FORMATS) {
                Path made = convert(source, format, work);
                String difference = format.equals("pdf")
                        ? difference(withoutMarks(expected), withoutMarks(printed(documents(made))))
                        : difference(expected, printed(documents(made)));
                all++;
                equal += difference.equals("equal") ? 1 : 0;
                System.out.println(name + " " + format + ": " + difference);
            }
        }
        System.out.println(equal + " of " + all + " equal");
    }

    private static List<String> withoutMarks(List<String> lines) {
        return lines.stream().map(l -> LOST_IN_PDF.matcher(l).replaceAll("")).toList();
    }

    private static List<Document> documents(Path file) {
        return STRUCTURE.articles(SourceReader.read(file)).stream().map(Article::document).toList();
    }

    private static Path convert(Path source, String format, Path work) throws IOException, InterruptedException {
        Path to = Files.createDirectories(work.resolve(format));
        Path profile = work.resolve("office-profile").toAbsolutePath();
        Process office = new ProcessBuilder(
                        "soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", format,
                        "--outdir", to.toString(), source.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(120, TimeUnit.SECONDS)) {
            office.destroy();
            throw new IOException("no end: " + source + " to " + format);
        }
        return to.resolve(String.valueOf(source.getFileName()).replaceFirst("\\.docx$", "." + format));
    }

    /** What must come back: one line a title, heading, paragraph or table row. */
    private static List<String> printed(List<Document> papers) {
        List<String> lines = new ArrayList<>();
        for (Document paper : papers) {
            lines.add("title " + paper.title());
            lines.add("subtitle " + paper.subtitle());
            for (Block block : paper.blocks()) {
                if (block instanceof Heading heading) {
                    lines.add("heading " + heading.level() + " " + heading.printed());
                } else if (block instanceof Paragraph paragraph) {
                    lines.add(paragraph.role() + " " + paragraph.text());
                } else if (block instanceof Table table) {
                    table.rows().forEach(row -> lines.add("row " + row));
                }
            }
        }
        return lines;
    }

    private static String difference(List<String> expected, List<String> read) {
        for (int i = 0; i < Math.max(expected.size(), read.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "(nothing)";
            String got = i < read.size() ? read.get(i) : "(nothing)";
            if (!wanted.equals(got)) {
                return "different at " + (i + 1) + "\n    wanted " + shortened(wanted) + "\n    read   " + shortened(got);
            }
        }
        return "equal";
    }

    private static String shortened(String line) {
        return line.length() > 120 ? line.substring(0, 90) + "…" + line.substring(line.length() - 30) : line;
    }
}
