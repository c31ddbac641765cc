package io.zongshu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Built-in data (resources under {@code io/zongshu/data}) with the user's overrides on top: a file of the same name in
 * the user's folder replaces the built-in data entry by entry (top-level keys).
 */
public final class Settings {
    private final Optional<Path> folder;
    /** Built-in data never changes, and many rooms ask for the same. */
    private final Map<String, YamlNode> builtIn = new ConcurrentHashMap<>();

    private Settings(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Only what ships with the program. */
    public static Settings builtIn() {
        return new Settings(Optional.empty());
    }

    /** The built-in data under the overrides of a folder; a folder that does not exist overrides nothing. */
    public static Settings in(Path folder) {
        return new Settings(Optional.of(folder));
    }

    /** The user's folder, if one was given. */
    public Optional<Path> folder() {
        return folder;
    }

    /**
     * The data file of a name, without suffix: "themes" is themes.yaml.
     *
     * @throws CannotContinue if the user's file cannot be read or is not YAML
     */
    public YamlNode data(String name) {
        YamlNode base = builtIn.computeIfAbsent(name, Settings::builtIn);
        Path own = folder.map(f -> f.resolve(name + ".yaml")).filter(Files::isRegularFile).orElse(null);
        if (own == null) {
            return base;
        }
        LinkedHashMap<String, YamlNode> merged = new LinkedHashMap<>(base.entries());
        try {
            YamlNode node = Yaml.parse(own.toString(), Files.readAllBytes(own));
            boolean empty = node instanceof YamlNode.Scalar && node.text().isEmpty();
            if (!(node instanceof YamlNode.Mapping) && !empty) {
                throw CannotContinue.usage("设置文件“" + own + "”的写法不对：每一行应是“键: 内容”。请对照程序自带的同名文件修改。");
            }
            merged.putAll(node.entries());
        } catch (IOException e) {
            throw CannotContinue.file("设置文件读不出来：" + own + "。请检查文件是否被占用或没有权限。", e);
        }
        return new YamlNode.Mapping(merged, Map.of(), base.line(), base.column());
    }

    private static YamlNode builtIn(String name) {
        return CompiledYaml.resource("/io/zongshu/data/" + name + ".yaml");
    }
}
