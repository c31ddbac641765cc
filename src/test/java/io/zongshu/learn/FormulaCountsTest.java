package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FormulaCountsTest {
    private static FormulaCounts counts(String... bodies) {
        Paper[] papers = new Paper[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            papers[i] = SamplePapers.paper("p" + i, "title||云川综述", "body||" + bodies[i]);
        }
        return FormulaCounts.of(AnalysedPaper.all(List.of(papers), 1), 1);
    }

    private static int count(FormulaCounts counts, String gram, Count column) {
        int id = counts.grams().find(FormulaCounts.pack(gram, 0, 4));
        return id < 0 ? 0 : counts.grams().get(id, column.ordinal());
    }

    @Test
    void countsWhereAGramStands() {
        FormulaCounts counts = counts("凝心聚力、真抓实干，推动凝心聚力走深走实。");
        assertThat(count(counts, "凝心聚力", Count.ALL)).isEqualTo(2);
        assertThat(count(counts, "凝心聚力", Count.ALONE)).isEqualTo(1);
        assertThat(count(counts, "凝心聚力", Count.STACKED)).isEqualTo(1);
        assertThat(count(counts, "凝心聚力", Count.LISTED)).isEqualTo(1);
        assertThat(count(counts, "走深走实", Count.RIGHT_EDGE)).isEqualTo(1);
        assertThat(count(counts, "走深走实", Count.LEFT_EDGE)).isZero();
    }

    @Test
    void eightCharactersGiveTwoHalvesAndNothingBetween() {
        FormulaCounts counts = counts("凝心铸魂走深走实。");
        assertThat(count(counts, "凝心铸魂", Count.HALF)).isEqualTo(1);
        assertThat(count(counts, "走深走实", Count.HALF)).isEqualTo(1);
        assertThat(count(counts, "铸魂走深", Count.HALF)).isZero();
    }

    @Test
    void digitsAreNoBoundary() {
        FormulaCounts counts = counts("建成3个美丽乡村，2024年度考核。");
        assertThat(count(counts, "年度考核", Count.LEFT_EDGE)).isZero();
        assertThat(count(counts, "年度考核", Count.DIGIT_BEFORE)).isEqualTo(1);
    }

    @Test
    void papersAreCountedNotOccurrences() {
        FormulaCounts counts = counts("真抓实干，真抓实干。", "真抓实干。");
        assertThat(count(counts, "真抓实干", Count.ALL)).isEqualTo(3);
        assertThat(count(counts, "真抓实干", Count.PAPERS)).isEqualTo(2);
    }

    @Test
    void mergedCountsEqualOnePassInAnyOrder() {
        List<AnalysedPaper> papers = AnalysedPaper.all(SamplePapers.five(), 1);
        FormulaCounts one = FormulaCounts.of(papers, 1);
        FormulaCounts left = FormulaCounts.of(papers.subList(3, 5), 1);
        left.merge(FormulaCounts.of(papers.subList(0, 3), 1));
        assertThat(dump(left.grams())).isEqualTo(dump(one.grams()));
        assertThat(dump(left.shorter())).isEqualTo(dump(one.shorter()));
        assertThat(left.neighbours().size()).isEqualTo(one.neighbours().size());
        assertThat(left.stacks().size()).isEqualTo(one.stacks().size());
        Neighbourhood a = new Neighbourhood(left);
        Neighbourhood b = new Neighbourhood(one);
        for (int id = 0; id < one.grams().size(); id++) {
            int other = left.grams().find(one.grams().key(id));
            int all = one.grams().get(id, Count.ALL.ordinal());
            assertThat(a.entropy(other, 0, all, 0)).isEqualTo(b.entropy(id, 0, all, 0));
        }
    }

    private static TreeMap<Long, String> dump(GramTable table) {
        TreeMap<Long, String> rows = new TreeMap<>();
        for (int id = 0; id < table.size(); id++) {
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < Math.min(table.width(), Count.LAST_PAPER.ordinal()); c++) {
                row.append(table.get(id, c)).append(' ');
            }
            rows.put(table.key(id), row.toString());
        }
        return rows;
    }

    @Test
    void everyBoundaryIsAFreshNeighbour() {
        FormulaCounts counts = counts("真抓实干，真抓实干，真抓实干，真抓实干。");
        int id = counts.grams().find(FormulaCounts.pack("真抓实干", 0, 4));
        double entropy = new Neighbourhood(counts).entropy(id, 0, 4, 4);
        assertThat(entropy).isEqualTo(StrictMath.log(4));
    }
}
