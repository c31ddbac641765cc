package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.ParallelGroup;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelGroupsTest {
    private final Structure structure = Structure.load(Settings.builtIn());

    private List<ParallelGroup> groups(String... lines) {
        return structure.articles(RawText.ofText("a.txt", String.join("\n", lines))).get(0).groups();
    }

    @Test
    void typesTheSlotsOfHeadings() {
        String body = "　　全县上下一条心，围绕年初定下的目标逐项推进，修通了二十里山路，办好了三所学校，群众的日子一天比一天好。";
        List<ParallelGroup> groups =
                groups("青禾县2024年工作综述", "一、凝心聚力，建设美丽山乡", body, "二、真抓实干，打造平安大道", body);

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).kind()).isEqualTo(ParallelGroup.Kind.HEADING);
        assertThat(groups.get(0).frame()).isEqualTo("⟨4⟩，⟨动2⟩⟨4⟩");
    }

    @Test
    void findsParallelClausesOfRunningText() {
        List<ParallelGroup> groups = groups(
                "青禾县2024年工作综述",
                "　　这一年，我们从山里走向山外，从种田走向办厂，从单干走向联合。推动以学铸魂、以学增智、以学正风、以学促干取得实效。");

        assertThat(groups).extracting(ParallelGroup::kind).containsOnly(ParallelGroup.Kind.CLAUSE);
        assertThat(groups).extracting(ParallelGroup::members).anyMatch(m -> m.containsAll(List.of("从种田走向办厂", "从单干走向联合")));
        assertThat(groups).extracting(ParallelGroup::frame).anyMatch(f -> f.startsWith("从⟨") && f.contains("走向"));
        assertThat(groups).extracting(ParallelGroup::members).anyMatch(m -> m.containsAll(List.of("以学增智", "以学正风")));
    }
}
