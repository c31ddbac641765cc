package io.zongshu.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in Chinese, with the way out. */
final class UsageErrors {
    private UsageErrors() {}

    static String message(ParameterException error) {
        CommandLine command = error.getCommandLine();
        String help = CliMessages.seeHelp(command.getCommandSpec().qualifiedName());
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command) + help;
        }
        if (error instanceof MissingParameterException missing) {
            return CliMessages.missing(missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining("”“"))) + help;
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return CliMessages.badArguments() + help;
        }
        if (error instanceof OverwrittenOptionException) {
            return CliMessages.twice(label(argument)) + help;
        }
        return CliMessages.badValue(label(argument), String.valueOf(error.getValue())) + help;
    }

    private static String unmatched(UnmatchedArgumentException error, CommandLine command) {
        String first = error.getUnmatched().isEmpty() ? "" : error.getUnmatched().get(0);
        List<String> near = error.getSuggestions();
        String suggestion = near.isEmpty() ? "" : near.get(0);
        if (error.isUnknownOption() || first.startsWith("-")) {
            return CliMessages.unknownOption(first, suggestion);
        }
        if (command.getParent() == null) {
            List<String> known = List.copyOf(command.getSubcommands().keySet());
            return CliMessages.unknownCommand(first, suggestion, known);
        }
        return CliMessages.surplus(first);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
