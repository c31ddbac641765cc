package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {
    private static Learn.Options options(int threads, boolean lexicon) {
        return new Learn.Options(Settings.builtIn(), threads, lexicon);
    }

    private static Optional<Formula> formula(Bank bank, String text) {
        return bank.formulas().stream().filter(f -> f.text().equals(text)).findFirst();
    }

    @Test
    void bankFileIsTheSameForAnyOrderOfPapersAndAnyNumberOfThreads(@TempDir Path folder) throws Exception {
        List<Paper> papers = new ArrayList<>(SamplePapers.five());
        BankFile.write(folder.resolve("a.bank"), Learn.mine(papers, options(1, true)));
        Collections.reverse(papers);
        BankFile.write(folder.resolve("b.bank"), Learn.mine(papers, options(4, true)));
        assertThat(Files.readAllBytes(folder.resolve("b.bank"))).isEqualTo(Files.readAllBytes(folder.resolve("a.bank")));
    }

    @Test
    void paperGivenTwiceCountsOnce() {
        List<Paper> twice = new ArrayList<>(SamplePapers.five());
        twice.addAll(SamplePapers.five());
        assertThat(Learn.mine(twice, options(2, true))).isEqualTo(Learn.mine(SamplePapers.five(), options(2, true)));
    }

    @Test
    void unionOfTwoBanksEqualsLearningAllPapers() {
        List<Paper> all = SamplePapers.five();
        Bank left = Learn.mine(all.subList(0, 3), options(1, true));
        Bank right = Learn.mine(all.subList(2, 5), options(1, true));
        assertThat(Learn.union(left, right, options(1, true))).isEqualTo(Learn.mine(all, options(1, true)));
    }

    @Test
    void findsFormulaThatOccursOnceAndIsInNoLexicon() {
        Bank bank = Learn.mine(SamplePapers.five(), options(1, false));
        Formula once = formula(bank, "引才聚才").orElseThrow();
        assertThat(once.score()).isGreaterThan(0.5);
        assertThat(once.documents()).isEqualTo(1);
    }

    @Test
    void ranksFormulasAbovePlainNounsAndFragments() {
        Bank bank = Learn.mine(SamplePapers.five(), options(1, true));
        double formula = formula(bank, "真抓实干").orElseThrow().score();
        for (String plain : List.of("教育工作", "市卫生健", "人居环境", "老旧小区", "的人才支")) {
            assertThat(formula(bank, plain).map(Formula::score).orElse(0.0)).as(plain).isLessThan(formula / 2);
        }
    }

    @Test
    void countsDocumentsOccurrencesAndGivesPlaces() {
        Bank bank = Learn.mine(SamplePapers.five(), options(1, true));
        Formula formula = formula(bank, "真抓实干").orElseThrow();
        assertThat(formula.documents()).isEqualTo(3);
        assertThat(formula.occurrences()).isEqualTo(3);
        assertThat(formula.tone()).isEqualTo("平平平仄");
        assertThat(formula.examples()).hasSize(3).allSatisfy(place -> {
            Paper paper = bank.papers().stream().filter(p -> p.id().equals(place.paper())).findFirst().orElseThrow();
            String text = paper.paragraphs().get(place.paragraph() - 1).text();
            assertThat(text.substring(place.start(), place.end())).isEqualTo("真抓实干");
        });
    }

    @Test
    void nothingIsLearnedFromNoPapers() {
        assertThat(Learn.mine(List.of(), options(2, true))).isEqualTo(Bank.EMPTY);
    }
}
