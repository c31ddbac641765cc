package io.zongshu.bench;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Paper;
import io.zongshu.check.CheckReport;
import io.zongshu.check.Checker;
import io.zongshu.check.Materials;
import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.read.RawText;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a check takes: of a paper of 5,000 characters against an open bank of 1,000 papers, and of the whole program
 * beside {@code structure} on the same file, in turns. Arguments: folder of sample papers (.txt), folder to work in. Run as
 * {@link ReadingSpeed}.
 */
public final class CheckSpeed {
    private static final int PAPERS = 1_000;
    private static final int CHARACTERS = 5_000;
    private static final int RUNS = 9;
    private static final long SEED = 11;

    private CheckSpeed() {}

    /** Prints the times. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Path file = Files.writeString(folder.resolve("paper.txt"), paper(Path.of(args[0])));
        withBank(file, bank(Path.of(args[0]), folder));
        process(file, folder);
    }

    /** A sample paper with the body of others until it is long enough. */
    private static String paper(Path samples) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : SourceFiles.find(List.of(samples))) {
            if (text.length() < CHARACTERS && file.toString().endsWith(".txt")) {
                String whole = Files.readString(file);
                text.append(text.isEmpty() ? whole : whole.substring(whole.indexOf('\n') + 1));
            }
        }
        int end = text.indexOf("\n", CHARACTERS);
        return text.substring(0, end < 0 ? text.length() : end) + "\n";
    }

    /** Generated papers with the built-in bank's phrases, written and opened again. */
    private static Bank bank(Path samples, Path folder) throws IOException {
        Path file = folder.resolve("thousand.bank");
        if (!Files.exists(file)) {
            Path papers = folder.resolve("papers");
            GeneratedCorpus.write(samples, papers, 21L << 20, SEED);
            Structure structure = Structure.load(Settings.builtIn()).withoutGroups();
            Themes themes = Themes.load(Settings.builtIn());
            List<Paper> all = new ArrayList<>();
            for (Path one : SourceFiles.find(List.of(papers))) {
                for (Article article : structure.articles(SourceReader.read(one))) {
                    if (all.size() < PAPERS) {
                        all.add(Learn.paper(article, String.valueOf(one.getFileName()), themes));
                    }
                }
            }
            List<Formula> formulas = BuiltInBank.load().formulas().stream()
                    .map(f -> new Formula(f.text(), f.type(), f.score(), f.documents(), f.occurrences(), f.themes(), f.tone(),
                            f.dispersion(), List.of())).toList();
            BankFile.write(file, new Bank(all, formulas, List.of(), List.of(), List.of()));
        }
        return BankFile.read(file);
    }

    private static void withBank(Path file, Bank bank) {
        RawText raw = SourceReader.read(file);
        Article article = Structure.load(Settings.builtIn()).articles(raw).get(0);
        long characters = PrintedText.of(article.document()).stream().mapToLong(String::length).sum();
        Materials materials = new Materials(file.toString(), Optional.empty(), Optional.of(bank), Optional.empty(), Optional.empty());
        Checker checker = Checker.load(Settings.builtIn());
        long[] times = new long[RUNS];
        CheckReport report = checker.check(article, materials);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            report = checker.check(article, materials);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%d characters against %d papers (%d characters): median %.0f ms, best %.0f ms, %d findings%n",
                characters, bank.papers().size(), bank.papers().stream().mapToLong(Paper::characters).sum(),
                times[RUNS / 2] / 1e6, times[0] / 1e6, report.findings().size());
    }

    private static void process(Path file, Path folder) throws IOException, InterruptedException {
        long[] structure = new long[RUNS];
        long[] check = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            structure[i] = run(folder, "structure", file);
            check[i] = run(folder, "check", file);
        }
        Arrays.sort(structure);
        Arrays.sort(check);
        System.out.printf(Locale.ROOT, "whole process: structure median %.0f ms best %.0f, check median %.0f ms best %.0f, ratio of medians %.2f, of bests %.2f%n",
                structure[RUNS / 2] / 1e6, structure[0] / 1e6, check[RUNS / 2] / 1e6, check[0] / 1e6,
                check[RUNS / 2] / (double) structure[RUNS / 2], check[0] / (double) structure[0]);
    }

    private static long run(Path folder, String command, Path file) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("empty"));
        List<String> line = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xshare:auto", "-cp", absolute(System.getProperty("java.class.path")), "io.zongshu.cli.Main",
                command, file.toAbsolutePath().toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line).directory(home.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
        process.getOutputStream().close();
        process.waitFor();
        return System.nanoTime() - start;
    }

    /** The class path for a process that runs in another folder. */
    private static String absolute(String path) {
        return String.join(System.getProperty("path.separator"), Arrays.stream(path.split(System.getProperty("path.separator")))
                .map(p -> Path.of(p).toAbsolutePath().toString()).toList());
    }
}
