package io.zongshu.export;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** layout.yaml, built-in and the user's, to a checked LayoutProfile. */
final class LayoutReader {
    private static final String FILE = "layout";
    private static final List<String> SCHEMES = List.of("机关字体", "Windows自带");
    private static final List<String> TABLES = List.of("替代字体", "缺字字体", "字体别名");
    private static final String UNBROKEN = "标题不拆";
    private static final Set<String> ROLES = Set.of("标题", "正文", "楷体", "黑体", "宋体");

    private final Settings settings;

    private final List<YamlNode> overrides;

    /** @param overrides further layouts, each entry over those before it */
    LayoutReader(Settings settings, List<YamlNode> overrides) {
        this.settings = settings;
        this.overrides = overrides;
    }

    LayoutProfile read() {
        YamlNode built = Settings.builtIn().data(FILE);
        YamlNode merged = merged(settings.data(FILE));
        refuseUnknown(built, merged);
        Map<LayoutItem, LayoutValue> standard = values(built, built);
        Map<LayoutItem, LayoutValue> values = values(merged, built);
        choice(merged, values, LayoutItem.GRID, List.of("只定行", "行和字", "lines", "linesAndChars"));
        choice(merged, values, LayoutItem.FONT_SCHEME, SCHEMES);
        choice(merged, values, LayoutItem.SEALED, List.of("是", "否"));
        LayoutProfile profile = new LayoutProfile(values, standard, fonts(built, merged, values), unbroken(built, merged));
        if (profile.typeWidth() < 2000 || profile.typeHeight() < 2 * profile.number(LayoutItem.LINE)) {
            throw CannotContinue.usage(ExportMessages.noTypeArea());
        }
        return profile;
    }

    private YamlNode merged(YamlNode data) {
        LinkedHashMap<String, YamlNode> entries = new LinkedHashMap<>(data.entries());
        overrides.forEach(o -> entries.putAll(o.entries()));
        return new YamlNode.Mapping(entries, Map.of(), data.line(), data.column());
    }

    private static void refuseUnknown(YamlNode built, YamlNode merged) {
        for (Map.Entry<String, YamlNode> entry : merged.entries().entrySet()) {
            if (!built.entries().containsKey(entry.getKey())) {
                throw CannotContinue.usage(ExportMessages.unknownLayoutItem(entry.getKey(), entry.getValue().line()));
            }
        }
    }

    private static Map<LayoutItem, LayoutValue> values(YamlNode merged, YamlNode built) {
        Map<LayoutItem, LayoutValue> values = new EnumMap<>(LayoutItem.class);
        for (LayoutItem item : LayoutItem.values()) {
            YamlNode node = merged.get(item.key());
            YamlNode base = built.get(item.key());
            String written = node instanceof YamlNode.Mapping ? node.get("值").text() : node.text();
            values.put(item, new LayoutValue(
                    item, written.strip(), number(item, written, node), base.get("条款").text(), base.get("要求").text(),
                    base.get("说明").text()));
        }
        return values;
    }

    private static int number(LayoutItem item, String written, YamlNode node) {
        if (item.unit() == LayoutItem.Unit.TEXT) {
            if (written.isBlank()) {
                throw CannotContinue.usage(ExportMessages.badLayoutValue(item.key(), written, node.line()));
            }
            return 0;
        }
        OptionalInt number = Measures.read(written, item.unit());
        if (number.isEmpty() || !item.allows(number.getAsInt())) {
            throw CannotContinue.usage(ExportMessages.badLayoutValue(item.key(), written, node.line()));
        }
        return number.getAsInt();
    }

    private static void choice(
            YamlNode merged, Map<LayoutItem, LayoutValue> values, LayoutItem item, List<String> allowed) {
        LayoutValue value = values.get(item);
        if (value == null || !allowed.contains(value.written())) {
            throw CannotContinue.usage(ExportMessages.badLayoutChoice(
                    item.key(), value == null ? "" : value.written(), merged.get(item.key()).line(), allowed));
        }
    }

    private static List<String> unbroken(YamlNode built, YamlNode merged) {
        Set<String> words = new LinkedHashSet<>(built.get(UNBROKEN).texts());
        words.addAll(merged.get(UNBROKEN).texts());
        return List.copyOf(words);
    }

    private static FontSet fonts(YamlNode built, YamlNode merged, Map<LayoutItem, LayoutValue> values) {
        String scheme = written(values, LayoutItem.FONT_SCHEME);
        Map<String, String> faces = table(built, merged, scheme);
        for (String role : faces.keySet()) {
            if (!ROLES.contains(role)) {
                throw CannotContinue.usage(
                        ExportMessages.unknownLayoutItem(scheme + " " + role, merged.get(scheme).line()));
            }
        }
        return new FontSet(
                face(faces, "标题"), face(faces, "正文"), face(faces, "楷体"), face(faces, "黑体"), face(faces, "宋体"),
                written(values, LayoutItem.DIGITS_FONT),
                table(built, merged, TABLES.get(0)), table(built, merged, TABLES.get(1)),
                table(built, merged, TABLES.get(2)));
    }

    private static String written(Map<LayoutItem, LayoutValue> values, LayoutItem item) {
        LayoutValue value = values.get(item);
        return value == null ? "" : value.written();
    }

    private static String face(Map<String, String> faces, String role) {
        String face = faces.getOrDefault(role, "").strip();
        if (face.isEmpty()) {
            throw CannotContinue.usage(ExportMessages.missingFace(role));
        }
        return face;
    }

    /** A table of texts: the user's entries over the built-in ones. */
    private static Map<String, String> table(YamlNode built, YamlNode merged, String name) {
        Set<String> keys = new LinkedHashSet<>(built.get(name).entries().keySet());
        keys.addAll(merged.get(name).entries().keySet());
        Map<String, String> table = new LinkedHashMap<>();
        for (String key : keys) {
            YamlNode own = merged.get(name).entries().get(key);
            table.put(key, (own == null ? built.get(name).get(key) : own).text());
        }
        return table;
    }
}
