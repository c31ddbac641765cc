package io.zongshu.bench;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.Html;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.Markdown;
import io.zongshu.files.Settings;
import io.zongshu.read.RawLine;
import io.zongshu.read.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/**
 * How fast each format is read to raw lines, beside the bare library's own extraction of text, in turns in one JVM.
 * Arguments: folder of papers (.txt), folder to work in, how many times over the papers are written into one file. Formats
 * that only LibreOffice can write are left out where it is not installed. Run: {@code mvn -q -B test-compile
 * dependency:build-classpath -Dmdep.outputFile=target/test.classpath && java -Xmx1g -cp
 * target/test-classes:target/classes:$(cat target/test.classpath) io.zongshu.bench.ReadingSpeed corpus target/speed 5}
 */
public final class ReadingSpeed {
    private static final int WARM_UP = 3;
    private static final int RUNS = 7;

    private ReadingSpeed() {}

    /** Extracts text as a library does by itself; returns its length in characters. */
    private interface Extraction {
        int length(Path file) throws IOException;
    }

    /** Prints one line a format. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Map<Path, Extraction> files = files(document(Path.of(args[0]), Integer.parseInt(args[2])), folder);
        System.out.printf("%-14s %8s %9s %12s %12s %12s %7s%n", "file", "MB", "M chars", "ours MB/s", "M chars/s", "bare MB/s", "ratio");
        for (Map.Entry<Path, Extraction> file : files.entrySet()) {
            measure(file.getKey(), file.getValue());
        }
    }

    private static Document document(Path papers, int times) throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (var files = Files.newDirectoryStream(papers, "*.txt")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                Files.readString(file).lines().map(String::strip).filter(l -> !l.isEmpty()).map(Paragraph::body).forEach(blocks::add);
            }
        }
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(blocks);
        }
        return new Document("汇编", "", all, LineRange.NONE);
    }

    private static Map<Path, Extraction> files(Document document, Path folder) throws IOException, InterruptedException {
        LayoutProfile layout = LayoutProfile.load(Settings.builtIn());
        ExportOptions options = ExportOptions.of(layout);
        String markdown = Markdown.of(document);
        Map<Path, Extraction> files = new LinkedHashMap<>();
        files.put(Files.writeString(folder.resolve("utf8.txt"), markdown.replaceAll("(?m)^#+ ", "")), f -> Files.readString(f).length());
        files.put(
                Files.write(folder.resolve("gb18030.txt"), markdown.getBytes(Charset.forName("GB18030"))),
                f -> Files.readString(f, Charset.forName("GB18030")).length());
        files.put(Files.writeString(folder.resolve("paper.md"), markdown), f -> Files.readString(f).length());
        Path word = folder.resolve("paper.docx");
        DocxExporter.write(document, layout, options, word);
        files.put(word, ReadingSpeed::docx);
        Path page = Files.writeString(folder.resolve("paper.html"), Html.of(document, layout, options));
        files.put(page, f -> Jsoup.parse(f.toFile(), "UTF-8").text().length());
        Map<String, Extraction> office = new LinkedHashMap<>();
        office.put("doc", ReadingSpeed::doc);
        office.put("rtf", ReadingSpeed::rtf);
        office.put("pdf", ReadingSpeed::pdf);
        for (Map.Entry<String, Extraction> format : office.entrySet()) {
            Path file = folder.resolve("paper." + format.getKey());
            if (Files.exists(file) || convert(word, format.getKey(), folder)) {
                files.put(file, format.getValue());
            }
        }
        return files;
    }

    private static boolean convert(Path word, String format, Path folder) throws InterruptedException {
        try {
            Path profile = Files.createTempDirectory("zongshu-office");
            new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", format,
                            "--outdir", folder.toString(), word.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.out.println("no LibreOffice here: " + format + " is left out");
        }
        return Files.exists(folder.resolve("paper." + format));
    }

    private static int docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().length();
        }
    }

    private static int doc(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                WordExtractor extractor = new WordExtractor(in)) {
            return extractor.getText().length();
        }
    }

    private static int pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private static int rtf(Path file) throws IOException {
        RTFEditorKit kit = new RTFEditorKit();
        javax.swing.text.Document document = kit.createDefaultDocument();
        try (InputStream in = Files.newInputStream(file)) {
            kit.read(in, document, 0);
            return document.getText(0, document.getLength()).length();
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void measure(Path file, Extraction bare) throws IOException {
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        long chars = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            chars = SourceReader.read(file).lines().stream().map(RawLine::text).mapToLong(String::length).sum();
            long middle = System.nanoTime();
            bare.length(file);
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = (middle - start) / 1e9;
                theirs[i] = (end - middle) / 1e9;
            }
        }
        double megabytes = Files.size(file) / 1e6;
        double mine = median(ours);
        double library = median(theirs);
        System.out.printf(Locale.ROOT, "%-14s %8.2f %9.2f %12.1f %12.1f %12.1f %7.2f%n", file.getFileName(), megabytes, chars / 1e6,
                megabytes / mine, chars / 1e6 / mine, megabytes / library, library / mine);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
