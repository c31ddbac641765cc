package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was lost or misread in folders that nobody had seen before. */
class FirstSightTest {
    @TempDir
    Path folder;

    private BriefReading read() {
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }

    private List<String> data() {
        return read().brief().facts().stream().map(fact -> fact.data().text()).toList();
    }

    @Test
    void aRemarkOfABareNumberWithItsUnitIsRead() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "项目,单位,金额,备注\n园丁疗养,万元,65.4,240人\n工具添置,万元,12.8,局办提供\n");
        assertThat(data()).anyMatch(text -> text.contains("65.4万元") && text.contains("240人"));
    }

    @Test
    void aRemarkThatTellsADayInASentenceIsRead() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "内容,计量,数据,备注\n应急演练,次,2,10月17日在东湖库举行综合演练\n价格监测点,个,12,日报\n");
        assertThat(data()).anyMatch(text -> text.contains("10月17日在东湖库举行综合演练"));
    }

    @Test
    void aRemarkThatBeginsWithADayTellsWhenItsRowWas() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "事项,数量,备注\n重点项目：云溪花园,已开工,2025.8.20，安置用房\n其他项目,3个,\n");
        assertThat(read().brief().facts()).anyMatch(fact -> fact.time().text().equals("2025年8月20日"));
    }

    @Test
    void ofANoteTheSentencesThatTellAreRead() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "指标,单位,数值\n总产值,亿元,312.7\n企业,家,156\n注：1.产值为快报数；2.全年获评省级绿色工地9个。,,\n");
        assertThat(read().brief().facts()).anyMatch(fact -> FactComparer.text(fact).contains("绿色工地9个"))
                .noneMatch(fact -> FactComparer.text(fact).contains("快报"));
    }

    @Test
    void aSheetOfPairsNeedsNoHeader() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "其他工作,\n生猪出栏,2.37万头\n土地流转,1.94万亩\n专家组进村考察,11月3日\n");
        List<Fact> facts = read().brief().facts();
        assertThat(facts).extracting(fact -> fact.item().text()).contains("生猪出栏", "土地流转", "专家组进村考察");
        assertThat(facts).extracting(fact -> fact.data().text()).contains("2.37万头", "11月3日");
    }

    @ParameterizedTest
    @CsvSource({"标化工地, 建筑施工标准化工地, true", "产改综合评价, 产业工人队伍建设改革综合评价, true", "茶博会, 茶业博览会, true",
        "存款余额, 贷款余额, false", "工地, 标准化工地, false", "水质监测, 水库大坝安全运行监督管理和水情预测, false"})
    void aShortFormHasTheLettersOfTheFullNameInTheirOrder(String brief, String full, boolean is) {
        assertThat(Abbreviation.between(brief, full)).isEqualTo(is);
        assertThat(Abbreviation.between(full, brief)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"1372, 1372, 0.000111", "1372, 1732, 0.000333", "1372, 1472, 0.004", "1372, 8911, 1", "64, 46, 0.0111"})
    void theMoreDigitsTheLessItIsChance(String one, String other, double chance) {
        assertThat(ValueEvidence.chance(range(one), range(other))).isCloseTo(chance, org.assertj.core.data.Percentage.withPercentage(1));
    }

    private static ValueRange range(String value) {
        return new ValueRange(new BigDecimal(value), new BigDecimal(value), new BigDecimal(value), 0);
    }

    @Test
    void aShortFormInAnOrderIsInConflict() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲部2025年总结\n一、主要工作\n产业工人队伍建设改革综合评价位居全市第三。\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙部2025年总结\n一、主要工作\n产改综合评价列全市第4名。\n");
        assertThat(read().brief().conflicts()).hasSize(1);
    }

    @Test
    void starsAndClassesOfAPrizeAreCompared() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲科2025年总结\n一、主要工作\n东关库被省局评为“四星级粮库”。\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙科2025年总结\n一、主要工作\n东关库新获“五星级粮库”称号。\n");
        assertThat(read().brief().conflicts()).hasSize(1);
        assertThat(read().duplicates()).isEmpty();
    }

    @Test
    void digitsThatChangedPlacesBearOutAFewWords() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "内容,计量,数据,备注\n轮换入库,吨,11560,\n应急加工企业,家,5,\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙科2025年总结\n一、主要工作\n储备粮轮换计划内出库11800吨、入库11650吨。\n");
        assertThat(read().brief().conflicts()).hasSize(1).first()
                .satisfies(c -> assertThat(c.sides()).extracting(Conflict.Side::text).containsExactlyInAnyOrder("11560吨", "11650吨"));
    }
}
