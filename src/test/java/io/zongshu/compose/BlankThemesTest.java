package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows without 主题 or 类别, and what is told of them from names. */
class BlankThemesTest {
    private static final Theming THEMING = Theming.load(Bench.SETTINGS);

    private static List<Fact> filled(Row... rows) {
        Brief brief = Bench.brief("青禾县渔政局", "2025", "建设渔港名城", List.of(), List.of(rows));
        return new BlankThemes(THEMING, Bench.SETTINGS.data("families").get("名称归类")).filled(brief).facts();
    }

    @Test
    void takesTheThemeOfTheRowAbove() {
        List<Fact> facts = filled(
                Row.of("渔港管理").item("停船").measures("开展"), Row.of("").item("渔民救助").measures("开展"),
                Row.of("").item("主要荣誉").result("渔港站获评先进站"));

        assertThat(facts).extracting(f -> f.theme().text()).containsExactly("渔港管理", "渔港管理", "荣誉");
        assertThat(facts.get(1).theme().address()).isEqualTo("素材.yaml 条目2 主题");
    }

    @Test
    void readsTheKindFromTheName() {
        List<Fact> facts = filled(
                Row.of("存在不足").item("渔港少"), Row.of("2026年重点").item("建渔港"), Row.of("2025年重点").item("修渔港"),
                Row.of("渔港运行概况").item("渔港"), Row.of("渔港管理").item("停船"));

        assertThat(facts).extracting(f -> FactKind.of(f, THEMING)).containsExactly(
                FactKind.PROBLEM, FactKind.PLAN, FactKind.PRACTICE, FactKind.OVERVIEW, FactKind.PRACTICE);
    }
}
