package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBreakerTest {
    private final TitleBreaker breaker = new TitleBreaker(2000, 1800, List.of("高质量发展"));

    @Test
    void aShortTitleStaysOnOneLine() {
        assertThat(lines("云川市交通运输局2025年工作总结")).containsExactly("云川市交通运输局2025年工作总结");
    }

    @Test
    void aPairedTitleBreaksAtItsPause() {
        assertThat(lines("凝心聚力谋发展　踔厉奋发启新程")).containsExactly("凝心聚力谋发展　", "踔厉奋发启新程");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "关于云川市交通运输局深入贯彻落实全省农村公路高质量发展现场推进会精神加快“四好农村路”建设情况的报告",
        "关于云川市委组织部2025年推进基层党建和干部队伍建设情况的报告",
        "云川市2025年交通运输高质量发展工作综述报告",
        "党的二十大以来云川市组织工作高质量发展综述",
        "云川市市场监督管理局关于2025年度食品安全监管工作情况的汇报",
        "云川高新技术产业开发区2021—2025年发展成就综述",
        "奋力谱写云川现代化建设新篇章——2025年云川市经济社会发展综述"})
    void linesHaveAnAllowedShapeAndBreakNoWord(String title) {
        List<String> lines = lines(title);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines.size()).isGreaterThan(1);
        int[] widths = lines.stream().mapToInt(TextWidth::hundredths).toArray();
        assertThat(java.util.Arrays.stream(widths).max()).matches(x -> x.getAsInt() <= 2000);
        assertThat(TitleShape.cost(widths, false)).isNotNegative();
        for (String line : lines.subList(1, lines.size())) {
            assertThat("的了和与及、，。；：）》”年月日市县区局部".indexOf(line.charAt(0))).as(line).isNegative();
        }
        for (String line : lines) {
            assertThat(line).doesNotEndWith("高质量").doesNotEndWith("云").doesNotEndWith("党").doesNotEndWith("“");
        }
    }

    @Test
    void namesGivenAreNotCut() {
        String title = "云川市二〇二五年度清水湾现代农业产业示范园建设情况综述";
        TitleBreaker named = new TitleBreaker(2000, 1800, List.of("清水湾现代农业产业示范园"));
        List<Integer> breaks = named.breaks(title);
        int start = title.indexOf("清水湾");
        assertThat(breaks).isNotEmpty().noneMatch(b -> b > start && b < start + "清水湾现代农业产业示范园".length());
    }

    @Test
    void anEndlessTitleIsFilledLineByLineAndAnEndlessWordIsLeftAlone() {
        String sentence = "云川市交通运输局认真贯彻落实全省交通运输工作会议精神";
        String endless = sentence.repeat(6);
        assertThat(lines(endless)).allMatch(l -> TextWidth.hundredths(l) <= 2000);
        assertThat(breaker.breaks("A".repeat(90))).isEmpty();
    }

    /** The list was read title by title: no line ends inside a word or a name. TitleList prints it anew. */
    @Test
    void readTitlesAreBrokenAsApproved() throws IOException {
        List<String> unbroken = LayoutProfile.load(Settings.builtIn()).unbroken();
        List<String> approved = Files.readAllLines(
                Path.of("src/test/resources/io/zongshu/export/titles.txt"), StandardCharsets.UTF_8);
        assertThat(approved).hasSizeGreaterThan(100);
        for (String title : approved) {
            String whole = title.replace(" / ", "");
            StringBuilder broken = new StringBuilder(whole);
            List<Integer> breaks = new TitleBreaker(2000, 1800, unbroken).breaks(whole);
            for (int i = breaks.size() - 1; i >= 0; i--) {
                broken.insert(breaks.get(i), " / ");
            }
            assertThat(broken).hasToString(title);
        }
    }

    @Test
    void shapesAreFallingRisingOrRhombic() {
        assertThat(TitleShape.cost(new int[] {1800, 1200}, false)).isNotNegative();
        assertThat(TitleShape.cost(new int[] {1200, 1800}, false)).isNotNegative();
        assertThat(TitleShape.cost(new int[] {1200, 1800, 900}, false)).isNotNegative();
        assertThat(TitleShape.cost(new int[] {1800, 900, 1200}, false)).isNegative();
        assertThat(TitleShape.cost(new int[] {1500, 1500}, false)).isNegative();
        assertThat(TitleShape.cost(new int[] {1500, 1500}, true)).isNotNegative();
        assertThat(TitleShape.cost(new int[] {1500, 1500, 900}, false)).isNegative();
        assertThat(TitleShape.cost(new int[] {1800, 1200}, false)).isLessThan(TitleShape.cost(new int[] {1200, 1800}, false));
    }

    static int firstBreak(String title) {
        return new TitleBreaker(2000, 1800, List.of()).breaks(title).get(0);
    }

    private List<String> lines(String title) {
        List<Integer> breaks = breaker.breaks(title);
        List<String> lines = new java.util.ArrayList<>();
        int start = 0;
        for (int at : breaks) {
            lines.add(title.substring(start, at));
            start = at;
        }
        lines.add(title.substring(start));
        return lines;
    }
}
