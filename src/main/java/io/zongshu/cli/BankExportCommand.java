package io.zongshu.cli;

import io.zongshu.bank.BankFile;
import io.zongshu.files.AtomicFile;
import io.zongshu.export.InputFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A bank's phrases as a table to edit. */
@Command(
        name = "export",
        customSynopsis = "zongshu bank export -o 词句.xlsx [--bank 词句库]",
        description = "把四字格、句式和标题句式导出成表格。在“处理”一列写禁用、修改或新增，再用 bank import 导回来。")
final class BankExportCommand implements Callable<Integer> {
    @ParentCommand
    private BankCommand parent;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "词句.xlsx",
            description = "存到哪里，按后缀决定格式：.xlsx 或 .tsv")
    private Path output;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    /** What was written; component names are JSON keys. */
    record Written(String bank, String output) {}

    @Override
    public Integer call() {
        Zongshu program = parent.program();
        Path file = program.workplace(bank).bankFile();
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".tsv")) {
            throw BankEditMessages.badEditFormat(output);
        }
        InputFiles.protect(output, List.of(file));
        EditTable table = new EditTable(BankFile.read(file));
        byte[] bytes = name.endsWith(".tsv") ? table.tsv() : table.xlsx();
        AtomicFile.write(output, out -> out.write(bytes));
        if (program.json()) {
            program.console().print(Json.text(new Written(file.toString(), output.toString())));
        } else {
            program.console().print(CliMessages.written(output.toString()));
        }
        return 0;
    }
}
