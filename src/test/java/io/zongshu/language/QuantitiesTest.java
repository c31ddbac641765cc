package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    private final Quantities quantities = Quantities.load(Settings.builtIn());

    private Quantity only(String text) {
        List<Quantity> found = quantities.find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private List<String> texts(String text) {
        return quantities.find(text).stream().map(Quantity::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // text | whole | before | digits | magnitude | after | unit | value
        "帮扶4600多户农家 | 4600多户 | '' | 4600 | '' | 多 | 户 | 4600",
        "服务近2000个村 | 近2000个 | 近 | 2000 | '' | '' | 个 | 2000",
        "接待18万余次 | 18万余次 | '' | 18 | 万 | 余 | 次 | 180000",
        "产值3000万元以上企业 | 3000万元以上 | '' | 3000 | 万 | 以上 | 元 | 30000000",
        "占比超85% | 超85% | 超 | 85 | '' | '' | % | 85",
        "新建98765平方米厂房 | 98765平方米 | '' | 98765 | '' | '' | 平方米 | 98765",
        "累计20余万人次 | 20余万人次 | '' | 20 | 万 | 余 | 人次 | 200000",
        "投资1.5万亿元 | 1.5万亿元 | '' | 1.5 | 万亿 | '' | 元 | 1500000000000",
        "增长2.3个百分点 | 2.3个百分点 | '' | 2.3 | '' | '' | 个百分点 | 2.3",
        "培训1,300名 | 1,300名 | '' | 1,300 | '' | '' | 名 | 1300",
        "培训１．２万名 | １．２万名 | '' | １．２ | 万 | '' | 名 | 12000",
        "连续四年领先 | 连续四年 | 连续 | 四 | '' | '' | 年 | 4",
        "来自十二个镇 | 十二个 | '' | 十二 | '' | '' | 个 | 12",
        "百余名干部 | 百余名 | '' | 百 | '' | 余 | 名 | 100",
        "亿元以上项目 | 亿元以上 | '' | 亿 | '' | 以上 | 元 | 100000000",
        "打造千亿级集群 | 千亿级 | '' | 千亿 | '' | '' | 级 | 100000000000",
        "数百名党员 | 数百名 | '' | 数百 | '' | '' | 名 | -",
        "上千家企业 | 上千家 | 上 | 千 | '' | '' | 家 | 1000",
        "装机120万千瓦 | 120万千瓦 | '' | 120 | 万 | '' | 千瓦 | 1200000",
        "完成百分之八十五 | 百分之八十五 | '' | 八十五 | '' | '' | % | 85",
        "居全市第三位 | 第三位 | 第 | 三 | '' | '' | 位 | 3",
        "历时三年多 | 三年多 | '' | 三 | '' | 多 | 年 | 3",
        "用时三个多月 | 三个多月 | '' | 三 | '' | 多 | 个月 | 3",
        "引资1亿2000万元 | 1亿2000万元 | '' | 1亿2000 | 万 | '' | 元 | 120000000",
        "培训 100 多 名 | 100 多 名 | '' | 100 | '' | 多 | 名 | 100",
        "不少于 300 名 | 300 名 | '' | 300 | '' | '' | 名 | 300",
        "不少于300名 | 不少于300名 | 不少于 | 300 | '' | '' | 名 | 300",
        "同比-5.2% | -5.2% | '' | -5.2 | '' | '' | % | -5.2",
    })
    void partsOfAFigure(
            String text, String whole, String before, String digits, String magnitude, String after, String unit, String value) {
        Quantity found = only(text);
        assertThat(List.of(found.text(), found.before(), found.digits(), found.magnitude(), found.after(), found.unit()))
                .containsExactly(whole, before, digits, magnitude, after, unit);
        assertThat(found.value().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(value);
        assertThat(text.substring(found.start(), found.end())).isEqualTo(whole);
    }

    @Test
    void severalFiguresSideBySideStayApart() {
        assertThat(texts("奖励团队4支25万元，房源1200套86500平方米")).containsExactly("4支", "25万元", "1200套", "86500平方米");
        assertThat(texts("40余次2000余人")).containsExactly("40余次", "2000余人");
        assertThat(texts("2019年至2021年连续三年")).containsExactly("2019年", "2021年", "连续三年");
    }

    @Test
    void firstPartOfARangeTakesTheUnitOfTheSecond() {
        assertThat(quantities.find("用3至5年建成").stream().map(Quantity::unit)).containsExactly("年", "年");
        assertThat(quantities.find("1—11月").stream().map(Quantity::unit)).containsExactly("月", "月");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "一把手抓一把手", "进一步十分重视", "千方百计稳就业", "十四五规划", "一二三产业融合", "三农工作", "党的二十大精神", "三位一体", "百姓安居", "深入一线",
        "第一时间响应", "一个个项目", "一体推进", "万家灯火"
    })
    void wordsWithNumeralsAreNoFigures(String text) {
        assertThat(quantities.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"最近3年", "签约3个项目", "通过3轮审核", "打破3项纪录"})
    void wordsThatEndLikeAQualifierAreNone(String text) {
        assertThat(only(text).before()).isEmpty();
    }

    @Test
    void everyArabicNumberIsFoundEvenWithoutUnit() {
        assertThat(texts("“88云谷”平台、12345热线和G60走廊")).containsExactly("88", "12345", "60");
    }

    @Test
    void negativeSignBelongsToPercentagesOnly() {
        assertThat(only("环保-2023").value()).contains(new BigDecimal(2023));
    }

    @Test
    void commaBetweenFiguresIsNotThousands() {
        assertThat(texts("分别为1，300，500")).containsExactly("1", "300", "500");
        assertThat(texts("１，３００名")).containsExactly("１，３００名");
    }

    @Test
    void kindsOfFigures() {
        assertThat(only("一批项目").indefinite()).isTrue();
        assertThat(only("第3名").ordinal()).isTrue();
        assertThat(only("约3个").approximate()).isTrue();
        assertThat(only("3个").approximate()).isFalse();
        assertThat(only("近3000个").core()).isEqualTo("3000个");
        assertThat(only("十二个").arabic()).isFalse();
    }
}
