package io.zongshu.eval;

import io.zongshu.files.YamlNode;

/** A node as YAML again, for what reads only files. */
final class YamlText {
    private YamlText() {}

    static String of(YamlNode node) {
        return block(node, 0);
    }

    private static String block(YamlNode node, int indent) {
        StringBuilder out = new StringBuilder();
        String space = " ".repeat(indent);
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, value) -> out.append(space).append(key).append(':')
                    .append(value instanceof YamlNode.Scalar ? " " + quoted(value.text()) + "\n" : "\n" + block(value, indent + 2)));
        } else {
            node.items().forEach(item -> {
                String text = item instanceof YamlNode.Scalar ? quoted(item.text()) + "\n" : block(item, indent + 2).substring(indent + 2);
                out.append(space).append("- ").append(text);
            });
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
