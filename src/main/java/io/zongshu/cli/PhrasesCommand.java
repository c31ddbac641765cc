package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Phrase;
import io.zongshu.bank.PhraseQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the bank knows. */
@Command(
        name = "phrases",
        customSynopsis = "zongshu phrases [查什么] [--kind 种类] [--theme 主题] [--top 条数]",
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

    @Option(names = "--top", paramLabel = "条数", description = "最多几条；不写时表格显示 50 条，JSON 给出全部")
    private @Nullable Integer top;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Override
    public Integer call() {
        Console console = program.console();
        if (top != null && top < 1) {
            throw CliMessages.badTop(top);
        }
        Phrase.Kind wanted = PhraseKinds.named(kind);
        Workplace place = program.workplace(bank);
        Bank evidence = place.evidence();
        String canonical = PhraseKinds.theme(theme, place.settings());
        List<Phrase> found = Phrase.list(evidence, wanted, new PhraseQuery(query, canonical, ""));
        int most = top == null ? program.json() ? found.size() : SHOWN : top;
        List<Phrase> shown = found.subList(0, Math.min(most, found.size()));
        if (program.json()) {
            console.print(Json.text(shown.stream().map(Phrase::json).toList()));
            return 0;
        }
        if (found.isEmpty()) {
            console.tell(CliMessages.noPhrase());
            return 0;
        }
        new ArrayList<>(PhraseTable.lines(shown)).forEach(console::print);
        console.tell(CliMessages.phrasesShown(
                shown.size(), found.size(), place.hasBank() ? place.bankFile().toString() : CliMessages.BUILT_IN));
        return 0;
    }
}
