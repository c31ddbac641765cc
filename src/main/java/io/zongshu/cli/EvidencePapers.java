package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Parallel;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import io.zongshu.read.SourceFiles;
import io.zongshu.structure.PaperReader;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Papers that evidence is shown from: a bank's, or those of files that were given.
 *
 * @param name where they are from, as the user knows it
 * @param papers versions of one paper once
 * @param failures files that could not be read, and why
 */
record EvidencePapers(String name, List<Paper> papers, List<PaperIntake.FileNote> failures) {
    /** The papers of the bank at a workplace, or of the built-in one. */
    static EvidencePapers ofBank(Workplace place) {
        Bank bank = place.evidence();
        return new EvidencePapers(
                place.hasBank() ? place.bankFile().toString() : CliMessages.BUILT_IN,
                bank.papers().stream().filter(p -> !bank.nearDuplicates().containsKey(p.id())).toList(),
                List.of());
    }

    /**
     * The papers of files and folders; no bank's file is touched.
     *
     * @param faults is told of faults of ours
     * @throws CannotContinue if a path does not exist or no file could be read
     */
    static EvidencePapers ofFiles(List<Path> paths, Settings settings, boolean allowClassified, Consumer<Throwable> faults) {
        PaperReader reader = new PaperReader(Structure.load(settings).withoutGroups(), settings, allowClassified);
        PaperIntake intake = new PaperIntake(settings, reader, true, faults);
        List<Path> files = SourceFiles.find(paths).stream()
                .filter(f -> paths.contains(f) || intake.mayBePaper(f))
                .toList();
        List<Paper> papers = new ArrayList<>();
        List<PaperIntake.FileNote> failures = new ArrayList<>();
        for (PaperIntake.Taken taken : Parallel.map(files, Learn.Options.standard(settings).threads(), intake::take)) {
            papers.addAll(taken.papers());
            failures.addAll(taken.failures());
        }
        if (papers.isEmpty()) {
            throw failures.isEmpty()
                    ? ConcordanceMessages.noPaper()
                    : ReportMessages.nothingRead(failures.get(0).file(), failures.get(0).reason());
        }
        return new EvidencePapers(ConcordanceMessages.files(paths), papers, failures);
    }
}
