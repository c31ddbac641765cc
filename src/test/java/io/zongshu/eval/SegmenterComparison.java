package io.zongshu.eval;

import io.zongshu.language.HanlpReference;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether our segmenter cuts the lines of a folder's text files as HanLP's own ViterbiSegment does, and what both cost in
 * processor time, once each before it is measured.
 *
 * <p>{@code java -cp target/test-classes:target/classes:"target/lib/*" io.zongshu.eval.SegmenterComparison FOLDER}
 */
public final class SegmenterComparison {
    private static final int SHOWN = 10;

    private SegmenterComparison() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = lines(Path.of(args[0]));
        Segmenter ours = new HanlpSegmenter();
        Segmenter reference = new HanlpReference();
        int different = 0;
        for (String line : lines) {
            if (!ours.segment(line).equals(reference.segment(line)) && different++ < SHOWN) {
                System.out.println(line + "\n  " + ours.segment(line) + "\n  " + reference.segment(line));
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d lines are cut differently%n", different, lines.size());
        double megabytes = lines.stream().mapToLong(l -> l.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
        measure("ours", ours, lines, megabytes);
        measure("HanLP", reference, lines, megabytes);
    }

    private static void measure(String name, Segmenter segmenter, List<String> lines, double megabytes) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int[] words = new int[1];
        lines.forEach(line -> segmenter.each(line, (from, to, nature) -> words[0]++));
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-6s %d words, %.2f s, %.1f MB/s%n", name, words[0], seconds, megabytes / seconds);
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
