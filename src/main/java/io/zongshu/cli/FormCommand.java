package io.zongshu.cli;

import io.zongshu.brief.BriefForm;
import io.zongshu.brief.FormSpec;
import io.zongshu.files.Settings;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** An empty brief to fill in. */
@Command(
        name = "form",
        customSynopsis = "zongshu form 模板 -o 素材表.xlsx",
        description = "生成一份空的素材表（Excel），带填写说明和下拉选项。")
final class FormCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "1", paramLabel = "模板", description = "模板的名称，例如 年度综述、部门年度工作总结；zongshu doctor 列出全部")
    private String template;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "素材表.xlsx", description = "存到哪里；已有的文件不会被覆盖")
    private Path output;

    /** What was written; component names are JSON keys. */
    record Written(String template, String output) {}

    @Override
    public Integer call() {
        Settings settings = program.workplace(null).settings();
        PaperTemplate chosen = Templates.load(settings).namedOrIn(template);
        if (!String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw CliMessages.formSuffix(output);
        }
        if (Files.isRegularFile(output)) {
            // It may hold a day's typing.
            throw CliMessages.formExists(output);
        }
        BriefForm.write(spec(chosen), settings, output);
        if (program.json()) {
            program.console().print(Json.text(new Written(chosen.chineseName(), output.toString())));
        } else {
            CliMessages.formWritten(output).forEach(program.console()::print);
        }
        return 0;
    }

    private static FormSpec spec(PaperTemplate template) {
        List<FormSpec.Field> fields = template.settings().get("栏目").entries().entrySet().stream()
                .map(e -> new FormSpec.Field(
                        e.getKey(), e.getValue().get("提示").text(), e.getValue().get("默认").text()))
                .toList();
        return new FormSpec(template.chineseName(), fields);
    }
}
