package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two offices tell of events, orders, prizes, posts and progress, each in its own words. */
class WordedKindsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // events: a short name, a word for the step, the same day
        "渔港会展中心新展厅4月8日对外开放。, 新展厅4月28日开门迎客。, 1",
        "渔港会展中心新展厅4月8日对外开放。, 新展厅4月8日开门迎客。, 0",
        "北岸新展厅4月8日对外开放。南岸新展厅5月9日对外开放。, 新展厅4月28日开门迎客。, 0",
        // prizes: the contest stands in the clause before
        "组织选手参加全省渔获加工技能大赛，“海味坊”项目获一等奖。, 全省渔获加工技能大赛上，“海味坊”项目收获二等奖。, 1",
        "组织选手参加全省渔获加工技能大赛，“海味坊”项目获一等奖。, 全省渔获加工技能大赛上，“海味坊”项目收获一等奖。, 0",
        "组织选手参加全省渔获加工技能大赛，“海味坊”项目获一等奖。, 全省渔获加工技能大赛上，“网织坊”项目收获二等奖。, 0",
        "白鹭湾5月份通过验收，是我县第一个省级美丽海湾。, 白鹭湾建成国家级美丽海湾。, 1",
        "白鹭湾5月份通过验收，是我县第一个省级美丽海湾。, 白鹭湾建成省级美丽海湾。, 0",
        "白鹭湾5月份通过验收，是我县第一个省级美丽海湾。, 黑石湾建成国家级美丽海湾。, 0",
        // orders: the score of what all is told of; the year behind the place
        "渔船安全考核综合得分在全市9个县区中排第3位。, 渔船安全考核居全市第五。, 1",
        "渔船安全考核居全市第4位（2024年第7位）。, 渔船安全考核居全市第四。, 0",
        "渔船安全考核居全市第4位（2024年第7位）。, 渔船安全考核居全市第七。, 1",
        // slips of the pen: digits of a place far behind, a digit of the day, the month
        "全国中心渔港考核排第46位。, 在全国中心渔港综合管理水平考核中列第64位。, 1",
        "全国中心渔港考核排第46位。, 在全国中心渔港综合管理水平考核中列第52位。, 1",
        "县渔业公司在2024年度全国渔业企业效益评价中列第137位。, 县渔业公司全国“效评”排在第173位。, 1",
        "6月8日举行“渔歌唱晚”开海文化节。, 6月18日办了开海文化节。, 1",
        "6月8日举行“渔歌唱晚”开海文化节。, 6月8日办了开海文化节。, 0",
        "县渔俗馆新馆5月26日开馆。, 新渔俗馆6月26日开放。, 1",
        // prizes: the contest in front, fetched home, once with whom in brackets, told by its level alone
        "在全省渔歌大赛中，港东小学林小渔获得一等奖。, 林小渔老师捧回全省渔歌大赛二等奖。, 1",
        "船模《渔光》获第十二届海洋奖省级选拔一等奖。, 船模《渔光》拿到海洋奖省级选拔二等奖。, 1",
        "东港渔机获省渔业科技奖二等奖。, 省渔业科技奖三等奖1项（东港渔机）。, 1",
        "全国渔村故事征集评选中，我县案例获三等奖。, 渔村案例获全国二等奖。, 1",
        "救助站被国家两部门授予“全国海上救助先进单位”。, 县救助站获评全省海上救助先进单位。, 1",
        "救助站被国家两部门授予“全国海上救助先进单位”。, 县救助站获评全国海上救助先进单位。, 0",
        // posts
        "港东社区党支部由林守渔任书记。, 港东社区党支部书记由陈望海担任。, 1",
        "港东社区党支部由林守渔任书记。, 港东社区党支部书记由林守渔担任。, 0",
        "港东社区党支部由林守渔任书记。, 港东社区党支部副书记由陈望海担任。, 0",
        "港东社区党支部由林守渔任书记。, 港西社区党支部书记由陈望海担任。, 0",
        "渔港整治专班组长为副县长林守渔。, 县委常委、常务副县长陈望海担任全县渔港整治专班组长。, 1",
        "渔港整治专班组长为副县长林守渔。, 副县长林守渔担任全县渔港整治专班组长。, 0",
        "县渔业资源保护委员会由县长林守渔任主任。, 县渔保委主任由陈望海担任。, 1",
        "渔港建设联席会议召开5次，由副县长林守渔召集。, 渔港建设联席会议由县长陈望海召集。, 1",
        "渔港建设联席会议召开5次，由副县长林守渔召集。, 渔港建设联席会议由林守渔召集。, 0",
        "今年仅林守渔一人入选全省最美渔民。, 港东镇陈望海当选全省最美渔民，系我县唯一人选。, 1",
        "林守渔入选全省最美渔民。, 港东镇陈望海当选全省最美渔民。, 0",
        // progress
        "港东冷链中心已建成投用。, 港东冷链中心尚未投用。, 1",
        "港东冷链中心已建成投用。, 港东冷链中心预计2026年6月投用。, 1",
        "港东冷链中心已建成投用。, 港东冷链中心设备调试中。, 1",
        "港东冷链中心已完工。, 港东冷链中心尚未投用。, 0",
        "港东冷链中心已建成投用。, 截至9月底，港东冷链中心尚未投用。, 0",
        "港东冷链中心已建成投用。, 港西冷链中心尚未投用。, 0",
        "“三无”船舶清单63条，年底前已全部销号。, “三无”船舶清单里还有2条没有销号。, 1",
        "“三无”船舶清单63条，年底前已全部销号。, “黑油”站点还有2处没有拆除。, 0"
    })
    void answersThatCannotBothBeTrueAreAConflict(String one, String other, int conflicts) throws IOException {
        assertThat(read(one, other).brief().conflicts()).hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({
        "港东镇被命名为“全国渔业强镇”。, 港东镇蝉联全国渔业强镇称号。",
        "我县被命名为“全国平安渔业示范县”，这是连续第三次。, 我县实现全国平安渔业示范县“三连冠”。",
        "渔船安全考核综合得分在全市9个县区中排第3位。, 渔船安全考核居全市第三。"
    })
    void oneAnswerInOtherWordsIsToldTwice(String one, String other) throws IOException {
        BriefReading reading = read(one, other);
        assertThat(reading.duplicates()).hasSize(1);
        assertThat(reading.brief().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "县长渔业奖;1;东港渔机有限公司获金奖, 东港渔机有限公司摘得县长渔业奖银奖。, 1",
        "县长渔业奖;1;东港渔机有限公司获金奖, 东港渔机有限公司摘得县长渔业奖金奖。, 0",
        "白鹭湾度假区;4;国家级旅游度假区（5月公布）, 白鹭湾获评省级旅游度假区。, 1",
        "白鹭湾度假区;4;国家级旅游度假区（5月公布）, 黑石湾获评省级旅游度假区。, 0"
    })
    void aRemarkOfARowTellsItsPrize(String row, String other, int conflicts) throws IOException {
        BriefReading reading = table("工作;数量;情况\n" + row, other);
        assertThat(reading.brief().conflicts()).hasSize(conflicts);
    }

    private BriefReading table(String rows, String other) throws IOException {
        Files.writeString(folder.resolve("甲.csv"), rows.replace(';', ',') + "\n渔船检验,647,\n");
        Files.writeString(folder.resolve("乙.txt"), "云川县乙局2025年工作情况\n一、主要工作\n" + other + "\n");
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }

    private BriefReading read(String one, String other) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川县甲局2025年工作情况\n一、主要工作\n" + one + "\n");
        Files.writeString(folder.resolve("乙.txt"), "云川县乙局2025年工作情况\n一、主要工作\n" + other + "\n");
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }
}
