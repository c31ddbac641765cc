package io.zongshu.bench;

import io.zongshu.document.Document;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.ReadBack;
import io.zongshu.files.Settings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exports papers 1,000 times in one JVM: arguments are the files they are read from. Prints the time a document after
 * the first hundred, and the memory in use after a collection at each hundred: it should stay flat.
 */
final class ExportThousand {
    private static final int RUNS = 1000;
    private static final int STEP = 100;

    private ExportThousand() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Document> papers = new ArrayList<>();
        for (String file : args) {
            papers.addAll(ReadBack.read(Path.of(file)));
        }
        LayoutProfile profile = LayoutProfile.load(Settings.builtIn());
        long[] nanos = new long[RUNS];
        long bytes = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            bytes += DocxExporter.toBytes(papers.get(i % papers.size()), profile, ExportOptions.of(profile)).length;
            nanos[i] = System.nanoTime() - start;
            if ((i + 1) % STEP == 0) {
                System.gc();
                Runtime machine = Runtime.getRuntime();
                out.printf("%d files, %.1f MB in use%n", i + 1, (machine.totalMemory() - machine.freeMemory()) / 1e6);
            }
        }
        long[] warm = Arrays.stream(nanos, STEP, RUNS).sorted().toArray();
        out.printf("%d papers; first %.0f ms, median %.1f ms, 95th of 100 %.1f ms, slowest %.0f ms; %.1f KB a file%n",
                papers.size(), nanos[0] / 1e6, warm[warm.length / 2] / 1e6, warm[warm.length * 95 / 100] / 1e6,
                warm[warm.length - 1] / 1e6, bytes / 1e3 / RUNS);
    }
}
