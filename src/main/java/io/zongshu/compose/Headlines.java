package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Composes sibling headings: a beam search over formulas and verb phrases for each section, scored by topical fit, corpus
 * evidence, equal shape and no repeated characters in the slots.
 */
final class Headlines {
    private static final int BEAM = 60;
    private static final int SETS = 5;
    private static final int FORMULA = 4;

    /** Formulas tried for a section. */
    private static final int FORMULAS = 8;
    private static final double REPEATED_CHARACTER = 0.8;
    private static final double REPEATED_VERB = 4;

    /** A verb has two characters. */
    private static final int VERB = 2;

    /** What a set in the shape of last year's headings gains. */
    private static final double LAST_YEAR = 2;

    /** How far the paper's own number goes. */
    private static final double TASTE = 0.4;

    /** What a two-character word that the section's facts use adds to a phrase. */
    private static final double FIT = 0.3;

    private final HeadlineCheck check;
    private final YamlNode phrases;
    private final YamlNode titles;
    private final Theming theming;
    private final ClauseReader reader;
    private final WordStock stock;
    private final TaskVerbs verbs;
    private final PairedHeadings paired;
    private final Map<String, Integer> shapes = new HashMap<>();
    private final long turn;
    private String lastShape = "";

    /** @param turn turns the order among near equals, so that different papers get different headings */
    Headlines(
            Settings settings, Theming theming, ClauseReader reader, WordStock stock, Bank own, Bank builtIn, long turn) {
        this.turn = turn;
        this.reader = reader;
        this.check = reader.headlineCheck();
        this.phrases = settings.data("headlines");
        this.titles = settings.data("titles");
        this.theming = theming;
        this.stock = stock;
        this.verbs = new TaskVerbs(settings, reader);
        this.paired = new PairedHeadings(phrases, theming, verbs, stock);
        for (Bank bank : List.of(builtIn, own)) {
            for (HeadingPattern pattern : bank.headingPatterns()) {
                shapes.merge(pattern.shape(), pattern.documents(), Math::max);
            }
        }
    }

    /** A partial set in the beam. */
    private record Partial(List<Sourced> headings, List<String> formulas, BitSet characters, double score) {
        /** With a heading that the writer set; its formula counts as used. */
        Partial with(Sourced pinned) {
            List<Sourced> next = new ArrayList<>(headings);
            next.add(pinned);
            List<String> used = new ArrayList<>(formulas);
            String first = pinned.text().split("，", -1)[0];
            if (first.length() == FORMULA) {
                used.add(first);
            }
            BitSet seen = (BitSet) characters.clone();
            pinned.text().chars().forEach(seen::set);
            return new Partial(next, used, seen, score);
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
        // Where all are pinned, every frame gives the same set.
        Set<List<String>> seen = new HashSet<>();
        return sets.stream().filter(set -> seen.add(set.texts())).limit(SETS).toList();
    }

    private static HeadingSet names(List<SectionPlan> sections) {
        return new HeadingSet(
                "⟨主题⟩", sections.stream().map(SectionPlan::named).toList(), List.of(), 1, List.of("同去年一样，以主题为标题"));
    }

    private List<HeadingSet> search(String frame, List<SectionPlan> sections, List<Optional<Sourced>> pins) {
        List<Partial> beam = List.of(new Partial(List.of(), List.of(), new BitSet(), 0));
        Set<String> themes = sections.stream().flatMap(s -> s.themes().stream()).collect(Collectors.toSet());
        String slot = frame.contains("⟨动宾八⟩") ? "动宾八" : "动宾六";
        for (int i = 0; i < sections.size(); i++) {
            SectionPlan section = sections.get(i);
            if (pins.get(i).isPresent()) {
                Sourced pinned = pins.get(i).get();
                beam = beam.stream().map(p -> p.with(pinned)).toList();
                continue;
            }
            List<WordStock.Choice> formulas =
                    stock.candidates(section).stream()
                            .filter(formula -> stock.fits(formula.text(), section))
                            .limit(FORMULAS)
                            .map(formula -> new WordStock.Choice(formula.text(), formula.fitness() + taste(formula.text()), formula.evidence()))
                            .toList();
            List<Core> cores = cores(slot, section, sections).stream().map(core -> new Core(core.text(), core.fitness() + taste(core.text().text()))).toList();
            List<Filling> fillings = fillings(frame, slot, formulas, cores);
            Best<Step> best = new Best<>(Comparator.comparing(step -> step.filling().text()), BEAM);
            for (Partial partial : beam) {
                steps(fillings, partial, best);
            }
            beam = best.list().stream().map(step -> taken(frame, slot, step)).toList();
        }
        return beam.stream().limit(SETS).map(p -> finished(frame, p, themes)).toList();
    }

    /** What a heading may be: the text of {@link #worded}, without its sources. */
    private record Filling(WordStock.Choice formula, Core core, String text) {}

    private static List<Filling> fillings(String frame, String slot, List<WordStock.Choice> formulas, List<Core> cores) {
        List<Filling> fillings = new ArrayList<>();
        for (WordStock.Choice formula : formulas) {
            for (Core core : cores) {
                String text = frame.replace("⟨四⟩", formula.text()).replace("⟨" + slot + "⟩", core.text().text());
                fillings.add(new Filling(formula, core, text));
            }
        }
        return fillings;
    }

    /** A small number from a phrase and the paper. */
    private double taste(String phrase) {
        return TASTE * Math.floorMod(phrase.hashCode() * 31L + turn * 7919L, 1000L) / 1000.0;
    }

