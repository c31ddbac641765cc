package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas to choose from: none worn out, none that echoes its neighbour. */
class WordStockTest {
    private final WordStock stock = new WordStock(Bench.SETTINGS, Bench.THEMING, Bank.EMPTY, Bank.EMPTY);

    private List<String> candidates(String theme) {
        return stock.candidates(theme).stream().map(WordStock.Choice::text).toList();
    }

    @Test
    void offersFormulasOfFourCharactersForEveryTheme() {
        assertThat(candidates("民政服务")).hasSizeGreaterThan(2).doesNotHaveDuplicates().allMatch(f -> f.matches("\\p{IsHan}{4}"));
        assertThat(candidates("竹编产业")).hasSizeGreaterThan(2).allMatch(f -> f.matches("\\p{IsHan}{4}"));
    }

    @Test
    void offersNoFormulaAThirdTime() {
        String first = candidates("民政服务").get(0);
        stock.take(first);
        assertThat(candidates("民政服务")).contains(first).element(0).isNotEqualTo(first);
        stock.take(first);
        assertThat(candidates("民政服务")).doesNotContain(first);
    }

    @Test
    void prefersFormulasThatThePaperHasNotUsed() {
        List<String> first = stock.free("民政服务", 2, "");
        first.forEach(stock::take);
        List<String> second = stock.free("民政服务", 2, "");

        assertThat(first).hasSize(2).doesNotHaveDuplicates();
        assertThat(second).hasSize(2).doesNotHaveDuplicates().doesNotContainAnyElementsOf(first);
    }

    @Test
    void echoesNoCharacterOfTheTextBeside() {
        String beside = candidates("民政服务").get(0);
        List<String> free = stock.free("民政服务", 2, beside);

        assertThat(free).hasSize(2).allMatch(f -> f.chars().noneMatch(c -> beside.indexOf(c) >= 0));
    }

    @Test
    void leavesOutWhatTheOfficeDoesNotUse() {
        List<String> banned = Bench.SETTINGS.data("claims").get("不用的四字格").texts();

        assertThat(banned).isNotEmpty();
        for (String theme : List.of("民政服务", "招商引资", "竹编产业", "平安建设", "总体情况")) {
            assertThat(candidates(theme)).doesNotContainAnyElementsOf(banned);
        }
    }
}
