package io.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDataTest {
    private static Formula formula(String text) {
        return new Formula(text, "联合", 0.9, 2, 4, List.of(), "", 0.5, List.of());
    }

    private static final Bank BANK = new Bank(
            SmallCorpus.bank().papers(), List.of(formula("真抓实干"), formula("齐心协力")), List.of(), List.of(), List.of());

    @Test
    void sectionsAreWhatStandsUnderTheHighestHeadings() {
        List<PaperSection> sections = PaperSection.of(SmallCorpus.ONE);
        assertThat(sections).extracting(PaperSection::theme).containsExactly("养老服务", "下一步打算");
        assertThat(sections).extracting(PaperSection::paragraph).containsExactly(3, 5);
        assertThat(sections.get(0).start() + sections.get(0).length()).isEqualTo(sections.get(1).start());
        assertThat(PaperSection.of(SmallCorpus.THREE)).isEmpty();
    }

    @Test
    void aFlowTellsOrderSharesAndSteps() {
        SkeletonFlow flow = ReportData.of("试", BANK).skeletons().get(0);
        assertThat(flow.genre()).isEqualTo("部门年度工作总结");
        assertThat(flow.papers()).isEqualTo(2);
        assertThat(flow.orders()).containsExactlyInAnyOrder(
                new SkeletonFlow.Sequence(List.of("养老服务", "下一步打算"), 1),
                new SkeletonFlow.Sequence(List.of("乡村振兴", "下一步打算"), 1));
        assertThat(flow.steps()).contains(new SkeletonFlow.Step("下一步打算", "", 2));
        SkeletonFlow.Section last = flow.sections().get(2);
        assertThat(last.theme()).isEqualTo("下一步打算");
        assertThat(last.documents()).isEqualTo(2);
        assertThat(last.headings()).extracting(SkeletonFlow.HeadingPlace::file).containsExactly("甲.txt", "乙.txt");
        assertThat(flow.openings()).containsExactly(new Tally("引子", 1));
        assertThat(flow.closings()).containsExactly(new Tally("打算", 2));
    }

    @Test
    void formulasHavePositionsAndPlaces() {
        FormulaEvidence evidence = ReportData.of("试", BANK).formulas().get(0);
        assertThat(evidence.positions().stream().mapToInt(n -> n).sum()).isEqualTo(4);
        assertThat(evidence.inHeadings()).isZero();
        assertThat(evidence.moves().get(0)).isEqualTo(new Tally("引子", 2));
    }

    @Test
    void movesStandByTenthsOfThePaper() {
        MovePositions plans = ReportData.of("试", BANK).moves().stream()
                .filter(m -> m.move().equals("打算"))
                .findFirst()
                .orElseThrow();
        assertThat(plans.documents()).isEqualTo(2);
        assertThat(plans.positions().subList(7, 10).stream().mapToInt(n -> n).sum()).isEqualTo(2);
    }

    /** 100 of 10,000 against 50 of 10,000: G² = 2(100 ln(100/75) + 50 ln(50/75)) = 16.99, twice as often. */
    @Test
    void keynessIsLogLikelihoodWithLogRatio() {
        Keyness key = Keyness.of("词", new Keyness.Count(100, 3), new Keyness.Count(50, 2), 10_000, 10_000);
        assertThat(key.logLikelihood()).isCloseTo(16.99, within(0.005));
        assertThat(key.logRatio()).isCloseTo(1, within(0.0001));
        assertThat(key.firstRate()).isEqualTo(100);
    }

    @Test
    void aComparisonPutsWhatDiffersMostFirst() {
        Comparison comparison =
                Comparison.of(BANK, List.of(SmallCorpus.ONE), List.of(SmallCorpus.TWO, SmallCorpus.THREE));
        assertThat(comparison.formulas()).extracting(Keyness::text).containsExactlyInAnyOrder("真抓实干", "齐心协力");
        assertThat(comparison.formulas()).extracting(Keyness::logLikelihood)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(comparison.formulas().stream().filter(k -> k.text().equals("齐心协力")).findFirst().orElseThrow().logRatio())
                .isNegative();
        assertThat(comparison.moves()).extracting(Keyness::text).contains("引子", "做法", "打算");
    }

    /** All in one of four papers of one length: V = √3, so D = 0; the same in each: D = 1. */
    @Test
    void dispersionRunsFromZeroToOne() {
        assertThat(Dispersion.juilland(new int[] {4, 0, 0, 0}, new long[] {10, 10, 10, 10})).isZero();
        assertThat(Dispersion.juilland(new int[] {1, 2, 1}, new long[] {10, 20, 10})).isEqualTo(1);
    }
}
