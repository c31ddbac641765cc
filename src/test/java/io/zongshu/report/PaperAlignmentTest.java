package io.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperAlignmentTest {
    private static final Themes THEMES = Themes.load(Settings.builtIn());

    /** A paper of sections, each "theme:heading:body". */
    private static Paper paper(String... sections) {
        List<PaperParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(new PaperParagraph("title", "", "", "云川市综述"));
        for (String section : sections) {
            String[] parts = section.split(":", -1);
            paragraphs.add(new PaperParagraph("heading1", parts[0], "", parts[1]));
            for (String text : parts[2].split("/", -1)) {
                paragraphs.add(new PaperParagraph("body", parts[0], "做法", text));
            }
        }
        return new Paper("", "甲.txt", "云川市综述", "年度综述", "云川市", "2024", paragraphs);
    }

    private static PaperAlignment aligned(Paper first, Paper second) {
        return PaperAlignment.of(first, second, THEMES);
    }

    @Test
    void sectionsOnOneThemeStandInOneRow() {
        PaperAlignment papers = aligned(
                paper("人才工作:聚才引智:广纳英才。", "乡村振兴:强村富民:建好乡村。"),
                paper("人才工作:筑巢引凤:引进人才。", "养老服务:老有所养:建助餐点。", "乡村振兴:和美乡村:治理污水。"));
        assertThat(papers.rows()).extracting(PaperAlignment.Row::first).containsExactly(1, 0, 2);
        assertThat(papers.rows()).extracting(PaperAlignment.Row::second).containsExactly(1, 2, 3);
        assertThat(papers.rows()).noneMatch(PaperAlignment.Row::moved);
    }

    @Test
    void sectionsWithoutAThemeAreMatchedByTheirHeadings() {
        PaperAlignment papers = aligned(paper(":主要工作与成效:甲。", ":几点体会:乙。"), paper(":主要工作及成效:丙。", ":致谢:丁。"));
        assertThat(papers.rows().get(0).second()).isEqualTo(1);
        assertThat(papers.rows().get(1)).isEqualTo(new PaperAlignment.Row(2, 0, 0, "", false));
    }

    @Test
    void anotherOrderIsShown() {
        PaperAlignment papers = aligned(
                paper("人才工作:一:甲。", "乡村振兴:二:乙。", "养老服务:三:丙。"),
                paper("养老服务:一:甲。", "人才工作:二:乙。", "乡村振兴:三:丙。"));
        assertThat(papers.rows().stream().filter(PaperAlignment.Row::moved)).extracting(PaperAlignment.Row::first).containsExactly(3);
    }

    @Test
    void aSectionMayBePartOfAnothers() {
        PaperAlignment papers = aligned(
                paper("人才工作:聚才引智，服务产业:引进人才。"),
                paper("养老服务:主要工作:（一）养老服务有新点。建养老助餐点，养老服务养老服务。/（二）人才工作有新招。引进人才，服务人才。/（三）乡村振兴有新貌。乡村振兴示范乡村。"));
        assertThat(papers.rows().get(0).part()).isEqualTo("人才工作有新招");
        assertThat(papers.second().sections().get(0).theme()).isEmpty();
        assertThat(papers.second().sections().get(0).parts()).hasSize(3);
    }

    @Test
    void sharesAreOfTheWholeText() {
        ComparedPaper paper = aligned(paper("人才工作:标题:十个字的正文在这里。"), paper("人才工作:标题:短。")).first();
        assertThat(paper.openingShare() + paper.closingShare() + paper.sections().get(0).share()).isEqualTo(1);
    }
}
