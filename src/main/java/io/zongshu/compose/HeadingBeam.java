package io.zongshu.compose;

import io.zongshu.compose.HeadingCores.Core;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A beam search for the headings of one frame, section by section: what fits each, without a formula or a verb twice and with
 * as few characters twice as can be.
 */
final class HeadingBeam {
    private static final int BEAM = 60;
    private static final int FORMULA = 4;
    private static final double REPEATED_CHARACTER = 0.8;
    private static final double REPEATED_VERB = 4;

    /** A verb has two characters. */
    private static final int VERB = 2;

    private final String frame;
    private final String slot;
    private final WordStock stock;
    private List<Partial> beam = List.of(new Partial(List.of(), List.of(), new BitSet(), 0));

    /** @param frame ⟨四⟩，⟨动宾六⟩ @param slot the name of its second slot */
    HeadingBeam(String frame, String slot, WordStock stock) {
        this.frame = frame;
        this.slot = slot;
        this.stock = stock;
    }

    /** The headings of the sections so far. */
    record Partial(List<Sourced> headings, List<String> formulas, BitSet characters, double score) {}

    /**
     * What a heading may be: its text, yet without its sources.
     *
     * @param verb what a heading says that has its verb
     * @param characters of formula and core, each once
     * @param repeated how many more there are
     */
    private record Filling(WordStock.Choice formula, Core core, String text, String verb, String characters, int repeated) {
        static Filling of(WordStock.Choice formula, Core core, String text) {
            String own = formula.text() + core.text().text();
            StringBuilder characters = new StringBuilder();
            for (int i = 0; i < own.length(); i++) {
                if (own.indexOf(own.charAt(i)) == i) {
                    characters.append(own.charAt(i));
                }
            }
            return new Filling(formula, core, text, "，" + core.text().text().substring(0, VERB), characters.toString(), own.length() - characters.length());
        }
    }

    /** A set and what would head its next section; there are thousands, of which few are taken. */
    private record Step(Partial from, Filling filling, double score) {}

    /** The next section has a heading that the writer set; its formula counts as used. */
    void pinned(Sourced heading) {
        beam = beam.stream().map(partial -> with(partial, heading)).toList();
    }

    private static Partial with(Partial partial, Sourced pinned) {
        List<Sourced> next = new ArrayList<>(partial.headings());
        next.add(pinned);
        List<String> used = new ArrayList<>(partial.formulas());
        String first = pinned.text().split("，", -1)[0];
        if (first.length() == FORMULA) {
            used.add(first);
        }
        BitSet seen = (BitSet) partial.characters().clone();
        add(pinned.text(), seen);
        return new Partial(next, used, seen, partial.score());
    }

    /** The next section has one of these. */
    void next(List<WordStock.Choice> formulas, List<Core> cores) {
        List<Filling> fillings = fillings(formulas, cores);
        Best<Step> best = new Best<>(Comparator.comparing(step -> step.filling().text()), BEAM);
        for (Partial partial : beam) {
            steps(fillings, partial, best);
        }
        beam = best.list().stream().map(this::taken).toList();
    }

    /** The best sets so far, best first. */
    List<Partial> best(int count) {
        return beam.stream().limit(count).toList();
    }

    private List<Filling> fillings(List<WordStock.Choice> formulas, List<Core> cores) {
        List<Filling> fillings = new ArrayList<>();
        for (WordStock.Choice formula : formulas) {
            for (Core core : cores) {
                String text = frame.replace("⟨四⟩", formula.text()).replace("⟨" + slot + "⟩", core.text().text());
                fillings.add(Filling.of(formula, core, text));
            }
        }
        return fillings;
    }

    private static void steps(List<Filling> fillings, Partial partial, Best<Step> best) {
        for (Filling filling : fillings) {
            WordStock.Choice formula = filling.formula();
            Core core = filling.core();
            double most = partial.score() + formula.fitness() + core.fitness() - REPEATED_CHARACTER * filling.repeated();
            if (best.mayTake(most) && !partial.formulas().contains(formula.text())) {
                double verb = saysVerbOf(filling, partial) ? REPEATED_VERB : 0;
                int repeated = filling.repeated() + repeated(filling.characters(), partial.characters());
                double score = partial.score() - verb + formula.fitness() + core.fitness() - REPEATED_CHARACTER * repeated;
                if (best.mayTake(score)) {
                    best.offer(new Step(partial, filling, score), score);
                }
            }
        }
    }

    private static boolean saysVerbOf(Filling filling, Partial partial) {
        for (Sourced heading : partial.headings()) {
            if (heading.text().contains(filling.verb())) {
                return true;
            }
        }
        return false;
    }

    private static void add(String text, BitSet characters) {
        for (int i = 0; i < text.length(); i++) {
            characters.set(text.charAt(i));
        }
    }

    /** How many characters of a text stood in the set before. */
    private static int repeated(String text, BitSet before) {
        int repeated = 0;
        for (int i = 0; i < text.length(); i++) {
            repeated += before.get(text.charAt(i)) ? 1 : 0;
        }
        return repeated;
    }

    private Partial taken(Step step) {
        String formula = step.filling().formula().text();
        Core core = step.filling().core();
        List<Sourced> headings = new ArrayList<>(step.from().headings());
        headings.add(worded(formula, core));
        List<String> used = new ArrayList<>(step.from().formulas());
        used.add(formula);
        BitSet characters = (BitSet) step.from().characters().clone();
        add(formula + core.text().text(), characters);
        return new Partial(headings, used, characters, step.score());
    }

    private Sourced worded(String formula, Core core) {
        Sourced text = Sourced.EMPTY;
        String rest = frame;
        while (!rest.isEmpty()) {
            if (rest.startsWith("⟨四⟩")) {
                text = text.plus(stock.sourced(formula));
                rest = rest.substring(3);
            } else if (rest.startsWith("⟨" + slot + "⟩")) {
                text = text.plus(core.text());
                rest = rest.substring(slot.length() + 2);
            } else {
                text = text.plus(Sourced.of(rest.substring(0, 1), Source.Kind.TEMPLATE, "titles.yaml 标题式样"));
                rest = rest.substring(1);
            }
        }
        return text;
    }
}
