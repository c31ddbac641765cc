package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.template.TemplateProblem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateCheckTest {
    private static final String YAML = "名称: 季度小结\n体裁: 部门年度工作总结\n标题式: 直陈\n";
    private static final List<String> WHOLE = List.of(
            "标题｜${标题}", "主送｜${主送}", "正文｜${开头}", "正文｜${总体}", "#foreach($节 in $各节)", "一级｜${节.数}、${节.标题}", "#foreach($段 in $节.各段)",
            "正文｜${段.正文}", "#end", "#end", "正文｜${经验}", "正文｜${问题}", "正文｜${打算段}", "#foreach($件 in $各附件)", "附件｜${件.名称}", "#end", "署名｜${署名}",
            "日期｜${日期}", "=== 题目", "${单位}${时期}工作小结", "=== 开头", "${时期}，${单位}重点抓了${主题列}等工作。", "=== 打算引语", "下一步：", "=== 经验引语", "体会有：",
            "=== 问题引语", "不足有：");

    static List<String> builtIn() {
        return Templates.builtInNames();
    }

    private static List<TemplateProblem> check(String yaml, String... lines) {
        return TemplateCheck.of(new TemplateFiles("季度小结", "季度小结", yaml, String.join("\n", lines)), Settings.builtIn());
    }

    private static List<TemplateProblem> withLine(int number, String line) {
        List<String> lines = new java.util.ArrayList<>(WHOLE);
        lines.set(number - 1, line);
        return check(YAML, lines.toArray(String[]::new));
    }

    private static String told(TemplateProblem p) {
        return p.file().replace("季度小结/", "") + ":" + p.line() + ":" + p.column() + " " + p.severity().chinese() + " " + p.message();
    }

    @Test
    void aWholeTemplateHasNoProblems() {
        assertThat(check(YAML, WHOLE.toArray(String[]::new))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theBuiltInOnesHaveNoErrors(String name) {
        assertThat(TemplateCheck.of(TemplateFiles.builtIn(name), Settings.builtIn())).isEmpty();
    }

    @Test
    void allErrorsAreFoundAtOnce() {
        List<TemplateProblem> found = check("名称: 季度小结\n体栽: 总结\n标题式: 直叙\n最多节数: 四\n必写: [单位, 存在的问题]\n栏目:\n  会议: {提示: 全称, 缺省: 无}\n",
                "标题｜${标提}", "正文|${开头}", "#foreach($节 in $各街)", "一级｜${节.数}", "#end", "正文｜$问题", "  ${时其}${主题}  ", "#set($a = 1)", "=== 题目", "${段.数}#if", "#end");
        assertThat(found.stream().filter(TemplateProblem::isError).map(TemplateCheckTest::told)).containsExactly(
                "template.yaml:0:0 错误 没有写“体裁”。请加一行，写明参照哪个文种：年度综述、阶段综述、部门年度工作总结、工作汇报。",
                "template.yaml:2:1 错误 不认识“体栽”，是不是“体裁”？",
                "template.yaml:3:6 错误 标题式不能是“直叙”，是不是“直陈”？只能写 直陈 或 对句。",
                "template.yaml:4:7 错误 最多节数要写 1 到 20 的数字，现在是“四”。",
                "template.yaml:5:10 错误 “必写”里不认识“存在的问题”，是不是“存在问题”？",
                "template.yaml:7:16 错误 不认识“缺省”（在“会议”下）。可以写：提示、默认。",
                "template.vm:1:4 错误 没有叫“标提”的内容，是不是“标题”？",
                "template.vm:2:1 错误 不认识行首的“正文|”，是不是“正文｜”？行首可以写 标题｜、副标题｜、主送｜、一级｜、二级｜、三级｜、正文｜、附件｜、署名｜、日期｜，竖线用全角。",
                "template.vm:2:4 错误 用了 ${开头}，却没有“=== 开头”一组句子。请在文件末尾补上（每行一句），或删去这一行。",
                "template.vm:3:17 错误 没有叫“各街”的内容，是不是“各节”？",
                "template.vm:6:4 错误 正文里的名称要带花括号，请把 $问题 写成 ${问题}。",
                "template.vm:6:4 错误 用了 ${问题}，却没有“=== 问题引语”一组句子。请在文件末尾补上（每行一句），或删去这一行。",
                "template.vm:7:3 错误 没有叫“时其”的内容，是不是“时期”？",
                "template.vm:7:8 错误 “主题”不能用在“框架”里，只能用在：节首。",
                "template.vm:8:1 错误 用了 #set。模板里只能用 #if、#elseif、#else、#end、#foreach。",
                "template.vm:10:1 错误 “段.数”只能写在 #foreach($段 in $节.各段) 和它的 #end 之间。",
                "template.vm:10:7 错误 #指令要独占一行，请把它移到单独的一行。",
                "template.vm:11:1 错误 “===”下面每行是一句话，不能用 #if、#foreach。用到的内容空着时，这一句会自动不用。");
        assertThat(found).extracting(TemplateProblem::text).contains("  ${时其}${主题}  ", "标题式: 直叙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
        "3!正文｜${年度}!错误!4!没有叫“年度”的内容，是不是“时期”？",
        "3!正文｜${指导}!错误!4!是不是“指导句”？",
        "3!正文｜${附件}!错误!4!是不是“各附件”？",
        "3!正文｜现将${总体}情况报告如下。!提醒!6!“总体”可能空着，那时这一行只剩半句话",
        "2!主送｜${主送}各处室!提醒!4!#if($主送)",
        "3!正文｜2024年，${单位}开展工作。!提醒!4!年份“2024”写死了",
        "3!正文｜${单位}圆满完成任务。!提醒!9!“圆满完成”是结论性的话",
        "3!正文｜${单位},工作顺利。!提醒!9!标点“,”是半角的",
        "20!${单位}工作小结。!提醒!10!题目末尾不用标点",
        "22!${单位}重点抓了${主题列}!提醒!15!句末没有标点",
        "22!围绕${定位}，抓了${主题列}。!提醒!5!请在最后加一句不用“定位”的",
        "19!=== 题木!提醒!5!不会用到“题木”这一组句子，是不是“题目”？",
        "19!== 题目!错误!1!三个半角等号",
        "19!＝＝＝题目!错误!1!三个半角等号加名称：=== 题目",
        "13!正文｜${结尾}!错误!4!“=== 结尾”",
        "13!正文｜${打算}${打算!错误!9!写法不对",
    })
    void oneLine(int number, String line, String severity, int column, String message) {
        assertThat(withLine(number, line)).anySatisfy(p -> {
            assertThat(p.message()).contains(message);
            assertThat(p.severity().chinese()).isEqualTo(severity);
            assertThat(p.column()).isEqualTo(column);
        });
    }

    @Test
    void whatAChoiceAsksForIsNoHalfSentence() {
        List<String> lines = new java.util.ArrayList<>(WHOLE);
        lines.addAll(3, List.of("#if($总体)", "正文｜现将情况报告如下：${总体}", "#end"));
        assertThat(check(YAML, lines.toArray(String[]::new))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "12!没有写“问题”的地方，素材表里的这类素材不会写进正文（会列为未用素材）。要写，请加一行：正文｜${问题}",
        "13!没有写“打算”的地方", "11!没有写“经验”的地方", "4!没有写“成绩概述”的地方", "17!没有用到：署名。", "1!没有写标题。请在最前面加一行：标题｜${标题}"
    })
    void whatHasNoPlaceIsTold(int number, String message) {
        List<TemplateProblem> found = withLine(number, "## 无");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).message()).contains(message);
    }

    @Test
    void fieldsOfItsOwnAreNames() {
        String yaml = YAML + "栏目:\n  会议: {提示: 写全称}\n  年度: {提示: 年份}\n";
        assertThat(check(yaml, WHOLE.toArray(String[]::new))).extracting(TemplateProblem::message)
                .containsExactly("template.yaml 里的栏目“会议”没有用到，写素材的人填了也不会写进文章。请在合适的地方写上 ${会议}，或删去这个栏目。");
        List<String> lines = new java.util.ArrayList<>(WHOLE);
        lines.set(2, "正文｜${会议}");
        assertThat(check(yaml, lines.toArray(String[]::new))).isEmpty();
        lines.set(2, "正文｜在${会议}上的汇报");
        assertThat(check(yaml, lines.toArray(String[]::new))).extracting(TemplateProblem::column).containsExactly(5);
        assertThat(check(yaml.replace("写全称}", "写全称, 默认: 全市大会}"), lines.toArray(String[]::new))).isEmpty();
        assertThat(check(yaml + "必写: [会议]\n", lines.toArray(String[]::new))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "名称：季度小结!1!3!冒号是全角的“：”", "名称: 甲\\n 体裁: 乙!2!2!行首空格数", "[]!0!0!写法不对", "!0!0!写法不对", "名称: 甲\\n名称: 乙!2!1!已经写过一次", "名称: &a 甲\\n体裁: *a!1!5!以“&”开头", "名称: &a 甲\\n体裁: *a!2!5!以“*”开头",
        "名称: 年度综述\\n体裁: 年度综述!1!5!模板“年度综述”（annual-review）也叫“年度综述”", "名称: 甲\\n体裁: 年终总结!2!5!不是程序知道的文种",
        "名称: 甲\\n体裁: 年度综述\\n栏目: [会议]!3!1!“栏目”的写法不对", "名称: 甲\\n体裁: 年度综述\\n栏目:\\n  会议 名称: 无!4!3!只能有汉字、字母、数字"
    })
    void declarations(String yaml, int line, int column, String message) {
        String text = yaml == null ? "" : yaml.replace("\\n", "\n");
        assertThat(check(text, WHOLE.toArray(String[]::new))).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo("季度小结/template.yaml");
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.column()).isEqualTo(column);
            assertThat(p.message()).contains(message == null ? "" : message).doesNotContain("null", "template.yaml 第");
        });
    }

    @Test
    void aFileOfMereFaultsEnds() {
        assertThat(check(YAML, "正文｜$甲$乙#丙 ${丁\n".repeat(4_000))).hasSizeLessThanOrEqualTo(400);
        assertThat(check("甲\t乙: [\n".repeat(5_000), "\uFFFF")).isNotEmpty();
    }
}
