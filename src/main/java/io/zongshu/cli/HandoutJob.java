package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.Settings;
import io.zongshu.report.Handout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the training handout of a bank as a Word file. */
final class HandoutJob {
    private HandoutJob() {}

    /**
     * Writes it.
     *
     * @param source where the papers are from, as the user knows it
     * @param example characters of the file or title of the paper to show; empty for the most typical one
     * @param inputs files that must not be written over
     * @return the paper shown
     * @throws io.zongshu.files.CannotContinue if no paper or several are meant, or the file cannot be written
     */
    static Paper write(Bank bank, String source, String example, Settings settings, Path target, List<Path> inputs) {
        Optional<Paper> paper = example.isEmpty() ? Optional.empty() : Optional.of(named(bank, example));
        Handout handout = Handout.of(bank, source, paper, settings).orElseThrow(ReportMessages::noExample);
        LayoutProfile profile = LayoutProfile.load(settings);
        ExportOptions options = ExportOptions.of(profile).withComments(handout.comments());
        DocxExporter.write(handout.document(), profile, options, target, inputs);
        return handout.example();
    }

    private static Paper named(Bank bank, String example) {
        List<Paper> same = bank.papers().stream().filter(p -> p.file().equals(example) || p.title().equals(example)).toList();
        List<Paper> found = same.isEmpty()
                ? bank.papers().stream().filter(p -> p.file().contains(example) || p.title().contains(example)).toList()
                : same;
        if (found.size() != 1) {
            throw ReportMessages.examples(example, found.stream().map(Paper::file).toList());
        }
        return found.get(0);
    }
}
