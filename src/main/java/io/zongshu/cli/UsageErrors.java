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
        String help = UsageMessages.seeHelp(command.getCommandSpec().qualifiedName());
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command) + help;
        }
        if (error instanceof MissingParameterException missing) {
            return UsageMessages.missing(missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining("”“"))) + help;
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return UsageMessages.badArguments() + help;
        }
        if (error instanceof OverwrittenOptionException) {
            return UsageMessages.twice(label(argument)) + help;
        }
        return UsageMessages.badValue(label(argument), String.valueOf(error.getValue())) + help;
    }

    private static String unmatched(UnmatchedArgumentException error, CommandLine command) {
        String first = error.getUnmatched().isEmpty() ? "" : error.getUnmatched().get(0);
        List<String> near = error.getSuggestions();
        String suggestion = near.isEmpty() ? "" : near.get(0);
        if (error.isUnknownOption() || first.startsWith("-")) {
            return UsageMessages.unknownOption(first, suggestion);
        }
        if (command.getParent() == null) {
            List<String> known = List.copyOf(command.getSubcommands().keySet());
            return UsageMessages.unknownCommand(first, suggestion, known);
        }
        return UsageMessages.surplus(first);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
