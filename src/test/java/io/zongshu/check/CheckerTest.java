package io.zongshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.eval.MarkedPaper;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for rules of every kind. */
class CheckerTest {
    private static final String PAPER = "云川市民政局2025年工作总结\n　　统筹布署各项工作，用了最牛的办法，联系电话13800138000。\n";

    private static CheckReport check(Settings settings, String paper) {
        return Checker.load(settings).check(MarkedPaper.of(paper).article(), Materials.NONE);
    }

    private static CheckReport check(Path folder, String rules, String paper) throws IOException {
        Files.writeString(folder.resolve("check-rules.yaml"), rules);
        return check(Settings.in(folder), paper);
    }

    @Test
    void findingsStandInTheOrderOfThePaper() {
        CheckReport report = check(Settings.builtIn(), PAPER);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("语言-错别字", "隐私-手机号");
        Finding first = report.findings().get(0);
        assertThat(first.text()).isEqualTo("布署");
        assertThat(first.paragraph()).isEqualTo(2);
        assertThat(first.replacement()).contains("部署");
        assertThat(first.message()).isEqualTo("“布署”应为“部署”。");
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNotCheckedAndTold() {
        CheckReport report = check(Settings.builtIn(), PAPER);
        assertThat(report.unchecked()).extracting(CheckReport.Unchecked::need).contains("词句库", "用语表");
    }

    @Test
    void aColumnOfTheUsersReplacesOnlyThatColumn(@TempDir Path folder) throws IOException {
        CheckReport report = check(folder, "语言-错别字: {级别: 提示}\n隐私-手机号: {开关: 关}\n", PAPER);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.HINT);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aPlaceWithAWordOfTheExceptionsIsNone(@TempDir Path folder) throws IOException {
        assertThat(check(folder, "语言-错别字: {除外: [统筹布署]}\n", PAPER).findings())
                .extracting(Finding::rule).containsExactly("隐私-手机号");
    }

    @Test
    void aRuleOfTheUsersOwnIsSearchedFor(@TempDir Path folder) throws IOException {
        CheckReport report = check(folder,
                "本单位-某词: {名称: 某词, 级别: 提醒, 依据: 本单位, 算法: 查找, 式样: [最牛], 意见: '不用“{文}”。'}\n", PAPER);
        assertThat(report.findings()).anyMatch(f -> f.rule().equals("本单位-某词") && f.message().equals("不用“最牛”。"));
    }

    @Test
    void aBadRuleIsToldWithItsLineAndTheOthersHold(@TempDir Path folder) throws IOException {
        String rules = "语言-错别字: {级别: 严重}\n隐私-手机号:\n  式羊: x\n本单位-甲: {名称: 甲, 级别: 提醒, 依据: 本单位, 算法: 查找, 式样: ['(甲'], 意见: 甲}\n"
                + "本单位-乙: {名称: 乙}\n本单位-丙: 关\n本单位-丁: {名称: 丁, 级别: 提醒, 依据: 本单位, 算法: 查我, 意见: 丁}\n语言-长句: {上限: 很多}\n";
        CheckReport report = check(folder, rules, PAPER);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("语言-错别字", "隐私-手机号");
        assertThat(report.problems()).hasSize(7);
        List<String> told = List.of("第 1 行：规则“语言-错别字”的级别", "第 3 行：规则“隐私-手机号”没有“式羊”这一栏，是不是“式样”",
                "第 4 行：规则“本单位-甲”的式样", "第 5 行：规则“本单位-乙”没有写“级别”", "第 6 行：规则“本单位-丙”下面应当写栏目",
                "第 7 行：规则“本单位-丁”的算法“查我”程序里没有", "第 8 行：规则“语言-长句”的“上限”");
        for (int i = 0; i < told.size(); i++) {
            assertThat(report.problems().get(i)).contains("check-rules.yaml").contains(told.get(i));
        }
    }

    @Test
    void aPatternOfTheUsersThatBacktracksWithoutEndIsStopped(@TempDir Path folder) throws IOException {
        CheckReport report = check(folder,
                "本单位-慢: {名称: 慢, 级别: 提醒, 依据: 本单位, 算法: 查找, 式样: ['.*.*.*.*.*x'], 意见: 慢}\n",
                "云川市民政局2025年工作总结\n　　" + "统筹布署各项工作".repeat(40) + "。\n");
        assertThat(report.problems()).singleElement().asString().contains("找得太慢");
        assertThat(report.findings()).extracting(Finding::rule).contains("语言-错别字");
    }

    @Test
    void aPaperInHalfWidthMarksIsToldOnce() {
        CheckReport report = check(Settings.builtIn(), "云川市民政局2025年工作总结\n　　" + "统筹各项工作,抓好落实;".repeat(12) + "成效明显。\n");
        assertThat(report.findings()).filteredOn(f -> f.rule().equals("标点-半角标点")).singleElement()
                .satisfies(f -> assertThat(f.message()).contains("24处"));
    }

    @Test
    void aNumberWithAnotherMarkIsNoGap() {
        CheckReport report = check(Settings.builtIn(), "云川市民政局2025年工作总结\n一、抓学习\n　　全员参训，入脑入心，见行见效。\n二：抓作风\n"
                + "　　严明纪律，改进作风，服务群众。\n三、抓落实\n　　按月通报，层层压实，确保成效。\n");
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("结构-序号跳号");
    }

    @Test
    void aParagraphOfAnyLengthIsReadInStretchesAndKeepsItsPlaces() {
        String filler = "统筹推进各项工作，选派干部286名，".repeat(400);
        CheckReport report = check(Settings.builtIn(), "云川市民政局2025年工作总结\n　　" + filler + "走访群众近300余户。\n");
        Finding last = report.findings().stream().filter(f -> f.rule().equals("语言-约数重复")).findFirst().orElseThrow();
        assertThat(last.start()).isEqualTo(filler.length() + 4);
        assertThat(last.text()).isEqualTo("近300余户");
        assertThat(Stretches.of("长".repeat(7000)).ends()).containsExactly(3000, 6000, 7000);
    }

    @Test
    void runsOfMarksAndDigitsTakeNoTime() {
        String runs = "，".repeat(3_000) + "1".repeat(3_000) + "。".repeat(3_000) + "1、2-3".repeat(600);
        CheckReport report = check(Settings.builtIn(), "云川市民政局2025年工作总结\n　　" + runs + "\n");
        assertThat(report.findings()).extracting(Finding::rule).contains("标点-重复");
    }

    @Test
    void wordsOfOtherScriptsAndTablesAreLeftAlone() {
        assertThat(check(Settings.builtIn(), "Annual Report 2025\n\nIn 2025, the bureau (with branches) built 32 canteens... Don't worry!\n").findings()).isEmpty();
        assertThat(check(Settings.builtIn(), "云川市工作方案\n一、总体要求\n（一）指导思想\n1.坚持原则\n（1）分级负责\n①落实到人\n　　责任到岗。\n"
                + "②落实到岗\n　　逐级签字。\n（2）分类施策\n　　一户一策。\n").findings()).extracting(Finding::rule).doesNotContain("结构-空节");
    }
}
