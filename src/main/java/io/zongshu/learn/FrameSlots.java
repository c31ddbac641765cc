package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    // So many persons: 100名优秀干部到乡村.
    private static final Pattern PEOPLE = Pattern.compile("[0-9][0-9.,]*[余多万]*名");
    private static final String PERSON = "人员";
    private static final String PLACE = "地域";
    private static final String SECOND = "内容";
    // Longer ones are told by more than their last word.
    private static final int MOST_OF_A_NAME = 24;

    private final Set<String> formulas = new HashSet<>();
    private final FrameWords words;
    // By their last characters, in the order of their types.
    private final Map<Character, List<Ending>> endings = new HashMap<>();

    private record Ending(String text, String type) {}

    FrameSlots(List<Formula> formulas, FrameWords words) {
        formulas.stream().filter(f -> f.score() >= SURE).forEach(f -> this.formulas.add(f.text()));
        this.words = words;
        words.types().forEach((type, texts) -> texts.forEach(text -> endings
                .computeIfAbsent(text.charAt(text.length() - 1), c -> new ArrayList<>())
                .add(new Ending(text, type))));
    }

    String pattern(FrameNote note, Frame.Kind kind) {
        if (note.fixed) {
            return note.opener;
        }
        if (note.link.isEmpty()) {
            return note.opener + "⟨" + type(note.fillers(), outside(note, kind)) + "⟩" + note.tail;
        }
        String second = longest(words.links(), note.link::endsWith);
        return note.opener + "⟨" + type(note.fillers(), longest(words.openers(), note.opener::endsWith)) + "⟩" + note.link + "⟨"
                + (second.isEmpty() ? type(note.secondFillers(), SECOND) : second) + "⟩" + note.tail;
    }

    /** What the words around a slot say of it; empty if nothing. */
    private String outside(FrameNote note, Frame.Kind kind) {
        if (kind == Frame.Kind.RESULT) {
            return "方面";
        }
        String opener = longest(words.openers(), note.opener::endsWith);
        String tail = longest(words.tails(), note.tail::endsWith);
        return tail.isEmpty() ? opener : tail;
    }

    private static String longest(Map<String, String> types, Predicate<String> stands) {
        return types.entrySet().stream()
                .filter(e -> stands.test(e.getKey()))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    /** The type of most fillers; else what the words around the slot say; else an activity, or an object if most are none. */
    private String type(Map<String, Integer> fillers, String outside) {
        if (words.tails().containsValue(outside)) {
            return outside;
        }
        if (most(fillers, FrameSlots::isNumber)) {
            return "数字";
        }
        if (most(fillers, formulas::contains)) {
            return "四字格";
        }
        if (most(fillers, f -> f.startsWith("“") && f.endsWith("”") || f.startsWith("《") && f.endsWith("》"))) {
            return "名称";
        }
        Map<String, Integer> named = new HashMap<>();
        int all = 0;
        for (Map.Entry<String, Integer> filler : fillers.entrySet()) {
            named.merge(type(filler.getKey()), filler.getValue(), Integer::sum);
            all += filler.getValue();
        }
        for (String type : words.types().keySet()) {
            if (2 * named.getOrDefault(type, 0) > all) {
                return type;
            }
        }
        if (!outside.isEmpty()) {
            return outside;
        }
        return most(fillers, FrameSlots::beginsWithVerb) ? "做法" : 2 * named.getOrDefault("", 0) < all ? "对象" : "工作";
    }

    /** The type of what its last word names, or what stands before 到 and the like; empty for none and for an action. */
    private String type(String filler) {
        if (isDigit(filler.charAt(0)) && PEOPLE.matcher(filler).lookingAt()) {
            return PERSON;
        }
        String named = filler.substring(0, sent(filler));
        if (named.length() > MOST_OF_A_NAME || named.length() > 4 && beginsWithVerb(named)) {
            return "";
        }
        for (Ending ending : endings.getOrDefault(named.charAt(named.length() - 1), List.of())) {
            if (named.endsWith(ending.text)) {
                return ending.type;
            }
        }
        return WordClasses.isPlace(named) ? PLACE : "";
    }

    /** Where it says where persons are sent: 优秀干部 | 到乡村; the end if it does not. */
    private static int sent(String filler) {
        for (int i = 2; i + 2 < filler.length(); i++) {
            if (filler.charAt(i) == '到' || filler.charAt(i) == '赴') {
                return i;
            }
        }
        return filler.length();
    }

    private static boolean isNumber(String filler) {
        return (isDigit(filler.charAt(0)) || filler.charAt(0) == '约') && NUMBER.matcher(filler).matches();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
