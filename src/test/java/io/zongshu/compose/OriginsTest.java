package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.document.Draft;
import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class OriginsTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void everyAddressIsKnownOnceAndHoldsWhatWasTakenFromIt(long seed) {
        Draft draft = Bench.draft(new RandomBriefs(seed).next(), "年度综述", BuiltInBank.load(), seed);
        assertThat(draft.origins()).doesNotHaveDuplicates();
        for (Sourced paragraph : draft.paragraphs()) {
            for (Source source : paragraph.sources()) {
                List<Origin> found = draft.origins().stream()
                        .filter(o -> o.kind() == source.kind() && o.address().equals(source.address()))
                        .toList();
                assertThat(found).as(source.address()).hasSize(1);
                holds(found.get(0), paragraph.text().substring(source.start(), source.end()));
            }
        }
    }

    private static void holds(Origin origin, String span) {
        String where = origin.address();
        switch (origin.kind()) {
            case BRIEF -> assertThat(origin.text()).as(where).isNotEmpty();
            case TEMPLATE -> {
                if (where.contains(".vm:")) {
                    assertThat(origin.text()).as(where).contains(span);
                }
            }
            case BANK -> assertThat(origin.seen()).as(where).isNotEmpty().hasSizeLessThanOrEqualTo(3)
                    .allMatch(place -> place.matches("内置样例/.*\\.txt 第\\d+段"));
            case COMPUTED -> assertThat(origin.text()).isEmpty();
        }
    }

    @Test
    void theOfficesOwnBankComesFirst() {
        Bank own = bank("往年/甲.txt", 7);
        Bank builtIn = bank("内置样例/乙.txt", 2);
        Sourced text = Sourced.of("凝心铸魂", Source.Kind.BANK, "词句库 四字格 凝心铸魂")
                .plus(Sourced.of("无人知晓", Source.Kind.BANK, "词句库 四字格 无人知晓"));
        List<Origin> origins = new Origins(
                Bench.brief("云川市民政局", List.of()), Bench.TEMPLATES.named("年度综述"), own, builtIn).of(List.of(text, text));
        assertThat(origins).containsExactly(
                new Origin(Source.Kind.BANK, "词句库 四字格 凝心铸魂", "凝心铸魂", 7, List.of("往年/甲.txt 第4段")),
                Origin.of(Source.Kind.BANK, "词句库 四字格 无人知晓", "无人知晓"));
    }

    private static Bank bank(String file, int documents) {
        List<Occurrence> places = List.of(new Occurrence("p", 4, 0, 4), new Occurrence("p", 5, 0, 4), new Occurrence("gone", 1, 0, 4));
        Formula formula = new Formula("凝心铸魂", "动宾并列", 0.9, documents, 9, List.of(), "平平仄平", 0.5, places);
        return new Bank(List.of(new Paper("p", file, "题", "年度综述", "未知", "未知", List.of())),
                List.of(formula), List.of(), List.of(), List.of());
    }
}
