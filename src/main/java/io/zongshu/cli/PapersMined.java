package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import io.zongshu.learn.Parallel;
import io.zongshu.read.SourceFiles;
import io.zongshu.structure.PaperReader;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What papers of given files have in common, learned on the spot; no bank's file is touched.
 *
 * @param failures files that could not be read, and why
 */
record PapersMined(Bank bank, List<PaperIntake.FileNote> failures) {
    /**
     * Reads and learns.
     *
     * @param faults is told of faults of ours
     * @throws io.zongshu.files.CannotContinue if a path does not exist or no file could be read
     */
    static PapersMined of(List<Path> paths, Settings settings, boolean allowClassified, Consumer<Throwable> faults) {
        PaperReader reader = new PaperReader(Structure.load(settings).withoutGroups(), settings, allowClassified);
        PaperIntake intake = new PaperIntake(settings, reader, true, faults);
        Learn.Options options = Learn.Options.standard(settings);
        List<Path> files = SourceFiles.find(paths).stream()
                .filter(f -> paths.contains(f) || intake.mayBePaper(f))
                .toList();
        List<Paper> papers = new ArrayList<>();
        List<PaperIntake.FileNote> failures = new ArrayList<>();
        for (PaperIntake.Taken taken : Parallel.map(files, options.threads(), intake::take)) {
            papers.addAll(taken.papers());
            failures.addAll(taken.failures());
        }
        if (papers.isEmpty()) {
            throw failures.isEmpty() ? ReportMessages.nothingToShow()
                    : ReportMessages.nothingRead(failures.get(0).file(), failures.get(0).reason());
        }
        return new PapersMined(Learn.mine(papers, options), failures);
    }
}
