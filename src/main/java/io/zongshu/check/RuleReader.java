package io.zongshu.check;

import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Columns of a rule to the rule. What is wrong is told with file and line. */
final class RuleReader {
    static final String SWITCH = "开关";
    private static final String OFF = "关";
    private static final Set<String> COLUMNS = Set.of("名称", "级别", "依据", "需要", "算法", "认定", "不算", "标", "意见",
            "建议", "式样", "改为", "除外", "表格", SWITCH, "反例", "正例");
    /** Columns that some algorithm reads, which only rules of that algorithm have. */
    private static final Set<String> NUMBERS = Set.of("上限", "净字数", "相同字数", "限度", "最短", "最少篇数", "通篇");
    private static final int LARGEST = 1_000_000;

    private final Set<String> algorithms;

    /** @param algorithms the names that a rule may give as its 算法 */
    RuleReader(Set<String> algorithms) {
        this.algorithms = new TreeSet<>(algorithms);
    }

    /**
     * Something wrong with a rule.
     *
     * @param line 1-based, in the file that declares the rule
     */
    static final class BadRule extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        BadRule(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** A rule of the program's own. */
    Rule read(String id, YamlNode columns) throws BadRule {
        return rule(id, columns.entries(), columns.line(), false);
    }

    /** A rule of which some columns are the user's, or a new one (base empty). */
    Rule read(String id, YamlNode own, Optional<YamlNode> base) throws BadRule {
        if (own.entries().isEmpty()) {
            throw new BadRule(own.line(), CheckMessages.notColumns(id));
        }
        Map<String, YamlNode> columns = new LinkedHashMap<>(base.map(YamlNode::entries).orElse(Map.of()));
        for (Map.Entry<String, YamlNode> column : own.entries().entrySet()) {
            if (!COLUMNS.contains(column.getKey()) && !columns.containsKey(column.getKey())) {
                Set<String> known = new TreeSet<>(COLUMNS);
                known.addAll(columns.keySet());
                String nearest = Yaml.nearest(column.getKey(), known).orElse("");
                throw new BadRule(line(own, column.getKey()), CheckMessages.unknownColumn(id, column.getKey(), nearest));
            }
            columns.put(column.getKey(), column.getValue());
        }
        return rule(id, columns, own.line(), true);
    }

    private static int line(YamlNode mapping, String key) {
        return mapping instanceof YamlNode.Mapping m ? m.keyLine(key) : mapping.line();
    }

    private Rule rule(String id, Map<String, YamlNode> columns, int line, boolean own) throws BadRule {
        for (String needed : List.of("名称", "级别", "依据", "算法", "意见")) {
            if (text(columns, needed).isEmpty()) {
                throw new BadRule(line, CheckMessages.missingColumn(id, needed));
            }
        }
        YamlNode level = columns.getOrDefault("级别", NOTHING);
        Severity severity = Severity.named(level.text())
                .orElseThrow(() -> new BadRule(level.line(), CheckMessages.badSeverity(id, level.text())));
        String algorithm = text(columns, "算法");
        if (!algorithms.contains(algorithm)) {
            throw new BadRule(columns.getOrDefault("算法", NOTHING).line(),
                    CheckMessages.unknownAlgorithm(id, algorithm, Yaml.nearest(algorithm, algorithms).orElse("")));
        }
        numbers(id, columns);
        List<Pattern> patterns = patterns(id, columns);
        if (patterns.isEmpty() && algorithm.equals(Algorithms.SEARCH)) {
            throw new BadRule(line, CheckMessages.missingColumn(id, "式样"));
        }
        return new Rule(id, text(columns, "名称"), severity, text(columns, "依据"), needs(id, columns), algorithm,
                text(columns, "意见"), text(columns, "建议"), patterns,
                Optional.ofNullable(columns.get("改为")).map(YamlNode::text), exceptions(columns),
                !text(columns, SWITCH).equals(OFF), own, columns);
    }

    private static final YamlNode NOTHING = new YamlNode.Scalar("", 0, 0);

    private static String text(Map<String, YamlNode> columns, String column) {
        return columns.getOrDefault(column, NOTHING).text().strip();
    }

    private static List<String> exceptions(Map<String, YamlNode> columns) {
        return columns.getOrDefault("除外", NOTHING).texts().stream().filter(w -> !w.isEmpty()).distinct().toList();
    }

    private static Set<Need> needs(String id, Map<String, YamlNode> columns) throws BadRule {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (YamlNode need : columns.getOrDefault("需要", NOTHING).items()) {
            needs.add(Need.named(need.text())
                    .orElseThrow(() -> new BadRule(need.line(), CheckMessages.unknownNeed(id, need.text()))));
        }
        return needs;
    }

    private static void numbers(String id, Map<String, YamlNode> columns) throws BadRule {
        for (String column : NUMBERS) {
            YamlNode node = columns.get(column);
            if (node != null && (!node.text().matches("[0-9]{1,7}") || Integer.parseInt(node.text()) > LARGEST)) {
                throw new BadRule(node.line(), CheckMessages.badNumber(id, column, node.text()));
            }
        }
    }

    private static List<Pattern> patterns(String id, Map<String, YamlNode> columns) throws BadRule {
        List<Pattern> patterns = new ArrayList<>();
        for (YamlNode pattern : columns.getOrDefault("式样", NOTHING).items()) {
            try {
                patterns.add(Pattern.compile(pattern.text()));
            } catch (PatternSyntaxException e) {
                throw new BadRule(pattern.line(), CheckMessages.badPattern(id, pattern.text()));
            }
        }
        return patterns;
    }
}
