package io.zongshu.check;

import io.zongshu.files.YamlNode;
import io.zongshu.language.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 约数: two words about one number that say the same twice or contradict each other (矛盾). */
final class Approximations implements Algorithm {
    /** Words of one kind before a number that do not go with words of another kind after it. */
    private record Clash(List<String> before, List<String> after, String how) {
        static Clash of(YamlNode node) {
            return new Clash(longestFirst(node.get("前").texts()), longestFirst(node.get("后").texts()), node.get("说").text());
        }

        private static List<String> longestFirst(List<String> words) {
            return words.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
        }
    }

    /**
     * The words that a rule knows.
     *
     * @param before those that may stand before a number, the longest first
     * @param remainders those between number and measure word
     * @param none words that end like one of {@code before}
     */
    private record Words(List<Clash> clashes, List<String> before, List<String> remainders, List<String> none) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            List<Clash> clashes = rule.items("矛盾").stream().map(Clash::of).toList();
            List<String> words = Clash.longestFirst(rule.words("约数词"));
            List<String> remainders = rule.words("余数");
            List<String> none = rule.words("不是约数词");
            for (CheckedParagraph paragraph : paper.paragraphs()) {
                for (Quantity quantity : paper.quantities(paragraph)) {
                    look(paragraph, rule, quantity, new Words(clashes, words, remainders, none), found);
                }
            }
        }
    }

    private static void look(CheckedParagraph paragraph, Rule rule, Quantity quantity, Words words, Findings found) {
        String text = paragraph.text();
        List<String> before = new ArrayList<>();
        int start = quantity.start();
        if (!quantity.before().isEmpty()) {
            before.add(quantity.before());
        }
        // 约近2000名: the reader of quantities takes one word only.
        Optional<String> outer = before.size() == 1 && ending(text, start, words.none()).isEmpty()
                ? ending(text, start, words.before())
                : Optional.empty();
        if (outer.isPresent()) {
            start -= outer.get().length();
            before.add(0, outer.get());
        }
        if (quantity.digits().matches("[数几上].*")) {
            before.add(quantity.digits().substring(0, 1));
        }
        List<String> after = after(quantity, words.remainders());
        for (Clash clash : words.clashes()) {
            for (int i = 0; i < before.size(); i++) {
                if (!clash.before().contains(before.get(i))) {
                    continue;
                }
                List<String> behind = new ArrayList<>(before.subList(i + 1, before.size()));
                behind.addAll(after);
                Optional<String> other = behind.stream().filter(clash.after()::contains).findFirst();
                if (other.isPresent()) {
                    found.add(rule, paragraph, start, quantity.end(),
                            Map.of("前", before.get(i), "后", other.get(), "重", clash.how()));
                    return;
                }
            }
            // 300余名以上: the remainder clashes with the word after the measure.
            for (int i = 0; i + 1 < after.size(); i++) {
                if (clash.before().contains(after.get(i)) && clash.after().contains(after.get(i + 1))) {
                    found.add(rule, paragraph, start, quantity.end(),
                            Map.of("前", after.get(i), "后", after.get(i + 1), "重", clash.how()));
                    return;
                }
            }
        }
    }

    private static Optional<String> ending(String text, int at, List<String> words) {
        return words.stream().filter(w -> text.startsWith(w, at - w.length())).findFirst();
    }

    /** The words after the number, 余 apart from 以上. */
    private static List<String> after(Quantity quantity, List<String> remainders) {
        List<String> after = new ArrayList<>();
        String rest = quantity.after();
        for (String remainder : remainders) {
            if (rest.startsWith(remainder)) {
                after.add(remainder);
                rest = rest.substring(remainder.length());
            }
        }
        if (!rest.isEmpty()) {
            after.add(rest);
        }
        return after;
    }
}
