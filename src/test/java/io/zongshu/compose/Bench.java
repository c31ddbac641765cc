package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Draft;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Quantities;
import io.zongshu.language.Segmenter;
import io.zongshu.template.Templates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of composing put together as the product does, for tests. */
final class Bench {
    static final Settings SETTINGS = Settings.builtIn();
    static final Segmenter SEGMENTER = new HanlpSegmenter();
    static final Theming THEMING = Theming.load(SETTINGS);
    static final Quantities QUANTITIES = Quantities.load(SETTINGS);
    static final Templates TEMPLATES = Templates.load(SETTINGS);
    static final Composer COMPOSER = new Composer(SETTINGS, SEGMENTER);

    private Bench() {}

    static RealiseWords words() {
        return RealiseWords.load(SETTINGS);
    }

    static ClauseReader reader() {
        return new ClauseReader(SEGMENTER, words());
    }

    static FactRealiser realiser() {
        return new FactRealiser(words(), reader(), QUANTITIES, THEMING);
    }

    static Passages passages() {
        return new Passages(realiser(), reader(), words(), THEMING);
    }

    /** The sentence of one row in a paper about 2025年. */
    static String sentence(Row row) {
        return sourced(row).text();
    }

    static Sourced sourced(Row row) {
        return realiser().realise(row.fact(1), new Leads(words(), reader(), 0), "2025年");
    }

    static List<Fact> facts(Row... rows) {
        return facts(Arrays.asList(rows));
    }

    static List<Fact> facts(List<Row> rows) {
        List<Fact> facts = new ArrayList<>();
        for (Row row : rows) {
            facts.add(row.fact(facts.size() + 1));
        }
        return facts;
    }

    /** A brief of a unit about 2025 with nothing else said. */
    static Brief brief(String unit, List<Row> rows) {
        return brief(unit, "2025", "", List.of(), rows);
    }

    static Brief brief(String unit, String period, String aim, List<String> guidance, List<Row> rows) {
        List<Cell> leading = new ArrayList<>();
        guidance.forEach(g -> leading.add(Row.cell(g, "素材.yaml 指导" + (leading.size() + 1))));
        return new Brief(
                Cell.NONE, Row.cell(unit, "素材.yaml 单位"), Cell.NONE, Row.cell(period, "素材.yaml 年度"), Cell.NONE,
                Cell.NONE, leading, Row.cell(aim, "素材.yaml 定位"), Cell.NONE, Cell.NONE, Cell.NONE, List.of(),
                facts(rows), Map.of(), List.of());
    }

    static Draft draft(Brief brief, String template) {
        return draft(brief, template, Bank.EMPTY, 0);
    }

    static Draft draft(Brief brief, String template, Bank builtIn, long seed) {
        return COMPOSER.draft(brief, TEMPLATES.named(template), Bank.EMPTY, builtIn, new ComposeOptions(seed));
    }

    static Outline outline(Brief brief, String template) {
        return COMPOSER.outline(
                brief, TEMPLATES.named(template), Bank.EMPTY, Bank.EMPTY, ComposeOptions.DEFAULT);
    }

    static Plan plan(List<Fact> facts, int most) {
        Brief brief = brief("青禾县民政局", List.of());
        Brief full = brief.with(facts, List.of());
        return new Planner(THEMING, Facets.load(SETTINGS), "").plan(full, Optional.empty(), most);
    }

    /** The paragraphs of a draft, one a line. */
    static String text(Draft draft) {
        return String.join("\n", draft.paragraphs().stream().map(Sourced::text).toList());
    }
}
