package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 篇幅: main sections that are far shorter or longer than the others. */
final class SectionLengths implements Algorithm {
    private static final int FEWEST = 3;
    private static final int SHORT = 4;
    private static final int LONG = 3;
    /** Characters; where most sections hardly say a word, they are items of a list. */
    private static final int LEAST = 15;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<CheckedHeading> main = new ArrayList<>();
        CheckedHeading.of(paper).stream().filter(h -> h.entry().level() == 1 && h.isTitle()).forEach(main::add);
        if (main.size() < FEWEST) {
            return;
        }
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < main.size(); i++) {
            int from = main.get(i).paragraph().number();
            int to = i + 1 < main.size() ? main.get(i + 1).paragraph().number() : paper.paragraphs().size() + 1;
            lengths.add(paper.paragraphs().subList(from - 1, to - 1).stream()
                    .filter(p -> p.isBody() || p.isRow())
                    .mapToInt(p -> p.text().length()).sum());
        }
        int all = lengths.stream().mapToInt(n -> n).sum();
        for (Rule rule : rules) {
            List<Integer> alike = new ArrayList<>();
            for (int i = 0; i < main.size(); i++) {
                String text = main.get(i).entry().text();
                if (rule.words("另类").stream().noneMatch(text::contains)) {
                    alike.add(i);
                }
            }
            if (alike.size() < FEWEST || all < rule.number("最短")) {
                continue;
            }
            int median = alike.stream().map(lengths::get).sorted().toList().get(alike.size() / 2);
            for (int i : median < LEAST ? List.<Integer>of() : alike) {
                if (lengths.get(i) * SHORT < median || lengths.get(i) > LONG * median) {
                    CheckedHeading heading = main.get(i);
                    found.add(rule, heading.paragraph(), heading.start(), heading.end(),
                            Map.of("字数", String.valueOf(lengths.get(i)), "中位", String.valueOf(median)));
                }
            }
        }
    }
}
