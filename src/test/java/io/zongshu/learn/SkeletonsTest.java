package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import io.zongshu.bank.Skeleton;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkeletonsTest {
    private static Paper paper(String id, String... themes) {
        String[] paragraphs = new String[themes.length + 1];
        paragraphs[0] = "title||云川综述";
        for (int i = 0; i < themes.length; i++) {
            paragraphs[i + 1] = "body|" + themes[i] + "|十个字的一段文字在这里";
        }
        return SamplePapers.paper(id, paragraphs);
    }

    @Test
    void takesTheSequenceNearestToAllPapers() {
        Skeleton skeleton = Skeletons.of(List.of(
                        paper("a", "教育工作", "卫生健康", "就业社保"),
                        paper("b", "教育工作", "卫生健康", "就业社保"),
                        paper("c", "就业社保", "教育工作")))
                .get(0);
        assertThat(skeleton.sections()).extracting(Skeleton.Section::theme)
                .containsExactly("教育工作", "卫生健康", "就业社保");
        assertThat(skeleton.sections().get(0).documents()).isEqualTo(3);
        assertThat(skeleton.sections().get(1).share()).isEqualTo(0.3333);
        assertThat(skeleton.transitions()).contains(new Skeleton.Transition("教育工作", "卫生健康", 2));
        assertThat(skeleton.transitions()).contains(new Skeleton.Transition("", "就业社保", 1));
        assertThat(skeleton.papers()).containsExactly("a", "b", "c");
    }

    @Test
    void neighbouringSectionsOfOneThemeAreOne() {
        Skeleton skeleton = Skeletons.of(List.of(paper("a", "教育工作", "教育工作", "卫生健康"))).get(0);
        assertThat(skeleton.sections()).hasSize(2);
        assertThat(skeleton.sections().get(0).share()).isEqualTo(0.6667);
    }
}
