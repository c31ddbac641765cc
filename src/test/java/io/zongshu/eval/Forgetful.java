package io.zongshu.eval;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The built-in settings with half of the declared synonyms forgotten. The folders of the tests have helped to write
 * synonyms.yaml; an office's own folder did not. What is trained and measured with half of them forgotten stands nearer to
 * what an unknown folder will meet.
 */
final class Forgetful {
    private Forgetful() {}

    /** @param half 0 or 1: the groups at even or at odd places are kept */
    static Settings settings(Path folder, int half) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, YamlNode> field : Settings.builtIn().data("synonyms").entries().entrySet()) {
            text.append(field.getKey()).append(":");
            int at = 0;
            boolean none = true;
            for (YamlNode group : field.getValue().items()) {
                if (at++ % 2 == half) {
                    text.append(none ? "\n" : "").append("  - [\"").append(String.join("\", \"", group.texts())).append("\"]\n");
                    none = false;
                }
            }
            text.append(none ? " []\n" : "");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("synonyms.yaml"), text);
        return Settings.in(folder);
    }
}
