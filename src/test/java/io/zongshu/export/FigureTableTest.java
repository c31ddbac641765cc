package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Quantities QUANTITIES = Quantities.load(Settings.builtIn());

    @Test
    void everyFigureStandsAsWritten() {
        Table table = FigureTable.of(List.of(fact("练兵计划", "选派280余名；近3000个行政村；一线提拔占比超80%"), fact("无数据", ""),
                fact("培训", "县级领导36名，培训140余人；正在统计")), QUANTITIES).orElseThrow();
        assertThat(table.rows().stream().map(r -> String.join("|", r))).containsExactly("序号|事项|指标|数据",
                "1|练兵计划|选派|280余名", "2|练兵计划|行政村|近3000个", "3|练兵计划|一线提拔占比|超80%", "4|培训|县级领导|36名，培训140余人");
        assertThat(FigureTable.of(List.of(fact("无数据", "")), QUANTITIES)).isEmpty();
    }

    @Test
    void itIsTheLastAttachment() {
        Table table = new Table("主要数据表", List.of(List.of("甲"), List.of("乙")), LineRange.NONE);
        Document bare = new Document("题", "", List.of(Paragraph.body("文。"), Paragraph.of(Role.SIGNATURE, "局"),
                Paragraph.of(Role.DATE, "2025年1月1日")), LineRange.NONE);
        assertThat(PrintedText.of(FigureTable.attach(bare, table)))
                .containsExactly("题", "文。", "附件：主要数据表", "局", "2025年1月1日", "附件", "主要数据表", "甲", "乙");
        Document more = new Document("题", "", List.of(Paragraph.body("文。"), Paragraph.of(Role.ATTACHMENT, "附件：清单")),
                LineRange.NONE);
        assertThat(PrintedText.of(FigureTable.attach(more, table)))
                .containsExactly("题", "文。", "附件：1.清单", "2.主要数据表", "附件2", "主要数据表", "甲", "乙");
    }

    private static Fact fact(String item, String data) {
        return new Fact(Cell.NONE, Cell.NONE, new Cell(item, ""), Cell.NONE, new Cell(data, ""), Cell.NONE, Cell.NONE, Cell.NONE);
    }
}
