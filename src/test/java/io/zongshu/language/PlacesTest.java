package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Places PLACES = Figures.load(Settings.builtIn()).places();

    @ParameterizedTest
    @CsvSource({
        "其中望溪县改造泵站9座, 望溪县", "渔业站在柳塘镇放养鱼苗, 柳塘镇", "在柳塘镇村放养, ''", "杏林街道新增书架31个, 杏林街道", "深入社区清淤, ''", "临江区渔港, 临江区",
        "在主城区换管, ''", "在水产保护区巡护, ''", "各乡镇配船, ''", "全县养鱼, ''", "柳塘镇长巡塘, ''", "水产副镇长到任, ''", "渔业乡土人才授艺, ''"
    })
    void namesStandAtTheBeginningOfAClause(String text, String place) {
        assertThat(PLACES.in(text)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"云川市望溪县水务局, 望溪县", "苏木旗图书馆, 苏木旗", "云川市渔业局, ''"})
    void officesHavePlaces(String office, String place) {
        assertThat(PLACES.ofOffice(office)).isEqualTo(place);
    }

    @Test
    void endingsAndWhatIsNoPlaceMayBeDeclaredAnew(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("indicators.yaml"), """
                地名:
                  结尾: [县, 渔港]
                  前面不是: {渔港: [休闲]}
                  后面不是: {}
                  部门所在: [渔港]
                  不是地名: [大县]
                """);

        Places own = Figures.load(Settings.in(folder)).places();

        assertThat(own.in("月湾渔港靠泊渔船62艘")).isEqualTo("月湾渔港");
        assertThat(own.in("东岸休闲渔港开放")).isEmpty();
        assertThat(own.in("柳塘镇放养鱼苗")).isEmpty();
        assertThat(own.ofOffice("月湾渔港管理处")).isEqualTo("月湾渔港");
    }
}
