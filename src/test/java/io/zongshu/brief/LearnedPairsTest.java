package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned about two files: days, prizes and sums in other words, slips, a county's own file. */
class LearnedPairsTest {
    @TempDir
    Path folder;

    private BriefReading read(String one, String other) throws IOException {
        Files.writeString(folder.resolve("甲科.txt"), "云川市甲科2025年工作情况\n一、主要工作\n" + one + "\n");
        Files.writeString(folder.resolve("办公室汇总.txt"), "云川市办公室2025年工作情况\n一、主要工作\n" + other + "\n");
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }

    @ParameterizedTest
    @CsvSource({
        "4月6日，全市茶园改造签约仪式在柳塘镇举行。, 4月16日举办茶园改造签约仪式。",
        "市盐务中心被评为全国盐业统计先进集体。, 市盐务中心荣膺全省盐业统计先进集体。",
        "争取到位专项资金5.76亿元。, 专项资金到手7.56亿元。",
    })
    void otherDaysLevelsAndSlipsAreAConflict(String one, String other) throws IOException {
        assertThat(read(one, other).brief().conflicts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "盐田管理所全年巡查8030次。, 盐田管理所日均巡查22次。",
        "组建盐工队24支360人。, 盐工队平均每支15人。",
    })
    void whatFollowsFromOthersIsToldAgain(String one, String other) throws IOException {
        assertThat(read(one, other).duplicates()).hasSize(1);
    }

    @Test
    void numbersWithoutMeasureWordsAddUp() throws IOException {
        Files.writeString(folder.resolve("青少年中心.csv"), "赛事,省级一等奖,省级二等奖,省级三等奖\n青少年航模大赛,6,11,14\n青少年棋类大赛,2,5,9\n");
        Files.writeString(folder.resolve("办公室汇总.txt"), "云川市办公室2025年工作情况\n一、主要工作\n青少年航模大赛共获省级奖项31项。\n");
        assertThat(BriefReader.read(List.of(folder), Settings.builtIn()).duplicates()).hasSize(1);
    }

    @Test
    void whatACountyTellsOfItselfIsNoOtherValueOfTheCity() throws IOException {
        Files.writeString(folder.resolve("竹溪县水利局.txt"), "竹溪县水利局2025年工作情况\n一、主要工作\n农村自来水普及率达到95.8%。\n");
        assertThat(read("农村自来水普及率达到93.6%。", "水利投入稳步增加。").brief().conflicts()).isEmpty();
    }
}
