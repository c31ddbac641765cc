package io.zongshu.check;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules, the program's own first, in the order of their files.
 *
 * @param problems rules of the user's that could not be used, each with file and line, in Chinese; the others hold
 */
record RuleBook(List<Rule> rules, List<String> problems) {
    private static final String NAME = "check-rules";

    RuleBook {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the built-in rules with the user's on top, column by column. A rule of the user's that is wrong is a problem;
     * the built-in one holds then.
     *
     * @param algorithms the names that a rule may give as its 算法
     * @throws CannotContinue if the user's file cannot be read or is not YAML
     */
    static RuleBook load(Settings settings, Set<String> algorithms) {
        Map<String, YamlNode> builtIn = Settings.builtIn().data(NAME).entries();
        RuleReader reader = new RuleReader(algorithms);
        Map<String, Rule> rules = new LinkedHashMap<>();
        builtIn.forEach((id, columns) -> rules.put(id, builtIn(reader, id, columns)));
        List<String> problems = new ArrayList<>();
        settings.folder().map(f -> f.resolve(NAME + ".yaml")).filter(Files::isRegularFile).ifPresent(file ->
                own(file).forEach((id, columns) -> {
                    try {
                        rules.put(id, reader.read(id, columns, Optional.ofNullable(builtIn.get(id))));
                    } catch (RuleReader.BadRule e) {
                        problems.add(CheckMessages.badRule(file.toString(), e.line(), String.valueOf(e.getMessage())));
                    }
                }));
        return new RuleBook(List.copyOf(rules.values()), problems);
    }

    private static Rule builtIn(RuleReader reader, String id, YamlNode columns) {
        try {
            return reader.read(id, columns);
        } catch (RuleReader.BadRule e) {
            throw new IllegalStateException(NAME + ".yaml:" + e.line() + " " + e.getMessage(), e);
        }
    }

    private static Map<String, YamlNode> own(Path file) {
        try {
            YamlNode node = Yaml.parse(file.toString(), Files.readAllBytes(file));
            if (node instanceof YamlNode.Mapping || node.text().isBlank()) {
                return node.entries();
            }
            throw CheckMessages.notRules(file.toString());
        } catch (IOException e) {
            throw CheckMessages.unreadable(file.toString(), e);
        }
    }

    /** The same with other columns of one rule, as an example of it declares them (改栏). */
    RuleBook with(String id, YamlNode columns, Set<String> algorithms) {
        List<Rule> changed = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                YamlNode base = new YamlNode.Mapping(new LinkedHashMap<>(rule.columns()), Map.of(), 0, 0);
                changed.add(rule.id().equals(id)
                        ? new RuleReader(algorithms).read(id, columns, Optional.of(base))
                        : rule);
            } catch (RuleReader.BadRule e) {
                throw new IllegalArgumentException(e);
            }
        }
        return new RuleBook(changed, problems);
    }

    /** The rules that are switched on and name an algorithm. */
    List<Rule> of(String algorithm) {
        return rules.stream().filter(r -> r.on() && r.algorithm().equals(algorithm)).toList();
    }
}
