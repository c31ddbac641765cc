package io.zongshu.learn;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Files that lie among papers and are none, told by their names: notes on a folder, data of programs (no-paper.yaml). */
public final class NoPaper {
    private final Set<String> names;
    private final Set<String> suffixes;

    private NoPaper(Set<String> names, Set<String> suffixes) {
        this.names = names;
        this.suffixes = suffixes;
    }

    /** The built-in names with the user's on top. */
    public static NoPaper load(Settings settings) {
        YamlNode data = settings.data("no-paper");
        return new NoPaper(lower(data.get("名称")), lower(data.get("后缀")));
    }

    /** Whether a file of this name holds no paper. */
    public boolean isNamedBy(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        // README.zh-CN.md is a README too.
        int first = base.indexOf('.');
        return names.contains(first > 0 ? base.substring(0, first) : base)
                || dot > 0 && suffixes.contains(name.substring(dot + 1));
    }

    private static Set<String> lower(YamlNode list) {
        return list.texts().stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
