package io.zongshu.learn;

import com.sun.management.OperatingSystemMXBean;
import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the formula pass costs: counting, scoring and placing formulas over the papers of a bank, whose words are known.
 *
 * <p>{@code java -cp target/test-classes:target/classes:"target/lib/*" io.zongshu.learn.FormulaSpeed BANK [THREADS]}
 */
final class FormulaSpeed {
    private static final int ROUNDS = 4;

    private FormulaSpeed() {}

    public static void main(String[] args) {
        Bank bank = BankFile.read(Path.of(args[0]));
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        Learn.Options options = new Learn.Options(Settings.builtIn(), threads, true);
        List<AnalysedPaper> papers = AnalysedPaper.all(bank.papers(), threads);
        double megabytes = bank.papers().stream().mapToLong(FormulaSpeed::bytes).sum() / 1e6;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long processor = system.getProcessCpuTime();
            int formulas = new FormulaMiner(options).mine(papers).size();
            double wall = (System.nanoTime() - start) / 1e9;
            double spent = (system.getProcessCpuTime() - processor) / 1e9;
            System.out.printf(Locale.ROOT, "round %d: %d formulas, %.1f MB, %.2f s wall %.1f MB/s, %.2f s processor%n",
                    round, formulas, megabytes, wall, megabytes / wall, spent);
        }
    }

    private static long bytes(Paper paper) {
        return paper.paragraphs().stream().mapToLong(p -> p.text().getBytes(StandardCharsets.UTF_8).length).sum();
    }
}
