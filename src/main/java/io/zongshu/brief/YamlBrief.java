package io.zongshu.brief;

import io.zongshu.files.DecodedText;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a brief written in YAML. */
final class YamlBrief {
    private final String file;
    private final BriefKeys keys;
    private final BriefParts parts;

    private YamlBrief(String file, BriefKeys keys, BriefParts parts) {
        this.file = file;
        this.keys = keys;
        this.parts = parts;
    }

    static void read(String file, DecodedText text, BriefKeys keys, BriefParts parts) {
        new YamlBrief(file, keys, parts).read(text);
    }

    private void read(DecodedText decoded) {
        YamlNode root = Yaml.parseText(file, decoded.text(), keys.written());
        if (root instanceof YamlNode.Scalar && root.text().isBlank()) {
            throw BriefMessages.emptyFile(file);
        }
        if (!(root instanceof YamlNode.Mapping)) {
            throw BriefMessages.notKeys(file);
        }
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            parts.note(BriefMessages.otherEncoding(file, decoded.charset().name()));
        }
        Map<String, YamlNode> values = canonical(root, key -> withOrigin(key, keys::info), known());
        YamlNode origins = values.getOrDefault(BriefYaml.ORIGIN, root.get(BriefYaml.ORIGIN));
        for (Map.Entry<String, YamlNode> entry : values.entrySet()) {
            if (entry.getKey().equals(BriefYaml.ORIGIN)) {
                continue;
            }
            if (entry.getKey().equals(BriefKeys.FACTS)) {
                facts(entry.getValue());
            } else {
                List<Cell> cells = cells(entry.getKey(), entry.getValue(), origins.get(entry.getKey()).texts());
                parts.info(entry.getKey(), cells);
                if (entry.getKey().equals("单位") && !cells.isEmpty() && !cells.get(0).isEmpty()) {
                    parts.reporter(file, cells.get(0));
                }
            }
        }
    }

    private static Optional<String> withOrigin(String key, Function<String, Optional<String>> nameOf) {
        return key.equals(BriefYaml.ORIGIN) ? Optional.of(key) : nameOf.apply(key);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(keys.infoNames());
        known.add(BriefKeys.FACTS);
        return known;
    }

    // Entries by canonical key, in file order.
    private Map<String, YamlNode> canonical(
            YamlNode node, Function<String, Optional<String>> nameOf, List<String> known) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
            String key = entry.getKey();
            YamlNode value = entry.getValue();
            int line = node instanceof YamlNode.Mapping mapping ? mapping.keyLine(key) : value.line();
            // All keys of a mapping stand in one column.
            int column = node.column();
            Optional<String> name = nameOf.apply(key);
            if (name.isEmpty()) {
                throw BriefMessages.unknownKey(file, line, column, key, Yaml.nearest(key, candidates(nameOf)), known);
            }
            if (values.putIfAbsent(name.get(), value) != null) {
                throw BriefMessages.twice(file, line, column, key, name.get());
            }
        }
        return values;
    }

    private Set<String> candidates(Function<String, Optional<String>> nameOf) {
        Set<String> names = new LinkedHashSet<>();
        keys.written().stream().filter(k -> nameOf.apply(k).isPresent()).forEach(names::add);
        return names;
    }

    private List<Cell> cells(String key, YamlNode value, List<String> origins) {
        refuseMapping(key, value);
        List<Cell> cells = new ArrayList<>();
        List<String> texts = BriefParts.isList(key) && value instanceof YamlNode.Scalar
                ? InfoSheet.listItems(value.text())
                : value.texts();
        for (int i = 0; i < texts.size(); i++) {
            String number = texts.size() > 1 ? Integer.toString(i + 1) : "";
            String address = i < origins.size() ? origins.get(i) : file + " " + key + number;
            cells.add(new Cell(clean(texts.get(i), i < origins.size()), address));
        }
        return cells;
    }

    // A text that this program wrote has no broken lines to be mended.
    private static String clean(String text, boolean written) {
        return written ? CellText.clean(text) : CellText.cleanYaml(text);
    }

    private void refuseMapping(String key, YamlNode value) {
        boolean nested = value.items().stream().anyMatch(v -> v instanceof YamlNode.Mapping);
        if (nested) {
            throw BriefMessages.nested(file, value.line(), value.column(), key);
        }
    }

    private void facts(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            throw BriefMessages.factsNotAList(file, node.line());
        }
        int number = 0;
        for (YamlNode item : node.items()) {
            number++;
            boolean empty = item instanceof YamlNode.Scalar && item.text().isBlank();
            if (empty) {
                continue;
            }
            if (!(item instanceof YamlNode.Mapping)) {
                throw BriefMessages.factNotKeys(file, number, item.line());
            }
            Fact fact = fact(number, item);
            if (!fact.isBlank() && item.entries().containsKey(BriefYaml.ORIGIN)) {
                parts.factOfBrief(fact, file);
            } else if (!fact.isBlank()) {
                parts.fact(fact);
            } else if (!fact.theme().isEmpty()) {
                parts.note(BriefMessages.blankFact(file + " 条目" + number));
            }
        }
    }

    private Fact fact(int number, YamlNode item) {
        Map<String, Cell> cells = new HashMap<>();
        Map<String, YamlNode> values = canonical(item, key -> withOrigin(key, keys::fact), keys.factNames());
        YamlNode origins = values.getOrDefault(BriefYaml.ORIGIN, item.get(BriefYaml.ORIGIN));
        for (Map.Entry<String, YamlNode> entry : values.entrySet()) {
            if (entry.getKey().equals(BriefYaml.ORIGIN)) {
                continue;
            }
            refuseMapping(entry.getKey(), entry.getValue());
            String origin = origins.get(entry.getKey()).text();
            String text = clean(entry.getValue().text(), !origin.isEmpty());
            cells.put(entry.getKey(), new Cell(text, origin.isEmpty() ? address(number, entry.getKey()) : origin));
        }
        return Facts.of(name -> cells.getOrDefault(name, new Cell("", address(number, name))), keys, parts);
    }

    private String address(int number, String key) {
        return file + " " + BriefKeys.FACTS + number + " " + key;
    }
}
