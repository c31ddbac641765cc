package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Types the slots of frames by what fills them, and prints their patterns. */
final class FrameSlots {
    /** The slot of what was awarded. */
    static final String AWARD = "荣誉";

    private static final double SURE = 0.5;
    // A figure with its measure word and little more: 95%, 30余亿元, 2000多人次.
    private static final Pattern NUMBER = Pattern.compile("约?[0-9][0-9.,]*[％%余多万亿千百]*\\p{IsHan}{0,3}");

    private final Set<String> formulas = new HashSet<>();
    private final FrameWords words;

    FrameSlots(List<Formula> formulas, FrameWords words) {
        formulas.stream().filter(f -> f.score() >= SURE).forEach(f -> this.formulas.add(f.text()));
        this.words = words;
    }

    String pattern(FrameNote note, Frame.Kind kind) {
        if (note.fixed) {
            return note.opener;
        }
        String first = note.opener + "⟨" + type(note, kind) + "⟩";
        return first + (note.link.isEmpty() ? "" : note.link + "⟨终点⟩") + note.tail;
    }

    private String type(FrameNote note, Frame.Kind kind) {
        Map<String, Integer> fillers = note.fillers();
        if (most(fillers, f -> NUMBER.matcher(f).matches())) {
            return "数字";
        }
        if (most(fillers, formulas::contains)) {
            return "四字格";
        }
        if (most(fillers, f -> f.startsWith("“") && f.endsWith("”") || f.startsWith("《") && f.endsWith("》"))) {
            return "名称";
        }
        for (Map.Entry<String, List<String>> type : words.types().entrySet()) {
            if (most(fillers, f -> type.getValue().stream().anyMatch(f::endsWith))) {
                return type.getKey();
            }
        }
        if (kind == Frame.Kind.RESULT) {
            return "方面";
        }
        return words.openers().entrySet().stream()
                .filter(e -> note.opener.endsWith(e.getKey()))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(most(fillers, FrameSlots::beginsWithVerb) ? "做法" : "工作");
    }

    private static boolean beginsWithVerb(String filler) {
        WordClasses.Entry entry = WordClasses.find(filler.substring(0, Math.min(2, filler.length())));
        return entry != null && entry.share(WordClass.VERB) >= 0.5;
    }

    private static boolean most(Map<String, Integer> fillers, Predicate<String> test) {
        int yes = 0;
        int all = 0;
        for (Map.Entry<String, Integer> filler : fillers.entrySet()) {
            all += filler.getValue();
            yes += test.test(filler.getKey()) ? filler.getValue() : 0;
        }
        return 2 * yes > all;
    }
}
