package io.zongshu.eval;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads damaged files as {@code learn} does: each must end in a result or in a clear refusal, within ten seconds. Arguments:
 * folder of good files of all formats, how many damaged ones, seed, folder for what goes wrong. Run, with the heap that must
 * do: {@code java -Xmx512m -cp target/test-classes:target/classes:$(cat target/test.classpath) io.zongshu.eval.Fuzz
 * target/seeds 10000 1 target/fuzz} after {@code io.zongshu.eval.FuzzSeeds corpus/01-organization-2024.txt target/seeds}.
 */
public final class Fuzz {
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Structure structure = Structure.load(Settings.builtIn());
    private final Themes themes = Themes.load(Settings.builtIn());
    private final Path work;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Integer> wrong = new TreeMap<>();

    private Fuzz(Path work) {
        this.work = work;
    }

    /** Outcomes of one format. */
    private static final class Tally {
        private int read;
        private int refused;
        private int crashed;
        private int hung;
        private long slowest;
    }

    /** What went wrong, each kind with its number; empty if nothing did. */
    static Map<String, Integer> run(List<Path> seeds, int count, long seed, Path work) throws IOException {
        Fuzz fuzz = new Fuzz(Files.createDirectories(work));
        List<byte[]> contents = new ArrayList<>();
        for (Path file : seeds) {
            contents.add(Files.readAllBytes(file));
        }
        for (int i = 0; i < count; i++) {
            int at = i % seeds.size();
            byte[] damaged = new Mutation(new Random(seed * 1_000_003 + i)).of(contents.get(at));
            String name = String.valueOf(seeds.get(at).getFileName());
            fuzz.one(name, damaged, seed + "-" + i);
        }
        fuzz.print();
        return fuzz.wrong;
    }

    /** Prints the outcomes by format, and every crash and hang with the file that made it. */
    public static void main(String[] args) throws IOException {
        List<Path> seeds = SourceFiles.find(List.of(Path.of(args[0])));
        long start = System.nanoTime();
        Map<String, Integer> wrong = run(seeds, Integer.parseInt(args[1]), Long.parseLong(args[2]), Path.of(args[3]));
        wrong.forEach((what, times) -> System.out.println(times + " × " + what));
        System.out.printf(Locale.ROOT, "%d kinds of faults, %.0f s, heap limit %d MB%n", wrong.size(),
                (System.nanoTime() - start) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
        // Threads that hang would keep the program alive.
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private void one(String name, byte[] damaged, String id) throws IOException {
        Path file = Files.write(work.resolve("now-" + name), damaged);
        Tally tally = tallies.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), f -> new Tally());
        Reading reading = new Reading(file);
        Thread thread = new Thread(reading, "reading " + id);
        thread.setDaemon(true);
        thread.start();
        if (!ends(thread)) {
            tally.hung++;
            report("hang at " + places(thread.getStackTrace()), name, id, damaged);
            return;
        }
        tally.slowest = Math.max(tally.slowest, reading.nanos);
        Throwable fault = reading.fault;
        if (fault == null) {
            tally.read++;
        } else if (fault instanceof CannotContinue) {
            tally.refused++;
        } else {
            tally.crashed++;
            report(fault.getClass().getName() + " at " + places(fault.getStackTrace()), name, id, damaged);
        }
        Files.delete(file);
    }

    /** Waits for ten seconds of the thread's own work, so that a busy machine makes no hang. */
    private static boolean ends(Thread thread) {
        try {
            for (int i = 0; i < 12 && thread.isAlive(); i++) {
                thread.join(i == 0 ? 1000 : 5000);
                if (ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()) > LONGEST_NANOS) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private void report(String what, String name, String id, byte[] damaged) throws IOException {
        if (wrong.merge(what, 1, Integer::sum) == 1) {
            Files.write(work.resolve("bad-" + id + "-" + name), damaged);
            System.out.println(id + " " + name + ": " + what);
        }
    }

    private static String places(StackTraceElement[] stack) {
        List<StackTraceElement> ours =
                Arrays.stream(stack).filter(e -> e.getClassName().startsWith("io.zongshu")).limit(3).toList();
        return (stack.length == 0 ? "" : stack[0] + " < ")
                + ours.stream().map(StackTraceElement::toString).collect(Collectors.joining(" < "));
    }

    private void print() {
        System.out.printf("%-8s %8s %8s %8s %8s %14s%n", "format", "read", "refused", "crashed", "hung", "slowest CPU s");
        tallies.forEach((format, t) -> System.out.printf(Locale.ROOT, "%-8s %8d %8d %8d %8d %14.2f%n", format, t.read, t.refused,
                t.crashed, t.hung, t.slowest / 1e9));
    }

    /** One file read, understood and made ready for the bank. */
    private final class Reading implements Runnable {
        private final Path file;
        private volatile @Nullable Throwable fault;
        private volatile long nanos;

        private Reading(Path file) {
            this.file = file;
        }

        @Override
        public void run() {
            ThreadMXBean clock = ManagementFactory.getThreadMXBean();
            try {
                SourceReader.each(file, Settings.builtIn(), (name, text) -> {
                    for (Article article : structure.articles(text.get())) {
                        Learn.paper(article, name, themes);
                    }
                });
            } catch (Throwable e) {
                // Everything that can happen is what is looked for.
                fault = e;
            }
            nanos = clock.getCurrentThreadCpuTime();
        }
    }
}
