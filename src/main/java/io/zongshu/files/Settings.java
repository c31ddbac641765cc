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
    private final Map<String, CueTable> cues = new ConcurrentHashMap<>();

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
        Map<String, YamlNode> own = own(name);
        if (own.isEmpty()) {
            return base;
        }
        LinkedHashMap<String, YamlNode> merged = new LinkedHashMap<>(base.entries());
        merged.putAll(own);
        return new YamlNode.Mapping(merged, Map.of(), base.line(), base.column());
    }

    /**
     * What the user's file of a name declares, by its top-level keys; empty if there is no such file.
     *
     * @throws CannotContinue if it cannot be read or is not YAML
     */
    public Map<String, YamlNode> own(String name) {
        Path own = folder.map(f -> f.resolve(name + ".yaml")).filter(Files::isRegularFile).orElse(null);
        if (own == null) {
            return Map.of();
        }
        try {
            YamlNode node = Yaml.parse(own.toString(), Files.readAllBytes(own));
            boolean empty = node instanceof YamlNode.Scalar && node.text().isEmpty();
            if (!(node instanceof YamlNode.Mapping) && !empty) {
                throw CannotContinue.usage("设置文件“" + own + "”的写法不对：每一行应是“键: 内容”。请对照程序自带的同名文件修改。");
            }
            return node.entries();
        } catch (IOException e) {
            throw CannotContinue.file("设置文件读不出来：" + own + "。请检查文件是否被占用或没有权限。", e);
        }
    }

    /** The built-in weights of a name such as "x-weights", without what the user's file declares. */
    public CueTable cues(String name) {
        return cues.computeIfAbsent(name, n -> CueTable.resource(path(n)));
    }

    private static YamlNode builtIn(String name) {
        return CompiledYaml.resource(path(name));
    }

    private static String path(String name) {
        return "/io/zongshu/data/" + name + ".yaml";
    }
}
