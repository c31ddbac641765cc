package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulaPlacesTest {
    private static final List<Paper> PAPERS = List.of(
            SamplePapers.paper("p1", "title||甲", "body|人才工作|引才聚才，引才聚才，引才聚才。", "body|生态环境|护绿增绿，护绿增绿，护绿增绿。"),
            SamplePapers.paper("p2", "title||乙", "body|人才工作|引才聚才。", "body|生态环境|护绿增绿，真抓实干。"),
            SamplePapers.paper("p3", "title||丙", "body|人才工作|真抓实干。", "body|生态环境|真抓实干，护绿增绿。"));

    private static FormulaPlaces places() {
        return new FormulaPlaces(AnalysedPaper.all(PAPERS, 1), Set.of("引才聚才", "护绿增绿", "真抓实干"));
    }

    @Test
    void themeIsOneWhoseSectionsAFormulaPrefers() {
        assertThat(places().themes("引才聚才")).containsExactly("人才工作");
        assertThat(places().themes("护绿增绿")).containsExactly("生态环境");
        assertThat(places().themes("真抓实干")).isEmpty();
    }

    @Test
    void dispersionIsHighForAFormulaOfAllPapersAndNoneForOneOfASinglePaper() {
        assertThat(places().dispersion("护绿增绿")).isGreaterThan(places().dispersion("引才聚才"));
        FormulaPlaces single = new FormulaPlaces(AnalysedPaper.all(PAPERS.subList(0, 1), 1), Set.of("引才聚才"));
        assertThat(single.dispersion("引才聚才")).isZero();
    }

    @Test
    void logLikelihoodIsZeroForIndependenceAndGrowsWithAssociation() {
        assertThat(FormulaPlaces.logLikelihood(10, 20, 30, 60)).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-9));
        // Worked by hand: 2·(10·ln2 + 10·ln2) = 27.726 for a perfect 2×2 table of 10 and 10.
        assertThat(FormulaPlaces.logLikelihood(10, 0, 0, 10))
                .isCloseTo(27.726, org.assertj.core.data.Offset.offset(1e-3));
    }
}
