package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "同比=[[同比]]",
        "取得(了)?(新|显著)成效=[[取得新成效, 取得显著成效, 取得了新成效, 取得了显著成效]]",
        "达到?标准线=[[达标准线, 达到标准线]]",
        "是.{2,20}(之年|一年)=[[是], [之年, 一年]]",
        "甲|乙丙.丁=[[甲, 乙丙]]",
        "甲|[乙丙]=[[甲, 乙, 丙]]",
        "甲|[^乙丙]=[]",
        "甲(?:乙|丙)+丁=[[甲], [丁]]",
        "甲(?:乙|丙.)丁=[[甲], [乙, 丙], [丁]]",
        "甲(?!乙)丙=[[甲], [丙]]",
        "“[^”]{8,}[。！]”=[[“], [。”, ！”]]",
        "[一二三四五六七八][一二三四五六七八]甲=[[一, 二, 三, 四, 五, 六, 七, 八], [一甲, 二甲, 三甲, 四甲, 五甲, 六甲, 七甲, 八甲]]",
        "(甲|乙.)丙=[[甲, 乙], [丙]]",
        "(甲|乙)?丙=[[丙]]",
        "[a-z]+\\.(com|cn)=[[.com, .cn]]",
        "[一二三]是=[[一是, 二是, 三是]]",
        "甲{0,2}乙丙=[[乙丙]]",
        "\\d+亿元=[[亿元]]",
        "甲\\)乙丙=[[甲)乙丙]]",
        "\\p{IsHan}+甲乙=[]",
        "甲\\p{IsHan}|乙=[]",
        "甲\\d|乙=[[甲, 乙]]",
        "(甲|乙)[\\p{IsHan}]{2,3}=[[甲, 乙]]",
        "[甲\\p{IsHan}乙]丙=[[丙]]",
        "\\[甲\\p{IsHan}]乙=[]",
        "(?<!不)再创=[[再创]]",
        "[(]甲乙=[[(甲乙]]",
        "甲乙+?丙=[[甲], [丙]]",
        "(?i)甲=[]",
        "^“[^”]{4,80}”$=[[“], [”]]"
    })
    void everyMatchHoldsWhatIsNeeded(String regex, String needed) {
        assertThat(Cue.of(Pattern.compile(regex)).needed()).hasToString(needed);
    }

    @Test
    void findsWhatThePatternsOfTheRulesFind() {
        List<String> texts = List.of("是决胜之年，取得新的成效，同比增长12.5%。", "达到标准", "再创佳绩", "三是抓好落实",
                "“立身百行，以学为基”", "面对严峻复杂形势，全市上下迎难而上", "稳中有进，圆满完成", "",
                "不够强，还不", "全年共投入，提高到九成，仍有差距", "他说：“这里的路修好了，日子一天比一天好。”", "社区居民参加，员工说道理", "将继续", "将近");
        CuePhrases phrases = new CuePhrases();
        int found = 0;
        for (MoveRule rule : MoveRule.load(Settings.builtIn().data("moves"), phrases)) {
            for (Cue cue : rule.cues()) {
                for (String text : texts) {
                    assertThat(cue.isIn(text)).as(cue.pattern() + " in " + text).isEqualTo(cue.pattern().matcher(text).find());
                    assertThat(cue.isIn(phrases.in(text))).as("in one walk").isEqualTo(cue.isIn(text));
                    found += cue.isIn(text) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void looksAtTheStartOnlyForWhatCanOnlyStandThere() {
        for (String regex : List.of("^甲.乙", "^甲.|乙.", "^(甲.|乙.)", "(^甲.|乙.)丙?")) {
            for (String text : List.of("甲一乙", "一甲一乙", "一乙一", "甲乙", "一\n甲一乙", "")) {
                Pattern pattern = Pattern.compile(regex);
                assertThat(Cue.of(pattern).isIn(text)).as(regex + " in " + text).isEqualTo(pattern.matcher(text).find());
            }
        }
    }

    @Test
    void whatStandsBehindTheBeginningIsNotInIt() {
        CuePhrases phrases = new CuePhrases();
        Cue cue = Cue.of(Pattern.compile("稳步")).among(phrases);
        CuePhrases.Held text = phrases.in("产业稳步发展。");
        assertThat(cue.isIn(text)).isTrue();
        assertThat(cue.isIn(text.beginning(4))).isTrue();
        assertThat(cue.isIn(text.beginning(3))).isFalse();
    }
}
