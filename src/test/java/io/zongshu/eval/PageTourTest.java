package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.FormulaUses;
import io.zongshu.bank.Paper;
import io.zongshu.report.Comparison;
import io.zongshu.report.FormulaEvidence;
import io.zongshu.report.Keyness;
import io.zongshu.report.MovePositions;
import io.zongshu.report.PageOptions;
import io.zongshu.report.ReportData;
import io.zongshu.report.StructurePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The page of the built-in samples in a real browser, where there is one; what it computes is what the program computes. */
class PageTourTest {
    private static final int GENRES = 2;

    @TempDir
    Path folder;

    private Path page(Bank bank) throws IOException {
        Path page = folder.resolve("结构.html");
        Files.writeString(page, StructurePage.of(bank,
                new PageOptions("材料是怎样写成的", "内置样例", true, 500, PageOptions.MOST_CHARACTERS, "", "")));
        return page;
    }

    @Test
    void worksInABrowserAndItsFiguresAreThoseOfTheProgram() throws IOException, InterruptedException {
        assumeTrue(Chromium.installed().isPresent(), "needs Chromium");
        Bank bank = BuiltInBank.load();
        Path page = page(bank);
        try (Chromium browser = Chromium.start(Chromium.installed().orElseThrow())) {
            assertThat(PageTour.of(browser, page, Optional.empty()).faults()).isEmpty();
            browser.open(page.toUri().toString());
            ReportData data = ReportData.of("内置样例", bank);
            formulas(browser, data);
            moves(browser, data);
            pairs(browser, data);
            skeletons(browser, bank);
            keyness(browser, bank);
        }
    }

    private static void formulas(Chromium browser, ReportData data) {
        Map<String, JsonNode> rows = new HashMap<>();
        browser.eval("Z.formulaRows('').map(function (r) { return [r.f.text, r.documents, r.hits.length, Z.evenness(r.hits)]; })")
                .forEach(r -> rows.put(r.get(0).asString(), r));
        assertThat(rows).hasSameSizeAs(data.formulas());
        for (FormulaEvidence f : data.formulas()) {
            JsonNode row = rows.getOrDefault(f.text(), MissingNode.getInstance());
            assertThat(row.path(1).asInt(-1)).as(f.text()).isEqualTo(f.documents());
            assertThat(row.path(2).asInt(-1)).as(f.text()).isEqualTo(f.occurrences());
            assertThat(row.path(3).asDouble(-1)).as(f.text()).isCloseTo(f.dispersion(), within(1e-3));
        }
    }

    private static void moves(Chromium browser, ReportData data) {
        for (MovePositions move : data.moves()) {
            JsonNode seen = browser.eval("(function () { const own = Z.bodies().filter(function (p) { return p.move === '" + move.move()
                    + "'; }); const bins = new Array(10).fill(0); own.forEach(function (p) { bins[p.bin]++; });"
                    + " return [own.length, Z.documents(own.map(function (p) { return {p: p}; })), bins]; })()");
            assertThat(seen.get(0).asInt()).as(move.move()).isEqualTo(move.paragraphs());
            assertThat(seen.get(1).asInt()).as(move.move()).isEqualTo(move.documents());
        }
    }

    private static void pairs(Chromium browser, ReportData data) {
        Map<String, JsonNode> rows = new HashMap<>();
        browser.eval("Z.pairRows()").forEach(r -> {
            rows.put(r.get("one").asString() + r.get("other").asString(), r);
            rows.put(r.get("other").asString() + r.get("one").asString(), r);
        });
        List<FormulaUses.Pair> twice = data.pairs().stream().filter(p -> p.together() >= 2).toList();
        assertThat(rows).hasSize(2 * twice.size());
        for (FormulaUses.Pair pair : twice) {
            JsonNode row = rows.getOrDefault(pair.first() + pair.second(), MissingNode.getInstance());
            assertThat(row.path("count").asInt(-1)).as(pair.toString()).isEqualTo(pair.together());
            assertThat(row.path("ratio").asDouble(-1)).as(pair.toString()).isCloseTo(pair.logRatio(), within(0.01));
            assertThat(row.path("strength").asDouble(-1)).as(pair.toString()).isCloseTo(pair.logLikelihood(), within(0.01));
        }
    }

    private static void skeletons(Chromium browser, Bank bank) {
        bank.skeletons().stream().filter(s -> !s.sections().isEmpty()).forEach(skeleton -> {
            JsonNode seen = browser.eval("Z.skeleton(Z.papers.filter(function (p) { return p.genre === '" + skeleton.genre() + "'; })).sections");
            assertThat(seen).as(skeleton.genre()).hasSameSizeAs(skeleton.sections());
            for (int i = 0; i < skeleton.sections().size(); i++) {
                assertThat(seen.get(i).get("theme").asString()).isEqualTo(skeleton.sections().get(i).theme());
                assertThat(seen.get(i).get("documents").asInt()).isEqualTo(skeleton.sections().get(i).documents());
                assertThat(seen.get(i).get("share").asDouble()).isCloseTo(skeleton.sections().get(i).share(), within(1e-3));
            }
        });
    }

    private static void keyness(Chromium browser, Bank bank) {
        List<String> genres = bank.skeletons().stream().map(s -> s.genre()).limit(GENRES).toList();
        Predicate<Paper> first = p -> p.genre().equals(genres.get(0));
        List<Paper> counted = bank.papers().stream().filter(p -> !bank.nearDuplicates().containsKey(p.id())).toList();
        Comparison comparison = Comparison.of(bank, counted.stream().filter(first).toList(),
                counted.stream().filter(first.negate()).toList());
        Map<String, JsonNode> rows = new HashMap<>();
        browser.eval("(function () { Z.state = {a: 'g:" + genres.get(0) + "'}; return Z.keyRows(Z.comparedSets(), 'f'); })()")
                .forEach(r -> rows.put(r.get("text").asString(), r));
        List<Keyness> sure = comparison.formulas().stream().filter(k -> k.logLikelihood() >= 3.8401).toList();
        assertThat(sure).isNotEmpty();
        for (Keyness k : sure) {
            JsonNode row = rows.getOrDefault(k.text(), MissingNode.getInstance());
            assertThat(row.path("a").asInt(-1)).as(k.toString()).isEqualTo(k.first());
            assertThat(row.path("b").asInt(-1)).as(k.toString()).isEqualTo(k.second());
            assertThat(Math.abs(row.path("g").asDouble(-1))).as(k.toString()).isCloseTo(k.logLikelihood(), within(0.01));
            assertThat(row.path("ratio").asDouble(-1)).as(k.toString()).isCloseTo(k.logRatio(), within(0.01));
        }
    }
}
