package io.zongshu.bench;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.Settings;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A draft from YAML to docx in a cold JVM, beside (a) a program that loads HanLP, segments the draft's text and writes it with
 * the exporter and (b) a minimal POI program, by turns. Prints wall times in ms and the ratio to (a), first without and then
 * with an archive of loaded classes for each program, as the launcher makes one. Arguments: brief, how many rounds. Run:
 * {@code java -cp 'target/classes:target/test-classes:target/lib/*' io.zongshu.bench.DraftSpeed
 * templates/annual-review/example.yaml 11}
 */
public final class DraftSpeed {
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:NewSize=32m", "-XX:CICompilerCount=1", "-XX:C1MaxInlineSize=10",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Xlog:disable");
    private static final double BAR = 1.3;

    private DraftSpeed() {}

    /** Loads HanLP, segments a text and writes it with the exporter: arguments text file, docx. */
    public static final class SegmentAndExport {
        private SegmentAndExport() {}

        public static void main(String[] args) throws IOException {
            Logger.getLogger("HanLP").setLevel(Level.OFF);
            Segment segmenter = new ViterbiSegment().enableOffset(true).enableAllNamedEntityRecognize(false);
            segmenter.customDictionary = new DynamicCustomDictionary();
            List<Block> blocks = new ArrayList<>();
            int words = 0;
            List<String> lines = Files.readAllLines(Path.of(args[0]));
            for (String line : lines.subList(1, lines.size())) {
                words += segmenter.seg(line).size();
                blocks.add(Paragraph.body(line));
            }
            LayoutProfile profile = LayoutProfile.load(Settings.builtIn());
            Document document = new Document(lines.get(0), "", blocks, LineRange.NONE);
            DocxExporter.write(document, profile, ExportOptions.of(profile), Path.of(args[1]));
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(words + " words");
        }
    }

    /** Writes a text with POI alone: arguments text file, docx. */
    public static final class PoiAlone {
        private PoiAlone() {}

        public static void main(String[] args) throws IOException {
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
                for (String line : Files.readAllLines(Path.of(args[0]))) {
                    document.createParagraph().createRun().setText(line);
                }
                document.write(out);
            }
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("zongshu-speed");
        Path text = folder.resolve("draft.txt");
        Path docx = folder.resolve("draft.docx");
        String main = "io.zongshu.cli.Main";
        System.setProperty("java.class.path", jarred(System.getProperty("java.class.path"), folder));
        time(folder, List.of(), List.of(main, "draft", args[0], "-o", text.toString()));
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("draft", List.of(main, "draft", args[0], "-o", docx.toString()));
        programs.put("(a) HanLP + exporter", List.of(SegmentAndExport.class.getName(), text.toString(), docx.toString()));
        programs.put("(b) POI alone", List.of(PoiAlone.class.getName(), text.toString(), docx.toString()));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 11;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Java " + System.getProperty("java.version") + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, " + rounds + " rounds; draft of " + Files.readString(text).length() + " characters");
        report(out, "no archive", measure(folder, programs, Map.of(), rounds));
        Map<String, List<String>> archives = new LinkedHashMap<>();
        int n = 0;
        for (Map.Entry<String, List<String>> program : programs.entrySet()) {
            Path archive = folder.resolve(n++ + ".jsa");
            time(folder, List.of("-XX:ArchiveClassesAtExit=" + archive), program.getValue());
            archives.put(program.getKey(), List.of("-XX:SharedArchiveFile=" + archive));
        }
        report(out, "class archive", measure(folder, programs, archives, rounds));
    }

    /** The class path with folders as jars: an archive of classes takes none from folders. */
    private static String jarred(String path, Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : path.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!Files.isDirectory(Path.of(entry))) {
                jars.add(entry);
                continue;
            }
            Path jar = folder.resolve("classes" + jars.size() + ".jar");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                    Stream<Path> files = Files.walk(Path.of(entry))) {
                // Stored, as in the build's jar.
                out.setLevel(Deflater.NO_COMPRESSION);
                // As the build's jar has one: with it, compiled YAML is believed to be as new as the rest.
                out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
                out.write("Manifest-Version: 1.0\r\nImplementation-Version: bench\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(new ZipEntry(Path.of(entry).relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                }
            }
            jars.add(jar.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Map<String, long[]> measure(
            Path folder, Map<String, List<String>> programs, Map<String, List<String>> options, int rounds)
            throws IOException, InterruptedException {
        Map<String, long[]> times = new LinkedHashMap<>();
        programs.keySet().forEach(name -> times.put(name, new long[rounds]));
        for (int i = -1; i < rounds; i++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                long ms = time(folder, options.getOrDefault(program.getKey(), List.of()), program.getValue());
                if (i >= 0) {
                    times.getOrDefault(program.getKey(), new long[rounds])[i] = ms;
                }
            }
        }
        return times;
    }

    private static long time(Path folder, List<String> options, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        int code = process.waitFor();
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code + ": " + Files.readString(folder.resolve("out.txt")));
        }
        return ms;
    }

    private static void report(PrintStream out, String what, Map<String, long[]> times) {
        long[] base = times.getOrDefault("(a) HanLP + exporter", new long[] {1});
        for (Map.Entry<String, long[]> program : times.entrySet()) {
            long[] sorted = sorted(program.getValue());
            out.printf(
                    "%-14s %-21s least %5d  median %5d  most %5d ms   ratio of medians %.2f, of least %.2f%n",
                    what, program.getKey(), sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1],
                    (double) sorted[sorted.length / 2] / sorted(base)[base.length / 2], (double) sorted[0] / sorted(base)[0]);
        }
        long[] draft = sorted(times.getOrDefault("draft", new long[] {1}));
        double ratio = (double) draft[draft.length / 2] / sorted(base)[base.length / 2];
        out.printf("%-14s draft / (a) = %.2f: bar %.1f %s%n", what, ratio, BAR, ratio <= BAR ? "met" : "MISSED");
    }

    private static long[] sorted(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
