package io.zongshu.eval;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that can be read, each with something in it that a checker may stumble over; all have faults to be found. */
final class HostilePapers {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TITLE = "云川市民政局2025年工作总结";
    private static final String FAULTS = "2025年，统筹布署各项工作,选派干部近280余名。";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostilePapers() {}

    /** The contents by file name. */
    static Map<String, byte[]> all() throws IOException {
        HostilePapers papers = new HostilePapers();
        papers.changes();
        papers.parts();
        papers.sizes();
        papers.characters();
        papers.formats();
        return papers.files;
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String inner) {
        return "<w:p>" + inner + "</w:p>";
    }

    private void word(String name, String body) throws IOException {
        files.put(name, BadFiles.wordWith("<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships\"><w:body>" + paragraph(run(TITLE)) + body + "</w:body></w:document>"));
    }

    /** A paragraph's content after a sound one. */
    private void one(String name, String inner) throws IOException {
        word(name, paragraph(run("　　全市民政系统认真履职。")) + paragraph(inner));
    }

    private void text(String name, String text) {
        files.put(name, (TITLE + "\n\n　　" + text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void changes() throws IOException {
        String by = " w:id=\"7\" w:author=\"张三\" w:date=\"2025-01-01T00:00:00Z\"";
        one("已有修订.docx", run("2025年，统筹") + "<w:del" + by + "><w:r><w:delText>规划</w:delText></w:r></w:del><w:ins" + by + ">"
                + run("布") + "</w:ins>" + run("署各项工作,近280余名。"));
        one("修订整段.docx", "<w:ins" + by + ">" + run(FAULTS) + "</w:ins>");
        one("移动.docx", "<w:moveFrom" + by + ">" + run("统筹布署。") + "</w:moveFrom><w:moveTo" + by + ">" + run(FAULTS) + "</w:moveTo>");
        one("已有批注.docx", "<w:commentRangeStart w:id=\"0\"/>" + run("统筹布署") + "<w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + run("各项工作,近280余名。"));
        one("书签交错.docx", "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/>" + run("统筹布") + "<w:bookmarkEnd w:id=\"0\"/>" + run("署各项工作。"));
        one("域.docx", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar "
                + "w:fldCharType=\"separate\"/></w:r>" + run("统筹布署") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("各项工作。"));
        one("简单域.docx", "<w:fldSimple w:instr=\"TITLE\">" + run("统筹布署") + "</w:fldSimple>" + run("各项工作,近280余名。"));
        one("超链接.docx", "<w:hyperlink r:id=\"rId9\">" + run("统筹布") + "</w:hyperlink>" + run("署各项工作,近280余名。"));
    }

    private void parts() throws IOException {
        one("一字一段文本.docx", FAULTS.codePoints().mapToObj(c -> run(Character.toString(c))).reduce("", String::concat));
        one("拼音.docx", "<w:r><w:ruby><w:rt>" + run("bù") + "</w:rt><w:rubyBase>" + run("布署") + "</w:rubyBase></w:ruby></w:r>" + run("各项工作。"));
        one("没有的脚注.docx", run("统筹布署") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + run("各项工作。"));
        one("文本框.docx", "<w:r><w:pict><w:txbxContent>" + paragraph(run(FAULTS)) + "</w:txbxContent></w:pict></w:r>" + run(FAULTS));
        one("编号不存在.docx", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"99\"/></w:numPr></w:pPr>" + run(FAULTS));
        word("内容控件.docx", "<w:sdt><w:sdtContent>" + paragraph(run(FAULTS)) + "</w:sdtContent></w:sdt>");
        String cell = paragraph(run(FAULTS));
        for (int i = 0; i < 60; i++) {
            cell = "<w:tbl><w:tr><w:tc>" + cell + paragraph("") + "</w:tc></w:tr></w:tbl>";
        }
        word("层层表格.docx", cell);
        word("只有表格.docx", "<w:tbl>" + ("<w:tr><w:tc>" + paragraph(run(FAULTS)) + "</w:tc><w:tc>" + paragraph("") + "</w:tc></w:tr>").repeat(40)
                + "</w:tbl>");
        word("只有图片.docx", paragraph("<w:r><w:drawing/></w:r>"));
        word("分页分节.docx", paragraph("<w:pPr><w:sectPr/></w:pPr>" + run("统筹布") + "<w:r><w:br/></w:r>" + run("署各项工作,近280余名。")));
        files.put("别的前缀.docx", BadFiles.wordWith("<x:document xmlns:x=\"" + MAIN + "\"><x:body><x:p><x:r><x:t>" + TITLE
                + "</x:t></x:r></x:p><x:p><x:r><x:t>" + FAULTS + "</x:t></x:r></x:p></x:body></x:document>"));
        files.put("没有前缀.docx", BadFiles.wordWith("<document xmlns=\"" + MAIN + "\"><body><p><r><t>" + TITLE
                + "</t></r></p><p><r><t>" + FAULTS + "</t></r></p></body></document>"));
    }

    private void sizes() throws IOException {
        StringBuilder headings = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            headings.append(paragraph(run("（" + i + "）抓好第" + i + "项工作")));
        }
        word("一万标题.docx", headings.toString());
        one("一兆一段.docx", run("全市民政系统统筹部署各项工作，建成助餐点32处。".repeat(1 << 14)));
        one("一段三千错.docx", run(("统筹布署第三批工作，选派近280余名。").repeat(3000)));
        one("十万同字.docx", run("好".repeat(100_000)));
        one("十万引号.docx", run("“".repeat(100_000)));
        one("十万数字.docx", run("近280余名".repeat(2) + "9".repeat(100_000) + "名"));
        text("一兆一段.txt", "全市民政系统统筹部署各项工作,建成助餐点32处，".repeat(1 << 13));
        text("层层括号.txt", "（".repeat(50_000) + FAULTS + "）".repeat(50_000));
        text("只有数字.txt", "1.2亿元、".repeat(4000));
    }

    private void characters() throws IOException {
        one("表情.docx", run("😀统筹布署😀各项工作,😀近280余名😀。👨‍👩‍👧布署"));
        one("半个表情.docx", run("统筹布署") + run("&#x1F600;") + run(",近280余名。"));
        one("扩展汉字.docx", run("𠮷布署𠮷，近280余名𠮷。"));
        one("看不见的字.docx", run("统\u200B筹布\u00AD署各\uFEFF项工\u202E作\u2066,近2\u200D80余名。"));
        one("组合符号.docx", run("统筹布\u0301署,近280\u20E3余名。"));
        text("控制字符.txt", "统筹\u0001布署\u0007各项\u000B工作,近280余名。\u001B[31m");
        text("全角.txt", "２０２５年，统筹布署各项工作，选派干部近２８０余名，占比９９．９％。");
        text("繁体.txt", "２０２５年，統籌部署各項工作，選派幹部近280餘名。".repeat(30));
        text("阿拉伯文.txt", "مرحبا统筹布署שלום各项工作,近280余名。");
        text("替换字符.txt", "统筹布署\uFFFD\uFFFE\uFFFF各项工作,近280余名。");
    }

    private void formats() throws IOException {
        String paper = TITLE + "\n\n　　" + FAULTS + "\n";
        files.put("国标编码.txt", paper.getBytes(Charset.forName("GB18030")));
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
        paper.chars().forEach(c -> rtf.append(c == '\n' ? "\\par " : "\\u" + (short) c + "?"));
        files.put("富文本.rtf", rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII));
        files.put("富文本.doc", rtf.toString().getBytes(StandardCharsets.US_ASCII));
        files.put("其实是文本.docx", paper.getBytes(StandardCharsets.UTF_8));
        files.put("网页.html", ("<html><body><h1>" + TITLE + "</h1><p>" + FAULTS + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
        word("其实是文档.txt", paragraph(run(FAULTS)));
        word("宏.docm", paragraph(run(FAULTS)));
        word("％41 &'“”#名字.docx", paragraph(run(FAULTS)));
    }
}
