package io.zongshu.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A parsed YAML value that knows its place (1-based line and column). All scalars are text; an empty one is "". */
public sealed interface YamlNode permits YamlNode.Scalar, YamlNode.Sequence, YamlNode.Mapping {
    int line();

    int column();

    /** The text of a scalar; the items of a sequence joined with ；; empty for a mapping. */
    default String text() {
        if (this instanceof Scalar scalar) {
            return scalar.value();
        }
        if (this instanceof Sequence sequence) {
            return String.join("；", sequence.texts());
        }
        return "";
    }

    /** The items of a sequence; a non-empty scalar counts as one item. */
    default List<YamlNode> items() {
        if (this instanceof Sequence sequence) {
            return sequence.values();
        }
        return this instanceof Scalar scalar && scalar.value().isEmpty() ? List.of() : List.of(this);
    }

    /** The texts of the items. */
    default List<String> texts() {
        List<YamlNode> items = items();
        String[] texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = items.get(i).text();
        }
        return List.of(texts);
    }

    /** The entries of a mapping in file order; empty otherwise. */
    default Map<String, YamlNode> entries() {
        return this instanceof Mapping mapping ? mapping.values() : Map.of();
    }

    /** The value of a key, or an empty scalar at this node's place. */
    default YamlNode get(String key) {
        YamlNode found = entries().get(key);
        return found == null ? new Scalar("", line(), column()) : found;
    }

    /** A scalar. */
    record Scalar(String value, int line, int column) implements YamlNode {}

    /** A sequence. */
    record Sequence(List<YamlNode> values, int line, int column) implements YamlNode {}

    /**
     * A mapping in file order.
     *
     * @param keyLines the 1-based line of each key; a value that is a block begins below its key
     */
    record Mapping(LinkedHashMap<String, YamlNode> values, Map<String, Integer> keyLines, int line, int column)
            implements YamlNode {
        /** The line of a key, or that of the mapping if it was not read from a file. */
        public int keyLine(String key) {
            return keyLines.getOrDefault(key, line);
        }
    }
}
