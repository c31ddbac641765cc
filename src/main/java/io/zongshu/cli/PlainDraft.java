package io.zongshu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft asked for in the plainest words: {@code draft 素材表… [-o 初稿.docx] [-t 模板]}. To understand them takes no parser,
 * which a cold start would load for a tenth of a second; whatever else is said, or said wrong, the parser reads.
 */
final class PlainDraft {
    private final List<Path> briefs = new ArrayList<>();
    private final List<Path> output = new ArrayList<>();
    private final List<String> template = new ArrayList<>();

    private PlainDraft() {}

    /** The command that is asked for; empty if the parser must read the arguments. */
    static Optional<DraftCommand> of(Zongshu program, String... args) {
        PlainDraft plain = new PlainDraft();
        if (args.length == 0 || !args[0].equals("draft") || !plain.understands(args)) {
            return Optional.empty();
        }
        Path output = plain.output.isEmpty() ? null : plain.output.get(0);
        String template = plain.template.isEmpty() ? "" : plain.template.get(0);
        return Optional.of(DraftCommand.plain(program, BriefOptions.of(plain.briefs, template), output));
    }

    private boolean understands(String... args) {
        try {
            for (int i = 1; i < args.length; i++) {
                boolean value = isValue(args[i]);
                if (!value && (i + 1 == args.length || !isValue(args[i + 1]) || !option(args[i], args[i + 1]))) {
                    return false;
                }
                if (value) {
                    briefs.add(Path.of(args[i]));
                } else {
                    i++;
                }
            }
        } catch (InvalidPathException e) {
            return false;
        }
        return !briefs.isEmpty() && output.size() <= 1 && template.size() <= 1;
    }

    // Arguments in a file (@…) and in quotes are the parser's too.
    private static boolean isValue(String arg) {
        return !arg.isEmpty() && "-@\"".indexOf(arg.charAt(0)) < 0;
    }

    private boolean option(String name, String value) {
        switch (name) {
            case DraftCommand.OUTPUT_LETTER, DraftCommand.OUTPUT -> output.add(Path.of(value));
            case BriefOptions.TEMPLATE_LETTER, BriefOptions.TEMPLATE -> template.add(value);
            default -> {
                return false;
            }
        }
        return true;
    }
}
