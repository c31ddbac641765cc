package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaCountsTest {
    @TempDir
    private Path folder;

    private static CountedGrams counts(String... bodies) {
        Paper[] papers = new Paper[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            papers[i] = SamplePapers.paper("p" + i, "title||云川综述", "body||" + bodies[i]);
        }
        return CountedGrams.of(AnalysedPaper.all(List.of(papers), 1));
    }

    private static <T> T of(CountedGrams counts, String text, Function<Gram, T> what) {
        List<T> found = new ArrayList<>();
        for (int part = 0; part < counts.parts(); part++) {
            counts.each(part, gram -> {
                if (gram.text().equals(text)) {
                    found.add(what.apply(gram));
                }
            });
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static int count(CountedGrams counts, String text, Count column) {
        return of(counts, text, gram -> gram.count(column));
    }

    @Test
    void countsWhereAGramStands() {
        CountedGrams counts = counts("凝心聚力、真抓实干，推动凝心聚力走深走实。");
        assertThat(count(counts, "凝心聚力", Count.ALL)).isEqualTo(2);
        assertThat(count(counts, "凝心聚力", Count.ALONE)).isEqualTo(1);
        assertThat(count(counts, "凝心聚力", Count.STACKED)).isEqualTo(1);
        assertThat(count(counts, "凝心聚力", Count.LISTED)).isEqualTo(1);
        assertThat(count(counts, "走深走实", Count.RIGHT_EDGE)).isEqualTo(1);
        assertThat(count(counts, "走深走实", Count.LEFT_EDGE)).isZero();
    }

    @Test
    void eightCharactersGiveTwoHalvesAndNothingBetween() {
        CountedGrams counts = counts("凝心铸魂走深走实。");
        assertThat(count(counts, "凝心铸魂", Count.HALF)).isEqualTo(1);
        assertThat(count(counts, "走深走实", Count.HALF)).isEqualTo(1);
        assertThat(count(counts, "铸魂走深", Count.HALF)).isZero();
    }

    @Test
    void digitsAreNoBoundary() {
        CountedGrams counts = counts("建成3个美丽乡村，2024年度考核。");
        assertThat(count(counts, "年度考核", Count.LEFT_EDGE)).isZero();
        assertThat(count(counts, "年度考核", Count.DIGIT_BEFORE)).isEqualTo(1);
    }

    @Test
    void papersAreCountedNotOccurrences() {
        CountedGrams counts = counts("真抓实干，真抓实干。", "真抓实干。");
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
        List<String> grams = new ArrayList<>();
        try (counted) {
            for (int part = 0; part < counted.parts(); part++) {
                counted.each(part, gram -> grams.add(line(gram) + ' ' + counted.count(gram.text().charAt(0), gram.text().charAt(1))));
            }
        }
        Collections.sort(grams);
        return String.join("\n", grams);
    }

    private static String line(Gram gram) {
        StringBuilder out = new StringBuilder(gram.text());
        for (Count column : Count.values()) {
            out.append(' ').append(gram.count(column));
        }
        for (int side = 0; side < 2; side++) {
            out.append(' ').append(gram.nLnN(side)).append(' ').append(gram.largest(side));
        }
        for (int i = 0; i < gram.mates().size(); i++) {
            out.append(' ').append(gram.mates().key(i)).append(':').append(gram.mates().count(i));
        }
        return out.toString();
    }

    @Test
    void aRunGivesBackWhatWasPutIn() {
        List<String> in = new ArrayList<>();
        List<String> out = new ArrayList<>();
        CountedGrams counted = CountedGrams.of(AnalysedPaper.all(SamplePapers.five(), 1));
        try (GramRun run = new GramRun(Optional.of(folder))) {
            counted.each(0, gram -> {
                in.add(line(gram));
                run.add(gram);
            });
            run.each(gram -> out.add(line(gram)));
        }
        assertThat(out).isEqualTo(in).isNotEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void runsAreDeletedWhenTheCountsAreDone() {
        dump(CountedGrams.of(AnalysedPaper.all(SamplePapers.five(), 1), options(2, 1)));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyBoundaryIsAFreshNeighbour() {
        CountedGrams counts = counts("真抓实干，真抓实干，真抓实干，真抓实干。");
        double entropy = of(counts, "真抓实干", gram -> gram.entropy(0));
        assertThat(entropy).isEqualTo(StrictMath.log(4));
    }
}
