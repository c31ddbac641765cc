package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.document.Move;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesTest {
    @TempDir
    Path folder;

    @Test
    void labelsParagraphsByPlaceAndWording() {
        RawText text = RawText.ofText(
                "a.txt",
                """
                青禾县2024年工作总结
                　　全县以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神，落实省委决策部署和县委总要求。
                一、主要工作
                　　县里制定修路方案，建立专班，健全机制，组织干部进村，深化路长制，推行包段到人，打造样板路段。
                　　全年修路20里，同比增长12.5%；办学3所，占比8%；累计投入3.4亿元，分别为财政2.1亿元、社会1.3亿元。
                二、存在问题
                　　对照群众期盼仍有差距，养护力量薄弱，资金保障还不够强，短板尚未补齐。
                三、下一步打算
                　　将继续修好最后5里路，着力抓好养护，力争明年通车。
                　　站在新起点上，全县将锐意进取、踔厉奋发，奋力谱写山乡新篇章，为全省发展作出更大贡献。
                """);

        List<MoveLabel> labels = Structure.load(Settings.builtIn()).articles(text).get(0).moves();

        assertThat(labels)
                .extracting(MoveLabel::move)
                .containsExactly(
                        Move.GUIDANCE, Move.PRACTICE, Move.RESULTS, Move.PROBLEMS, Move.PLANS, Move.CLOSING);
        assertThat(labels).allMatch(l -> l.confidence() > 0 && l.confidence() <= 1);
    }

    @Test
    void saysWhichLineOfTheOfficesOwnRulesIsWrong() throws IOException {
        Files.writeString(folder.resolve("moves.yaml"), "打算:\n  用语: ['将(']\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Moves.load(Settings.in(folder)))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("第 2 行");

        Files.writeString(folder.resolve("moves.yaml"), "计划:\n  用语: [将]\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Moves.load(Settings.in(folder)))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("计划");
    }
}
