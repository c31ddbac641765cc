package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Phrase;
import io.zongshu.bank.PhraseQuery;
import io.zongshu.export.PlainTables;
import io.zongshu.files.AtomicFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the bank knows. */
@Command(
        name = "phrases",
        customSynopsis = {
            "zongshu phrases [查什么] [--kind 种类] [--theme 主题] [--move 语步] [--top 条数]",
            "                 [--pairs-with 四字格] [--tone 平仄] [--tsv] [-o 词句.xlsx]"
        },
        description = "查词句库里的四字格、句式、排比标题和开头结尾，最好的在前，附篇数和例句。")
final class PhrasesCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "0..1", paramLabel = "查什么", description = "含有哪些字；？代表一个字，*代表任意多个字，例如 ？心？力")
    private String query = "";

    @Option(
            names = "--kind",
            paramLabel = "种类",
            description = "formula 四字格（不写时）、frame 句式、parallel 排比标题、opening 开头、closing 结尾；也可以直接写中文")
    private String kind = "formula";

    @Option(names = "--theme", paramLabel = "主题", description = "只看某个主题的，例如 干部队伍")
    private String theme = "";

    @Option(names = "--move", paramLabel = "语步", description = "只看用在某个语步里的，例如 做法、数据成效、打算")
    private String move = "";

    @Option(names = "--tone", paramLabel = "平仄", description = "只看某种平仄的四字格，例如 平平仄仄；？代表任意一个字")
    private String tone = "";

    @Option(names = "--pairs-with", paramLabel = "四字格", description = "只看常与它并列的四字格，例如 凝心铸魂")
    private String pairsWith = "";

    @Option(names = "--tsv", description = "按制表符分隔的文本输出，便于粘贴到表格里")
    private boolean tsv;

    @Option(names = {"-o", "--output"}, paramLabel = "文件", description = "存成表格：.xlsx 或 .tsv")
    private @Nullable Path output;

    @Option(names = "--top", paramLabel = "条数", description = "最多几条；不写时表格显示 50 条，JSON 给出全部")
    private @Nullable Integer top;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Override
    public Integer call() {
        if (top != null && top < 1) {
            throw PhraseMessages.badTop(top);
        }
        Phrase.Kind wanted = PhraseKinds.named(kind);
        Workplace place = program.workplace(bank);
        Bank evidence = place.evidence();
        String canonical = PhraseKinds.theme(theme, place.settings());
        PhraseKinds.checkFormulaOptions(wanted, tone, pairsWith);
        List<Phrase> found = Phrase.list(
                evidence, wanted, new PhraseQuery(query.strip(), canonical, tone, PhraseKinds.move(move), pairsWith));
        int most = top == null ? program.json() || tsv || output != null ? found.size() : SHOWN : top;
        List<Phrase> shown = found.subList(0, Math.min(most, found.size()));
        if (output != null) {
            write(output, shown);
        }
        show(shown, found.size(), evidenceName(place));
        return 0;
    }

    private static String evidenceName(Workplace place) {
        return place.hasBank() ? place.bankFile().toString() : CliMessages.BUILT_IN;
    }

    private static void write(Path target, List<Phrase> phrases) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        List<List<Object>> rows = PhraseRows.of(phrases);
        byte[] bytes;
        if (name.endsWith(".xlsx")) {
            bytes = PlainTables.xlsx(PhraseMessages.PHRASE_SHEET, List.of(
                    new PlainTables.Sheet(PhraseMessages.PHRASE_SHEET, PhraseRows.HEADER, rows, PhraseRows.WIDTHS)));
        } else if (name.endsWith(".tsv")) {
            bytes = PlainTables.tsvFile(PhraseRows.HEADER, rows);
        } else {
            throw PhraseMessages.badPhraseFile(target);
        }
        AtomicFile.write(target, out -> out.write(bytes));
    }

    private void show(List<Phrase> shown, int found, String from) {
        Console console = program.console();
        if (program.json()) {
            console.print(Json.text(shown.stream().map(Phrase::json).toList()));
            return;
        }
        if (tsv) {
            console.print(PlainTables.tsv(PhraseRows.HEADER, PhraseRows.of(shown)).stripTrailing());
        } else if (output == null) {
            PhraseTable.lines(shown).forEach(console::print);
        }
        console.tell(found == 0 ? PhraseMessages.noPhrase() : PhraseMessages.phrasesShown(shown.size(), found, from));
        if (output != null) {
            console.tell(CliMessages.written(output.toString()));
        }
    }
}
