package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Composes sibling headings: a beam search over formulas and verb phrases for each section, scored by topical fit, corpus
 * evidence, equal shape and no repeated characters in the slots.
 */
final class Headlines {
    private static final int SETS = 5;

    /** Formulas tried for a section. */
    private static final int FORMULAS = 8;

    /** What a set in the shape of last year's headings gains. */
    private static final double LAST_YEAR = 2;

    /** So well a formula of the theme's own fits; that still more papers have it does not make it the only one. */
    private static final double FITTING = 2.5;

    private static final double ONLY_LEARNED = 0.7;

    /** How far the paper's own number goes: farther than how many papers have a phrase, so that not all offices have the same. */
    private static final double TASTE = 1;

    private final HeadlineCheck check;
    private final YamlNode titles;
    private final WordStock stock;
    private final PairedHeadings paired;
    private final HeadingCores cores;
    private final Map<String, Integer> shapes = new HashMap<>();
    private final long turn;
    private String lastShape = "";

    /** @param turn turns the order among near equals, so that different papers get different headings */
    Headlines(
            Settings settings, Theming theming, ClauseReader reader, WordStock stock, Bank own, Bank builtIn, long turn) {
        this.turn = turn;
        this.check = reader.headlineCheck();
        YamlNode phrases = settings.data("headlines");
        this.titles = settings.data("titles");
        this.stock = stock;
        TaskVerbs verbs = new TaskVerbs(settings, reader);
        this.paired = new PairedHeadings(phrases, theming, verbs, stock);
        this.cores = new HeadingCores(phrases, titles, theming, reader, stock, verbs);
        for (Bank bank : List.of(builtIn, own)) {
            for (HeadingPattern pattern : bank.headingPatterns()) {
                shapes.merge(pattern.shape(), pattern.documents(), Math::max);
            }
        }
    }

    /** The best sets, best first; empty when there are no sections. */
    List<HeadingSet> compose(List<SectionPlan> sections) {
        return compose(sections, Optional.empty());
    }

    /** As {@link #compose(List)}; with last year's paper, in the style of its headings. */
    List<HeadingSet> compose(List<SectionPlan> sections, Optional<LastYear> like) {
        return compose(sections, like, sections.stream().map(s -> Optional.<Sourced>empty()).toList());
    }

    /** As {@link #compose(List, Optional)}, around the headings that are pinned. */
    List<HeadingSet> compose(List<SectionPlan> sections, Optional<LastYear> like, List<Optional<Sourced>> pins) {
        if (sections.isEmpty()) {
            return List.of();
        }
        LastYear.Style style = like.filter(paper -> !paper.sections().isEmpty()).map(LastYear::style).orElse(LastYear.Style.PAIRED);
        if (style == LastYear.Style.NAME && pins.stream().allMatch(Optional::isEmpty)) {
            return List.of(names(sections));
        }
        lastShape = like.map(LastYear::shape).orElse("");
        List<HeadingSet> sets = new ArrayList<>();
        for (String frame : titles.get(style == LastYear.Style.PHRASE ? "单句标题式样" : "标题式样").texts()) {
            sets.addAll(search(frame, sections, pins));
        }
        sets.sort(Comparator.comparingDouble(HeadingSet::score)
                .reversed()
                .thenComparing(s -> String.join("|", s.texts())));
        if (style == LastYear.Style.PAIRED && paired.better(sections)) {
            List<Sourced> headings = paired.headings(sections, pins);
            double best = sets.isEmpty() ? 0 : sets.get(0).score();
            sets.add(0, new HeadingSet(PairedHeadings.FRAME, headings, List.of(), best + 1, List.of("式样 " + PairedHeadings.FRAME, "并在一节的主题没有合称，各说半句")));
        }
        if (sets.isEmpty()) {
            // More sections than set phrases: a plain heading is better than none.
            sets.add(plain(sections, pins));
        }
        // Where all are pinned, every frame gives the same set.
        Set<List<String>> seen = new HashSet<>();
        return sets.stream().filter(set -> seen.add(set.texts())).limit(SETS).toList();
    }

