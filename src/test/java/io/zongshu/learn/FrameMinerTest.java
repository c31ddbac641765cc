package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameMinerTest {
    private static List<Frame> mine(List<Paper> papers) {
        return new FrameMiner(List.of(), new Learn.Options(Settings.builtIn(), 1, false)).mine(AnalysedPaper.all(papers, 1));
    }

    private static List<Paper> papers(String... bodies) {
        List<Paper> papers = new ArrayList<>();
        for (String body : bodies) {
            papers.add(SamplePapers.paper("p" + papers.size(), "title||云川综述", "heading1||甲", "body||开局之年。",
                    "body||" + body, "body||明年再来。"));
        }
        return papers;
    }

    @Test
    void findsAPrepositionalFrameWithItsFillersAndPlaces() {
        List<Frame> frames = mine(SamplePapers.five());
        Frame frame = frames.stream().filter(f -> f.pattern().equals("把⟨工作⟩摆在首位")).findFirst().orElseThrow();
        assertThat(frame.documents()).isEqualTo(5);
        assertThat(frame.fillers()).extracting(Frame.Filler::text).contains("立德树人", "粮食安全", "民生实事");
        assertThat(frame.slotEntropy()).isGreaterThan(2);
        assertThat(frame.examples()).hasSize(5);
    }

    @Test
    void aPatternOfTwoPapersIsNobodysCommonProperty() {
        assertThat(mine(papers("把水质改善放在心上。把河道清淤放在心上。", "把植树造林放在心上。"))).isEmpty();
        assertThat(mine(papers("把水质改善放在心上。", "把植树造林放在心上。", "把道路养护放在心上。")))
                .extracting(Frame::pattern)
                .contains("把⟨工作⟩放在心上");
    }

    @Test
    void aSlotThatIsAlwaysFilledAlikeIsNoSlot() {
        assertThat(mine(papers("把水质改善放在心上。", "把水质改善放在心上。", "把水质改善放在心上。")))
                .extracting(Frame::pattern)
                .doesNotContain("把⟨工作⟩放在心上");
    }

    @Test
    void policyWordingIsNotCarriedOver() {
        assertThat(mine(papers("认真落实水利重要讲话精神。", "认真落实林业重要讲话精神。", "认真落实交通重要讲话精神。")))
                .extracting(Frame::pattern)
                .noneMatch(p -> p.contains("讲话"));
    }

    @Test
    void resultFrameEndsItsClauseWithAPredicate() {
        assertThat(mine(papers("河湖水质不断改善。", "村容村貌不断改善。", "营商环境不断改善。")))
                .filteredOn(f -> f.kind() == Frame.Kind.RESULT)
                .extracting(Frame::pattern)
                .contains("⟨方面⟩不断改善");
    }
}
