package io.zongshu.eval;

import io.zongshu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Hostile files through {@code check --annotate}, and the annotated copies through it again: every run must end with a code
 * of the design and Chinese words, and a copy must keep the text of its file. Arguments: folder to work in, a good paper.
 * Run: {@code java -Xmx512m -cp target/test-classes:target/classes:$(cat target/test.classpath) io.zongshu.eval.CheckAttacks
 * target/attacks corpus/01-organization-2024.txt}
 */
public final class CheckAttacks {
    private static final Pattern OUR_INSERTION =
            Pattern.compile("<\\w*:?ins [^>]*author=\"综述\"[^>]*>.*?</\\w*:?ins>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?(?:t|delText)(?: [^>]*)?>([^<]*)<");
    private static final Pattern CHARACTER = Pattern.compile("&#(x?)([0-9A-Fa-f]{1,6});");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{IsHan}.*。");

    private final Path folder;

    private CheckAttacks(Path folder) {
        this.folder = folder;
    }

    /** A run of the program. */
    private record Run(int code, String out, String err) {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path word = FuzzSeeds.own(Path.of(args[1]), folder.resolve("seeds")).stream()
                .filter(f -> f.toString().endsWith(".docx")).findFirst().orElseThrow();
        Map<String, byte[]> all = new LinkedHashMap<>(BadFiles.all(Files.readAllBytes(word)));
        all.putAll(HostilePapers.all());
        long start = System.nanoTime();
        List<String> faults = run(folder, all, true);
        faults.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%d files, %d faults, %.0f s, heap limit %d MB%n", all.size(), faults.size(),
                (System.nanoTime() - start) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
    }

    /** What went wrong; tell: each run is printed. */
    static List<String> run(Path folder, Map<String, byte[]> files, boolean tell) throws IOException {
        CheckAttacks attacks = new CheckAttacks(folder);
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> codes = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            long start = System.nanoTime();
            Path file = Files.write(folder.resolve(entry.getKey()), entry.getValue());
            Path copy = folder.resolve("批注-" + entry.getKey() + ".docx");
            Files.deleteIfExists(copy);
            Run run = attacks.check(file, copy);
            codes.merge(run.code, 1, Integer::sum);
            attacks.judge(entry.getKey(), run, copy, faults);
            if (Files.exists(copy)) {
                attacks.copy(entry.getKey(), file, copy, faults);
            }
            if (!java.util.Arrays.equals(entry.getValue(), Files.readAllBytes(file))) {
                faults.add(entry.getKey() + ": the file was changed");
            }
            if (tell) {
                System.out.printf(Locale.ROOT, "%d  %5.1f s  %s  %s%n", run.code, (System.nanoTime() - start) / 1e9, entry.getKey(),
                        run.code == 3 ? run.err.strip() : run.out.strip().lines().reduce((a, b) -> b).orElse(""));
            }
        }
        if (tell) {
            System.out.println("exit codes " + codes);
        }
        return faults;
    }

    private Run check(Path file, Path copy) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err), "check",
                file.toString(), "--annotate", copy.toString());
        return new Run(code, out.toString(), err.toString());
    }

    private void judge(String name, Run run, Path copy, List<String> faults) {
        if (run.code != 0 && run.code != 1 && run.code != 3) {
            faults.add(name + ": exit code " + run.code + " " + run.err);
        }
        String said = run.out + run.err;
        if (said.contains("Exception") || said.contains("\tat ") || said.contains("java.")) {
            faults.add(name + ": technical words: " + run.err);
        }
        String last = (run.code == 3 ? run.err : run.out).strip();
        if (!SENTENCE.matcher(last).matches()) {
            faults.add(name + ": no sentence: " + last);
        }
        boolean parts = Files.exists(copy.resolveSibling(copy.getFileName().toString().replace(".docx", "-1.docx")));
        if ((run.code == 3) == (Files.exists(copy) || parts)) {
            faults.add(name + ": exit code " + run.code + " and the copy is " + (run.code == 3 ? "written" : "not written"));
        }
    }

    /** The copy keeps the file's text, and can be checked again. */
    private void copy(String name, Path file, Path copy, List<String> faults) throws IOException {
        String before = text(file);
        if (!before.isEmpty() && !before.equals(text(copy))) {
            faults.add(name + ": the copy's text is another");
        }
        Path again = folder.resolve("再-" + copy.getFileName());
        Files.deleteIfExists(again);
        judge("再-" + name, check(copy, again), again, faults);
        if (Files.exists(again) && !before.isEmpty() && !before.equals(text(again))) {
            faults.add(name + ": the copy's copy has another text");
        }
    }

    /** All text of a Word file's body as it was before our changes; empty if it is no Word file. */
    private static String text(Path file) throws IOException {
        byte[] head = Files.readAllBytes(file);
        if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
            return "";
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder text = new StringBuilder();
            Matcher matcher = TEXT.matcher(OUR_INSERTION.matcher(xml).replaceAll(""));
            while (matcher.find()) {
                text.append(matcher.group(1));
            }
            return CHARACTER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Character.toString(
                    m.group(1).isEmpty() ? Integer.parseInt(m.group(2)) : Integer.parseInt(m.group(2), 16))));
        }
    }
}