    private static HeadingSet names(List<SectionPlan> sections) {
        return new HeadingSet(
                "⟨主题⟩", sections.stream().map(SectionPlan::named).toList(), List.of(), 1, List.of("同去年一样，以主题为标题"));
    }

    private static HeadingSet plain(List<SectionPlan> sections, List<Optional<Sourced>> pins) {
        List<Sourced> headings = IntStream.range(0, sections.size()).mapToObj(i -> pins.get(i).orElseGet(sections.get(i)::named)).toList();
        return new HeadingSet("⟨主题⟩", headings, List.of(), 0, List.of("四字短语不够用，以主题为标题"));
    }

    private List<HeadingSet> search(String frame, List<SectionPlan> sections, List<Optional<Sourced>> pins) {
        Set<String> themes = sections.stream().flatMap(s -> s.themes().stream()).collect(Collectors.toSet());
        String slot = frame.contains("⟨动宾八⟩") ? "动宾八" : "动宾六";
        HeadingBeam beam = new HeadingBeam(frame, slot, stock);
        for (int i = 0; i < sections.size(); i++) {
            SectionPlan section = sections.get(i);
            if (pins.get(i).isPresent()) {
                beam.pinned(pins.get(i).get());
            } else {
                beam.next(formulas(section), cores.of(slot, section, sections).stream()
                        .map(core -> new HeadingCores.Core(core.text(), core.fitness() + taste(core.text().text())))
                        .toList());
            }
        }
        return beam.best(SETS).stream().map(p -> finished(frame, p, themes)).toList();
    }

    /** Those of its theme that its facts speak of; where there are none, those of any work. */
    private List<WordStock.Choice> formulas(SectionPlan section) {
        List<WordStock.Choice> own = stock.candidates(section).stream().filter(formula -> stock.fits(formula.text(), section)).toList();
        return (own.isEmpty() ? stock.candidates(WordStock.COMMON) : own).stream()
                .limit(FORMULAS)
                .map(formula -> new WordStock.Choice(formula.text(), fitness(formula) + taste(formula.text()), formula.evidence()))
                .toList();
    }

    /** What only papers have, and headlines.yaml does not suggest, comes after what it does. */
    private static double fitness(WordStock.Choice formula) {
        return formula.fitness() < WordStock.SUGGESTED ? formula.fitness() - ONLY_LEARNED : Math.min(FITTING, formula.fitness());
    }

    /** A small number from a phrase and the paper. */
    private double taste(String phrase) {
        return TASTE * Math.floorMod(phrase.hashCode() * 31L + turn * 7919L, 1000L) / 1000.0;
    }

    private HeadingSet finished(String frame, HeadingBeam.Partial partial, Set<String> themes) {
        long lengths = partial.headings().stream().map(h -> h.text().length()).distinct().count();
        String first = partial.headings().get(0).text();
        int comma = first.indexOf('，');
        String shape = comma + "，" + (first.length() - comma - 1);
        int papers = shapes.getOrDefault(shape, 0);
        double score = partial.score() / partial.headings().size()
                + (shape.equals(lastShape) ? LAST_YEAR : 0)
                + (lengths == 1 ? 1.0 : 0)
                + Math.min(1, StrictMath.log1p(papers) / StrictMath.log(40));
        List<String> texts = partial.headings().stream().map(Sourced::text).toList();
        List<String> problems = check.siblings(texts, themes);
        score -= problems.size();
        List<String> reasons = List.of(
                "式样 " + frame,
                lengths == 1 ? "字数整齐" : "字数不齐",
                problems.isEmpty() ? "自查无问题" : "自查：" + String.join("、", problems),
                partial.formulas().stream().map(f -> f + "（" + stock.seen(f) + "）").collect(Collectors.joining("、")),
                papers == 0 ? "过往材料里没有这种字数的标题" : papers + "篇材料有" + shape + "字的平行标题");
        return new HeadingSet(frame, partial.headings(), partial.formulas(), score, reasons);
    }
}
