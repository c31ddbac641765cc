package io.zongshu.export;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which of the profile's faces this machine has. Needs no screen. */
public final class Fonts {
    private Fonts() {}

    /**
     * The faces of the profile that this machine lacks under every name they go by, title first; empty when this Java
     * cannot tell (a runtime without its desktop part or without any font configuration).
     */
    public static Optional<List<String>> missing(LayoutProfile profile) {
        Set<String> installed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try {
            GraphicsEnvironment graphics = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                installed.addAll(List.of(graphics.getAvailableFontFamilyNames(locale)));
            }
        } catch (LinkageError | RuntimeException | InternalError e) {
            // Headless runtimes fail in many ways here; what they all mean is "cannot tell".
            return Optional.empty();
        }
        FontSet fonts = profile.fonts();
        return Optional.of(fonts.faces().stream().distinct()
                .filter(face -> !installed.contains(face)
                        && List.of(fonts.aliases().getOrDefault(face, "").split(",")).stream()
                                .map(String::strip).noneMatch(installed::contains))
                .toList());
    }
}
