package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.BankWork;
import io.zongshu.bank.Edit;
import io.zongshu.bank.Manifest;
import io.zongshu.brief.TableFile;
import io.zongshu.language.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** An office's edits into its bank. */
@Command(
        name = "import",
        customSynopsis = "zongshu bank import 词句.xlsx [--bank 词句库]",
        description = "把改过的词句表导回词句库。禁用的不再用于写稿；以后再学习材料，这些改动都还在。")
final class BankImportCommand implements Callable<Integer> {
    @ParentCommand
    private BankCommand parent;

    @Parameters(arity = "1", paramLabel = "词句.xlsx", description = "由 bank export 导出、修改过的表格：.xlsx 或 .tsv")
    private Path table;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    /** What the bank has now; component names are JSON keys. */
    record Imported(String bank, int banned, int changed, int added, List<String> problems) {}

    @Override
    public Integer call() {
        Zongshu program = parent.program();
        Workplace place = program.workplace(bank);
        Path file = place.bankFile();
        List<TableFile.Sheet> sheets = TableFile.read(table);
        Set<String> themes = Themes.load(place.settings()).all().stream()
                .map(Themes.Theme::name)
                .collect(Collectors.toSet());
        Imported result;
        try (BankWork work = BankWork.of(file)) {
            Bank before = BankFile.read(file);
            Manifest manifest = BankFile.manifest(file);
            EditImport reading = new EditImport(before, themes);
            List<Edit> edits = reading.read(sheets);
            if (!edits.equals(before.edits())) {
                BankFile.write(file, work.folder(), before.withEdits(edits), manifest.options(), manifest.dictionaries(), 1);
            }
            result = new Imported(file.toString(), count(edits, Edit.Action.BAN), count(edits, Edit.Action.CHANGE),
                    count(edits, Edit.Action.ADD), reading.problems());
        }
        if (program.json()) {
            program.console().print(Json.text(result));
        } else {
            program.console().print(BankEditMessages.imported(result.banned(), result.changed(), result.added()));
        }
        result.problems().forEach(program.console()::tell);
        return result.problems().isEmpty() ? 0 : 1;
    }

    private static int count(List<Edit> edits, Edit.Action action) {
        return (int) edits.stream().filter(e -> e.action() == action).count();
    }
}
