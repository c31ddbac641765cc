package io.zongshu.eval;

import io.zongshu.bank.BankFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills {@code learn} (SIGKILL on Linux) at random moments and looks at what is left: the bank must open and be, byte for
 * byte, the old one or the new one, and nothing may pile up beside it.
 *
 * <p>{@code java -cp target/test-classes:target/classes:LIBRARIES io.zongshu.eval.Kills PAPERS 50 1}: a folder of papers,
 * how often, seed of the moments. Exit code 1 if anything is wrong.
 */
public final class Kills {
    private final Path folder;
    private final Path papers;
    private final Path bank;

    private Kills(Path folder, Path papers) {
        this.folder = folder;
        this.papers = papers;
        this.bank = folder.resolve("库.bank");
    }

    /** What came of the kills. */
    public record Outcome(int kills, int old, int fresh, int broken, int litter) {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("zongshu-kills-");
        Outcome outcome = run(folder, Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
        System.out.printf(Locale.ROOT, "kills %d: old bank %d, new bank %d, broken %d; files left beside the bank: %d%n",
                outcome.kills, outcome.old, outcome.fresh, outcome.broken, outcome.litter);
        System.exit(outcome.broken + outcome.litter == 0 ? 0 : 1);
    }

    /** Kills so often, in a folder that is empty. */
    public static Outcome run(Path folder, Path papers, int kills, long seed) throws IOException, InterruptedException {
        Kills test = new Kills(folder, copy(papers, folder.resolve("材料")));
        test.learn(Long.MAX_VALUE);
        byte[] before = Files.readAllBytes(test.bank);
        Files.writeString(test.papers.resolve("新添.txt"),
                "云川市新设局2025年工作总结\n\n　　全年真抓实干、久久为功。\n\n一、强基固本，抓实队伍建设\n\n　　组织培训12场次。\n", StandardCharsets.UTF_8);
        long start = System.nanoTime();
        test.learn(Long.MAX_VALUE);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        byte[] after = Files.readAllBytes(test.bank);
        Random random = new Random(seed);
        int old = 0;
        int fresh = 0;
        int broken = 0;
        for (int i = 0; i < kills; i++) {
            Files.write(test.bank, before);
            // The second half: nothing is written while classes are loaded.
            test.learn(whole / 3 + (long) (random.nextDouble() * whole));
            byte[] now = Files.readAllBytes(test.bank);
            BankFile.read(test.bank);
            old += Arrays.equals(now, before) ? 1 : 0;
            fresh += Arrays.equals(now, after) ? 1 : 0;
            broken += Arrays.equals(now, before) || Arrays.equals(now, after) ? 0 : 1;
        }
        test.learn(Long.MAX_VALUE);
        return new Outcome(kills, old, fresh, broken, test.litter());
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    /** Learns in a program of its own and kills it after some milliseconds, unless it is done before. */
    private void learn(long milliseconds) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                "io.zongshu.cli.Main", "learn", papers.toString(), "--bank", bank.toString(), "--no-progress");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("输出.txt").toFile())
                .start();
        if (!process.waitFor(Math.min(milliseconds, TimeUnit.HOURS.toMillis(1)), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private int litter() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> !List.of("库.bank", "材料", "输出.txt").contains(n))
                    .count();
        }
    }
}
