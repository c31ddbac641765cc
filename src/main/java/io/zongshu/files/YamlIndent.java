package io.zongshu.files;

import java.util.List;
import java.util.function.Predicate;

/** How far a line should be indented whose indent is no plain blanks: as the lines above it are. */
final class YamlIndent {
    private YamlIndent() {}

    /** The problem with its mended line moved to where it belongs; unchanged if the indent was in order. */
    static YamlProblem like(List<String> above, YamlProblem problem) {
        String original = problem.original();
        String indent = original.substring(0, original.length() - strip(original).length());
        if (isBlanks(indent)) {
            return problem;
        }
        String mended = problem.mended().stripLeading();
        int column = mended.startsWith("- ") ? item(above) : key(above);
        return column < 0
                ? problem
                : new YamlProblem(
                        problem.line(), problem.column(), problem.reason(), original, " ".repeat(column) + mended);
    }

    // Where the items of the list stand that the line belongs to.
    private static int item(List<String> above) {
        String last = last(above, l -> strip(l).startsWith("- ") || l.stripTrailing().endsWith(":"));
        return last.isEmpty() ? -1 : blanks(last) + (strip(last).startsWith("- ") ? 0 : 2);
    }

    // Where the keys stand beside the key of the line.
    private static int key(List<String> above) {
        String last = last(above, l -> true);
        return last.isEmpty() ? -1 : blanks(last) + (strip(last).startsWith("- ") ? 2 : 0);
    }

    private static String last(List<String> above, Predicate<String> wanted) {
        for (int i = above.size() - 1; i >= 0; i--) {
            String line = above.get(i);
            boolean text = !line.isBlank() && !strip(line).startsWith("#") && line.indexOf(':') > 0;
            if (text && isBlanks(line.substring(0, line.length() - strip(line).length())) && wanted.test(line)) {
                return line;
            }
        }
        return "";
    }

    private static int blanks(String line) {
        return line.length() - strip(line).length();
    }

    private static boolean isBlanks(String indent) {
        return indent.chars().allMatch(c -> c == ' ');
    }

    private static String strip(String line) {
        int at = 0;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00A0')) {
            at++;
        }
        return line.substring(at);
    }
}
