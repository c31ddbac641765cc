package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {
    @Test
    void chineseNamesLoopsAndChoices() {
        PaperTemplate template = Sample.template(
                "## 说明",
                "标题｜${标题}",
                "副标题｜${副标题}",
                "",
                "#foreach($节 in $各节)",
                "一级｜${节.标题}、${单位}",
                "#foreach( $段 in $节.各段 )",
                "#if($段.小标题 and not $副标题)",
                "正文｜有小标题",
                "#elseif($段.小标题)",
                "正文｜二",
                "#else",
                "正文｜${段.正文}。",
                "#end",
                "#end",
                "#end");
        assertThat(Sample.texts(template.render(Sample.paper()))).containsExactly(
                "标题|题", "一级|一、云川市委组织部", "正文|甲。", "正文|乙。", "一级|二、云川市委组织部", "正文|丙。");
    }

    @ParameterizedTest
    @CsvSource({
        "($标题), 真", "(${标题}), 真", "($副标题), 假", "(!$副标题), 真", "( not ($副标题) ), 真", "($标题 and $副标题), 假", "($标题&&$单位), 真",
        "($副标题 || ($单位 and $标题)), 真", "($副标题 or $副标题), 假", "($各节), 真", "($各附件), 假"
    })
    void conditions(String condition, String expected) {
        PaperTemplate template = Sample.template("#if" + condition, "正文｜真", "#else", "正文｜假", "#end");
        assertThat(Sample.texts(template.render(Sample.paper()))).containsExactly("正文|" + expected);
    }

    @Test
    void everySpanKnowsItsSource() {
        PaperTemplate template = Sample.template("", "## 说明", "正文｜在${单位}，", "#foreach($节 in $各节)", "正文｜${节.标题}${单位}", "#end");
        List<TemplateLine> lines = template.render(Sample.paper());
        assertThat(lines.get(0).text()).isEqualTo(new Sourced("在云川市委组织部，", List.of(
                new Source(Source.Kind.TEMPLATE, Sample.FILE + ":3", 0, 1),
                new Source(Source.Kind.BRIEF, "素材.yaml 云川市委组织部", 1, 8),
                new Source(Source.Kind.TEMPLATE, Sample.FILE + ":3", 8, 9))));
        assertThat(lines.get(2).text()).isEqualTo(new Sourced("二云川市委组织部", List.of(
                new Source(Source.Kind.BRIEF, "素材.yaml 二", 0, 1),
                new Source(Source.Kind.BRIEF, "素材.yaml 云川市委组织部", 1, 8))));
    }

    @Test
    void lineNumbersAreThoseOfTheFileBeyondTwoHundredFiftySix() {
        String template = "\n".repeat(299) + "正文｜甲\n## 说明\n正文｜乙";
        List<TemplateLine> lines = Sample.template(template).render(new Slots());
        assertThat(lines).extracting(line -> line.text().sources().get(0).address())
                .containsExactly(Sample.FILE + ":300", Sample.FILE + ":302");
    }

    @Test
    void aValueOfManySourcesKeepsThem() {
        Sourced mixed = Sample.brief("甲").plus(Sourced.of("、", Source.Kind.TEMPLATE, "realise.yaml")).plus(Sample.brief("乙"));
        List<TemplateLine> lines = Sample.template("正文｜${列}").render(new Slots().put("列", mixed));
        assertThat(lines.get(0).text()).isEqualTo(mixed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${标题}", "$标题 $!{单位} $x", "#if($标题) #end #foreach", "##注释", "#[[原文]]#", "#*注释*#", "\\${标题}", "$x.class.forName('a')",
        "#set($a = 1)", "<a>&amp;", "标题｜正文｜", "   前后   ", "\\", "\"'", "{}", "𠮷𠀀"
    })
    void valuesAreNeverRead(String value) {
        Slots slots = Sample.slots(Map.of("标题", value, "单位", "丁"));
        List<TemplateLine> lines = Sample.template("正文｜甲${标题}乙", "${标题}${单位}").render(slots);
        assertThat(Sample.texts(lines)).containsExactly("正文|甲" + value + "乙", "正文|" + value + "丁");
    }

    @Test
    void lineBreaksInValuesBecomeSpacesAndLeaveSourcesInPlace() {
        Sourced value = Sample.brief("甲\n乙").plus(Sample.brief("丙\r\n丁"));
        Sourced text = Sample.template("正文｜${标题}").render(new Slots().put("标题", value)).get(0).text();
        assertThat(text.text()).isEqualTo("甲 乙丙  丁");
        assertThat(text.sources()).containsExactly(
                new Source(Source.Kind.BRIEF, "素材.yaml 甲\n乙", 0, 3), new Source(Source.Kind.BRIEF, "素材.yaml 丙\r\n丁", 3, 7));
    }

    @Test
    void marksInValuesAndTemplatesAreTakenOutAndLeaveSourcesInPlace() {
        StringBuilder marks = new StringBuilder();
        for (char c = '\uE000'; c <= '\uE1FF'; c++) {
            marks.append(c);
        }
        Sourced value = Sample.brief("甲" + marks).plus(Sample.brief("\uE001乙"));
        Sourced text = Sample.template("正文｜前\uE000\uE102" + marks + "${标题}后")
                .render(new Slots().put("标题", value)).get(0).text();
        assertThat(text.text()).isEqualTo("前甲乙后");
        assertThat(text.sources()).extracting(Source::start).containsExactly(0, 1, 2, 3);
        assertThat(text.sources().get(2).address()).isEqualTo("素材.yaml \uE001乙");
    }

    @Test
    void aValueOfMarksAloneIsNothing() {
        Slots slots = Sample.slots(Map.of("标题", "\uE000\uE1FF"));
        assertThat(Sample.template("正文｜${标题}").render(slots)).isEmpty();
    }

    @Test
    void otherPrivateUseCharactersStay() {
        Slots slots = Sample.slots(Map.of("标题", "\uE200\uF8FF"));
        assertThat(Sample.template("正文｜${标题}").render(slots).get(0).text().text()).isEqualTo("\uE200\uF8FF");
    }

    @Test
    void renderingAgainGivesTheSame() {
        PaperTemplate template = Sample.template("标题｜${标题}", "#foreach($节 in $各节)", "一级｜${节.标题}", "#end");
        List<TemplateLine> first = template.render(Sample.paper());
        assertThat(template.render(Sample.paper())).isEqualTo(first);
        assertThat(Sample.template("标题｜${标题}", "#foreach($节 in $各节)", "一级｜${节.标题}", "#end").render(Sample.paper()))
                .isEqualTo(first);
    }

    @Test
    void aTemplateHoldsNothingOfTheLastRendering() {
        PaperTemplate template = Sample.template("正文｜${标题}");
        template.render(Sample.slots(Map.of("标题", "甲")));
        assertThat(Sample.texts(template.render(Sample.slots(Map.of("标题", "乙"))))).containsExactly("正文|乙");
    }

    @Test
    void linesEndInAnyWay() {
        PaperTemplate template = Sample.template("标题｜${标题}\r\n#foreach($节 in $各节)\r\n一级｜${节.标题}\r\n#end\r\n=== 结尾\r\n完。\r\n");
        assertThat(Sample.texts(template.render(Sample.paper()))).containsExactly("标题|题", "一级|一", "一级|二");
        assertThat(template.alternatives("结尾", Sample.paper())).extracting(Sourced::text).containsExactly("完。");
    }

    @Test
    void wordingsWithEmptySlotsAreLeftOut() {
        PaperTemplate template = Sample.template("正文｜甲", "=== 开头  （说明）", "${单位}好。", "## 说明", "${单位}，${副标题}好。", "好。", "=== 结尾", "完。", "=== 开头", "又好。");
        List<Sourced> openings = template.alternatives("开头", Sample.paper());
        assertThat(openings).extracting(Sourced::text).containsExactly("云川市委组织部好。", "好。", "又好。");
        assertThat(openings.get(1).sources()).containsExactly(new Source(Source.Kind.TEMPLATE, Sample.FILE + ":6", 0, 2));
        assertThat(template.hasWording("结尾")).isTrue();
        assertThat(template.hasWording("开")).isFalse();
    }

    @Test
    void namesComeBackFromTheirAsciiForm() {
        for (String name : List.of("标题", "a", "节2", "四字格二", "𠮷", "_")) {
            String encoded = ChineseNames.encode(name);
            assertThat(encoded).matches("[a-z0-9_]+");
            assertThat(ChineseNames.decode("x " + encoded + ".")).isEqualTo("x " + name + ".");
        }
        assertThat(ChineseNames.encode("节二")).isNotEqualTo(ChineseNames.encode("节"));
        assertThat(ChineseNames.encodePath("节.标题")).isEqualTo(ChineseNames.encode("节") + "." + ChineseNames.encode("标题"));
    }
}
