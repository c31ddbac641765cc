package io.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.Paper;
import io.zongshu.document.Heading;
import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandoutTest {
    private static Bank bank;
    private static Handout handout;

    @BeforeAll
    static void write() {
        bank = BuiltInBank.load();
        handout = Handout.of(bank, "内置样例", Optional.empty(), Settings.builtIn()).orElseThrow();
    }

    private static List<String> printed() {
        return PrintedText.of(handout.document());
    }

    @Test
    void hasItsThreeChaptersAndTheAnswers() {
        assertThat(handout.document().headings()).filteredOn(h -> h.level() == 1).extracting(Heading::text)
                .containsExactly("这类文章怎样构成", "一篇范文怎样写成", "练习", "练习答案");
    }

    @Test
    void everyTaskHasItsAnswerInOrder() {
        List<String> numbers = printed().stream().filter(t -> t.startsWith("第") && t.contains("题　"))
                .map(t -> t.substring(0, t.indexOf('　'))).toList();
        assertThat(numbers.size()).isEven().isGreaterThan(8);
        assertThat(numbers.subList(0, numbers.size() / 2)).isEqualTo(numbers.subList(numbers.size() / 2, numbers.size()));
    }

    @Test
    void theAnswersFitOnOnePage() {
        List<String> all = printed();
        List<String> answers = all.subList(all.lastIndexOf("练习答案") + 1, all.size());
        assertThat(answers.stream().mapToInt(a -> (a.length() + 28) / 27).sum()).isLessThanOrEqualTo(20);
    }

    @Test
    void theExampleIsShownWordForWordWithComments() {
        Paper example = handout.example();
        assertThat(printed()).containsAll(example.paragraphs().stream()
                .filter(p -> p.role().equals("body")).map(p -> p.text()).toList());
        assertThat(handout.comments()).hasSizeGreaterThan(20).allSatisfy(c -> {
            String text = printed().get(c.paragraph() - 1);
            assertThat(c.end()).isLessThanOrEqualTo(text.length());
        });
        assertThat(handout.comments()).filteredOn(c -> c.text().startsWith("四字格：")).isNotEmpty().allSatisfy(c ->
                assertThat(c.text()).contains(printed().get(c.paragraph() - 1).substring(c.start(), c.end())));
        assertThat(handout.comments()).anyMatch(c -> c.text().startsWith("语步：")).anyMatch(c -> c.text().startsWith("句式："));
    }

    @Test
    void anotherExampleMayBeChosen() {
        Paper other = bank.papers().stream().filter(p -> p.genre().equals("部门年度工作总结")).findFirst().orElseThrow();
        Handout chosen = Handout.of(bank, "内置样例", Optional.of(other), Settings.builtIn()).orElseThrow();
        assertThat(chosen.example()).isSameAs(other);
        assertThat(chosen.document().subtitle()).contains("部门年度工作总结");
    }

    @Test
    void papersWithoutSectionsMakeNone() {
        Bank bare = new Bank(List.of(SmallCorpus.THREE), List.of(), List.of(), List.of(), List.of());
        assertThat(Handout.of(bare, "试", Optional.empty(), Settings.builtIn())).isEmpty();
    }
}
