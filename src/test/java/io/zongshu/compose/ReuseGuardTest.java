package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs that one paper owns. */
class ReuseGuardTest {
    private static final String OWNED = "把渔火一样的温暖送进海岛人家心坎里";

    private static Bank bank(String... texts) {
        List<Paper> papers = new ArrayList<>();
        for (String text : texts) {
            papers.add(new Paper("p" + papers.size(), "往年" + papers.size() + ".txt", "题", "年度综述", "未知", "未知",
                    List.of(new PaperParagraph("body", "", "", text))));
        }
        return new Bank(papers, List.of(), List.of(), List.of(), List.of());
    }

    private static Set<String> copied(Bank bank, Row row, Sourced paragraph) {
        return new ReuseGuard(Bench.brief("青禾县民政局", List.of(row)), bank).copied(List.of(paragraph));
    }

    private static Sourced ours(String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, "annual-review/template.vm:9");
    }

    @Test
    void findsEveryRunOfThirteenThatOnePaperOwns() {
        assertThat(copied(bank(OWNED + "。"), Row.about("助餐"), ours("全县" + OWNED + "。")))
                .hasSize(OWNED.length() - ReuseGuard.RUN + 1)
                .contains(OWNED.substring(0, ReuseGuard.RUN));
        // A mark does not break a run, a word of our own does.
        assertThat(copied(bank(OWNED), Row.about("助餐"), ours("把渔火一样的温暖，送进3个海岛人家心坎里"))).isEmpty();
        assertThat(copied(bank(OWNED), Row.about("助餐"), ours("把渔火一样的温暖，送进海岛人家心坎里"))).isNotEmpty();
    }

    @Test
    void leavesWhatSeveralPapersShareAndWhatTheBriefSays() {
        assertThat(copied(bank(OWNED, OWNED), Row.about("助餐"), ours(OWNED))).isEmpty();
        assertThat(copied(bank(OWNED), Row.about("助餐").measures(OWNED), ours(OWNED))).isEmpty();
        assertThat(copied(bank(OWNED), Row.about("助餐"), Sourced.of(OWNED, Source.Kind.BRIEF, "素材.yaml 条目1 举措"))).isEmpty();
        assertThat(copied(bank(OWNED), Row.about("助餐"), ours(OWNED.substring(0, ReuseGuard.RUN - 1)))).isEmpty();
    }

    @Test
    void seesARunThroughMarks() {
        Set<String> runs = Set.of(OWNED.substring(0, ReuseGuard.RUN));

        assertThat(ReuseGuard.has("把渔火一样的温暖，送进海岛人家", runs)).isTrue();
        assertThat(ReuseGuard.has("把渔火一样的温暖送到海岛人家", runs)).isFalse();
        assertThat(ReuseGuard.has(OWNED, Set.of())).isFalse();
    }
}
