package io.zongshu.cli;

import io.zongshu.bank.BuiltInBank;
import io.zongshu.compose.Composer;
import io.zongshu.compose.ExampleCheck;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateCheck;
import io.zongshu.template.TemplateFiles;
import io.zongshu.template.TemplateProblem;
import io.zongshu.template.TemplateProblem.Severity;
import io.zongshu.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts templates to the test: what is written in them, then what their examples make. */
final class TemplateTrial {
    private final Settings settings;

    TemplateTrial(Settings settings) {
        this.settings = settings;
    }

    /** A template of a folder. */
    TemplateReport folder(Path folder) {
        List<TemplateProblem> problems;
        String name = folder.toString();
        try {
            TemplateFiles files = TemplateFiles.read(folder);
            problems = new ArrayList<>(TemplateCheck.of(files, settings));
            if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
                PaperTemplate template = Templates.fromFolder(folder);
                name = template.chineseName();
                problems.addAll(example().of(folder, template));
            }
        } catch (CannotContinue e) {
            problems = List.of(new TemplateProblem(
                    folder.toString(), 0, 0, 1, Severity.ERROR, String.valueOf(e.getMessage()), ""));
        }
        return TemplateReport.of(name, folder.toString(), problems);
    }

    /** A built-in template. */
    TemplateReport files(TemplateFiles files) {
        return TemplateReport.of(files.name(), files.place(), TemplateCheck.of(files, settings));
    }

    /** A template by one of its names. */
    TemplateReport named(String called) {
        PaperTemplate template = Templates.load(settings).named(called);
        return Templates.own(settings).stream()
                .filter(folder -> template.name().equals(String.valueOf(folder.getFileName())))
                .findFirst()
                .map(this::folder)
                .orElseGet(() -> files(TemplateFiles.builtIn(template.name())));
    }

    private ExampleCheck example() {
        return new ExampleCheck(settings, new Composer(settings, new HanlpSegmenter()), BuiltInBank.load());
    }
}
