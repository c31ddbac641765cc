package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaCountsTest {
    @TempDir
    private Path folder;

    private static FormulaCounts counts(String... bodies) {
        Paper[] papers = new Paper[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            papers[i] = SamplePapers.paper("p" + i, "title||云川综述", "body||" + bodies[i]);
        }
        return FormulaCounts.of(AnalysedPaper.all(List.of(papers), 1));
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
    void countsAreTheSameForAnyNumberOfThreadsAnyOrderAndAnyMemory() {
        List<AnalysedPaper> papers = new ArrayList<>(AnalysedPaper.all(SamplePapers.five(), 1));
        String one = dump(CountedGrams.of(papers, options(1, Long.MAX_VALUE)));
        assertThat(one).contains("真抓实干");
        assertThat(dump(CountedGrams.of(papers, options(2, Long.MAX_VALUE)))).isEqualTo(one);
        assertThat(dump(CountedGrams.of(papers, options(2, 1)))).isEqualTo(one);
        Collections.reverse(papers);
        assertThat(dump(CountedGrams.of(papers, options(3, 1)))).isEqualTo(one);
    }

    private Learn.Options options(int threads, long memory) {
        return new Learn.Options(Settings.builtIn(), threads, true, memory, Optional.of(folder));
    }

    private static String dump(CountedGrams counted) {
        StringBuilder out = new StringBuilder();
        try (counted; GramCursor cursor = counted.cursor()) {
            while (cursor.next()) {
                Gram gram = cursor.gram();
                out.append(gram.text());
                for (int column = 0; column < Gram.COLUMNS; column++) {
                    out.append(' ').append(gram.count(column));
                }
                for (LongCounts counts : List.of(gram.neighbours(), gram.mates())) {
                    for (int i = 0; i < counts.size(); i++) {
                        out.append(' ').append(counts.key(i)).append(':').append(counts.count(i));
                    }
                }
                out.append(' ').append(counted.countOfShorter(gram.text(), 0, 2)).append('\n');
            }
        }
        return out.toString();
    }

    @Test
    void runsAreDeletedWhenTheCountsAreDone() {
        dump(CountedGrams.of(AnalysedPaper.all(SamplePapers.five(), 1), options(2, 1)));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyBoundaryIsAFreshNeighbour() {
        FormulaCounts counts = counts("真抓实干，真抓实干，真抓实干，真抓实干。");
        MemoryCursor cursor = new MemoryCursor(counts);
        cursor.fill(counts.grams().find(FormulaCounts.pack("真抓实干", 0, 4)));
        assertThat(cursor.gram().entropy(0)).isEqualTo(StrictMath.log(4));
    }
}
