package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.files.AtomicFile;
import io.zongshu.report.PageOptions;
import io.zongshu.report.ReportData;
import io.zongshu.report.StructurePage;
import io.zongshu.learn.Learn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            "                [--compare 条件 [--against 条件]] [--title 标题] [--papers 篇数]",
            "zongshu report [文件或文件夹…] --handout 讲义.docx [--example 文章] [--bank 词句库]"
        },
        description = "把材料的写法做成一个网页：骨架、语步、标题、句式、四字格、搭配、开头结尾、两组对比，都能点到原文。不联网，双击就能打开。也能写成培训讲义。")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "0..*", paramLabel = "文件或文件夹", description = "只看这些材料；不写时看词句库里的全部文章")
    private List<Path> paths = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "结构.html", description = "存到哪里；同名的旧文件会被换掉")
    private @Nullable Path output;

    @Option(names = "--handout", paramLabel = "讲义.docx", description = "写一份培训讲义：结构和统计、带批注的范文、练习和答案")
    private @Nullable Path handout;

    @Option(names = "--example", paramLabel = "文章", description = "讲义里评析哪一篇，写文件名或标题里的字；不写时挑最有代表性的")
    private String example = "";

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

    /** What was written, empty if it was not asked for; component names are JSON keys. */
    record Written(String output, String handout, String example, int papers, long bytes, List<PaperIntake.FileNote> failures) {}

    @Override
    public Integer call() {
        check();
        if (papers < 1) {
            throw ReportMessages.papers(papers);
        }
        if (!second.isBlank() && first.isBlank()) {
            throw ReportMessages.againstAlone();
        }
        Workplace place = program.workplace(bank);
        EvidencePapers evidence = paths.isEmpty()
                ? EvidencePapers.ofBank(place)
                : EvidencePapers.ofFiles(paths, place.settings(), allowClassified, program::survived);
        Bank shownBank = paths.isEmpty()
                ? place.evidence()
                : Learn.mine(evidence.papers(), Learn.Options.standard(place.settings()));
        Optional<String> shown = Optional.ofNullable(handout).map(target -> handout(shownBank, place, target));
        long bytes = output == null ? 0 : page(shownBank, place, output);
        tell(shownBank, evidence.failures(), bytes, shown.orElse(""));
        return 0;
    }

    private void check() {
        if (output == null && handout == null && !program.json()) {
            throw ReportMessages.nothingAsked();
        }
        if (output != null && !name(output).endsWith(".html") && !name(output).endsWith(".htm")) {
            throw ReportMessages.suffix(output);
        }
        if (handout != null && !name(handout).endsWith(".docx")) {
            throw ReportMessages.handoutSuffix(handout);
        }
        if (handout == null && !example.isBlank()) {
            throw ReportMessages.exampleAlone();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private long page(Bank mined, Workplace place, Path target) {
        byte[] page = StructurePage.of(mined, options(place)).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target, out -> out.write(page));
        return page.length;
    }

    private String handout(Bank mined, Workplace place, Path target) {
        String source = paths.isEmpty() && place.hasBank() ? ReportMessages.bank(source(place)) : source(place);
        List<Path> inputs = new ArrayList<>(paths);
        inputs.add(place.bankFile());
        return HandoutJob.write(mined, source, example.strip(), place.settings(), target, inputs).file();
    }

    private PageOptions options(Workplace place) {
        boolean builtIn = paths.isEmpty() && !place.hasBank();
        return new PageOptions(
                title, source(place), builtIn, papers, PageOptions.MOST_CHARACTERS, first.strip(), second.strip());
    }

    private String source(Workplace place) {
        if (!paths.isEmpty()) {
            return paths.stream().map(p -> String.valueOf(p.getFileName())).collect(Collectors.joining("、"));
        }
        return place.hasBank() ? String.valueOf(place.bankFile().getFileName()) : CliMessages.BUILT_IN;
    }

    private void tell(Bank bankShown, List<PaperIntake.FileNote> failures, long bytes, String shown) {
        int counted = bankShown.papers().size() - bankShown.nearDuplicates().size();
        if (program.json() && output == null && handout == null) {
            program.console().print(Json.text(ReportData.of(source(program.workplace(bank)), bankShown)));
        } else if (program.json()) {
            program.console().print(Json.text(new Written(
                    output == null ? "" : output.toString(), handout == null ? "" : handout.toString(), shown, counted, bytes, failures)));
        } else {
            if (output != null) {
                program.console().print(ReportMessages.written(output, counted, bytes));
            }
            if (handout != null) {
                program.console().print(ReportMessages.handoutWritten(handout, shown));
            }
        }
        failures.forEach(f -> program.console().tell(IntakeMessages.notRead(f.file(), f.reason())));
    }
}
