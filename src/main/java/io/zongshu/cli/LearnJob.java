package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
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
    private final Structure structure;
    private final Themes themes;

    LearnJob(Path bankFile, Learn.Options options) {
        this.bankFile = bankFile;
        this.options = options;
        this.structure = Structure.load(options.settings());
        this.themes = Themes.load(options.settings());
    }

    /** A file that could not be read, and why. */
    record Failure(String file, String reason) {}

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
            List<Failure> failures) {}

    /** The summary with the exit code: 3 if not one file could be read. */
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
        List<Failure> failures = new ArrayList<>();
        List<Paper> fresh = read(files, failures, progress);
        if (fresh.isEmpty()) {
            progress.end();
            return new Result(summary(before, files.size(), 0, failures), 3);
        }
        progress.say(CliMessages.mining());
        Bank after = Learn.mine(union(before.papers(), fresh), options);
        progress.end();
        BankFile.write(bankFile, after, "learn", Learn.dictionaries());
        Set<String> known = before.papers().stream().map(Paper::id).collect(Collectors.toSet());
        int added = (int) after.papers().stream().filter(p -> !known.contains(p.id())).count();
        return new Result(summary(after, files.size(), added, failures), 0);
    }

    private List<Paper> read(List<Path> files, List<Failure> failures, Progress progress) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            progress.step(CliMessages.reading(), i, files.size());
            try {
                List<Article> articles = structure.articles(SourceReader.read(file));
                for (int n = 0; n < articles.size(); n++) {
                    String name = articles.size() == 1 ? file.toString() : CliMessages.numbered(file.toString(), n + 1);
                    papers.add(Learn.paper(articles.get(n), name, themes));
                }
            } catch (CannotContinue e) {
                failures.add(new Failure(file.toString(), String.valueOf(e.getMessage())));
            }
        }
        return papers;
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

    private Summary summary(Bank bank, int files, int added, List<Failure> failures) {
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
                failures);
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
