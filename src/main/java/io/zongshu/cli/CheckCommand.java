package io.zongshu.cli;

import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.check.Checker;
import io.zongshu.check.Materials;
import io.zongshu.check.OfficeTermsFile;
import io.zongshu.check.Severity;
import io.zongshu.export.DraftFile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import io.zongshu.structure.SourceRanges;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What a careful reviewer would find in a paper. */
@Command(
        name = "check",
        customSynopsis = "zongshu check 文件 [--brief 素材表] [--against 初稿.draft.json] [--annotate 批注稿.docx]",
        description = "像最仔细的审稿人那样查一遍：数字、日期、遗留、雷同、结构、语言、标点、隐私。原文件不改动；有“错误”级的意见时以返回码 1 结束。")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "1", paramLabel = "文件", description = "要检查的文章：.txt、.md、.docx、.doc、.pdf、.html")
    private Path file;

    @Option(names = "--brief", paramLabel = "素材表", description = "与素材对照数字、时间、地名；可以写几次，也可以是文件夹")
    private List<Path> briefs = new ArrayList<>();

    @Option(names = "--against", paramLabel = "初稿.draft.json", description = "改回来的稿子与程序当时写的初稿对照")
    private @Nullable Path against;

    @Option(names = "--annotate", paramLabel = "批注稿.docx", description = "另存一份批注稿：意见写成批注，可以放心改的写成修订；原文件不改动。输入是 .docx 时，版面照原样")
    private @Nullable Path annotate;

    @Option(names = "--sarif", description = "结果以 SARIF 2.1.0 打印到标准输出，供别的工具读")
    private boolean sarif;

    @Option(names = "--bank", paramLabel = "词句库", description = "查重用的词句库；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    @Override
    public Integer call() {
        if (sarif && program.json()) {
            throw CannotContinue.usage(CheckTextMessages.bothForms());
        }
        if (annotate != null) {
            CheckAnnotation.require(annotate, file);
        }
        Workplace place = program.workplace(bank);
        Settings settings = place.settings();
        Checker checker = Checker.load(settings);
        List<Article> articles = new PaperReader(Structure.load(settings).withoutGroups(), settings, allowClassified).papers(file);
        Materials materials = materials(place, settings);
        CheckedFile checked = CheckedFile.of(
                file.toString(), articles, articles.stream().map(a -> checker.check(a, materials)).toList());
        if (annotate != null) {
            CheckAnnotation.write(checked, file, annotate, settings)
                    .forEach(f -> program.console().tell(CheckTextMessages.annotated(f)));
        }
        if (sarif) {
            program.console().print(Json.text(Sarif.of(checked, checker.rules(), new SourceRanges(SourceReader.verbatim(file, settings)))));
        } else if (program.json()) {
            program.console().print(Json.text(CheckView.of(checked)));
        } else {
            CheckText.lines(checked).forEach(program.console()::print);
        }
        return checked.count(Severity.ERROR) > 0 ? 1 : 0;
    }

    private Materials materials(Workplace place, Settings settings) {
        Optional<BriefReading> brief = briefs.isEmpty()
                ? Optional.empty()
                : Optional.of(BriefReader.read(briefs, settings, List.of(), allowClassified));
        brief.ifPresent(b -> b.notes().forEach(program.console()::tell));
        return new Materials(
                file.toString(),
                brief.map(BriefReading::brief),
                place.hasBank() ? Optional.of(place.ownBank()) : Optional.empty(),
                Optional.ofNullable(against).map(DraftFile::read),
                OfficeTermsFile.read(settings));
    }
}
