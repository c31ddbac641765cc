package io.zongshu.cli;

import io.zongshu.export.ExportOptions;
import io.zongshu.export.InputFiles;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.Settings;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Any readable paper as a Word file after GB/T 9704. */
@Command(
        name = "export",
        customSynopsis = "zongshu export 文件 -o 公文.docx",
        description = "把一篇文章排成公文版式（GB/T 9704—2012）。一个文件里有几篇文章时，分别存成几个文件。")
final class ExportCommand implements Callable<Integer> {
    private static final String UNKNOWN = "未知";

    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "1", paramLabel = "文件", description = "要排版的文章：.txt、.md、.docx、.pdf、.html")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "公文.docx",
            description = "存到哪里，按后缀决定格式：.docx、.txt、.md、.html")
    private Path output;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    /** What was written; component names are JSON keys. */
    record Written(String file, List<String> outputs) {}

    @Override
    public Integer call() {
        Settings settings = program.workplace(null).settings();
        PaperFormat format = PaperFormat.of(output);
        LayoutProfile profile = LayoutProfile.load(settings);
        List<Article> articles = new PaperReader(settings, allowClassified).papers(file);
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Path target = articles.size() == 1 ? output : numbered(i + 1);
            InputFiles.protect(target, List.of(file));
            String unit = articles.get(i).metadata().unit();
            ExportOptions options = ExportOptions.of(profile).withCreator(unit.equals(UNKNOWN) ? "" : unit);
            format.write(articles.get(i).document(), profile, options, target);
            outputs.add(target.toString());
        }
        if (program.json()) {
            program.console().print(Json.text(new Written(file.toString(), outputs)));
        } else {
            outputs.forEach(o -> program.console().print(CliMessages.written(o)));
        }
        return 0;
    }

    private Path numbered(int n) {
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        return output.resolveSibling(name.substring(0, dot) + "-" + n + name.substring(dot));
    }
}
