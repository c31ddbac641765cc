package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.learn.Learn;
import io.zongshu.read.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds papers to a bank's file: the papers that it has stay, a file that was changed replaces its old self. */
final class LearnJob {
    private final Path bankFile;
    private final Learn.Options options;
    private final PaperIntake intake;

    /** A job that takes papers as the intake says. */
    LearnJob(Path bankFile, Learn.Options options, PaperIntake intake) {
        this.bankFile = bankFile;
        this.options = options;
        this.intake = intake;
    }

    /** Versions of one paper, by their files: the one that counts and the others. */
    record Versions(String counted, List<String> others) {}

    /** What was learned; component names are JSON keys. */
    record Summary(
            String bank,
            int files,
            int papers,
            int newPapers,
            long characters,
            int formulas,
            int frames,
            int parallelGroups,
            int skeletons,
            List<Versions> nearDuplicates,
            List<PaperIntake.FileNote> skipped,
            List<PaperIntake.FileNote> failures) {}

    /** The summary with the exit code: 3 if nothing was learned. */
    record Result(Summary summary, int exitCode) {}

    /**
     * Learns.
     *
     * @throws CannotContinue if a path does not exist, no file is found, or the bank cannot be read or written
     */
    Result run(List<Path> paths, Progress progress) {
        Bank before = Files.exists(bankFile) ? BankFile.read(bankFile) : Bank.EMPTY;
        List<Path> files = SourceFiles.find(paths).stream().filter(f -> !isBank(f)).toList();
        if (files.isEmpty()) {
            throw CliMessages.nothingToLearn();
        }
        List<Path> selected = intake.select(files, Set.copyOf(paths));
        for (int i = 0; i < selected.size(); i++) {
            progress.step(CliMessages.reading(), i, selected.size());
            intake.take(selected.get(i));
        }
        List<Paper> fresh = intake.papers();
        if (fresh.isEmpty()) {
            progress.end();
            return new Result(summary(before, intake.opened(), 0), 3);
        }
        progress.say(CliMessages.mining());
        Bank after = Learn.mine(union(before.papers(), fresh), options);
        progress.end();
        BankFile.write(bankFile, after, "learn", Learn.dictionaries());
        Set<String> known = before.papers().stream().map(Paper::id).collect(Collectors.toSet());
        int added = (int) after.papers().stream().filter(p -> !known.contains(p.id())).count();
        return new Result(summary(after, intake.opened(), added), 0);
    }

    // A paper that is known keeps the name by which it is known; a known name stands for the newer text.
    private static List<Paper> union(List<Paper> before, List<Paper> fresh) {
        Map<String, String> names = new HashMap<>();
        before.forEach(p -> names.put(p.id(), p.file()));
        Set<String> ids = fresh.stream().map(Paper::id).collect(Collectors.toSet());
        Set<String> files = fresh.stream().map(Paper::file).collect(Collectors.toSet());
        List<Paper> all = new ArrayList<>();
        before.stream().filter(p -> !ids.contains(p.id()) && !files.contains(p.file())).forEach(all::add);
        fresh.forEach(p -> all.add(named(p, names.getOrDefault(p.id(), p.file()))));
        return all;
    }

    private static Paper named(Paper paper, String file) {
        return new Paper(
                paper.id(), file, paper.title(), paper.genre(), paper.unit(), paper.period(), paper.paragraphs());
    }

    private boolean isBank(Path file) {
        return file.toAbsolutePath().normalize().equals(bankFile.toAbsolutePath().normalize());
    }

    private Summary summary(Bank bank, int files, int added) {
        long characters = bank.papers().stream()
                .flatMap(p -> p.paragraphs().stream())
                .mapToLong(p -> p.text().length())
                .sum();
        return new Summary(
                bankFile.toString(),
                files,
                bank.papers().size(),
                added,
                characters,
                bank.formulas().size(),
                bank.frames().size(),
                bank.headingPatterns().size(),
                bank.skeletons().size(),
                versions(bank),
                List.copyOf(intake.skipped()),
                List.copyOf(intake.failures()));
    }

    private static List<Versions> versions(Bank bank) {
        Map<String, String> files = bank.papers().stream().collect(Collectors.toMap(Paper::id, Paper::file));
        Map<String, List<String>> others = new TreeMap<>();
        bank.nearDuplicates().forEach((paper, kept) ->
                others.computeIfAbsent(files.getOrDefault(kept, kept), k -> new ArrayList<>()).add(files.getOrDefault(paper, paper)));
        return others.entrySet().stream()
                .map(e -> new Versions(e.getKey(), e.getValue().stream().sorted().toList()))
                .toList();
    }
}
