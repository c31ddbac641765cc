package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Papers for the tests of this room, all about the invented city 云川. */
public final class Samples {
    private static final String SENTENCE = "全年新建改造农村公路三百二十公里，打通断头路十一条，城乡客运一体化走在全省前列，群众出行更加便捷。";

    private Samples() {}

    /** A title over a paragraph. */
    public static Document titled(String title) {
        return titled(title, 1);
    }

    /** A title over one paragraph of so many sentences. */
    public static Document titled(String title, int sentences) {
        return new Document(title, "", List.of(Paragraph.body(SENTENCE.repeat(sentences))), LineRange.NONE);
    }

    /** Title, addressee, two paragraphs, signature and date. */
    public static Document signed(String signature, String date) {
        return signed(signature, date, 3);
    }

    /** The same with a second paragraph of so many sentences. */
    public static Document signed(String signature, String date, int sentences) {
        return new Document("云川市交通运输局2025年工作总结", "", List.of(
                Paragraph.of(Role.ADDRESSEE, "市政府："), Paragraph.body(SENTENCE), Paragraph.body(SENTENCE.repeat(sentences)),
                Paragraph.of(Role.SIGNATURE, signature), Paragraph.of(Role.DATE, date)), LineRange.NONE);
    }

    /** Pure Han text of so many characters in one paragraph. */
    public static Document pureHan(int characters) {
        String base = "全年新建改造农村公路打通断头路城乡客运一体化走在前列群众出行更加便捷";
        String text = base.repeat(characters / base.length() + 1).substring(0, characters);
        return new Document("", "", List.of(Paragraph.body(text)), LineRange.NONE);
    }

    /** The same from the left margin on (顶格), as the addressee stands: 44 full lines for 1,232 characters. */
    public static Document flushHan(int characters) {
        Paragraph text = (Paragraph) pureHan(characters).blocks().get(0);
        return new Document("", "", List.of(Paragraph.of(Role.ADDRESSEE, text.text())), LineRange.NONE);
    }

    /** A long paper with every kind of block. */
    public static Document everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Role.ADDRESSEE, "市委、市政府："));
        blocks.add(Paragraph.body("2025年，全市交通运输系统深入贯彻“十四五”规划部署，以“四好农村路”为抓手，" + SENTENCE));
        for (int section = 0; section < 3; section++) {
            String number = "一二三".substring(section, section + 1) + "、";
            blocks.add(heading(1, number, "聚焦主责主业，推动路网建设提档升级"));
            blocks.add(Paragraph.body(SENTENCE.repeat(2)));
            blocks.add(heading(2, "（一）", "统筹谋划抓项目"));
            blocks.add(Paragraph.body("完成投资28.6亿元，同比增长12.3%，占年度计划的104.5%。" + SENTENCE));
            blocks.add(heading(3, "1.", "干线公路"));
            blocks.add(Paragraph.body("分管负责人朱镕喆、王堃珺带队蹲点，" + SENTENCE));
            blocks.add(heading(4, "（1）", "省道改造"));
            blocks.add(Paragraph.body(SENTENCE));
            blocks.add(runIn("（二）", "夯实基础强管养。", SENTENCE));
            blocks.add(Paragraph.body("一是严格执法。查处超限运输车辆1200余台次——同比下降8.1%……二是优化服务。" + SENTENCE));
        }
        blocks.add(new Table("表1　2025年主要指标完成情况", List.of(
                List.of("指标", "单位", "计划", "完成", "同比"),
                List.of("公路建设投资", "亿元", "27.4", "28.6", "+12.3%"),
                List.of("新改建农村公路", "公里", "300", "320", "+6.7%"),
                List.of("城乡公交线路优化调整", "条", "18", "21", "—")), LineRange.NONE));
        blocks.add(Paragraph.body("存在问题：【待补：存在问题】。" + SENTENCE));
        blocks.add(new Table("各县区完成情况", List.of(
                List.of("县区", "做法"), List.of("东陵县", SENTENCE), List.of("", "")), LineRange.NONE));
        blocks.add(Paragraph.body("下一步，将" + SENTENCE));
        blocks.add(Paragraph.of(Role.ATTACHMENT, "附件：1.2025年全市交通运输重点项目清单（含续建项目、新开工项目和前期项目）"));
        blocks.add(Paragraph.of(Role.ATTACHMENT, "2.2025年农村公路养护评价结果"));
        blocks.add(Paragraph.of(Role.SIGNATURE, "云川市交通运输局"));
        blocks.add(Paragraph.of(Role.DATE, "2025年12月31日"));
        return new Document("关于云川市2025年交通运输工作情况和2026年重点任务安排的报告", "在全市经济工作会议上", blocks, LineRange.NONE);
    }

    static Heading heading(int level, String marker, String text) {
        return new Heading(level, marker, text, LineRange.NONE);
    }

    static Paragraph runIn(String marker, String sentence, String rest) {
        String text = marker + sentence + rest;
        RunIn runIn = new RunIn(2, marker, sentence.substring(0, sentence.length() - 1), 0, marker.length() + sentence.length());
        return new Paragraph(Role.BODY, text, List.of(runIn), LineRange.NONE);
    }
}
