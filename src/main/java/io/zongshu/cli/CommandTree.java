package io.zongshu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands put together, with Chinese headings and Chinese errors. */
final class CommandTree {
    private CommandTree() {}

    static CommandLine of(Console console, boolean debug) {
        CommandLine tree = new CommandLine(new Zongshu(console));
        tree.setOut(console.out());
        tree.setErr(console.err());
        tree.setParameterExceptionHandler((error, args) -> {
            console.tell(UsageErrors.message(error));
            if (debug) {
                error.printStackTrace(console.err());
            }
            return CommandLine.ExitCode.USAGE;
        });
        tree.setExecutionExceptionHandler((fault, command, parsed) -> Faults.report(fault, console, debug));
        dress(tree);
        return tree;
    }

    private static void dress(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        usage.sortOptions(false);
        usage.width(100);
        command.getSubcommands().values().forEach(CommandTree::dress);
    }
}
