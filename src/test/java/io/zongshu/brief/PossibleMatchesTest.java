package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is likely, but not sure, is shown and changes nothing. What is likely, these tests declare themselves. */
class PossibleMatchesTest {
    /** All pairs are likely, the more of their own words they share the likelier; all of them: sure. */
    private static final String WEIGHTS = """
            疑似: {相等: 0.5, 不等: 0.5, 最多: 2}
            相等: {下限: 0.98, 常数: 0.5, 本身的字相同: 0.49}
            不等: {下限: 0.98, 常数: 0.5, 本身的字相同: 0.49}
            """;

    @TempDir
    Path settings;

    private static Fact fact(String file, String data) {
        Cell none = Cell.NONE;
        String at = file + " 第2段";
        return new Fact(new Cell("民生", at), none, none, none, new Cell(data, at), none, none, none);
    }

    private Reconciliation of(Map<Integer, String> briefs, Fact... facts) throws IOException {
        Files.writeString(settings.resolve("figure-pairs.yaml"), WEIGHTS);
        Settings own = Settings.in(settings);
        return Reconciliation.of(List.of(facts), briefs, "2025", "云川市民政局", own, Figures.load(own));
    }

    private List<String> possible(Fact... facts) throws IOException {
        return of(Map.of(), facts).possible().stream().map(PossibleMatch::told).toList();
    }

    @Test
    void aLikelyPairIsShownWithPlacesAndTextsAndBothFactsStay() throws IOException {
        Reconciliation found = of(Map.of(), fact("甲.docx", "改造家庭床位214张"), fact("乙.docx", "建设家庭养老床位214张"));
        assertThat(found.facts()).hasSize(2);
        assertThat(found.duplicates()).isEmpty();
        assertThat(found.possible()).extracting(PossibleMatch::told)
                .containsExactly("疑似重复：甲.docx 第2段“改造家庭床位214张”；乙.docx 第2段“建设家庭养老床位214张”");
    }

    @Test
    void otherValuesAreToldBeforeTheTexts() throws IOException {
        assertThat(possible(fact("甲.docx", "改造家庭床位214张"), fact("乙.docx", "建设家庭养老床位241张")))
                .containsExactly("疑似不一致：甲.docx 第2段：214张“改造家庭床位214张”；乙.docx 第2段：241张“建设家庭养老床位241张”");
    }

    @Test
    void whatIsSureIsNotAskedAgain() throws IOException {
        assertThat(possible(fact("甲.docx", "改造家庭床位214张"), fact("乙.docx", "建设家庭养老床位214张"), fact("乙.docx", "改造家庭床位214张"))).isEmpty();
    }

    @Test
    void twoStatementsAreAskedAboutOnceAndTheLikeliestFew() throws IOException {
        assertThat(possible(
                fact("甲.docx", "改造家庭床位214张，服务失能老人308人"), fact("乙.docx", "建设家庭养老床位214张，服务居家失能老人308人"),
                fact("甲.docx", "开办社区助餐食堂57个"), fact("乙.docx", "建成社区助餐点57个"),
                fact("甲.docx", "登记社会组织63家"), fact("乙.docx", "清理登记的民间组织63家"))).hasSize(2);
    }

    @Test
    void whatOneBriefTellsTwiceItMeans() throws IOException {
        Map<Integer, String> brief = Map.of(0, "素材.yaml", 1, "素材.yaml");
        assertThat(of(brief, fact("甲.docx", "改造家庭床位214张"), fact("乙.docx", "建设家庭养老床位214张")).possible()).isEmpty();
    }
}
