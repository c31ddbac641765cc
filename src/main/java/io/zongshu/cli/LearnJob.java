package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankWork;
import io.zongshu.bank.LearnedFile;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperStage;
import io.zongshu.files.CannotContinue;
import io.zongshu.learn.Learn;
import io.zongshu.read.SourceFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns files and folders into a bank's file: what the bank knew under a given path becomes exactly what lies there now,
 * and what it learned elsewhere stays.
 */
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
            int removedPapers,
            int unchangedFiles,
            boolean learnedAnew,
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
        BankUpdate update = new BankUpdate(bankFile, options);
        List<Path> files = SourceFiles.find(paths).stream().filter(f -> !isBank(f)).toList();
        List<LearnedFile> elsewhere = elsewhere(update.before().files(), paths);
        boolean someGone = elsewhere.size() < update.before().files().size();
        if (files.isEmpty() && !someGone) {
            throw IntakeMessages.nothingToLearn();
        }
        try (BankWork work = BankWork.of(bankFile)) {
            PaperStage stage = new PaperStage(work.folder());
            FolderIntake folder =
                    new FolderIntake(intake, update.isStale() ? Bank.EMPTY : update.before(), options.threads());
            folder.run(files, paths, stage, progress);
            boolean nothing = folder.taken() + folder.unchanged() == 0;
            if (nothing && (!someGone || !folder.failures().isEmpty())) {
                progress.end();
                return new Result(summary(update, update.before(), folder), 3);
            }
            List<LearnedFile> all = new ArrayList<>(elsewhere);
            all.addAll(folder.files());
            if (update.isStale()) {
                all.addAll(notReadNow(update.before().files(), elsewhere, folder));
            }
            Bank after = update.to(all, stage, work, () -> progress.say(IntakeMessages.mining()));
            progress.end();
            return new Result(summary(update, after, folder), 0);
        }
    }

    private static List<LearnedFile> elsewhere(List<LearnedFile> files, List<Path> paths) {
        List<Path> roots = paths.stream().map(p -> Path.of(FolderIntake.location(p))).toList();
        return files.stream()
                .filter(f -> roots.stream().noneMatch(Path.of(f.location())::startsWith))
                .toList();
    }

    /** Files that were asked for and could not be read this time: what the bank has of them stays. */
    private static List<LearnedFile> notReadNow(
            List<LearnedFile> before, List<LearnedFile> elsewhere, FolderIntake folder) {
        Set<String> failed = folder.failures().stream()
                .map(f -> FolderIntake.location(Path.of(f.file())))
                .collect(Collectors.toSet());
        Set<String> taken = folder.files().stream().map(LearnedFile::location).collect(Collectors.toSet());
        return before.stream()
                .filter(f -> failed.contains(f.location()) && !taken.contains(f.location()) && !elsewhere.contains(f))
                .toList();
    }

    private boolean isBank(Path file) {
        return FolderIntake.location(file).equals(FolderIntake.location(bankFile));
    }

    private Summary summary(BankUpdate update, Bank bank, FolderIntake folder) {
        Set<String> before = update.before().papers().stream().map(Paper::id).collect(Collectors.toSet());
        Set<String> after = bank.papers().stream().map(Paper::id).collect(Collectors.toSet());
        return new Summary(
                bankFile.toString(),
                folder.opened() + folder.unchanged(),
                bank.papers().size(),
                (int) after.stream().filter(id -> !before.contains(id)).count(),
                (int) before.stream().filter(id -> !after.contains(id)).count(),
                folder.unchanged(),
                update.isStale(),
                bank.papers().stream().mapToLong(Paper::characters).sum(),
                bank.formulas().size(),
                bank.frames().size(),
                bank.headingPatterns().size(),
                bank.skeletons().size(),
                versions(bank),
                List.copyOf(folder.skipped()),
                List.copyOf(folder.failures()));
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
