package io.zongshu.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown document of the project.
 *
 * @param name of the file, shown when a test fails
 * @param text the whole file
 */
record Guide(String name, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```[^\n]*\n(.*?)^```$");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    /** Reads a document beside the pom. */
    static Guide read(String name) {
        try {
            return new Guide(name, Files.readString(Path.of(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in code font: spans within the text and the lines of code blocks. */
    List<String> code() {
        List<String> code = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (fence.find()) {
            fence.group(1).lines().forEach(code::add);
            fence.appendReplacement(rest, "");
        }
        fence.appendTail(rest);
        code.addAll(all(SPAN, rest));
        return code;
    }

    /** The targets of links within the project. */
    List<String> links() {
        return all(LINK, text).stream().filter(link -> !link.contains("://")).toList();
    }

    /** The lines of code that start the program. */
    List<String> calls() {
        return code().stream()
                .filter(line -> line.matches("(\\./)?zongshu(\\.cmd)? .+"))
                .toList();
    }

    private static List<String> all(Pattern pattern, CharSequence in) {
        return pattern.matcher(in).results().map(found -> found.group(1)).toList();
    }
}
