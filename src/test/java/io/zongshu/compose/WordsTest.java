package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.brief.Cell;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words: unit names, ordinals, guidance, the parts of a cell. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "云川市委组织部, 云川市, 市委组织部, 组织工作",
        "江畔区委统战部, 江畔区, 区委统战部, 统战工作",
        "青禾县卫生健康局, 青禾县, 县卫生健康局, 卫生健康工作",
        // The city's name ends on 州: the place is 海州市, not 海州.
        "海州市民政局, 海州市, 市民政局, 民政工作",
        "海州市临江区教育局, 海州市, 市临江区教育局, 教育工作",
        "沙洲自治州财政局, 沙洲自治州, 州财政局, 财政工作",
        "江北省司法厅, 江北省, 省司法厅, 工作",
        "临江镇人民政府, 临江镇, 镇人民政府, 工作",
        "东门街道党工委, 东门街道, 街道党工委, 工作",
        "青禾县石坪镇党委, 青禾县石坪镇, 镇党委, 工作",
        "国家税务总局青禾县税务局, 青禾县, 县税务局, 工作",
        "万山集团有限公司, '', 集团公司, 工作"
    })
    void takesUnitNamesApart(String full, String place, String shortName, String business) {
        Unit unit = Unit.of(full, Bench.SETTINGS.data("titles"));

        assertThat(unit).isEqualTo(new Unit(full, place, shortName, business));
    }

    @Test
    void writesOrdinalsOfHeadings() {
        assertThat(IntStream.of(1, 9, 10, 11, 19, 20, 21, 50, 99).mapToObj(ChineseNumbers::of))
                .containsExactly("一", "九", "十", "十一", "十九", "二十", "二十一", "五十", "九十九");
        assertThat(IntStream.rangeClosed(1, 99).mapToObj(ChineseNumbers::of)).doesNotHaveDuplicates();
        assertThatThrownBy(() -> ChineseNumbers.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChineseNumbers.of(100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String guidance(String... names) {
        List<Cell> cells = new ArrayList<>();
        for (String name : names) {
            cells.add(Row.cell(name, "素材.yaml 指导" + (cells.size() + 1)));
        }
        return new Guidance(Bench.SETTINGS).phrase(cells, Set.of()).text();
    }

    @Test
    void leadsGuidanceWithTheVerbOfItsKind() {
        assertThat(guidance("新发展思想")).isEqualTo("坚持以新发展思想为指导");
        assertThat(guidance("全县民政会议精神")).isEqualTo("深入学习贯彻全县民政会议精神");
        assertThat(guidance("县委县政府部署")).isEqualTo("认真落实县委县政府部署");
        assertThat(guidance("《青禾县养老服务条例》")).isEqualTo("贯彻落实《青禾县养老服务条例》");
    }

    @Test
    void joinsGuidanceOfOneKindUnderOneVerb() {
        assertThat(guidance("甲思想", "乙思想", "全县民政会议精神", "全县养老会议精神", "县委部署"))
                .isEqualTo("坚持以甲思想为指导，深入学习贯彻乙思想、全县民政会议精神、全县养老会议精神，认真落实县委部署");
        assertThat(guidance("全县民政会议精神", "全县养老会议精神")).isEqualTo("深入学习贯彻全县民政会议精神和全县养老会议精神");
        assertThat(guidance("县委部署", "乡镇、渔村工作要求")).isEqualTo("认真落实县委部署和乡镇、渔村工作要求");
        assertThat(guidance("县委和县政府部署", "渔村工作要求")).isEqualTo("认真落实县委和县政府部署、渔村工作要求");
        assertThat(guidance("甲思想", "关于渔业的重要论述", "新时代渔业方针")).isEqualTo("坚持以甲思想为指导，深入学习贯彻关于渔业的重要论述，全面贯彻新时代渔业方针");
        assertThat(guidance("", "县委部署", "")).isEqualTo("认真落实县委部署");
        assertThat(guidance()).isEmpty();
        assertThat(guidance("")).isEmpty();
    }

    private static List<String> parts(String text) {
        return Cells.parts(new Cell(text, "素材.yaml 条目1 举措")).stream().map(Sourced::text).toList();
    }

    @Test
    void partsCellsAtSemicolonsOutsideNames() {
        assertThat(parts("走访老人；修缮食堂;印发办法。建立台账\n公示")).containsExactly("走访老人", "修缮食堂", "印发办法", "建立台账", "公示");
        assertThat(parts("推行“一问；二看”；制定《办法（试行；修订）》")).containsExactly("推行“一问；二看”", "制定《办法（试行；修订）》");
        assertThat(parts(" ；，。； ")).isEmpty();
        assertThat(parts("")).isEmpty();
    }

    @Test
    void partsDataBehindABareFigure() {
        Cell cell = new Cell("523名，比上年增加37名；受益老人，3100人", "素材.yaml 条目1 数据");

        assertThat(Cells.data(cell, Bench.QUANTITIES, Bench.reader()).stream().map(Sourced::text))
                .containsExactly("523名，比上年增加37名", "受益老人，3100人");
    }

    @Test
    void keepsTheAddressOfEveryPart() {
        Cell cell = new Cell("走访老人；修缮食堂", "素材.yaml 条目1 举措");

        assertThat(Cells.parts(cell).get(1).sources()).singleElement().satisfies(source -> {
            assertThat(source.address()).isEqualTo(cell.address());
            assertThat(source.start()).isZero();
            assertThat(source.end()).isEqualTo(4);
        });
    }
}
