package io.zongshu.structure;

import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Types what stands in one slot of a frame: ⟨4⟩, ⟨动2⟩, ⟨名⟩, ⟨数⟩, ⟨…⟩, or a few of them in a row. */
final class SlotTypes {
    private static final int DEEPEST = 3;
    private static final int LONGEST_COUNTED = 4;

    private final Segmenter segmenter = new HanlpSegmenter();

    /** The slots for what the members have at one place; empty if all have nothing there. */
    String of(List<String> fillers) {
        if (fillers.stream().allMatch(String::isEmpty)) {
            return "";
        }
        if (fillers.stream().anyMatch(String::isEmpty)) {
            return "⟨…⟩";
        }
        return slots(fillers, 0);
    }

    private String slots(List<String> fillers, int depth) {
        int length = sameLength(fillers);
        if (fillers.stream().allMatch(SlotTypes::isNumber)) {
            return "⟨数⟩";
        }
        List<List<Token>> words = fillers.stream().map(segmenter::segment).toList();
        if (length == 8 && words.stream().allMatch(w -> endsAt(w, 4))) {
            return "⟨4⟩⟨4⟩";
        }
        if (length > 0 && length <= LONGEST_COUNTED) {
            boolean verbs = length < 4 && words.stream().allMatch(w -> w.size() == 1 && isVerb(w.get(0)));
            return "⟨" + (verbs ? "动" : "") + length + "⟩";
        }
        String split = depth < DEEPEST ? split(fillers, words, depth) : "";
        if (!split.isEmpty()) {
            return split;
        }
        if (length > 0) {
            return "⟨" + length + "⟩";
        }
        return words.stream().allMatch(w -> w.stream().allMatch(SlotTypes::isNoun)) ? "⟨名⟩" : "⟨…⟩";
    }

    /** A first word of one length, or a first verb of any, and the rest; empty if the members begin differently. */
    private String split(List<String> fillers, List<List<Token>> words, int depth) {
        int first = words.get(0).get(0).text().length();
        boolean more = words.stream().allMatch(w -> w.size() > 1);
        boolean verbs = words.stream().allMatch(w -> isVerb(w.get(0)));
        if (more && verbs && words.stream().allMatch(w -> w.get(0).text().length() == first)) {
            return "⟨动" + first + "⟩" + slots(rest(fillers, first), depth + 1);
        }
        int four = LONGEST_COUNTED;
        if (words.stream().allMatch(w -> endsAt(w, four)) && fillers.stream().allMatch(f -> f.length() > four)) {
            return "⟨4⟩" + slots(rest(fillers, four), depth + 1);
        }
        if (more && verbs) {
            List<String> rest = new ArrayList<>();
            for (int i = 0; i < fillers.size(); i++) {
                rest.add(fillers.get(i).substring(words.get(i).get(0).text().length()));
            }
            return "⟨动⟩" + slots(rest, depth + 1);
        }
        return "";
    }

    private static List<String> rest(List<String> fillers, int from) {
        return fillers.stream().map(f -> f.substring(from)).toList();
    }

    private static int sameLength(List<String> fillers) {
        int length = fillers.get(0).length();
        return fillers.stream().allMatch(f -> f.length() == length) ? length : 0;
    }

    private static boolean endsAt(List<Token> words, int offset) {
        return words.stream().anyMatch(w -> w.end() == offset);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9.,%]+[万亿]?[余多]?|[零〇一二三四五六七八九十百千万亿两几]+");
    }

    private static boolean isVerb(Token word) {
        return word.nature().startsWith("v") && !word.nature().equals("vshi");
    }

    private static boolean isNoun(Token word) {
        String nature = word.nature();
        return nature.startsWith("n") || nature.equals("vn") || nature.startsWith("g") || nature.startsWith("j")
                || nature.startsWith("b") || nature.startsWith("s");
    }
}
