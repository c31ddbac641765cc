package io.zongshu.eval;

import io.zongshu.cli.Main;
import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive as offices have it: many good papers in several formats, among them files that are broken in fifty ways, links
 * in circles and links to nothing; and what {@code learn} makes of it. Arguments: folder to make, number of good papers,
 * folder of papers whose sentences the good ones are mixed from. Run: {@code mvn -q -B test-compile
 * dependency:build-classpath -Dmdep.outputFile=target/test.classpath && java -Xmx512m -cp
 * target/test-classes:target/classes:$(cat target/test.classpath) io.zongshu.eval.BadFolder target/bad-folder 10000 corpus}
 */
public final class BadFolder {
    private static final long HUGE = 600L << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HAN = "青白赤玄金银铜玉松柏梅兰竹菊荷桂云霞星月江河湖泉溪石岭原坪川";

    private final Path folder;
    private final List<String> sentences;
    private final LayoutProfile layout = LayoutProfile.load(Settings.builtIn());
    private final TreeSet<String> bad = new TreeSet<>();

    private BadFolder(Path folder, Path stock) throws IOException {
        this.folder = folder;
        this.sentences = sentences(stock);
    }

    /** What became of the folder. */
    record Outcome(int code, JsonNode summary, String messages) {}

    /** Makes the folder; returns the names of the files that cannot be read. */
    static TreeSet<String> make(Path folder, int good, Path stock) throws IOException {
        BadFolder maker = new BadFolder(Files.createDirectories(folder), stock);
        for (int i = 0; i < good; i++) {
            maker.good(i);
        }
        maker.broken();
        return maker.bad;
    }

    /** Learns the folder into a bank beside it. */
    static Outcome learn(Path folder) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err), "learn",
                folder.toString(), "--bank", folder.resolveSibling(folder.getFileName() + ".bank").toString(), "--json");
        JsonNode summary = out.toString().isEmpty()
                ? JsonMapper.builder().build().createObjectNode()
                : JsonMapper.builder().build().readTree(out.toString());
        return new Outcome(code, summary, err.toString());
    }

    /** The name of the file that a failure is about; for a file in an archive that of the archive. */
    static String name(JsonNode failure) {
        return String.valueOf(Path.of(failure.get("file").asString().replaceFirst(" › .*", "")).getFileName());
    }

    /** Makes, learns, and prints how it went. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int good = Integer.parseInt(args[1]);
        TreeSet<String> bad = make(folder, good, Path.of(args[2]));
        long start = System.nanoTime();
        Outcome outcome = learn(folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        TreeSet<String> missed = new TreeSet<>(bad);
        outcome.summary().path("failures").forEach(f -> {
            String name = name(f);
            System.out.println((bad.contains(name) ? "  " : "! good file refused: ") + f.get("file").asString() + "  "
                    + f.get("reason").asString());
            missed.remove(name);
        });
        missed.forEach(name -> System.out.println("! bad file taken: " + name));
        System.out.printf(Locale.ROOT, "%d good, %d bad files: exit code %d, %d papers, %d failures, %d skipped, %.1f s,"
                        + " heap limit %d MB%n", good, bad.size(), outcome.code(), outcome.summary().path("papers").asInt(),
                outcome.summary().path("failures").size(), outcome.summary().path("skipped").size(), seconds,
                Runtime.getRuntime().maxMemory() >> 20);
        if (outcome.code() != 0) {
            System.out.println(outcome.messages());
        }
    }

    private static List<String> sentences(Path stock) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (var files = Files.newDirectoryStream(stock, "*.txt")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                for (String sentence : Files.readString(file).split("(?<=。)|\\s+")) {
                    if (sentence.length() > 12 && sentence.endsWith("。")) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }

    private void good(int number) throws IOException {
        Random random = new Random(number);
        String unit = word(random) + "市" + word(random) + "局";
        List<String> lines = new ArrayList<>();
        for (String heading : List.of("一、统筹谋划", "二、攻坚克难", "三、持续用力")) {
            lines.add(heading + word(random));
            for (int p = 0; p < 2; p++) {
                StringBuilder text = new StringBuilder();
                for (int s = 0; s < 3; s++) {
                    text.append(sentences.get(random.nextInt(sentences.size())));
                }
                lines.add(text.toString());
            }
        }
        write(number, unit + (2010 + number % 15) + "年工作总结", lines);
    }

    private static String word(Random random) {
        return "" + HAN.charAt(random.nextInt(HAN.length())) + HAN.charAt(random.nextInt(HAN.length()));
    }

    private void write(int number, String title, List<String> lines) throws IOException {
        Path year = Files.createDirectories(folder.resolve("年份" + number % 7));
        String name = "第" + number + "号";
        String text = title + "\n\n　　" + String.join("\n\n　　", lines) + "\n";
        switch (number % 5) {
            case 0 -> Files.write(year.resolve(name + ".txt"), text.getBytes(GB18030));
            case 1 -> Files.writeString(year.resolve(name + ".md"), "# " + text.replace("　　", ""));
            case 2 -> DocxExporter.write(
                    new Document(title, "", List.<Block>copyOf(lines.stream().map(Paragraph::body).toList()), LineRange.NONE),
                    layout, ExportOptions.of(layout), year.resolve(name + ".docx"));
            default -> Files.write(year.resolve(name + ".txt"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void broken() throws IOException {
        Path folders = Files.createDirectories(folder.resolve("杂"));
        byte[] word = DocxExporter.toBytes(new Document("总结", "", List.of(Paragraph.body(sentences.get(0))), LineRange.NONE),
                layout, ExportOptions.of(layout));
        for (Map.Entry<String, byte[]> file : BadFiles.all(word).entrySet()) {
            Files.write(folders.resolve(file.getKey()), file.getValue());
            bad.add(file.getKey());
        }
        for (String name : List.of("超大.txt", "超大.docx")) {
            // Sparse: takes no room on the disk.
            try (RandomAccessFile file = new RandomAccessFile(folders.resolve(name).toFile(), "rw")) {
                file.write(name.endsWith("txt") ? "总结".getBytes(StandardCharsets.UTF_8) : new byte[] {'P', 'K', 3, 4});
                file.setLength(HUGE);
            }
            bad.add(name);
        }
        Files.deleteIfExists(folders.resolve("回到上层"));
        Files.createSymbolicLink(folders.resolve("回到上层"), Path.of(".."));
        Files.deleteIfExists(folders.resolve("断链"));
        Files.createSymbolicLink(folders.resolve("断链"), Path.of("没有的文件.docx"));
    }
}
