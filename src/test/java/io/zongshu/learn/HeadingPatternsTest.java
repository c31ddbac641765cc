package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingPatternsTest {
    @Test
    void alignsSiblingsAndMergesPapersOfOneShape() {
        List<HeadingPattern> patterns = HeadingPatterns.of(SamplePapers.five());
        HeadingPattern best = patterns.get(0);
        assertThat(best.frame()).startsWith("⟨四字格⟩，");
        assertThat(best.shape()).startsWith("4，");
        assertThat(patterns.stream().mapToInt(HeadingPattern::documents).sum()).isEqualTo(4);
        assertThat(best.members()).allSatisfy(m -> assertThat(m.theme()).isNotEmpty());
    }

    @Test
    void keepsSharedLiteralsOutsideTheSlots() {
        Paper paper = SamplePapers.paper("p", "title||甲", "heading1|教育工作|以改革为动力，办好人民满意教育",
                "heading1|科技创新|以创新为引擎，建设区域科创高地", "heading1|生态环境|以绿色为底色，守护一江碧水东流");
        HeadingPattern pattern = HeadingPatterns.of(List.of(paper)).get(0);
        assertThat(pattern.frame()).startsWith("以⟨…⟩，");
        assertThat(pattern.shape()).startsWith("6，");
    }

    @Test
    void headingsOfDifferentBuildMakeNoPattern() {
        Paper paper = SamplePapers.paper("p", "title||甲", "heading1||办好教育", "heading1||以创新为引擎，建设高地",
                "heading1||守底线，护民生，保安全");
        assertThat(HeadingPatterns.of(List.of(paper))).isEmpty();
    }

    @Test
    void subheadingsOfDifferentSectionsAreNoSiblings() {
        Paper paper = SamplePapers.paper("p", "title||甲", "heading1||教育", "heading2||改善办学条件，惠及城乡学生",
                "heading2||建强教师队伍，提升教学水平", "heading1||卫生", "heading2||改善就医环境，方便群众看病");
        assertThat(HeadingPatterns.of(List.of(paper)).get(0).members()).extracting(HeadingPattern.Member::text)
                .containsExactly("改善办学条件，惠及城乡学生", "建强教师队伍，提升教学水平");
    }

    @Test
    void twoHeadingsOfOneLengthAreNoGroupByThat() {
        Paper paper = SamplePapers.paper("p", "title||甲", "heading1||教育", "heading1||卫生");
        assertThat(HeadingPatterns.of(List.of(paper))).isEmpty();
    }

    @Test
    void runInHeadingsMakeGroupsToo() {
        Paper paper = SamplePapers.paper("p", "title||甲", "body|教育工作|一是压实责任，守住底线。建立台账。二是排查隐患，补齐短板。",
                "body|教育工作|三是完善制度，堵住漏洞。", "body||下一步，继续努力。");
        HeadingPattern pattern = HeadingPatterns.of(List.of(paper)).get(0);
        assertThat(pattern.shape()).isEqualTo("4，4");
        assertThat(pattern.members()).extracting(HeadingPattern.Member::text)
                .containsExactly("压实责任，守住底线", "排查隐患，补齐短板", "完善制度，堵住漏洞");
        assertThat(pattern.members().get(1).place().start()).isEqualTo("一是压实责任，守住底线。建立台账。二是".length());
    }

    @Test
    void slotsKnowWhatFillsThemForATheme() {
        Paper paper = SamplePapers.paper("p", "title||甲", "heading1|教育工作|以改革为动力，办好人民满意教育",
                "heading1|科技创新|以创新为引擎，建设区域科创高地", "heading1|生态环境|以绿色为底色，守护一江碧水东流");
        HeadingPattern pattern = HeadingPatterns.of(List.of(paper)).get(0);
        assertThat(pattern.fillersByTheme()).hasSize(2);
        assertThat(pattern.fillersByTheme().get(0).get("科技创新")).containsExactly("创新为引擎");
        assertThat(pattern.fillersByTheme().get(1).get("生态环境")).containsExactly("守护一江碧水东流");
    }
}
