package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutProfileTest {
    @TempDir
    Path folder;

    @Test
    void theBuiltInProfileHasTheStandardsValuesWithClauseAndStrength() {
        LayoutProfile profile = LayoutProfile.load(Settings.builtIn());
        assertThat(profile.typeWidth()).isEqualTo(8844);
        assertThat(profile.typeHeight()).isEqualTo(12756);
        assertThat(profile.number(LayoutItem.LINE)).isEqualTo(579);
        assertThat(profile.number(LayoutItem.BODY_SIZE)).isEqualTo(32);
        assertThat(profile.number(LayoutItem.FIRST_LINE)).isEqualTo(200);
        assertThat(profile.deviations()).isEmpty();
        assertThat(profile.values()).hasSize(LayoutItem.values().length)
                .allMatch(v -> !v.clause().isEmpty() && v.strength().matches("规定|一般|实务"));
    }

    @Test
    void aUsersFileOverridesSingleValuesAndTheDeviationIsListed() throws IOException {
        LayoutProfile profile = load("上边距: 35毫米\n正文字号: 小三\n字体方案: Windows自带\nWindows自带: {标题: 华文中宋}\n数字字体: 仿宋\n");
        assertThat(profile.number(LayoutItem.MARGIN_TOP)).isEqualTo(1984);
        assertThat(profile.number(LayoutItem.BODY_SIZE)).isEqualTo(30);
        assertThat(profile.fonts().title()).isEqualTo("华文中宋");
        assertThat(profile.fonts().body()).isEqualTo("仿宋");
        assertThat(profile.deviations()).extracting(LayoutProfile.Deviation::item)
                .containsExactly("上边距", "字体方案", "数字字体", "正文字号");
        assertThat(profile.deviations().get(0).strength()).isEqualTo("规定");
        assertThat(profile.deviations().get(0).clause()).isEqualTo("5.2.1");
    }

    @Test
    void theSameValueInAnotherUnitIsNoDeviation() throws IOException {
        assertThat(load("上边距: 37毫米\n正文字号: 16磅\n").deviations()).isEmpty();
    }

    @Test
    void mistakesAreNamedWithTheirLine() {
        assertThatThrownBy(() -> load("\n上边巨: 35毫米\n")).isInstanceOf(CannotContinue.class)
                .hasMessageContaining("第2行").hasMessageContaining("上边巨");
        assertThatThrownBy(() -> load("上边距: 很大\n")).isInstanceOf(CannotContinue.class).hasMessageContaining("很大");
        assertThatThrownBy(() -> load("行距: 3毫米\n")).isInstanceOf(CannotContinue.class).hasMessageContaining("行距");
        assertThatThrownBy(() -> load("网格: 随便\n")).isInstanceOf(CannotContinue.class).hasMessageContaining("行和字");
        assertThatThrownBy(() -> load("上边距: 140毫米\n下边距: 140毫米\n")).isInstanceOf(CannotContinue.class);
        assertThatThrownBy(() -> load("机关字体: {正体: 仿宋}\n")).isInstanceOf(CannotContinue.class).hasMessageContaining("正体");
    }

    @Test
    void measuresAreReadAsOfficesWriteThem() {
        assertThat(Measures.read("小四", LayoutItem.Unit.HALF_POINTS)).hasValue(24);
        assertThat(Measures.read("3号", LayoutItem.Unit.HALF_POINTS)).hasValue(32);
        assertThat(Measures.read("29磅", LayoutItem.Unit.TWIPS)).hasValue(580);
        assertThat(Measures.read("2.6厘米", LayoutItem.Unit.TWIPS)).hasValue(1474);
        assertThat(Measures.read("2字", LayoutItem.Unit.HUNDREDTHS)).hasValue(200);
        assertThat(Measures.read("2字", LayoutItem.Unit.TWIPS)).isEmpty();
        assertThat(Measures.read("", LayoutItem.Unit.TWIPS)).isEmpty();
    }

    @Test
    void theCharacterGridIsAnOption() throws IOException {
        assertThat(load("网格: 行和字\n").gridOfCharacters()).isTrue();
        assertThat(load("盖章: 是\n").sealed()).isTrue();
    }

    @Test
    void whatThisMachineLacksIsNamedWithoutAScreen() throws IOException {
        LayoutProfile profile = load("机关字体: {标题: 世上没有的字体}\n");
        Fonts.missing(profile).ifPresent(missing -> assertThat(missing).contains("世上没有的字体"));
    }

    private LayoutProfile load(String yaml) throws IOException {
        Files.writeString(folder.resolve("layout.yaml"), yaml);
        return LayoutProfile.load(Settings.in(folder));
    }
}
