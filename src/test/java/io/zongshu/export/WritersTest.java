package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.document.Table;
import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final Document PAPER = new Document("云川<市>工作*总结*", "交通篇", List.of(
            Samples.heading(1, "一、", "主要工作"), Paragraph.body("1.首先是路。"), Paragraph.body("其次是桥，很长很长。最后是船。"),
            new Table("表1　指标", List.of(List.of("项", "值"), List.of("甲|乙", "1")), LineRange.NONE)), LineRange.NONE);

    @Test
    void plainTextHasOneLineAParagraph() {
        assertThat(PlainText.of(PAPER)).isEqualTo(
                "云川<市>工作*总结*\n——交通篇\n　　一、主要工作\n　　1.首先是路。\n　　其次是桥，很长很长。最后是船。\n表1　指标\n项\t值\n甲|乙\t1\n");
    }

    @Test
    void markdownKeepsTextFromBecomingMarkup() {
        assertThat(Markdown.of(PAPER)).contains("# 云川\\<市\\>工作\\*总结\\*\n").contains("\n## 一、主要工作\n")
                .contains("1\\.首先是路。").contains("| 项 | 值 |\n| --- | --- |\n| 甲\\|乙 | 1 |\n");
    }

    @Test
    void htmlIsSelfContainedAndEscaped() {
        LayoutProfile profile = LayoutProfile.load(Settings.builtIn());
        String html = Html.of(PAPER, profile, ExportOptions.of(profile));
        assertThat(html).contains("云川&lt;市&gt;工作").doesNotContain("<市>").doesNotContain("http").contains("unicode-range")
                .contains("@page").contains("<h2 class=\"h2\">一、主要工作</h2>").contains("<td>甲|乙</td>");
    }

    @Test
    void annotationsCarrySourcesAndOpenPoints() {
        assertThat(Annotations.of(draft())).containsExactly(
                new Annotation(1, 0, 2, "模板：t.vm:1"),
                new Annotation(2, 0, 5, "素材!C7\n计算：合计"),
                new Annotation(2, 5, 11, "没有桥的素材"));
        assertThat(ExportMessages.source(Source.Kind.BANK, "词句库 四字格 凝心铸魂")).isEqualTo("词句库·四字格·凝心铸魂");
    }

    private static Draft draft() {
        Document document = new Document("总结", "", List.of(Paragraph.body("修路3条。【待补：桥】。")), LineRange.NONE);
        return new Draft(document, List.of(
                Sourced.of("总结", Source.Kind.TEMPLATE, "t.vm:1"),
                new Sourced("修路3条。【待补：桥】。", List.of(
                        new Source(Source.Kind.BRIEF, "素材!C7", 0, 2), new Source(Source.Kind.COMPUTED, "合计", 2, 4)))),
                List.of(new Draft.OpenPoint(2, "【待补：桥】", "没有桥的素材")),
                List.of(new Draft.UnusedFact("素材!C9", "船", "没有合适的段落")));
    }
}
