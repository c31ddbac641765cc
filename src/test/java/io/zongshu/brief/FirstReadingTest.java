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

/** Tables that were not read, or misread, in folders that nobody had seen before, and what was told apart there that is one. */
class FirstReadingTest {
    @TempDir
    Path folder;

    private BriefReading read(String... files) throws IOException {
        for (int i = 0; i < files.length; i++) {
            boolean table = files[i].contains(",");
            Files.writeString(folder.resolve("第" + i + (table ? "科.csv" : "科.txt")), files[i].replace("\\n", "\n") + "\n");
        }
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // 只有单位的表头
        "林果业\\n指标,万斤\\n板栗产量,36.2\\n核桃产量,18.4|板栗产量|36.2万斤",
        // 一列两种量词
        "分类,万只（羽）\\n肉鸭出栏,41.7\\n蛋鸡存笼,9.6|肉鸭出栏|41.7万只",
        "服务,人（次）\\n老花镜验配,5210\\n送药上门,846|老花镜验配|5210人",
        // 没有表头，单位在名称后面
        "商户培育\\n在营小吃店（家）,214\\n夜市摊位（个）,386|在营小吃店|214家",
        // 没有表头，前面有序号
        "1,文庙修缮,3处\\n2,古井清淤,16口\\n3,石板路铺设,2.4公里|古井清淤|16口",
        // 表头是别的叫法
        "泵站,2025年结论\\n东渡泵站,升格二级乙等\\n白沙泵站,复评通过|东渡泵站|升格二级乙等",
        // 没有数的行，备注里是日子
        "指标,数值,单位,备注\\n图书流通,36.5,万册次,\\n老馆迁至滨江新馆开放,,,2025-07-08|老馆迁至滨江新馆开放|2025年7月8日",
    })
    void isRead(String table, String item, String told) throws IOException {
        assertThat(read(table).brief().facts()).anyMatch(fact -> fact.item().text().startsWith(item)
                && (FactComparer.text(fact) + fact.time().text()).contains(told));
    }

    @Test
    void theWriterHearsOfAHeaderOfUnknownWords() throws IOException {
        assertThat(read("泵站,2025年结论\\n东渡泵站,升格二级乙等\\n白沙泵站,复评通过").notes()).anyMatch(note -> note.contains("“泵站”“2025年结论”"));
    }

    @Test
    void measureWordsInTheTableAreNoOffice() throws IOException {
        assertThat(read("2025年水务情况\\n单位：见表内\\n项目,数据,单位\\n供水量,4120,万吨\\n漏损率,8.7,%").brief().unit().text()).isEmpty();
    }

    @Test
    void whatStandsInBracketsAloneIsNoFact() throws IOException {
        assertThat(read("指标,万吨\\n柑橘产量,2.36\\n（不含庭院种植）,").brief().facts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "水产品产量,万吨\\n鲜鱼捕捞,1.73\\n鲜虾捕捞,0.46|2025年鲜鱼捕捞17300吨。",
        "奖项名称,获得者/名次\\n全省劳动模范,李芳泽（县水厂）\\n全县拔河赛,第二名|县水厂李芳泽被授予“全省劳动模范”称号。",
        "医院,2025年结果\\n县中医院,晋升二级甲等\\n县妇幼院,复审通过|县中医院今年通过二级甲等中医医院评审。",
        "荣誉,授予单位,备注\\n云岭县获评省级全域森林康养示范县,省林业局,|我县11月获评省全域森林康养示范县。",
        "类别,人数（人）,统计时点\\n义务教育在校生,38740,2025年秋季\\n在园幼儿,9120,2025年秋季|2025年秋季小学和初中在校生3.874万人。",
        "事项,时间\\n第六届职工技能大赛在云岭技校开幕（派出裁判3名）,2025-05-08\\n工匠巡讲启动,2025-06-01|一、竞赛\\n（一）5月8日，全县第六届职工技能大赛在云岭技校开赛。\\n（二）培训职工4210人次。",
    })
    void isToldTwice(String table, String reply) throws IOException {
        assertThat(read(table, reply).duplicates()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "类别,人数（人）,统计时点\\n技校在校生,4270,2025年秋季\\n在园幼儿,9120,2025年秋季|2025年秋季全县技校在校学生4720人。",
        "事项,成效\\n东渡镇卫生院2025年达到“健康基层行”国家推荐标准,通过现场核查\\n送医下乡,覆盖各村|东渡镇卫生院2025年“健康基层行”达到国家基本标准。",
    })
    void isInConflict(String table, String reply) throws IOException {
        assertThat(read(table, reply).brief().conflicts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "项目,数量,单位\\n东片区新增停车位,126,个\\n雨水管网疏浚,27.3,公里|西片区新增停车位97个。",
        "内容,数值,单位\\n年初计划改造农贸市场,45,处\\n公厕,38,座|改造农贸市场37处。",
        "事项,成效\\n东渡镇卫生院2025年达到“健康基层行”国家推荐标准,通过现场核查\\n送医下乡,覆盖各村|白沙镇卫生院2025年“健康基层行”达到国家基本标准。",
        "医院,2025年结果\\n县中医院,晋升二级甲等\\n县妇幼院,复审通过|县人民医院今年通过三级乙等医院评审。",
    })
    void areTwoThings(String table, String reply) throws IOException {
        BriefReading reading = read(table, reply);
        assertThat(reading.duplicates()).isEmpty();
        assertThat(reading.brief().conflicts()).isEmpty();
        assertThat(reading.possible()).isEmpty();
    }
}
