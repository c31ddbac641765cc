package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zongshu.files.CannotContinue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake is told in Chinese with the file and the line. */
class TemplateErrorsTest {
    private static String error(String... lines) {
        CannotContinue error = catchThrowableOfType(
                CannotContinue.class, () -> Sample.template(lines).render(Sample.paper()));
        assertThat(error).as("an error for %s", List.of(lines)).isNotNull();
        assertThat(error.kind()).isEqualTo(CannotContinue.Kind.USAGE);
        assertThat(error.getMessage()).contains(Sample.FILE).doesNotContain("zh_", "null", "Exception", "velocity");
        return String.valueOf(error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "${标提}!没有叫“标提”!是不是“标题”",
        "${完全不同的名称}!没有叫“完全不同的名称”!名称表",
        "$标题!${标题}!带花括号",
        "好$标题好!${标题好}!带花括号",
        "${标题!“${标题”!半角",
        "${标题１}!“${标题１}”!半角",
        "${ 标题 }!“${ 标题 }”!半角",
        "${}!“${}”!半角",
        "$｛标题｝!“$｛标题｝”!半角",
        "＄{标题}!“＄{标题}”!半角",
        "${标题|'无'}!写法不对!半角",
        "${标题.长度}!没有叫“标题.长度”!名称表",
        "${各节}!“各节”是一组内容!#foreach",
        "${各节.标题}!没有叫“各节.标题”!名称表",
        "收入100$!“$”!半角",
        "甲 ## 说明!“##”!另起一行",
        "甲 #* 说明!“#*”!另起一行",
        "甲#[[乙!“#[[”!另起一行",
        "#[[乙]]#!“#[[”!另起一行",
        "#*乙*#!“#*”!另起一行",
        "甲\\${标题}!“\\$”!另起一行",
        "甲#if($标题)!独占一行!#指令",
        "#macro(甲)!#macro!只能用",
        "#If($标题)!#If!只能用",
        "#结束 #end!独占一行!#指令",
        "#if（$标题）!#if（$标题）!半角",
        "＃if($标题)!＃if($标题)!半角",
        "#if $标题!#if $标题!半角",
        "#if($标题)正文｜甲 #end!写法不支持!半角",
        "#if()!写法不支持!半角",
        "#if($标题 == '题')!写法不支持!半角",
        "#if($标题.length() > 1)!写法不支持!半角",
        "#if(($标题)!写法不支持!半角",
        "#if($标题))!写法不支持!半角",
        "#if($标题 and)!写法不支持!半角",
        "#if($标题 $单位)!写法不支持!半角",
        "#if($标题)($单位)!写法不支持!半角",
        "#if(${标题)!写法不支持!半角",
        "#foreach($节)!写法不支持!#foreach($节 in $各节)",
        "#foreach($节 of $各节)!写法不支持!半角",
        "#foreach($节 in 各节)!写法不支持!半角",
        "#foreach($节 in $各街)!没有叫“各街”!是不是“各节”",
        "#foreach($节 in $标题)!“标题”不是一组内容!#foreach",
        "#if($单维)!没有叫“单维”!是不是“单位”",
        "摘要｜甲!“摘要｜”!正文｜",
        "正文|甲!“正文|”!全角",
    })
    void oneLine(String line, String first, String second) {
        // What opens is closed, so that only the mistake remains.
        String end = line.startsWith("#if") || line.startsWith("#foreach") ? "#end" : "";
        assertThat(error("标题｜${标题}", "", "## 说明", line, "正文｜甲", end)).contains("第4行").contains(first).contains(second);
    }

    @Test
    void blocksMustBeClosed() {
        assertThat(error("正文｜甲", "#if($标题)", "正文｜乙")).contains("第2行").contains("#if 没有对应的 #end");
        assertThat(error("#foreach($节 in $各节)", "#if($节.标题)", "正文｜乙", "#end")).contains("第1行").contains("#foreach");
        assertThat(error("正文｜甲", "#end")).contains("第2行").contains("多了一个 #end");
        assertThat(error("#if($标题)", "正文｜甲", "#end", "#end")).contains("第4行").contains("多了一个 #end");
        assertThat(error("#else", "正文｜甲")).contains("第1行").contains("多了一个 #else");
        assertThat(error("#if($标题)", "#else", "正文｜甲", "#else", "#end")).contains("第4行").contains("#else");
        assertThat(error("#if($标题)", "#else", "#elseif($标题)", "#end")).contains("第3行").contains("#elseif");
        assertThat(error("#foreach($节 in $各节)", "#else", "#end")).contains("第2行").contains("#else");
        assertThat(error("#if($标题)", "=== 开头", "好。")).contains("第1行").contains("#if 没有对应的 #end");
    }

    @Test
    void namesOfRowsAreKnownToo() {
        assertThat(error("#foreach($节 in $各节)", "一级｜${节.标提}", "#end")).contains("第2行").contains("节.标提").contains("标题");
        assertThat(error("#foreach($节 in $各节)", "#foreach($段 in $节.各端)", "#end", "#end")).contains("第2行").contains("各段");
        assertThat(error("#foreach($节 in $各节)", "#foreach($段 in $节.各段)", "#if($段.小标体)", "#end", "#end", "#end"))
                .contains("第3行").contains("小标题");
        assertThat(error("#foreach($节 in $各节)", "正文｜${节}", "#end")).contains("第2行").contains("一组内容");
        assertThat(error("#foreach($节 in $各节)", "#foreach($段 in $节)", "#end", "#end")).contains("第2行").contains("“节”不是一组内容");
        assertThat(error("#foreach($节 in $各节)", "#end", "正文｜${节.标题}")).contains("第3行").contains("节.标题");
    }

    @Test
    void namesUnderAnUntakenChoiceAreCheckedToo() {
        assertThat(error("#if($副标题)", "正文｜${标提}", "#end")).contains("第2行").contains("是不是“标题”");
    }

    @Test
    void wordings() {
        PaperTemplate template = Sample.template("正文｜甲", "=== 开头", "好。", "${标提}好。", "=== 结尾", "${各节.标题}。");
        CannotContinue unknown = catchThrowableOfType(CannotContinue.class, () -> template.alternatives("开头", Sample.paper()));
        assertThat(unknown).hasMessageContaining("第4行").hasMessageContaining("是不是“标题”");
        CannotContinue dotted = catchThrowableOfType(CannotContinue.class, () -> template.alternatives("结尾", Sample.paper()));
        assertThat(dotted).hasMessageContaining("第6行").hasMessageContaining("各节.标题");
        CannotContinue missing = catchThrowableOfType(CannotContinue.class, () -> template.alternatives("题目", Sample.paper()));
        assertThat(missing).hasMessageContaining(Sample.FILE).hasMessageContaining("=== 题目");
        assertThat(error("=== 开头", "#if($标题)")).contains("第2行").contains("每行是一句话");
    }
}
