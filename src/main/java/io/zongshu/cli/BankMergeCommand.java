package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.BankWork;
import io.zongshu.export.InputFiles;
import io.zongshu.learn.Learn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** Several banks into one. */
@Command(
        name = "merge",
        customSynopsis = "zongshu bank merge 甲.bank 乙.bank -o 合并.bank",
        description = "把几个词句库并成一个：文章取并集，同一篇只算一次，各自的修改都保留；先后次序不影响结果。")
final class BankMergeCommand implements Callable<Integer> {
    @ParentCommand
    private BankCommand parent;

    @Parameters(arity = "2..*", paramLabel = "词句库", description = "要合并的词句库，至少两个")
    private List<Path> banks = new ArrayList<>();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "合并.bank", description = "合并后的词句库存到哪里")
    private Path output;

    /** What was made; component names are JSON keys. */
    record Merged(String bank, int papers, int formulas, int frames) {}

    @Override
    public Integer call() {
        Zongshu program = parent.program();
        InputFiles.protect(output, banks);
        Learn.Options options = Learn.Options.standard(program.workplace(output).settings());
        Bank all;
        try (BankWork work = BankWork.of(output)) {
            all = Learn.union(banks.stream().map(BankFile::read).toList(), options.in(work.folder()));
            BankFile.write(output, work.folder(), all, BankUpdate.OPTIONS, Learn.dictionaries(options.settings()), options.threads());
        }
        Merged merged = new Merged(output.toString(), all.papers().size(), all.formulas().size(), all.frames().size());
        if (program.json()) {
            program.console().print(Json.text(merged));
        } else {
            program.console().print(BankEditMessages.merged(merged.bank(), merged.papers(), merged.formulas(), merged.frames()));
        }
        return 0;
    }
}
