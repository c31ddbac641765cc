package io.zongshu.read;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the mark of a state secret (绝密, 机密, 秘密) as GB/T 9704-2012 sets it: with ★ on a line of its own anywhere, or alone
 * on one of a paper's first lines. The words in running text, in a heading or in a title are no mark.
 */
public final class ClassificationMark {
    /** No mark is longer, with serial number, period and urgency. */
    private static final int LONGEST = 40;

    private static final ClassificationMark BUILT_IN = load(Settings.builtIn());

    private final Pattern starred;
    private final Pattern alone;
    private final int topLines;

    private ClassificationMark(Pattern starred, Pattern alone, int topLines) {
        this.starred = starred;
        this.alone = alone;
        this.topLines = topLines;
    }

    /**
     * Reads the words of marks, the user's on top ({@code classified.yaml}).
     *
     * @throws io.zongshu.files.CannotContinue if the user's file cannot be read
     */
    public static ClassificationMark load(Settings settings) {
        YamlNode data = settings.data("classified");
        String level = any(data.get("密级").texts());
        String urgency = any(data.get("紧急程度").texts());
        String period = data.get("期限").text();
        String serial = "(?:(?:份号[:：]?)?(?:№|No\\.?)?\\d{4,8})?";
        String title = "(?:密级(?:和保密期限)?[:：]?)?";
        String open = "[\\[【〔（(]?";
        String shut = "[\\]】〕）)]?";
        String after = "(?:紧急程度[:：]?)?(?:" + urgency + ")?";
        String tail = "(?:" + period + ")?" + shut + after;
        return new ClassificationMark(
                Pattern.compile(serial + title + open + level + "[★☆*＊]" + tail),
                Pattern.compile(serial + title + open + level + "(?:" + period + ")?" + shut + after + "|" + urgency + level),
                Integer.parseInt(data.get("开头行数").text()));
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * The mark that makes a text a secret, as printed.
     *
     * @param tops raw line numbers at which the papers in the text begin; the first line of all always counts
     */
    public Optional<String> find(RawText text, List<Integer> tops) {
        List<RawLine> lines = text.lines().stream().filter(l -> !l.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = squeezed(lines.get(i).text());
            if (line.length() <= LONGEST
                    && (starred.matcher(line).matches() || isTop(lines, i, tops) && alone.matcher(line).matches())) {
                return Optional.of(lines.get(i).text().strip());
            }
        }
        return Optional.empty();
    }

    /** Whether a line is one of a paper's first, or stands just above its title. */
    private boolean isTop(List<RawLine> lines, int i, List<Integer> tops) {
        if (i < topLines) {
            return true;
        }
        int from = lines.get(i - Math.min(i, topLines)).number();
        int to = lines.get(Math.min(lines.size() - 1, i + topLines / 2)).number();
        return tops.stream().anyMatch(t -> t >= from && t <= to);
    }

    /** Whether a line by itself is a mark with ★. */
    static boolean isMark(String line) {
        String squeezed = squeezed(line);
        return squeezed.length() <= LONGEST && (BUILT_IN.starred.matcher(squeezed).matches() || BUILT_IN.alone.matcher(squeezed).matches());
    }

    private static String squeezed(String line) {
        return line.replaceAll("[\\s\u00A0\u3000]+", "");
    }
}
