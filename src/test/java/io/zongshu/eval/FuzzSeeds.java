package io.zongshu.eval;

import io.zongshu.document.Document;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.Html;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.Markdown;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One paper in every format that the program reads: by its own writers, and by LibreOffice where that is installed.
 * Arguments: a paper, folder to write to.
 */
public final class FuzzSeeds {
    private FuzzSeeds() {}

    /** Writes the files. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[1]);
        own(Path.of(args[0]), folder);
        for (String format : List.of("doc", "rtf", "pdf", "html", "docx")) {
            office(folder.resolve("paper.docx"), format, folder.resolve("office"));
        }
    }

    /** The files that need no other program. */
    static List<Path> own(Path paper, Path folder) throws IOException {
        Files.createDirectories(folder);
        Settings settings = Settings.builtIn();
        Document document = Structure.load(settings).articles(SourceReader.read(paper)).get(0).document();
        LayoutProfile layout = LayoutProfile.load(settings);
        String text = Files.readString(paper);
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(folder.resolve("utf8.txt"), text));
        files.add(Files.write(folder.resolve("gb18030.txt"), text.getBytes(Charset.forName("GB18030"))));
        files.add(Files.write(folder.resolve("utf16le.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        files.add(Files.write(folder.resolve("utf16be.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)));
        files.add(Files.writeString(folder.resolve("paper.md"), Markdown.of(document)));
        String page = Html.of(document, layout, ExportOptions.of(layout));
        files.add(Files.writeString(folder.resolve("paper.html"), page));
        files.add(Files.writeString(folder.resolve("paper.mht"), "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + page + "\r\n--b--\r\n"));
        Path word = folder.resolve("paper.docx");
        DocxExporter.write(document, layout, ExportOptions.of(layout), word);
        files.add(word);
        files.add(Files.write(folder.resolve("papers.zip"), BadFiles.zip("往年/总结.txt", text, "往年/总结.html", page)));
        return files;
    }

    private static void office(Path word, String format, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path profile = Files.createTempDirectory("zongshu-office");
        Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", format,
                        "--outdir", folder.toString(), word.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        System.out.println(format + ": exit code " + process.waitFor());
    }
}
