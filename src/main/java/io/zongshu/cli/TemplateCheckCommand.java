package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.template.TemplateFiles;
import io.zongshu.template.TemplateFolders;
import io.zongshu.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** All errors of templates at once. */
@Command(
        name = "check",
        customSynopsis = "zongshu template check [模板文件夹…]",
        description = "检查模板，一次列出全部错误和提醒，写明第几行第几列、怎么改，并用模板自带的示例试写一篇。不写文件夹时，检查“设置/templates”里的全部模板。")
final class TemplateCheckCommand implements Callable<Integer> {
    @ParentCommand
    private TemplateCommand parent;

    @Parameters(arity = "0..*", paramLabel = "模板文件夹", description = "模板的文件夹、装着几个模板的文件夹，或自带模板的名称")
    private List<String> places = new ArrayList<>();

    @Override
    public Integer call() {
        Zongshu program = parent.program();
        Workplace place = program.workplace(null);
        Settings settings = place.settings();
        List<TemplateReport> reports = new ArrayList<>();
        List<CannotContinue> unread = new ArrayList<>();
        TemplateTrial trial = new TemplateTrial(settings);
        if (places.isEmpty()) {
            Templates.own(settings).forEach(folder -> reports.add(trial.folder(folder)));
        }
        for (String given : places) {
            try {
                reports.addAll(check(given, trial));
            } catch (CannotContinue e) {
                unread.add(e);
            }
        }
        unread.forEach(e -> program.console().tell(String.valueOf(e.getMessage())));
        if (reports.isEmpty()) {
            if (unread.isEmpty()) {
                throw TemplateCheckMessages.nothing(place.settingsFolder().resolve(Templates.FOLDER), places);
            }
            return unread.get(0).kind().exitCode();
        }
        if (program.json()) {
            program.console().print(Json.text(reports));
        } else {
            TemplateCheckText.lines(reports).forEach(program.console()::print);
        }
        return reports.stream().anyMatch(r -> r.errors() > 0) ? 1 : 0;
    }

    private static List<TemplateReport> check(String given, TemplateTrial trial) {
        Path path = Path.of(given);
        if (Files.exists(path)) {
            return TemplateFolders.at(path).stream().map(trial::folder).toList();
        }
        if (Templates.builtInNames().contains(given)) {
            return List.of(trial.files(TemplateFiles.builtIn(given)));
        }
        return List.of(trial.named(given));
    }
}
