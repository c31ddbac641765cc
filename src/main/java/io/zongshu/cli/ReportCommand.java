package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.files.AtomicFile;
import io.zongshu.report.PageOptions;
import io.zongshu.report.StructurePage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What trainers look at: the page of standard structures. */
@Command(
        name = "report",
        customSynopsis = {
            "zongshu report [文件或文件夹…] -o 结构.html [--bank 词句库]",
            "                [--compare 条件 [--against 条件]] [--title 标题] [--papers 篇数]"
        },
        description = "把材料的写法做成一个网页：骨架、语步、标题、句式、四字格、搭配、开头结尾、两组对比，都能点到原文。不联网，双击就能打开。")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "0..*", paramLabel = "文件或文件夹", description = "只看这些材料；不写时看词句库里的全部文章")
    private List<Path> paths = new ArrayList<>();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "结构.html", description = "存到哪里；同名的旧文件会被换掉")
    private Path output;

    @Option(names = "--title", paramLabel = "标题", description = "网页的标题")
    private String title = ReportMessages.TITLE;

    @Option(
            names = "--compare",
            paramLabel = "条件",
            description = "打开就看一组与另一组的对比：单位:云川市、年度:2025、文种:工作汇报、文件:好稿（文件名里有的字）")
    private String first = "";

    @Option(names = "--against", paramLabel = "条件", description = "和哪一组比；不写时和其余的比")
    private String second = "";

    @Option(names = "--papers", paramLabel = "篇数", description = "最多放进多少篇，超过的按文种、单位、年度均匀抽取；不写时 500 篇、150 万字")
    private int papers = PageOptions.MOST_PAPERS;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    /** What was written; component names are JSON keys. */
    record Written(String output, int papers, long bytes, List<PaperIntake.FileNote> failures) {}

    @Override
    public Integer call() {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            throw ReportMessages.suffix(output);
        }
        if (papers < 1) {
            throw ReportMessages.papers(papers);
        }
        if (!second.isBlank() && first.isBlank()) {
            throw ReportMessages.againstAlone();
        }
        Workplace place = program.workplace(bank);
        PapersMined mined = paths.isEmpty()
                ? new PapersMined(place.evidence(), List.of())
                : PapersMined.of(paths, place.settings(), allowClassified, program::survived);
        byte[] page = StructurePage.of(mined.bank(), options(place)).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(output, out -> out.write(page));
        tell(mined, page.length);
        return 0;
    }

    private PageOptions options(Workplace place) {
        boolean builtIn = paths.isEmpty() && !place.hasBank();
        String source = builtIn ? CliMessages.BUILT_IN
                : paths.isEmpty() ? String.valueOf(place.bankFile().getFileName())
                : paths.stream().map(p -> String.valueOf(p.getFileName())).collect(Collectors.joining("、"));
        return new PageOptions(
                title, source, builtIn, papers, PageOptions.MOST_CHARACTERS, first.strip(), second.strip());
    }

    private void tell(PapersMined mined, long bytes) {
        Bank shown = mined.bank();
        int counted = shown.papers().size() - shown.nearDuplicates().size();
        if (program.json()) {
            program.console().print(Json.text(new Written(output.toString(), counted, bytes, mined.failures())));
        } else {
            program.console().print(ReportMessages.written(output, counted, bytes));
        }
        mined.failures().forEach(f -> program.console().tell(CliMessages.notRead(f.file(), f.reason())));
    }
}
