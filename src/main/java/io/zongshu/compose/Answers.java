package io.zongshu.compose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers about texts that are asked for again and again in one draft, such as what kind of clause a text is. Thread-safe. */
final class Answers<T> {
    /** A long paper has some thousand clauses; so many answers are kept. */
    private static final int MOST = 10_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** @param answer a pure function of the text */
    T of(String text, Function<String, T> answer) {
        T kept = known.get(text);
        if (kept == null) {
            kept = answer.apply(text);
            if (known.size() < MOST) {
                known.put(text, kept);
            }
        }
        return kept;
    }
}
