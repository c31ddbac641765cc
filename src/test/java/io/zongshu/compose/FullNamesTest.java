package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short names in measures are said in full. */
class FullNamesTest {
    private static Optional<List<String>> full(String item, String... measures) {
        return new FullNames(Cells.sourced(Row.cell(item, "素材.yaml 条目1 事项")))
                .in(List.of(measures).stream().map(m -> Cells.sourced(Row.cell(m, "素材.yaml 条目1 举措"))).toList())
                .map(list -> list.stream().map(Sourced::text).toList());
    }

    @Test
    void lengthensAShortName() {
        assertThat(full("青禾茶产业研究院", "为研究院提供场地", "引进专家")).contains(List.of("为青禾茶产业研究院提供场地", "引进专家"));
    }

    @Test
    void leavesWhatIsAnotherName() {
        assertThat(full("青禾茶产业研究院", "引进专家")).isEmpty();
        assertThat(full("青禾茶产业研究院", "与农科研究院合作")).isEmpty();
        assertThat(full("青禾茶产业研究院", "评选“研究院之星”")).isEmpty();
    }
}
