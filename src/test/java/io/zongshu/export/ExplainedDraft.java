package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Origin;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Source.Kind;
import io.zongshu.document.Sourced;
import java.util.List;

/** A small draft of which every kind of source is known. */
public final class ExplainedDraft {
    private ExplainedDraft() {}

    /** Four paragraphs: 标题, 一级标题, two of 正文, the last open. */
    public static Draft draft() {
        String cell = "表.xlsx 素材!C7、乙.docx 第4段";
        Sourced title = Sourced.of("云川市民政局", Kind.BRIEF, "素材.yaml 单位").plus(Sourced.of("总结", Kind.TEMPLATE, "t/template.vm:3"));
        Sourced heading = Sourced.of("一、", Kind.TEMPLATE, "t/template.vm:5")
                .plus(Sourced.of("抓实", Kind.TEMPLATE, "titles.yaml 动词"))
                .plus(Sourced.of("养老", Kind.TEMPLATE, "families.yaml 合称"));
        Sourced body = Sourced.of("久久为功", Kind.BANK, "词句库 四字格 久久为功")
                .plus(Sourced.of("，", Kind.TEMPLATE, "realise.yaml 连接"))
                .plus(Sourced.of("建“云养”站", Kind.BRIEF, cell))
                .plus(new Sourced("", List.of()))
                .plus(Sourced.of("32处", Kind.BRIEF, cell))
                .plus(Sourced.of("。", Kind.TEMPLATE, "realise.yaml 连接"))
                .plus(Sourced.of("共", Kind.COMPUTED, "两项相加：表.xlsx 素材!E7"))
                .plus(Sourced.of("36200张", Kind.BRIEF, "表.xlsx 素材!E7"))
                .plus(Sourced.of("。", Kind.TEMPLATE, "realise.yaml 连接"));
        Sourced open = new Sourced("【待补：问题】。", List.of());
        Document document = new Document(title.text(), "", List.of(
                new Heading(1, "一、", "抓实养老", LineRange.NONE), Paragraph.body(body.text()), Paragraph.body(open.text())), LineRange.NONE);
        return new Draft(document, List.of(title, heading, body, open),
                List.of(new Draft.OpenPoint(4, "【待补：问题】", "没有问题的素材")),
                List.of(new Draft.UnusedFact("表.xlsx 素材!C9", "船", "没有合适的段落")),
                List.of(
                        Origin.of(Kind.BRIEF, "素材.yaml 单位", "云川市民政局"),
                        Origin.of(Kind.TEMPLATE, "t/template.vm:3", "${单位}总结"),
                        Origin.of(Kind.TEMPLATE, "t/template.vm:5", "一级｜${节.标题}"),
                        new Origin(Kind.BANK, "词句库 四字格 久久为功", "久久为功", 12, List.of("往年/甲.txt 第3段")),
                        Origin.of(Kind.BRIEF, cell, "建“云养”站；32处"),
                        Origin.of(Kind.BRIEF, "表.xlsx 素材!E7", "3.62万张")));
    }

    /** A draft of one sentence from one cell. */
    static Draft of(String sentence, String cell) {
        Sourced text = Sourced.of(sentence, Kind.BRIEF, "素材.yaml 条目1 事项");
        Document document = new Document("", "", List.of(Paragraph.body(sentence)), LineRange.NONE);
        return new Draft(document, List.of(text), List.of(), List.of(),
                List.of(Origin.of(Kind.BRIEF, "素材.yaml 条目1 事项", cell)));
    }
}
