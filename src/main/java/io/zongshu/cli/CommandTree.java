package io.zongshu.cli;

import io.zongshu.files.Yaml;
import io.zongshu.language.Dictionaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands put together, with Chinese headings and Chinese errors. */
final class CommandTree {
    /** In the order of the usage. */
    private static final List<String> COMMANDS = List.of(
            "learn", "bank", "phrases", "structure", "concordance", "brief", "outline", "draft", "explain", "check", "export",
            "report", "form", "template", "doctor");

    private static final Set<String> COMPOSING = Set.of("draft", "outline");

    private CommandTree() {}

    /**
     * Runs the command that the arguments ask for.
     *
     * @return its exit code
     */
    static int execute(Console console, boolean debug, String... args) {
        SecondThread second = new SecondThread();
        if (args.length > 0 && COMPOSING.contains(args[0])) {
            // What the command will need first, and what takes longest, load while the arguments are read.
            second.prepare(Yaml::rehearse);
            second.prepare(Dictionaries::load);
        }
        Zongshu program = new Zongshu(console, second);
        Optional<DraftCommand> plain = PlainDraft.of(program, args);
        return plain.isPresent() ? plain.get().call() : parser(program, console, debug, args).execute(args);
    }

    /** Of the command that the arguments begin with, or of all of them if they begin with none: taking in all takes a tenth of a second. */
    private static CommandLine parser(Zongshu program, Console console, boolean debug, String... args) {
        CommandLine tree = new CommandLine(program);
        boolean one = args.length > 0 && COMMANDS.contains(args[0]);
        List<Class<?>> wanted = one ? List.of(command(args[0])) : commands();
        wanted.forEach(tree::addSubcommand);
        tree.setOut(console.out());
        tree.setErr(console.err());
        tree.setParameterExceptionHandler((error, given) -> {
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

    /** All commands, in the order of the usage. */
    static List<Class<?>> commands() {
        List<Class<?>> commands = new ArrayList<>();
        COMMANDS.forEach(name -> commands.add(command(name)));
        return commands;
    }

    private static Class<?> command(String name) {
        return switch (name) {
            case "learn" -> LearnCommand.class;
            case "bank" -> BankCommand.class;
            case "phrases" -> PhrasesCommand.class;
            case "structure" -> StructureCommand.class;
            case "concordance" -> ConcordanceCommand.class;
            case "brief" -> BriefCommand.class;
            case "outline" -> OutlineCommand.class;
            case "draft" -> DraftCommand.class;
            case "explain" -> ExplainCommand.class;
            case "check" -> CheckCommand.class;
            case "export" -> ExportCommand.class;
            case "report" -> ReportCommand.class;
            case "form" -> FormCommand.class;
            case "template" -> TemplateCommand.class;
            case "doctor" -> DoctorCommand.class;
            default -> throw new IllegalArgumentException(name);
        };
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
