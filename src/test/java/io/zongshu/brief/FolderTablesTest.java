package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What departments' tables tell beside figures in known columns, and where it stands. */
class FolderTablesTest {
    @TempDir
    Path folder;

    private BriefReading read() {
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }

    @Test
    void aConflictNamesTheCellOfItsValue() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "片区,图书室（个）,藏书（册）,读者（人）\n合计,46,128600,7350\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n全市图书室读者7530人。\n");
        assertThat(read().brief().conflicts()).hasSize(1).first()
                .satisfies(c -> assertThat(c.sides()).extracting(Conflict.Side::address).containsExactlyInAnyOrder("甲.csv D2", "乙.txt 第3行"));
    }

    @Test
    void aHeaderThatEndsWithTheOneAboveIsTheWholeName() {
        TableTerms terms = TableTerms.load(Settings.builtIn(), Quantities.load(Settings.builtIn()));
        assertThat(terms.name(List.of("水文监测站", "无人值守水文监测站")).label()).isEqualTo("无人值守水文监测站");
        assertThat(terms.name(List.of("查出隐患数", "一般隐患")).label()).isEqualTo("查出一般隐患");
    }

    @Test
    void aCellPutTogetherKnowsWhereEachStatementStands() {
        Cell cell = new Cell("图书室46个；藏书128600册，其中外文书2100册；读者7350人", "甲.xlsx 年报!B3、甲.xlsx 年报!C3、甲.xlsx 年报!D3");
        assertThat(cell.addressAt(0)).isEqualTo("甲.xlsx 年报!B3");
        assertThat(cell.addressAt(14)).isEqualTo("甲.xlsx 年报!C3");
        assertThat(cell.addressAt(cell.text().length())).isEqualTo("甲.xlsx 年报!D3");
        assertThat(new Cell("图书室46个，其中村级31个", "甲.csv B3、甲.csv B4").addressAt(8)).isEqualTo("甲.csv B3");
        assertThat(new Cell("一；二", "甲.csv A1、甲.csv B1、甲.csv C1").addressAt(0)).isEqualTo("甲.csv A1、甲.csv B1、甲.csv C1");
    }

    @Test
    void whatWasDoneOfAWholeIsAMeasureOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "工程,总概算（万元）,年度计划（万元）,1—11月完成（万元）,1—12月完成（万元）\n东渔港扩建,8600,2400,2110,2470\n西渔港改造,5300,1600,1390,1580\n");
        Files.writeString(folder.resolve("乙.csv"), "类别,年初数,新登记,注销,年末数\n渔业协会,46,7,2,51\n");
        assertThat(read().brief().facts()).extracting(f -> f.data().text()).anyMatch(d -> d.contains("总概算8600万元；"))
                .anyMatch(d -> d.contains("完成投资2470万元（其中1—11月2110万元，年度计划2400万元）")).anyMatch(d -> d.contains("注销2；") && d.contains("年末数51"));
    }

    @Test
    void aYearAloneIsTheTimeOfWhatFollows() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川县甲局2025年工作情况\n一、主要工作\n渔船检验862艘。\n▲2026年。渔船检验900艘，改造渔船40艘。\n2026年：改建泊位12个。\n");
        assertThat(read().brief().facts()).filteredOn(f -> f.time().text().equals("2026年")).extracting(f -> f.data().text())
                .containsExactly("渔船检验900艘，改造渔船40艘", "改建泊位12个");
    }

    @Test
    void whatIsNewAmongAllIsToldAgainAsNew() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "类别,上年,本年,其中本年新增\n渔业合作社（家）,418,436,128\n渔业协会（家）,26,29,3\n");
        Files.writeString(folder.resolve("乙.txt"), "云川县乙局2025年工作情况\n一、主要工作\n新增渔业合作社128家。\n");
        assertThat(read().duplicates()).hasSize(1);
    }

    @Test
    void aTotalOfSoManyRowsIsTheSumThatIsTold() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "项目,总投资（万元）,本年投资（万元）\n东港扩建,28600,11450\n西港改造,46500,19300\n冷库,13800,7260\n网厂,21000,8990\n合计,109900,47000\n");
        Files.writeString(folder.resolve("乙.txt"), "云川县乙局2025年工作情况\n一、主要工作\n四项设施花掉4.7亿元。\n");
        assertThat(read().duplicates()).hasSize(1);
    }

    @Test
    void rowsNamedByAnOfficeAreTheOffices() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "人员情况（人）\n部门,在编,新进\n园艺所,38,6\n种苗站,24,2\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n园艺所引进人员5名。\n种苗站新进2人。\n");
        BriefReading reading = read();
        assertThat(reading.brief().conflicts()).hasSize(1).first()
                .satisfies(c -> assertThat(c.sides()).extracting(Conflict.Side::text).containsExactlyInAnyOrder("6人", "5名"));
        assertThat(reading.duplicates()).hasSize(1).first()
                .satisfies(d -> assertThat(d.told()).extracting(Duplicate.Telling::text).anyMatch(text -> text.contains("种苗站")));
    }

    @Test
    void aTableOfHonoursIsReadWhateverItsHeader() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "单位（个人）,荣誉,级别\n服务大厅,优质服务窗口,国家级\n苏婉,技能竞赛第二名,市级\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n窗口人员苏婉在全市技能竞赛中获得第一名。\n服务大厅获评全国优质服务窗口。\n");
        BriefReading reading = read();
        assertThat(reading.brief().facts()).anySatisfy(f -> {
            assertThat(f.item().text()).isEqualTo("苏婉");
            assertThat(f.result().text()).isEqualTo("市级技能竞赛第二名");
        });
        assertThat(reading.brief().conflicts()).hasSize(1);
        assertThat(reading.duplicates()).hasSize(1);
    }

    @Test
    void columnsOfDatesAndRatesAreRead() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "农事,面积（亩）,起始日期,结束日期,补助标准\n早稻开镰,5200,7月11日,7月26日,15元/亩·年\n油菜机收,3800,5月8日,5月24日,12元/亩·年\n");
        assertThat(read().brief().facts()).first()
                .satisfies(f -> {
                    assertThat(f.time().text()).isEqualTo("7月11日");
                    assertThat(f.data().text()).contains("结束日期7月26日", "补助标准15元/亩·年");
                });
    }

    @Test
    void aRemarkedUnitGoesBeforeTheHeaders() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "项目,数量（株）,备注\n在册古树,1372,\n保护围栏,115,单位为处\n");
        assertThat(read().brief().facts()).extracting(f -> f.data().text()).containsExactly("在册古树1372株", "保护围栏115处");
    }

    @Test
    void rowsThatBeginLikeASignatureAreRead() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "指标,单位,数值\n审批事项网办率,%,97.8\n说明会,场,12\n审核：王宁,,\n");
        assertThat(read().brief().facts()).extracting(f -> f.item().text()).containsExactly("审批事项网办率", "说明会");
    }

    @Test
    void remarksAreToldOfOnceAFile() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "指标,单位,数值,备注\n藏书,册,12860,年末数\n读者,人,735,含少儿\n");
        assertThat(read().notes()).filteredOn(note -> note.contains("备注")).containsExactly("“甲.csv”备注栏里的 2 格口径、说明没有当作素材：“年末数”、“含少儿”。");
    }

    @ParameterizedTest
    @CsvSource({"青峡县林业局办公室, 青峡县林业局", "云川市教育局督导局, 云川市教育局", "云川市教育局, ''", "造林科, ''", "云川市委办公室, ''"})
    void theOfficeIsTheOneThatAPartNames(String part, String office) {
        assertThat(OfficeName.above(part)).isEqualTo(office);
    }

    @Test
    void listedSentencesWithOnlyADayOrAnHonourAreRead() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作总结\n一、业务工作\n（一）5月8日入汛，9月30日出汛。\n（二）防汛科获省先进集体称号。\n二、自身建设\n全年培训36人。\n");
        assertThat(read().brief().facts()).extracting(f -> f.item().text() + f.measures().text() + f.data().text() + f.result().text())
                .anyMatch(text -> text.contains("入汛")).anyMatch(text -> text.contains("先进集体"));
    }

    @Test
    void aYearIsTakenOffWhole() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作总结\n一、业务工作\n2025年度水土保持任务3.8万亩，已全部完成。\n自7月1日起，新版标准正式实施。\n");
        assertThat(read().brief().facts()).extracting(f -> f.measures().text() + f.data().text()).noneMatch(text -> text.startsWith("度") || text.startsWith("起"));
    }
}
