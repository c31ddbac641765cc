package io.zongshu.check;

import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule as check-rules.yaml declares it.
 *
 * @param id e.g. 标点-连接号
 * @param name for people
 * @param needs what it cannot do without
 * @param message with {文} for the marked text and other names in braces for what the algorithm says
 * @param suggestion likewise; may be empty
 * @param patterns 式样, compiled
 * @param replacement 改为, with $1 for the pattern's groups; empty if no fix is safe
 * @param exceptions 除外: a place that overlaps one of these words is none
 * @param own whether the user's file changed it, so that its patterns may take any time
 * @param columns all its columns as written
 */
record Rule(
        String id,
        String name,
        Severity severity,
        String authority,
        Set<Need> needs,
        String algorithm,
        String message,
        String suggestion,
        List<Pattern> patterns,
        Optional<String> replacement,
        List<String> exceptions,
        boolean on,
        boolean own,
        Map<String, YamlNode> columns) {
    /** The same rule with another severity, where the rule's text says so. */
    Rule as(Severity other) {
        return new Rule(id, name, other, authority, needs, algorithm, message, suggestion, patterns, replacement,
                exceptions, on, own, columns);
    }

    /** The same rule with another message. */
    Rule saying(String other) {
        return new Rule(id, name, severity, authority, needs, algorithm, other, suggestion, patterns, replacement,
                exceptions, on, own, columns);
    }

    /** A column that holds a number; the rule reader has seen that it is one. */
    int number(String column) {
        return Integer.parseInt(column(column).text());
    }

    /** The words of a column that holds a list. */
    List<String> words(String column) {
        return column(column).texts();
    }

    /** The items of a column that holds a list of tables. */
    List<YamlNode> items(String column) {
        return column(column).items();
    }

    /** The entries of a column that holds a table. */
    Map<String, YamlNode> table(String column) {
        return column(column).entries();
    }

    private YamlNode column(String column) {
        return columns.getOrDefault(column, new YamlNode.Scalar("", 0, 0));
    }
}
