package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.BankWork;
import io.zongshu.bank.LearnedFile;
import io.zongshu.bank.Manifest;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperStage;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.learn.Learn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a bank's file to a new set of source files; mines anew only if its papers or what it was learned with changed. */
final class BankUpdate {
    /** What the manifest says of how a bank was made. */
    static final String OPTIONS = "learn";

    private final Path bankFile;
    private final Learn.Options options;
    private final Bank before;
    private final Manifest manifest;
    private final String dictionaries;

    BankUpdate(Path bankFile, Learn.Options options) {
        boolean exists = Files.exists(bankFile);
        this.bankFile = bankFile;
        this.options = options;
        this.before = exists ? BankFile.read(bankFile) : Bank.EMPTY;
        this.manifest = exists ? BankFile.manifest(bankFile) : new Manifest("", "", "");
        this.dictionaries = Learn.dictionaries(options.settings());
    }

    Bank before() {
        return before;
    }

    /** Whether the bank was learned with other dictionaries or settings, so that all must be understood anew. */
    boolean isStale() {
        return !before.papers().isEmpty() && !manifest.dictionaries().equals(dictionaries);
    }

    /** The bank of these files, written if anything changed. Papers that came from no file stay. */
    Bank to(Collection<LearnedFile> files, PaperStage stage, BankWork work, Runnable mining) {
        List<LearnedFile> sorted = Learn.sorted(files);
        List<Paper> papers = named(papers(sorted, stage), sorted);
        boolean same = !isStale() && manifest.options().equals(OPTIONS) && names(papers).equals(names(before.papers()));
        if (same && sorted.equals(before.files())) {
            return before;
        }
        Bank mined = before;
        if (!same) {
            mining.run();
            mined = Learn.mine(papers, options.in(work.folder()));
        }
        Bank after = mined.withFiles(sorted).withEdits(before.edits());
        BankFile.write(bankFile, work.folder(), after, OPTIONS, dictionaries, options.threads());
        return after;
    }

    private static Set<String> names(List<Paper> papers) {
        return papers.stream().map(p -> p.id() + "\t" + p.file()).collect(Collectors.toSet());
    }

    /** The papers of the files, and those of no file. */
    private List<Paper> papers(List<LearnedFile> files, PaperStage stage) {
        Set<String> wanted = files.stream().flatMap(f -> f.ids().stream()).collect(Collectors.toSet());
        Set<String> fromFiles = before.files().stream().flatMap(f -> f.ids().stream()).collect(Collectors.toSet());
        Set<String> fresh = stage.papers().stream().map(Paper::id).collect(Collectors.toSet());
        Segmenter segmenter = new HanlpSegmenter();
        List<Paper> kept = new ArrayList<>();
        for (Paper paper : before.papers()) {
            if (fresh.contains(paper.id()) || fromFiles.contains(paper.id()) && !wanted.contains(paper.id())) {
                continue;
            }
            if (isStale()) {
                stage.add(Learn.analysed(paper, segmenter));
            } else {
                kept.add(paper);
            }
        }
        stage.papers().stream().filter(p -> wanted.contains(p.id()) || !fresh.contains(p.id())).forEach(kept::add);
        return kept;
    }

    /** A paper in several files has the first of their names. */
    private static List<Paper> named(List<Paper> papers, List<LearnedFile> files) {
        Map<String, String> names = new HashMap<>();
        for (LearnedFile file : files) {
            file.papers().forEach(p -> names.merge(p.id(), p.name(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
        }
        Set<String> seen = new HashSet<>();
        return papers.stream()
                .filter(p -> seen.add(p.id()))
                .map(p -> p.named(names.getOrDefault(p.id(), p.file())))
                .toList();
    }
}
