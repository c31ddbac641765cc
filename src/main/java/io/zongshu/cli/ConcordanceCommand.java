package io.zongshu.cli;

import io.zongshu.export.PlainTables;
import io.zongshu.files.AtomicFile;
import io.zongshu.report.Concordance;
import io.zongshu.report.ConcordanceHints;
import io.zongshu.report.ConcordanceSearch;
import io.zongshu.report.CorpusText;
import io.zongshu.report.PaperFilter;
import io.zongshu.report.QueryPattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Key word in context. */
@Command(
        name = "concordance",
        customSynopsis = {
            "zongshu concordance 查什么 [文件或文件夹…] [--sort 左|右|词|篇] [--theme 主题] [--move 语步]",
            "                    [--section 标题里的字] [--in 标题|正文] [--year 年份] [--unit 单位] [--genre 文种]",
            "                    [--width 字数] [--top 条数] [--tsv] [-o 例句.xlsx]"
        },
        description = "查一个词、一个句式在往年材料里怎么用：逐条列出上下文和出处，并统计篇数、次数和分布。")
final class ConcordanceCommand implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final int WIDEST = 200;

    @ParentCommand
    private Zongshu program;

    @Parameters(
            index = "0",
            paramLabel = "查什么",
            description = "要查的字；？代表一个字，*代表同一分句里任意多个字；句式里的空写成…或⟨工作⟩，例如 “以…为抓手”")
    private String query;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "文件或文件夹", description = "只在这些材料里查；不写时查词句库里的文章")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "排列", description = "左：按前文排；右：按后文排；词：按查到的字排；篇：按文章先后（不写时）")
    private String order = "篇";

    @Option(names = "--theme", paramLabel = "主题", description = "只看某个主题的部分，例如 干部队伍")
    private String theme = "";

    @Option(names = "--move", paramLabel = "语步", description = "只看某个语步的段落，例如 做法、打算")
    private String move = "";

    @Option(names = "--section", paramLabel = "标题里的字", description = "只看标题里有这些字的部分")
    private String section = "";

    @Option(names = "--in", paramLabel = "位置", description = "标题：只查标题；正文：只查正文")
    private String in = "";

    @Option(names = "--year", paramLabel = "年份", description = "只看某个年份或时期的文章")
    private String year = "";

    @Option(names = "--unit", paramLabel = "单位", description = "只看某个单位的文章，写名称里的几个字即可")
    private String unit = "";

    @Option(names = "--genre", paramLabel = "文种", description = "只看某个文种的文章，例如 年度综述")
    private String genre = "";

    @Option(names = "--width", paramLabel = "字数", description = "前后各显示多少字；不写时 15")
    private int width = 15;

    @Option(names = "--top", paramLabel = "条数", description = "最多几条；不写时屏幕上显示 50 条，JSON 和表格给出全部")
    private @Nullable Integer top;

    @Option(names = "--tsv", description = "按制表符分隔的文本输出，便于粘贴到表格里")
    private boolean tsv;

    @Option(names = {"-o", "--output"}, paramLabel = "文件", description = "存成表格：.xlsx 或 .tsv")
    private @Nullable Path output;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    @Override
    public Integer call() {
        Workplace place = program.workplace(bank);
        Concordance.Request request = request(place);
        EvidencePapers evidence = files.isEmpty()
                ? EvidencePapers.ofBank(place)
                : EvidencePapers.ofFiles(files, place.settings(), allowClassified, program::survived);
        CorpusText corpus = CorpusText.of(evidence.papers());
        Concordance found = ConcordanceSearch.run(corpus, request);
        if (output != null) {
            write(output, found);
        }
        show(found, evidence.name());
        if (found.occurrences() == 0) {
            ConcordanceMessages.nothing(found.query(), evidence.name(), ConcordanceHints.of(corpus, request))
                    .forEach(program.console()::tell);
        }
        evidence.failures().forEach(f -> program.console().tell(IntakeMessages.notRead(f.file(), f.reason())));
        return 0;
    }

    private Concordance.Request request(Workplace place) {
        if (top != null && top < 1) {
            throw PhraseMessages.badTop(top);
        }
        if (width < 1 || width > WIDEST) {
            throw ConcordanceMessages.badWidth(width);
        }
        QueryPattern pattern = QueryPattern.of(query).orElseThrow(() -> ConcordanceMessages.emptyQuery(query));
        PaperFilter filter = new PaperFilter(unit.strip(), year.strip(), genre.strip(), "",
                PhraseKinds.theme(theme, place.settings()), PhraseKinds.move(move), section.strip(), place());
        int most = top != null ? top : program.json() || tsv || output != null ? Integer.MAX_VALUE : SHOWN;
        return new Concordance.Request(pattern, filter, order(), width, most);
    }

    private Concordance.Order order() {
        return switch (order.toLowerCase(Locale.ROOT)) {
            case "左", "left" -> Concordance.Order.LEFT;
            case "右", "right" -> Concordance.Order.RIGHT;
            case "词", "key" -> Concordance.Order.KEY;
            case "篇", "paper" -> Concordance.Order.PAPER;
            default -> throw ConcordanceMessages.badOrder(order);
        };
    }

    private PaperFilter.Place place() {
        return switch (in.toLowerCase(Locale.ROOT)) {
            case "" -> PaperFilter.Place.ANYWHERE;
            case "标题", "headings" -> PaperFilter.Place.HEADINGS;
            case "正文", "body" -> PaperFilter.Place.BODY;
            default -> throw ConcordanceMessages.badPlace(in);
        };
    }

    private static void write(Path target, Concordance found) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        byte[] bytes;
        if (name.endsWith(".xlsx")) {
            bytes = ConcordanceRows.xlsx(found);
        } else if (name.endsWith(".tsv")) {
            bytes = PlainTables.tsvFile(ConcordanceMessages.LINES_HEADER, ConcordanceRows.lines(found.lines()));
        } else {
            throw ConcordanceMessages.badFile(target);
        }
        AtomicFile.write(target, out -> out.write(bytes));
    }

    private void show(Concordance found, String from) {
        Console console = program.console();
        if (program.json()) {
            console.print(Json.text(found));
        } else if (tsv) {
            console.print(PlainTables.tsv(ConcordanceMessages.LINES_HEADER, ConcordanceRows.lines(found.lines()))
                    .stripTrailing());
        } else if (found.occurrences() > 0) {
            if (output == null) {
                ConcordanceText.lines(found.lines(), width).forEach(console::print);
            }
            ConcordanceMessages.summary(found).forEach(console::print);
            console.tell(ConcordanceMessages.shown(found.lines().size(), found.occurrences(), from));
        }
        if (output != null) {
            console.tell(CliMessages.written(output.toString()));
        }
    }
}
