package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.document.Draft;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateFiles;
import io.zongshu.template.TemplateProblem;
import io.zongshu.template.TemplateProblem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does a template's own example make a whole draft? */
public final class ExampleCheck {
    private static final int SHOWN = 5;

    private final Settings settings;
    private final Composer composer;
    private final Bank bank;

    /** @param bank what the trial draft takes its words from */
    public ExampleCheck(Settings settings, Composer composer, Bank bank) {
        this.settings = settings;
        this.composer = composer;
        this.bank = bank;
    }

    /** What is wrong with the example in a template's folder; that there is none is worth a word. */
    public List<TemplateProblem> of(Path folder, PaperTemplate template) {
        Optional<Path> example = Stream.of(TemplateFiles.EXAMPLE, "example.xlsx")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
        List<TemplateProblem> problems = new ArrayList<>();
        if (example.isEmpty()) {
            problems.add(problem(folder.resolve(TemplateFiles.EXAMPLE), Severity.WARNING, 0, 0, ComposeMessages.noExample()));
            return problems;
        }
        try {
            Brief brief = BriefReader.read(List.of(example.get()), settings, template.fields().keySet()).brief();
            if (!template.answersTo(brief.template().text())) {
                problems.add(problem(example.get(), Severity.WARNING, 0, 0,
                        ComposeMessages.exampleOfAnother(brief.template().text(), template.chineseName())));
            }
            trial(example.get(), composer.draft(brief, template, Bank.EMPTY, bank, ComposeOptions.DEFAULT), problems);
        } catch (CannotContinue e) {
            problems.add(problem(example.get(), Severity.ERROR, e.line(), e.column(), String.valueOf(e.getMessage())));
        }
        return problems;
    }

    private static void trial(Path example, Draft draft, List<TemplateProblem> problems) {
        draft.openPoints().stream().limit(SHOWN).forEach(p -> problems.add(
                problem(example, Severity.WARNING, 0, 0, ComposeMessages.exampleOpen(p.text()))));
        draft.unusedFacts().stream().limit(SHOWN).forEach(f -> problems.add(
                problem(example, Severity.WARNING, 0, 0, ComposeMessages.exampleUnused(f.address(), f.text()))));
    }

    private static TemplateProblem problem(Path file, Severity severity, int line, int column, String message) {
        return new TemplateProblem(file.toString(), line, column, 1, severity, message, "");
    }
}
