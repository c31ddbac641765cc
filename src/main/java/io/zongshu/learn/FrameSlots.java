package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Types the slots of frames by what fills them, and prints their patterns. */
final class FrameSlots {
    private static final double SURE = 0.5;
    // A figure with its measure word and little more: 95%, 30余亿元, 2000多人次.
    private static final Pattern NUMBER = Pattern.compile("约?[0-9][0-9.,]*[％%余多万亿千百]*\\p{IsHan}{0,3}");

    private final Set<String> formulas = new HashSet<>();
    private final FrameWords words;

    FrameSlots(List<Formula> formulas, FrameWords words) {
        formulas.stream().filter(f -> f.score() >= SURE).forEach(f -> this.formulas.add(f.text()));
        this.words = words;
    }

    String pattern(FrameNote note) {
        String first = note.opener + "⟨" + type(note) + "⟩";
        return first + (note.link.isEmpty() ? "" : note.link + "⟨终点⟩") + note.tail;
    }

    private String type(FrameNote note) {
        if (most(note.fillers, f -> NUMBER.matcher(f).matches())) {
            return "数字";
        }
        if (most(note.fillers, formulas::contains)) {
            return "四字格";
        }
        if (most(note.fillers, f -> f.startsWith("“") && f.endsWith("”") || f.startsWith("《") && f.endsWith("》"))) {
            return "名称";
        }
        if (most(note.fillers, f -> words.organisations().stream().anyMatch(f::endsWith))) {
            return "机构";
        }
        if (note.kind == Frame.Kind.RESULT) {
            return "方面";
        }
        return words.openers().entrySet().stream()
                .filter(e -> note.opener.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("工作");
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
