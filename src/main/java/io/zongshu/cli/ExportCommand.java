package io.zongshu.cli;

import io.zongshu.document.Document;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.InputFiles;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.LayoutProfile.Deviation;
import io.zongshu.export.Verification;
import io.zongshu.export.Verification.Checked;
import io.zongshu.files.Settings;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--verify", description = "写完再读回来，逐项核对版式参数和文字，列出结果；有不符的以返回码 1 结束（只用于 .docx）")
    private boolean verify;

    @Mixin
    private LayoutOptions layout = new LayoutOptions();

    @Mixin
    private LetterheadOptions letterhead = new LetterheadOptions();

    @Mixin
    private EndOptions ends = new EndOptions();

    /** What was written; component names are JSON keys. */
    record Written(String file, List<String> outputs, List<Deviation> deviations, List<Checked> verified) {}

    @Override
    public Integer call() {
        Settings settings = program.workplace(null).settings();
        PaperFormat format = PaperFormat.of(output);
        if (verify && format != PaperFormat.DOCX) {
            throw CheckupMessages.verifiesWordOnly();
        }
        LayoutProfile profile = layout.profile(settings);
        List<Article> articles = new PaperReader(settings, allowClassified).papers(file);
        List<String> outputs = new ArrayList<>();
        List<Checked> verified = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Path target = articles.size() == 1 ? output : numbered(i + 1);
            InputFiles.protect(target, List.of(file));
            String unit = articles.get(i).metadata().unit();
            Document paper = ends.ends().in(articles.get(i).document());
            String creator = unit.equals(UNKNOWN) ? "" : unit;
            ExportOptions options = letterhead.on(
                    ExportOptions.of(profile).withCreator(creator).withNames(List.of(creator)));
            format.write(paper, profile, options, target);
            outputs.add(target.toString());
            if (verify) {
                verified.addAll(Verification.of(target, paper, profile, options));
            }
        }
        report(new Written(file.toString(), outputs, profile.deviations(), verified));
        return verified.stream().allMatch(Checked::agrees) ? 0 : 1;
    }

    private void report(Written written) {
        Console console = program.console();
        written.deviations().forEach(d -> console.tell(
                CheckupMessages.deviation(d.item(), d.value(), d.standard(), d.clause(), d.strength())));
        if (program.json()) {
            console.print(Json.text(written));
            return;
        }
        written.outputs().forEach(o -> console.print(CliMessages.written(o)));
        written.verified().forEach(c -> console.print(CheckupMessages.verified(c)));
        if (verify) {
            console.print(CheckupMessages.verifiedAll(written.verified()));
        }
    }

    private Path numbered(int n) {
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        return output.resolveSibling(name.substring(0, dot) + "-" + n + name.substring(dot));
    }
}
