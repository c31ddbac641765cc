package io.zongshu.language;

import java.util.List;

/**
 * A phrase as what is done and what it is done to.
 *
 * @param text as written without words that do not matter
 * @param verbs the declared names of its verbs, in order: 新建, 改造 of 新建改造燃气管道
 * @param noun the rest: 燃气管道
 */
public record VerbPhrase(String text, List<String> verbs, String noun) {
    public VerbPhrase {
        verbs = List.copyOf(verbs);
    }

    /** The first verb, or empty. */
    public String verb() {
        return verbs.isEmpty() ? "" : verbs.get(0);
    }

    boolean isEmpty() {
        return verbs.isEmpty() && noun.isEmpty();
    }
}
