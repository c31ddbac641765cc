package io.zongshu.cli;

import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.brief.BriefYaml;
import io.zongshu.export.InputFiles;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.template.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What was understood of brief files. */
@Command(
        name = "brief",
        customSynopsis = "zongshu brief 素材… [-o 素材.yaml]",
        description = "把各科室报来的表格和材料整理成一份素材表：读懂了什么、没有读懂什么、哪些重复、哪些数字对不上，都写明在哪一格哪一段。")
final class BriefCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "1..*", paramLabel = "素材", description = "表格（.xlsx、.xls、.csv）、文字材料（.docx、.doc、.txt）、.yaml，或装着它们的文件夹")
    private List<Path> sources = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "素材.yaml", description = "整理好的素材表存到哪里；不写时只显示")
    private @Nullable Path output;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    @Override
    public Integer call() {
        Console console = program.console();
        Settings settings = program.workplace(null).settings();
        if (output != null) {
            check(output);
        }
        Set<String> fields = new TreeSet<>();
        Templates.load(settings).all().forEach(t -> fields.addAll(t.settings().get("栏目").entries().keySet()));
        BriefReading reading = BriefReader.read(sources, settings, fields, allowClassified);
        if (output != null) {
            byte[] yaml = BriefYaml.text(reading).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(output, out -> out.write(yaml));
            console.tell(CliMessages.written(output.toString()));
        }
        if (program.json()) {
            String file = output == null ? "" : output.toString();
            console.print(Json.text(BriefView.of(file, reading, Figures.load(settings))));
        } else {
            BriefText.lines(reading).forEach(console::print);
        }
        return 0;
    }

    private void check(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw DraftMessages.briefSuffix(target);
        }
        InputFiles.protect(target, sources);
    }
}
