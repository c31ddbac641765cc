package io.zongshu.bench;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.check.CheckReport;
import io.zongshu.check.Checker;
import io.zongshu.check.Materials;
import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How long a check takes with a bank open: {@code OpenBankSpeed BANK PAPER}. Prints the first check, which reads the bank's
 * text, and each of those that follow.
 */
public final class OpenBankSpeed {
    private static final int TIMES = 6;

    private OpenBankSpeed() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Settings settings = Settings.builtIn();
        Bank bank = BankFile.read(Path.of(args[0]));
        Article article = Structure.load(settings).articles(SourceReader.read(Path.of(args[1]))).get(0);
        int characters = PrintedText.of(article.document()).stream().mapToInt(String::length).sum();
        out.println(bank.papers().size() + " papers, " + bank.papers().stream().mapToLong(p -> p.characters()).sum()
                + " characters; paper of " + characters);
        Checker checker = Checker.load(settings);
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            CheckReport report = checker.check(article, new Materials(args[1], Optional.empty(), Optional.of(bank), Optional.empty(), Optional.empty()));
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
            out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + used / 1_000_000 + " ms of processor time, " + report.findings().size() + " findings, " + report.notes());
        }
    }
}
