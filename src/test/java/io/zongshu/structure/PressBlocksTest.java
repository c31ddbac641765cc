package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PressBlocksTest {
    private static final String PAGE = """
            2031年3月6日  星期四  责编：田小禾  云川晚报 3 综合

            全市春耕备耕现场会召开
            备足良种抢农时
            抓牢春管促丰收
            □本报记者 江一舟
            　　本报讯 3月5日，全市春耕备耕现
            场会在石桥县召开，安排部署当前农业
            生产。与会人员先后来到良种繁育基地
            和农机合作社，察看备耕进展。

            会议要求，各县区要把春耕作为当前
            第一件大事，落实种植面积412万亩，
            检修农机具2.6万台，确保农时不误。

            昨天，石桥县的农机手
            正在检修插秧机，为春
            耕做准备。
            本报记者 江一舟 摄

            老旧小区装上新电梯
            本报讯（记者 何安） 记者从市住建局
            了解到，今年首批加装的26部电梯已经
            投入使用，惠及居民540户家庭，群众
            出行更加方便，小区面貌也焕然一新了
            许多，物业服务满意度有了明显的提升
            和改观。今年八十二岁、住在五楼

            图为居民试乘新电梯。
            本报记者 何安 摄

            的周老伯说，以后上下楼再也不用歇三
            回了。市住建局负责人介绍，全年计划
            加装电梯120部，重点向老年人多、楼
            层较高的老旧小区倾斜。
            """;

    private static List<Article> articles() {
        return Structure.load(Settings.builtIn()).articles(RawText.ofText("三版.txt", PAGE.replace("            ", "")));
    }

    @Test
    void eachReportIsAnArticleWithItsHeadlineAndNothingElse() {
        assertThat(articles()).extracting(a -> a.document().title())
                .containsExactly("备足良种抢农时　抓牢春管促丰收", "老旧小区装上新电梯");
    }

    @Test
    void aSentenceGoesOnBehindABlankLineAndBehindACaption() {
        Article second = articles().get(1);
        assertThat(second.document().blocks()).filteredOn(b -> b instanceof Paragraph p && p.role() == Role.BODY)
                .extracting(b -> ((Paragraph) b).text())
                .singleElement().asString()
                .contains("住在五楼的周老伯说");
    }

    @Test
    void captionsAreTheirOwnParagraphs() {
        assertThat(articles()).allSatisfy(a -> assertThat(a.document().blocks())
                .filteredOn(b -> b instanceof Paragraph p && p.role() == Role.CAPTION)
                .singleElement()
                .satisfies(b -> assertThat(((Paragraph) b).text()).endsWith("摄")));
    }
}