    /** A set and what would head its next section; there are thousands, of which few are taken. */
    private record Step(Partial from, Filling filling, double score) {}

    private static void steps(List<Filling> fillings, Partial partial, Best<Step> best) {
        for (Filling filling : fillings) {
            WordStock.Choice formula = filling.formula();
            Core core = filling.core();
            double most = partial.score() + formula.fitness() + core.fitness();
            if (best.mayTake(most) && !partial.formulas().contains(formula.text())) {
                double verb = saysVerbOf(core, partial) ? REPEATED_VERB : 0;
                int repeated = repeated(formula.text() + core.text().text(), partial.characters());
                double score = partial.score() - verb + formula.fitness() + core.fitness() - REPEATED_CHARACTER * repeated;
                best.offer(new Step(partial, filling, score), score);
            }
        }
    }

    private static boolean saysVerbOf(Core core, Partial partial) {
        String verb = "，" + core.text().text().substring(0, VERB);
        for (Sourced heading : partial.headings()) {
            if (heading.text().contains(verb)) {
                return true;
            }
        }
        return false;
    }

    /** How many characters of a text stood in it or in the set before. */
    private static int repeated(String text, BitSet before) {
        int repeated = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            repeated += before.get(c) || text.indexOf(c) < i ? 1 : 0;
        }
        return repeated;
    }

    private Partial taken(String frame, String slot, Step step) {
        String formula = step.filling().formula().text();
        Core core = step.filling().core();
        List<Sourced> headings = new ArrayList<>(step.from().headings());
        headings.add(worded(frame, slot, formula, core));
        List<String> used = new ArrayList<>(step.from().formulas());
        used.add(formula);
        BitSet characters = (BitSet) step.from().characters().clone();
        (formula + core.text().text()).chars().forEach(characters::set);
        return new Partial(headings, used, characters, step.score());
    }

    /** A verb phrase for a heading. */
    private record Core(Sourced text, double fitness) {}

    private List<Core> cores(String slot, SectionPlan section, List<SectionPlan> all) {
        List<Core> cores = new ArrayList<>();
        String theme = section.theme();
        boolean joint = section.themes().size() > 1 && !section.themes().contains(theme);
        String declared = joint ? theme : theming.declared(theme).map(t -> t.name()).orElse("");
        long sharing = all.stream().filter(s -> name(s.theme()).equals(declared)).count();
        boolean itself = declared.equals(theme);
        boolean ofOne = section.themes().size() == 1 && !section.themes().contains(theme);
        if (ofOne) {
            // 服务大局，推进乡村振兴: the one theme of the common cause is told.
            String only = name(section.themes().get(0));
            phrases.get(only).get("总题").texts().forEach(t -> cores.add(
                    new Core(Sourced.of(t, Source.Kind.TEMPLATE, "headlines.yaml " + only + " 总题"), 1 - 0.1 * cores.size())));
            verbs.before(section.groups().get(0).asTask(), "主题动词").forEach(phrase -> cores.add(new Core(phrase, 0.5)));
        } else if (itself || !declared.isEmpty() && sharing == 1) {
            // What heads several themes must be broad: it is not chosen for a detail of one of them.
            boolean several = section.themes().size() > 1;
            boolean whole = several && !theming.isJoint(declared) && !phrases.get(declared).get("总题").texts().isEmpty();
            String list = whole ? "总题" : slot;
            List<String> own = whole && !slot.equals("动宾六") ? List.of() : phrases.get(declared).get(list).texts();
            for (int i = 0; i < own.size(); i++) {
                long fit = several ? 0 : section.speaksOf(own.get(i).substring(2));
                if ((itself || fit > 0) && (stock.fits(own.get(i), section) && !narrow(own.get(i).substring(VERB), section) || cores.isEmpty() && i == own.size() - 1)) {
                    cores.add(new Core(
                            Sourced.of(own.get(i), Source.Kind.TEMPLATE, "headlines.yaml " + declared + " " + list),
                            1.0 - 0.1 * i + FIT * Math.min(3, fit)));
                }
            }
        }
        if (cores.isEmpty()) {
            // Of several names the last says nothing about the verb.
            List<Sourced> tasks = section.themes().size() > 1 ? verbs.any(asTask(section), "主题动词") : verbs.before(asTask(section), "主题动词");
            tasks.forEach(phrase -> cores.add(new Core(phrase, 0.5)));
        }
        return cores;
    }

    private static Sourced asTask(SectionPlan section) {
        Sourced name = section.named();
        return name.text().endsWith("队伍") ? name.plus(Wording.glue("建设")) : name;
    }

    /** Does an object speak of some rows of a section and not of the others (领导班子 over a section on cadres)? */
    private boolean narrow(String object, SectionPlan section) {
        List<Fact> facts = section.groups().stream().flatMap(g -> g.facts().stream()).toList();
        return reader.tokens(object).stream()
                .map(Token::text)
                .filter(word -> word.length() > 1 && !titles.get("宽泛词").texts().contains(word) && !section.theme().contains(word))
                .mapToLong(word -> facts.stream().filter(f -> f.cells().stream().skip(2).anyMatch(c -> c.text().contains(word))).count())
                .anyMatch(speaking -> speaking > 0 && 2 * speaking < facts.size());
    }

    private String name(String theme) {
        return theming.declared(theme).map(t -> t.name()).orElse(theme);
    }

    private Sourced worded(String frame, String slot, String formula, Core core) {
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

    private HeadingSet finished(String frame, Partial partial, Set<String> themes) {
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
