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

/** What one office tells follows from what another tells. */
class DerivedMatchesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "渔船检验1382艘，网具检验647套。, 办理渔船登记1562艘、渔船注销684艘。, 渔船登记、注销共2246艘。",
        "检验网具647套。, 渔民安全培训应训683人，实训673人。, 渔民安全培训参训率98.5%。",
        "检验网具647套。, 全县渔港泊位2136个，深水泊位占62%。, 深水泊位达到1324个。",
        "检验网具647套。, 近海水质优良天数298天。, 近海水质优良天数比例81.6%。",
        "检验网具647套。, 规模渔业企业由74家增加到86家。, 规模渔业企业比上年多12家。",
        "检验网具647套。, 渔民培训率由64.5%提高到71.8%。, 渔民培训率提高7.3个百分点。",
        "检验网具647套。, 全县126户渔户，渔业总收入1587.6万元。, 渔户户均渔业收入12.6万元。"
    })
    void aSumARateAndAPartAreToldTwice(String beside, String parts, String told) throws IOException {
        BriefReading reading = read(beside + parts, told);
        assertThat(reading.duplicates()).hasSize(1).first().satisfies(d -> assertThat(d.merged()).isFalse());
        assertThat(reading.brief().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // another sum, other words, what one of them tells alone, things that are not counted together
        "办理渔船登记1562艘、渔船注销684艘。, 渔船登记、注销共2264艘。",
        "办理渔船登记1562艘、渔船注销684艘。, 共收购海带2246吨。",
        "除险加固小型渔港112座，除险加固大型渔港35座。, 除险加固小型渔港147座。",
        "渔业产值26.4亿元，渔业补贴0.01亿元。, 渔业产值26.4亿元。",
        "规模渔业企业由74家增加到86家。, 规模渔业企业比上年少12家。",
        "规模渔业企业由74家增加到86家。, 规模渔业企业12家受到表彰。",
        "全县126户渔户，渔业总收入1587.6万元。, 渔户领到渔业收入补贴12.6万元。",
        "办理渔船登记1562艘、渔港巡查684次。, 渔船登记、巡查共2246件。"
    })
    void whatDoesNotFollowIsNotTold(String parts, String told) throws IOException {
        assertThat(read(parts, told).duplicates()).noneMatch(d -> d.told().stream().anyMatch(t -> t.text().matches(".*[＋÷×].*")));
    }

    @Test
    void rowsOfATableAreAddedUp() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "单位,检查（艘次）,罚款（万元）\n渔政支队,2140,412.3\n各县区渔政大队,6388,797.9\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n全年渔政罚款1210余万元。\n");
        assertThat(BriefReader.read(List.of(folder), Settings.builtIn()).duplicates()).hasSize(1).first()
                .satisfies(d -> assertThat(d.told()).anyMatch(t -> t.text().contains("412.3") && t.text().contains("＋")));
    }

    @Test
    void theRowThatAddsUpAllOthersIsToldInProse() throws IOException {
        Files.writeString(folder.resolve("甲.csv"), "镇,养殖户（户）,养殖水面（亩）\n港东镇,312,4260\n港西镇,408,6120\n港北镇,280,3820\n合计,1000,14200\n");
        Files.writeString(folder.resolve("乙.txt"), "云川县乙局2025年工作情况\n一、主要工作\n三个镇的海水养殖水面1.42万亩。\n");
        assertThat(BriefReader.read(List.of(folder), Settings.builtIn()).duplicates()).hasSize(1).first()
                .satisfies(d -> assertThat(d.told()).anyMatch(t -> t.text().contains("14200")));
    }

    private BriefReading read(String one, String other) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川县甲局2025年工作情况\n一、主要工作\n" + one + "\n");
        Files.writeString(folder.resolve("乙.txt"), "云川县乙局2025年工作情况\n一、主要工作\n" + other + "\n");
        return BriefReader.read(List.of(folder), Settings.builtIn());
    }
}
