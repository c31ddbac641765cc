package io.zongshu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What an office does with its bank but learning. */
@Command(
        name = "bank",
        customSynopsis = "zongshu bank export|import|merge|remove …",
        description = "整理词句库：导出成表格修改、再导回来，合并两个库，移除文章。",
        subcommands = {
            BankExportCommand.class,
            BankImportCommand.class,
            BankMergeCommand.class,
            BankRemoveCommand.class
        })
final class BankCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        program.console().tell(spec.commandLine().getUsageMessage().stripTrailing());
        return CommandLine.ExitCode.USAGE;
    }

    Zongshu program() {
        return program;
    }
}
