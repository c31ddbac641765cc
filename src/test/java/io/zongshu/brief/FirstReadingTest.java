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
        // 表头是大白话，不到两个字
        "谁,得了什么\\n周启明,全国劳动模范\\n环卫二队,省级工人先锋号|周启明|全国劳动模范",
        "科室,做了什么,多少\\n照明科,新装路灯,312盏\\n桥隧科,检测桥梁,46座|''|新装路灯；312盏",
        // 序号后面的名称没有表头，单位在斜线后面
        "序号,,本年,上年\\n1,新装路灯/盏,312,280\\n2,检测桥梁/座,46,40|新装路灯|新装路灯312盏",
        "类别/数值,城区,乡镇\\n路灯/盏,200,112\\n公厕/座,20,18|路灯|路灯城区200盏",
        // 表头里只有倍数，量词在旁边
        "指标,单位,数量（万）\\n苗木,株,31.2\\n果苗,棵,4.6|苗木|苗木31.2万株",
        // 没有表头的中间有小标题
        "一、道路\\n新铺沥青,12.6公里\\n修补坑槽,846处\\n二、照明\\n新装路灯,312盏|新装路灯|312盏",
        "时间点,干了啥\\n3.12,义务植树启动\\n11.8,新大楼启用|''|11.8",
        "指标,全年数,单位,同比\\n发电量,3.62,亿千瓦时,↑5.1%\\n线损率,4.2,%,↓0.3%|线损率|同比下降0.3%",
        // “2025年末”不是名称的一部分
        "指标,2025年末\\n注册义工（人）,56200\\n义工队（支）,218|注册义工|注册义工56200人",
        // 没有数的行，备注里是日子
        "指标,数值,单位,备注\\n图书流通,36.5,万册次,\\n老馆迁至滨江新馆开放,,,2025-07-08|老馆迁至滨江新馆开放|2025年7月8日",
    })
    void isRead(String table, String item, String told) throws IOException {
        assertThat(read(table).brief().facts()).anyMatch(fact -> fact.item().text().startsWith(item)
                && (FactComparer.text(fact) + fact.time().text()).contains(told));
    }

    @Test
    void ofSentencesInASheetAllAreRead() throws IOException {
        Files.writeString(folder.resolve("照明科.csv"), "路灯新装312盏\n桥梁检测46座\n滨江公园7月8日开园\n");
        assertThat(read().brief().facts()).hasSize(3);
    }

    @Test
    void aHeaderThatIsSaidAgainIsNoFact() throws IOException {
        assertThat(read("集体,荣誉名称\\n东门所,全国优秀基层单位\\n个人,荣誉名称\\n李向东,全省优秀人民警察").brief().facts()).hasSize(2);
    }

    @Test
    void aSmallHeadingAmongPairsIsNoFact() throws IOException {
        assertThat(read("新铺沥青,12.6公里\\n修补坑槽,846处\\n二、照明\\n新装路灯,312盏").brief().facts()).hasSize(3);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // 同一天的事，说法不同
        "时间,事项\\n2025-09-12,县城至南坪公交线路开通\\n2025-10-06,灯会闭幕|城区到南坪的公交线9月12日起通车运行。",
        // 一样的数，名称里有互斥的词
        "指标,数值,单位\\n农村危桥加固检测,4367,处\\n护栏更换,12.6,公里|城市危桥加固检测4367处。",
    })
    void mayBeToldTwice(String table, String reply) throws IOException {
        BriefReading reading = read(table, reply);
        assertThat(reading.duplicates()).isEmpty();
        assertThat(reading.possible()).hasSize(1);
    }
}
