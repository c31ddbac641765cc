package io.zongshu.cli;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of the window that the program runs in. */
final class Terminal {
    private static final Set<String> CHINESE = Set.of("gbk", "gb18030", "gb2312", "ms936", "cp936", "x-mswin-936");

    private Terminal() {}

    /** Whether a person sits before it: input and output are not redirected. */
    static boolean attached() {
        java.io.Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // From JDK 22 on, a console object exists even when everything is redirected; only this method tells.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** UTF-8, but the Chinese code page of a Windows window that has one. */
    static Charset charset(boolean attached) {
        if (!attached) {
            return StandardCharsets.UTF_8;
        }
        return Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(key -> System.getProperty(key, "").toLowerCase(Locale.ROOT))
                .filter(CHINESE::contains)
                .map(Charset::forName)
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }
}
