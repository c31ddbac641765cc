package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.stream.IntStream;

/** Small words of our own between the brief's: where they come from is the declared word list. */
final class Wording {
    private static final String JOINING = "realise.yaml 连接";

    private Wording() {}

    /** A mark or joining word. */
    static Sourced glue(String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, JOINING);
    }

    /** A word of an entry of realise.yaml. */
    static Sourced word(String text, String entry) {
        return Sourced.of(text, Source.Kind.TEMPLATE, "realise.yaml " + entry);
    }

    /** A word of an entry of nouns.yaml. */
    static Sourced noun(String text, String entry) {
        return Sourced.of(text, Source.Kind.TEMPLATE, "nouns.yaml " + entry);
    }

    /** A verb of support-verbs.yaml. */
    static Sourced support(String verb) {
        return Sourced.of(verb, Source.Kind.TEMPLATE, "support-verbs.yaml 动词");
    }

    /** A verb of figure-verbs.yaml. */
    static Sourced figureVerb(String verb) {
        return Sourced.of(verb, Source.Kind.TEMPLATE, "figure-verbs.yaml 动词");
    }

    /** A word of a shape of results.yaml. */
    static Sourced shaped(String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, "results.yaml 句式");
    }

    /** A verb of a group of collocations.yaml. */
    static Sourced collocated(String verb, Collocations.Group group) {
        return Sourced.of(verb, Source.Kind.TEMPLATE, group.address());
    }

    /** The text before and after a place replaced by something else. */
    static Sourced insert(Sourced text, int at, Sourced inserted) {
        return text.slice(0, at).plus(inserted).plus(text.slice(at, text.text().length()));
    }

    /** Parts joined by 、, or by ， where a part has marks of its own. */
    static Sourced listed(List<Sourced> parts) {
        boolean flat = parts.stream().noneMatch(p -> parted(p.text()));
        Sourced list = Sourced.EMPTY;
        for (Sourced part : parts) {
            // GB/T 15834: no 、 between quotations in a row.
            boolean quotations = closes(list.text()) && opens(part.text());
            list = list.isEmpty() ? part : quotations ? list.plus(part) : list.plus(glue(flat ? "、" : "，")).plus(part);
        }
        return list;
    }

    /** Has it a mark of its own outside quotations? */
    private static boolean parted(String text) {
        return IntStream.range(0, text.length()).anyMatch(i -> "，、".indexOf(text.charAt(i)) >= 0 && !ClauseReader.quoted(text, i));
    }

    private static boolean closes(String text) {
        return text.endsWith("”") || text.endsWith("》");
    }

    private static boolean opens(String text) {
        return text.startsWith("“") || text.startsWith("《");
    }

    /** Without spaces and closing marks at the ends. */
    static Sourced trimmed(Sourced text) {
        int start = 0;
        int end = text.text().length();
        while (start < end && " \u3000\t，。；、".indexOf(text.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \u3000\t，。；、".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return text.slice(start, end);
    }
}
