package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which themes a heading leaves out. */
class HeadingCoverageTest {
    private static final HeadingCoverage COVERAGE = new HeadingCoverage(Bench.SETTINGS);

    private static final Sourced HEADING = Sourced.of("锻造过硬队伍", Source.Kind.TEMPLATE, "headlines.yaml 干部队伍 动宾六");

    @Test
    void findsAThemeOfWhichTheHeadingDoesNotSpeak() {
        assertThat(COVERAGE.uncovered(HEADING, List.of("干部工作", "渔港管理", "人才工作"))).containsExactly("渔港管理", "人才工作");
    }

    /** What a paper tells at its end, with or without a section of its own, by the name of its theme; a row without theme says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"存在不足", "存在的差距", "2026年重点", "“十五五”展望", "经验体会", "来年打算", "", "荣誉"})
    void leavesAsideWhatIsToldAtTheEnd(String theme) {
        assertThat(COVERAGE.uncovered(HEADING, List.of(theme))).isEmpty();
    }

    @Test
    void takesShortNames() {
        Sourced named = Sourced.of("抓实", Source.Kind.TEMPLATE, "titles.yaml 主题动词").plus(Sourced.of("港", Source.Kind.BRIEF, "素材.yaml 条目1 主题"));

        assertThat(COVERAGE.uncovered(named, List.of("港"))).isEmpty();
        assertThat(COVERAGE.uncovered(named, List.of("渔"))).containsExactly("渔");
    }
}
