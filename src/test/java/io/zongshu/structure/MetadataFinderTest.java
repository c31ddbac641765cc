package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataFinderTest {
    private final MetadataFinder finder = new MetadataFinder(StructureRules.load(Settings.builtIn()));

    private String unit(String... body) {
        List<Paragraph> paragraphs =
                java.util.Arrays.stream(body).map(t -> new Paragraph(Role.BODY, t, List.of(), LineRange.NONE)).toList();
        Document document = new Document("凝心聚力谱新篇", "", List.copyOf(paragraphs), LineRange.NONE);
        return finder.find(document, "").metadata().unit();
    }

    @ParameterizedTest
    @CsvSource({"云川市", "松泽县", "禾川自治州", "松泽自治县", "望岭旗", "𠮷川市"})
    void isThePlaceThatClausesBeginWith(String place) {
        assertThat(unit(place + "坚持党建引领，" + place + "委统筹谋划。", "一年来，" + place + "成效明显。")).isEqualTo(place);
    }

    @Test
    void isUnknownWhereAPlaceStandsInsideOfClausesOrTooSeldom() {
        String unknown = unit("坚持党建引领。");
        assertThat(unit("在云川市委领导下，推动云川市发展，支持云川市企业。")).isEqualTo(unknown);
        assertThat(unit("云川市坚持党建引领，云川市统筹谋划。")).isEqualTo(unknown);
        assertThat(unit("川市坚持，川市谋划，川市推进。")).isEqualTo(unknown);
        assertThat(unit("江北云川松泽市坚持，江北云川松泽市谋划，江北云川松泽市推进。")).isEqualTo(unknown);
    }
}
