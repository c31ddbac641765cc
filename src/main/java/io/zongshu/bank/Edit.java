package io.zongshu.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an office wants of one phrase, whatever mining says of it.
 *
 * @param kind what kind of phrase
 * @param text the formula, the frame's pattern or the heading pattern's frame
 * @param type type of a formula or kind of a frame; empty: as mined
 * @param themes themes of a formula; empty: as mined
 */
public record Edit(Kind kind, String text, Action action, String type, List<String> themes) {
    private static final Comparator<Edit> STRONGEST_FIRST = Comparator.comparing(Edit::action)
            .thenComparing(Edit::type)
            .thenComparing(e -> String.join(" ", e.themes()))
            .thenComparing(Edit::text);
    private static final Pattern SLOT = Pattern.compile("⟨[^⟩]*⟩");

    public Edit {
        themes = List.copyOf(themes);
    }

    /** Kinds of phrases that can be edited. */
    public enum Kind {
        FORMULA("四字格"),
        FRAME("句式"),
        HEADINGS("标题句式");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** What is done, the strongest first: where two banks that are merged disagree, the stronger one holds. */
    public enum Action {
        BAN("禁用"),
        ADD("新增"),
        CHANGE("修改");

        private final String chinese;

        Action(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * The edits of two banks as one list, sorted by kind and text. Of two on one phrase the stronger action holds, then
     * the smaller type and themes, so that the order of merging is of no matter.
     */
    public static List<Edit> union(Collection<Edit> a, Collection<Edit> b) {
        List<Edit> all = new ArrayList<>(a);
        all.addAll(b);
        Map<String, Edit> byPhrase = new TreeMap<>();
        for (Edit edit : all) {
            byPhrase.merge(edit.key(), edit, (x, y) -> STRONGEST_FIRST.compare(x, y) <= 0 ? x : y);
        }
        return List.copyOf(byPhrase.values());
    }

    /** Names the phrase; sorts by kind, then text. */
    public String key() {
        return key(kind, text);
    }

    /**
     * The key of an edit of a phrase. A frame goes by its literals: the name of a slot follows from what filled it in the
     * papers at hand, and may be another one after more are learned.
     */
    public static String key(Kind kind, String text) {
        return kind.ordinal() + "\t" + (kind == Kind.FRAME ? SLOT.matcher(text).replaceAll("⟨⟩") : text);
    }
}
