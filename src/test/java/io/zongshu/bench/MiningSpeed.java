package io.zongshu.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import com.sun.management.OperatingSystemMXBean;
import io.zongshu.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What learning costs beside HanLP's own miners on the same text, each in a program of its own: wall and processor
 * seconds, megabytes a second, peak resident memory, and the ratios to {@code learn}.
 *
 * <p>{@code java -cp target/test-classes:target/classes:LIBRARIES io.zongshu.bench.MiningSpeed FOLDER [peers]} after
 * {@link GeneratedCorpus} has written the folder; without "peers" only {@code learn} and the tokenizer run. {@code learn}
 * runs with the options that the launcher gives it, the others with Java's own.
 */
public final class MiningSpeed {
    /** As in the launcher. */
    private static final List<String> LEARN_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx1400m", "-Xmn300m",
            "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000", "-XX:FreqInlineSize=150", "-XX:LoopUnrollLimit=20");

    private static final int PHRASES = 20_000;

    private MiningSpeed() {}

    private record Figures(double wall, double processor, double megabytes) {}

    public static void main(String[] args) throws Exception {
        if (args.length > 1 && args[0].equals("one")) {
            one(args[1], Path.of(args[2]));
            return;
        }
        Path folder = Path.of(args[0]);
        long bytes = texts(folder).stream().mapToLong(MiningSpeed::size).sum();
        List<String> works = new ArrayList<>(List.of("learn", "tokenize"));
        if (args.length > 1) {
            works.addAll(List.of("extractWords", "extractPhrase"));
        }
        Map<String, Figures> all = new TreeMap<>();
        for (String work : works) {
            Figures f = inOwnJvm(work, folder);
            all.put(work, f);
            System.out.printf(Locale.ROOT, "%-14s %8.1f s wall %8.1f s processor %6.2f MB/s %6.0f MB resident%n",
                    work, f.wall, f.processor, bytes / 1e6 / f.wall, f.megabytes);
        }
        Figures learn = Objects.requireNonNull(all.get("learn"), "learn is always run");
        all.forEach((work, f) -> System.out.printf(Locale.ROOT, "learn / %-14s time %.2f memory %.2f%n",
                work, learn.wall / f.wall, learn.megabytes / f.megabytes));
    }

    private static Figures inOwnJvm(String work, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8"));
        if (work.equals("learn")) {
            command.addAll(LEARN_OPTIONS);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MiningSpeed.class.getName(), "one", work,
                folder.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        if (process.waitFor() != 0 || out.length != 3) {
            throw new IllegalStateException(work + " failed");
        }
        return new Figures(Double.parseDouble(out[0]), Double.parseDouble(out[1]), Double.parseDouble(out[2]));
    }

    private static void one(String work, Path folder) throws IOException {
        long start = System.nanoTime();
        switch (work) {
            case "learn" -> learn(folder);
            case "tokenize" -> texts(folder).forEach(f -> text(f).lines().forEach(StandardTokenizer::segment));
            case "extractWords" -> HanLP.extractWords(new BufferedReader(new StringReader(all(folder))), PHRASES);
            case "extractPhrase" -> HanLP.extractPhrase(all(folder), PHRASES);
            default -> throw new IllegalArgumentException(work);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%.3f %.3f %.1f%n", wall, system.getProcessCpuTime() / 1e9, peakMegabytes());
    }

    private static void learn(Path folder) throws IOException {
        Path bank = Files.createTempDirectory("zongshu-speed-").resolve("b.bank");
        StringWriter out = new StringWriter();
        String[] args = {"learn", folder.toString(), "--bank", bank.toString(), "--no-progress"};
        PrintWriter writer = new PrintWriter(out);
        int code = Main.run(InputStream.nullInputStream(), writer, writer, args);
        if (code != 0) {
            throw new IllegalStateException(out.toString());
        }
        System.err.println("bank: " + Files.size(bank) / 1_000_000 + " MB; " + out.toString().strip());
        Files.delete(bank);
        Files.delete(bank.getParent());
    }

    /** The kernel's own count; 0 where there is no /proc. */
    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(l -> l.startsWith("VmHWM"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String all(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        texts(folder).forEach(f -> all.append(text(f)).append('\n'));
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
