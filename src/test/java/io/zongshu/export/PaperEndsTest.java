package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperEndsTest {
    private static final Document PAPER = new Document("题目", "", List.of(
            Paragraph.of(Role.BYLINE, "（云川市教育局）"), Paragraph.of(Role.ADDRESSEE, "市政府："), Paragraph.body("正文。"),
            Paragraph.of(Role.ATTACHMENT, "附件：旧表"), Paragraph.of(Role.SIGNATURE, "云川市教育局"),
            Paragraph.of(Role.DATE, "2025年1月1日"), Paragraph.of(Role.ATTACHMENT, "附件"),
            new Table("旧表", List.of(List.of("甲"), List.of("乙")), LineRange.NONE)), LineRange.NONE);

    @Test
    void withoutWishesThePaperStays() {
        PaperEnds none = new PaperEnds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(none.in(PAPER)).isEqualTo(PAPER);
    }

    @Test
    void emptyWishesLeaveThingsOut() {
        assertThat(PrintedText.of(ends("", List.of(""), "", "").in(PAPER)))
                .containsExactly("题目", "（云川市教育局）", "正文。", "附件", "旧表", "甲", "乙");
    }

    @Test
    void newEndsStandInTheStandardsOrder() {
        assertThat(PrintedText.of(ends("市委、市政府", List.of("清单", "名册"), "云川市教育局办公室", "2025年12月31日").in(PAPER)))
                .containsExactly("题目", "（云川市教育局）", "市委、市政府：", "正文。", "附件：1.清单", "2.名册", "云川市教育局办公室",
                        "2025年12月31日", "附件", "旧表", "甲", "乙");
    }

    @Test
    void aBarePaperGetsThem() {
        Document bare = new Document("题目", "", List.of(Paragraph.body("正文。")), LineRange.NONE);
        assertThat(PrintedText.of(ends("市政府：", List.of("清单"), "教育局", "2025年1月1日").in(bare)))
                .containsExactly("题目", "市政府：", "正文。", "附件：清单", "教育局", "2025年1月1日");
    }

    private static PaperEnds ends(String to, List<String> attachments, String signature, String date) {
        return new PaperEnds(Optional.of(to), Optional.of(attachments), Optional.of(signature), Optional.of(date));
    }
}
