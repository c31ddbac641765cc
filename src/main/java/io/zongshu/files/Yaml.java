package io.zongshu.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML text to nodes with places; no types are built from it, and aliases, anchors and a second document are refused.
 * What is wrong is said in Chinese with line and column, and with the line as it should be.
 */
public final class Yaml {
    /** Larger files are refused. */
    public static final int MAX_MEGABYTES = 5;

    private Yaml() {}

    /**
     * Parses one document; an empty text gives an empty scalar.
     *
     * @param file how messages name it
     * @throws CannotContinue if it is no text, too large or not YAML
     */
    public static YamlNode parse(String file, byte[] bytes) {
        return parse(file, bytes, Set.of());
    }

    /**
     * As {@link #parse(String, byte[])}, and refuses lines that begin with one of the given keys but are written so that
     * YAML takes them for running text: {@code 年度：2025}, {@code 年度:2025}.
     */
    public static YamlNode parse(String file, byte[] bytes, Set<String> keys) {
        if (bytes.length > MAX_MEGABYTES << 20) {
            throw YamlMessages.tooLarge(file, MAX_MEGABYTES);
        }
        DecodedText decoded = DecodedText.of(bytes).orElseThrow(() -> YamlMessages.notText(file));
        return parseText(file, decoded.text(), keys);
    }

    /** As {@link #parse(String, byte[], Set)} for a text that is decoded already. */
    public static YamlNode parseText(String file, String text, Set<String> keys) {
        List<String> lines = lines(text);
        List<YamlProblem> slips = slips(lines, keys);
        if (!slips.isEmpty()) {
            throw YamlMessages.mend(file, slips);
        }
        String clean = String.join("\n", lines);
        try {
            return YamlBuilder.build(file, clean);
        } catch (YamlEngineException e) {
            throw YamlDiagnosis.explain(file, clean, e);
        }
    }

    /** Reads a line for nobody, so that what reading needs is loaded: for a program that has something else to do meanwhile. */
    public static void rehearse() {
        parseText("", "键: [值, {键: “值”}]", Set.of("键"));
    }

    // Lines that only seem empty (full-width spaces) are emptied: YAML takes U+3000 for text.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        int at = 0;
        for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', at)) {
            lines.add(seen(plain.substring(at, end)));
            at = end + 1;
        }
        lines.add(seen(plain.substring(at)));
        return lines;
    }

    private static String seen(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\uFEFF') {
                return line;
            }
        }
        return "";
    }

    private static List<YamlProblem> slips(List<String> lines, Set<String> keys) {
        List<YamlProblem> problems = new ArrayList<>();
        int number = 0;
        while (number < lines.size()) {
            String line = lines.get(number);
            List<String> above = lines.subList(0, number);
            YamlLine.problem(number + 1, line, keys::contains)
                    .filter(p -> !p.reason().equals(YamlMessages.UNCLOSED_QUOTE))
                    .map(p -> YamlIndent.like(above, p))
                    .ifPresent(problems::add);
            number = nextStructural(lines, number);
        }
        return problems;
    }

    // Skips the text of a block scalar and of a quotation over several lines.
    private static int nextStructural(List<String> lines, int number) {
        String line = lines.get(number);
        int colon = line.indexOf(": ");
        String value = colon < 0 ? "" : line.substring(colon + 2).strip();
        int next = number + 1;
        if (value.startsWith("|") || value.startsWith(">")) {
            int indent = indent(line);
            while (next < lines.size() && (lines.get(next).isBlank() || indent(lines.get(next)) > indent)) {
                next++;
            }
            return next;
        }
        boolean quote = value.startsWith("\"") || value.startsWith("'");
        if (!quote || value.indexOf(value.charAt(0), 1) > 0) {
            return next;
        }
        String mark = value.substring(0, 1);
        int close = next;
        while (close < lines.size() && !lines.get(close).contains(mark)) {
            close++;
        }
        return close < lines.size() && lines.get(close).strip().endsWith(mark) ? close + 1 : next;
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The key nearest to a misspelt one, by edit distance; empty if none is near. */
    public static Optional<String> nearest(String key, Set<String> keys) {
        String best = null;
        int least = Math.max(1, key.length() / 2) + 1;
        for (String candidate : keys.stream().sorted().toList()) {
            int distance = EditDistance.between(key, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }
}
