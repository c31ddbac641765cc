package io.zongshu.export;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every value of the Word layout (layout.yaml), after GB/T 9704-2012 unless the user overrides it.
 *
 * <p>Lengths are twips (1/20 point), type sizes half-points, indents and gaps hundredths of a character or line.
 */
public final class LayoutProfile {
    private final Map<LayoutItem, LayoutValue> values;
    private final Map<LayoutItem, LayoutValue> standard;
    private final FontSet fonts;
    private final List<String> unbroken;

    LayoutProfile(
            Map<LayoutItem, LayoutValue> values,
            Map<LayoutItem, LayoutValue> standard,
            FontSet fonts,
            List<String> unbroken) {
        this.values = new EnumMap<>(values);
        this.standard = new EnumMap<>(standard);
        this.fonts = fonts;
        this.unbroken = List.copyOf(unbroken);
    }

    /**
     * The built-in profile under the user's layout.yaml.
     *
     * @throws CannotContinue if the user's file has an unknown entry or an impossible value
     */
    public static LayoutProfile load(Settings settings) {
        return load(settings, List.of());
    }

    /**
     * The same under further layouts: each is a file like layout.yaml, or a single entry 行距=28磅. Later ones win.
     *
     * @throws CannotContinue if a file cannot be read, or an entry is unknown or impossible
     */
    public static LayoutProfile load(Settings settings, List<String> overrides) {
        return new LayoutReader(settings, overrides.stream().map(LayoutProfile::override).toList()).read();
    }

    private static YamlNode override(String given) {
        int sign = given.indexOf('=');
        String yaml = sign < 0 ? "" : given.substring(0, sign) + ": " + given.substring(sign + 1) + "\n";
        try {
            byte[] bytes = sign < 0 ? Files.readAllBytes(Path.of(given)) : yaml.getBytes(StandardCharsets.UTF_8);
            YamlNode node = Yaml.parse(given, bytes);
            if (node instanceof YamlNode.Mapping) {
                return node;
            }
        } catch (IOException | InvalidPathException e) {
            throw CannotContinue.file(ExportMessages.noProfile(given), e);
        }
        throw CannotContinue.usage(ExportMessages.badProfile(given));
    }

    /** A value in its item's unit. */
    public int number(LayoutItem item) {
        return value(item).number();
    }

    /** A value as written: choices and font names. */
    public String text(LayoutItem item) {
        return value(item).written();
    }

    /** All values in the order of {@link LayoutItem}. */
    public List<LayoutValue> values() {
        return List.copyOf(values.values());
    }

    public FontSet fonts() {
        return fonts;
    }

    /** Words that no title line cuts. */
    public List<String> unbroken() {
        return unbroken;
    }

    /** Whether the character grid is set too (linesAndChars), so that the text itself is not spaced. */
    public boolean gridOfCharacters() {
        return text(LayoutItem.GRID).equals("行和字") || text(LayoutItem.GRID).equals("linesAndChars");
    }

    /** Whether signature and date leave room for a seal, unless the export says otherwise. */
    public boolean sealed() {
        return text(LayoutItem.SEALED).equals("是");
    }

    /** Width of the type area in twips. */
    public int typeWidth() {
        return number(LayoutItem.PAPER_WIDTH) - number(LayoutItem.MARGIN_LEFT) - number(LayoutItem.MARGIN_RIGHT);
    }

    /** Height of the type area in twips. */
    public int typeHeight() {
        return number(LayoutItem.PAPER_HEIGHT) - number(LayoutItem.MARGIN_TOP) - number(LayoutItem.MARGIN_BOTTOM);
    }

    /** What the user changed, each with what the standard has. */
    public List<Deviation> deviations() {
        List<Deviation> found = new ArrayList<>();
        values.forEach((item, value) -> {
            LayoutValue built = standard.get(item);
            if (built != null && !value.same(built)) {
                found.add(new Deviation(item.key(), value.written(), built.written(), built.clause(), built.strength()));
            }
        });
        return found;
    }

    /**
     * A value that is not the standard's.
     *
     * @param strength 规定 (the paper then breaks the standard), 一般 or 实务
     */
    public record Deviation(String item, String value, String standard, String clause, String strength) {}

    LayoutValue value(LayoutItem item) {
        LayoutValue value = values.get(item);
        if (value == null) {
            throw new IllegalStateException("layout.yaml lacks " + item.key());
        }
        return value;
    }
}
