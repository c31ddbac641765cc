package io.zongshu.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static Formula formula(String text, String theme, String tone, double score) {
        return new Formula(text, "动宾并列", score, 1, 1, List.of(theme), tone, 0, List.of());
    }

    private static final Bank BANK = new Bank(List.of(),
            List.of(formula("凝心聚力", "干部队伍", "平平仄仄", 0.9), formula("齐心协力", "基层治理", "平平平仄", 0.8),
                    formula("真抓实干", "干部队伍", "平平平仄", 0.7)),
            List.of(), List.of(), List.of());

    @Test
    void queryHoldsCharactersOrFitsAWildcard() {
        assertThat(PhraseQuery.text("心").formulas(BANK)).extracting(Formula::text).containsExactly("凝心聚力", "齐心协力");
        assertThat(PhraseQuery.text("？心聚？").formulas(BANK)).extracting(Formula::text).containsExactly("凝心聚力");
        assertThat(PhraseQuery.text("*力").formulas(BANK)).hasSize(2);
        assertThat(PhraseQuery.text("？心").formulas(BANK)).isEmpty();
    }

    @Test
    void queryByThemeAndTone() {
        assertThat(new PhraseQuery("", "干部队伍", "").formulas(BANK)).hasSize(2);
        assertThat(new PhraseQuery("", "干部队伍", "平平平?").formulas(BANK))
                .extracting(Formula::text)
                .containsExactly("真抓实干");
    }

    @Test
    void jsonOfAFormulaHasItsExample() {
        Phrase phrase = Phrase.list(BankFileTest.sample(), Phrase.Kind.FORMULA, PhraseQuery.ALL).get(0);
        assertThat(phrase.json()).containsKeys("text", "type", "score", "documents", "occurrences", "themes", "tone",
                "dispersion", "example");
        assertThat(phrase.json()).extracting("example").hasToString(
                "{file=往年\\甲.txt, paragraph=2, text=真抓实干，把\\反斜杠\n和换行写进去。}");
    }

    @Test
    void frameAndParallelGroupShowTheirFillers() {
        assertThat(Phrase.list(BankFileTest.sample(), Phrase.Kind.FRAME, PhraseQuery.ALL).get(0).json())
                .containsKey("fillers");
        assertThat(Phrase.list(BankFileTest.sample(), Phrase.Kind.PARALLEL, PhraseQuery.ALL).get(0).fillers())
                .containsExactly(new Frame.Filler("真抓实干，办好教育", 1));
        assertThat(Phrase.list(BankFileTest.sample(), Phrase.Kind.OPENING, PhraseQuery.ALL)).isEmpty();
    }

    @Test
    void lowerBankAddsWhatTheUpperHasNotWithLessWeight() {
        Bank upper = new Bank(List.of(), List.of(formula("真抓实干", "人才工作", "", 0.6)), List.of(), List.of(), List.of());
        Bank both = LayeredBank.of(upper, BANK);
        assertThat(both.formulas()).extracting(Formula::text).containsExactly("真抓实干", "凝心聚力", "齐心协力");
        assertThat(both.formulas().get(0).score()).isEqualTo(0.6);
        assertThat(both.formulas().get(1).score()).isEqualTo(0.45);
        assertThat(LayeredBank.of(upper, Bank.EMPTY)).isSameAs(upper);
    }

    private static Bank used() {
        List<PaperParagraph> paragraphs = List.of(
                new PaperParagraph("body", "干部队伍", "做法", "凝心聚力、真抓实干，把事情办好。"),
                new PaperParagraph("body", "基层治理", "打算", "凝心聚力、真抓实干。齐心协力把路修好。"),
                new PaperParagraph("body", "基层治理", "做法", "齐心协力，凝心聚力真抓实干。"));
        Paper paper = new Paper("p", "甲.txt", "甲", "年度综述", "未知", "未知", paragraphs);
        return new Bank(List.of(paper), BANK.formulas(), List.of(), List.of(), List.of());
    }

    @Test
    void formulasSayWhereTheyStandAndWhatTheyPairWith() {
        Phrase phrase = Phrase.list(used(), Phrase.Kind.FORMULA, PhraseQuery.text("凝心聚力")).get(0);
        assertThat(phrase.moves()).containsExactly(new Frame.Filler("做法", 2), new Frame.Filler("打算", 1));
        assertThat(phrase.sections()).containsExactly(new Frame.Filler("基层治理", 2), new Frame.Filler("干部队伍", 1));
        assertThat(phrase.mates()).contains(new Frame.Filler("真抓实干", 3));
    }

    @Test
    void queryByMoveAndPair() {
        PhraseQuery plans = new PhraseQuery("齐心", "", "", "打算", "");
        assertThat(Phrase.list(used(), Phrase.Kind.FORMULA, plans)).extracting(Phrase::text).containsExactly("齐心协力");
        PhraseQuery opening = new PhraseQuery("", "", "", "引子", "");
        assertThat(Phrase.list(used(), Phrase.Kind.FORMULA, opening)).isEmpty();
        PhraseQuery pair = new PhraseQuery("", "", "", "", "凝心聚力");
        assertThat(Phrase.list(used(), Phrase.Kind.FORMULA, pair)).extracting(Phrase::text).containsExactly("真抓实干");
    }
}
