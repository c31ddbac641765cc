package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final Figures FIGURES = Figures.load(Settings.builtIn());

    private static Figure only(String text) {
        List<Figure> found = FIGURES.find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "全年引进高层次人才120余名, 引进, 高层次人才",
        "引进120名高层次人才, 引进, 高层次人才",
        "高层次人才引进120名, 引进, 高层次人才",
        "选派120名干部到重点项目一线锻炼, 选派, 干部",
        "面向重点群体开展职业技能培训4200人次, 培训, 职业技能",
        "新建口袋公园26个, 新建, 口袋公园",
        "口袋公园建成26个, 新建, 口袋公园",
        "学生1.2万名受益, 服务, 学生",
        "累计化解矛盾纠纷304件, 化解, 矛盾纠纷",
        "新来的14名教师都已上岗, '', 教师",
        "吸收9家水产企业, '', 水产企业"
    })
    void verbAndNounOfAnIndicator(String text, String verb, String noun) {
        assertThat(only(text)).extracting(Figure::verb, Figure::noun).containsExactly(verb, noun);
    }

    @Test
    void aChangeBelongsToTheFigureBefore() {
        List<Figure> figures = FIGURES.find("新建学校食堂32个，同比增长8%");
        assertThat(figures.get(0).change()).isEmpty();
        assertThat(figures.get(1)).extracting(Figure::change, Figure::noun).containsExactly("增长", "学校食堂");
    }

    @Test
    void partsAimsAndPeriodsAreTold() {
        List<Figure> figures = FIGURES.find("上半年，签约居民12万人，其中老年人3.1万人");
        assertThat(figures.get(0).period()).isEqualTo("上半年");
        assertThat(figures).extracting(Figure::part).containsExactly(false, true);
        assertThat(only("力争新建公办幼儿园12所").planned()).isTrue();
        assertThat(only("新建公办幼儿园12所").planned()).isFalse();
        assertThat(only("截至12月底，新建公办幼儿园12所").period()).isEmpty();
    }

    @Test
    void datesAndNamesAreNoFigures() {
        assertThat(FIGURES.find("2025年3月，印发《人才30条》，开通“12345”热线")).isEmpty();
    }
}
