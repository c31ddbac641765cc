package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.read.SourceFiles;
import io.zongshu.structure.PaperReader;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
     * The papers of files and folders.
     *
     * @throws CannotContinue if a path does not exist or no file could be read
     */
    static EvidencePapers ofFiles(List<Path> paths, Workplace place, boolean allowClassified) {
        PaperReader reader = new PaperReader(
                Structure.load(place.settings()).withoutGroups(), place.settings(), allowClassified);
        PaperIntake intake = new PaperIntake(place.settings(), reader, true, fault -> {});
        List<Paper> papers = new ArrayList<>();
        List<PaperIntake.FileNote> failures = new ArrayList<>();
        for (Path file : SourceFiles.find(paths)) {
            if (intake.mayBePaper(file) || paths.contains(file)) {
                PaperIntake.Taken taken = intake.take(file);
                papers.addAll(taken.papers());
                failures.addAll(taken.failures());
            }
        }
        if (papers.isEmpty()) {
            throw failures.isEmpty()
                    ? ConcordanceMessages.noPaper()
                    : CannotContinue.file(CliMessages.notRead(failures.get(0).file(), failures.get(0).reason()));
        }
        return new EvidencePapers(ConcordanceMessages.files(paths), papers, failures);
    }
}
