package io.zongshu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What an office does with templates of its own. */
@Command(
        name = "template",
        customSynopsis = "zongshu template check|new …",
        description = "自己的模板：检查写得对不对，从一篇文章新建一个。",
        subcommands = {TemplateCheckCommand.class, TemplateNewCommand.class})
final class TemplateCommand implements Callable<Integer> {
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
