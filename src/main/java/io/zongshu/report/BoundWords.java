package io.zongshu.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that hold a preposition or verb of frames as one of their characters (bound-words.txt): 可以归结为 is not
 * 以⟨…⟩为.
 */
final class BoundWords {
    private static final Set<String> WORDS = load("/io/zongshu/report/bound-words.txt");

    private BoundWords() {}

    private static Set<String> load(String resource) {
        try (InputStream in = BoundWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource: " + resource);
            }
            Set<String> words = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" "))));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a single character at an offset belongs to such a word; longer text never does. */
    static boolean hold(String text, int at, String literal) {
        if (literal.length() != 1) {
            return false;
        }
        boolean behind = at > 0 && WORDS.contains(text.substring(at - 1, at + 1));
        return behind || (at + 2 <= text.length() && WORDS.contains(text.substring(at, at + 2)));
    }
}
