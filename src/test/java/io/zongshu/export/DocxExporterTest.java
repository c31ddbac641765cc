package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.OfficeZip;
import io.zongshu.files.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxExporterTest {
    private static final LayoutProfile PROFILE = LayoutProfile.load(Settings.builtIn());
    private static final ExportOptions PLAIN = ExportOptions.of(PROFILE).withCreator("云川市交通运输局");

    @TempDir
    Path folder;

    @Test
    void everyPartIsValidAgainstTheSchemas() throws IOException, XmlException {
        ExportOptions annotated = PLAIN.asDrafted().withKeywords("交通；总结").withComments(List.of(
                new Annotation(1, 0, 0, "全文"), new Annotation(4, 3, 9, "一\n二"), new Annotation(4, 5, 12, "相交"),
                new Annotation(500, 1, 2, "无处可放"))).withRemarks(List.of(
                Remark.fixed(4, 4, 6, "改", "换上的字喆"), Remark.fixed(8, 0, 1, "删", ""), Remark.fixed(3, 2, 2, "增", "及"),
                Remark.of(31, 0, 2, "只提意见"))).withLetterhead(
                        new Letterhead("000001", "秘密★1年", "特急", "云川市交通运输局文件", "云交〔2025〕1号"));
        Map<String, String> parts = parts(DocxExporter.toBytes(Samples.everything(), PROFILE, annotated));
        List<XmlObject> read = List.of(
                DocumentDocument.Factory.parse(parts.get("word/document.xml")),
                StylesDocument.Factory.parse(parts.get("word/styles.xml")),
                SettingsDocument.Factory.parse(parts.get("word/settings.xml")),
                FontsDocument.Factory.parse(parts.get("word/fontTable.xml")),
                FtrDocument.Factory.parse(parts.get("word/footer1.xml")),
                FtrDocument.Factory.parse(parts.get("word/footer2.xml")),
                CommentsDocument.Factory.parse(parts.get("word/comments.xml")),
                PropertiesDocument.Factory.parse(parts.get("docProps/custom.xml")),
                org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory.parse(
                        parts.get("docProps/app.xml")));
        for (XmlObject part : read) {
            List<Object> faults = new ArrayList<>();
            assertThat(part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
                @Override
                public boolean add(org.apache.xmlbeans.XmlError e) {
                    return faults.add(e);
                }
            }))).as("%s", faults).isTrue();
        }
        assertThat(parts.keySet()).hasSize(read.size() + 4);
    }

    @Test
    void aLetterheadStandsAboveThePaperOnRequest() throws IOException {
        Letterhead head = new Letterhead("", "", "", "云川市交通运输局文件", "云交〔2025〕1号");
        List<XWPFParagraph> all = open(Samples.titled("云川市工作总结"), PLAIN.withLetterhead(head)).getParagraphs();
        assertThat(all.stream().map(XWPFParagraph::getText).limit(3)).containsExactly("云川市交通运输局文件", "云交〔2025〕1号", "云川市工作总结");
        assertThat(all.get(0).getCTP().getPPr().getSpacing().getBeforeLines().intValue()).as("35 mm").isEqualTo(343);
        assertThat(all.get(1).getCTP().getPPr().getSpacing().getBeforeLines().intValue()).isEqualTo(200);
        assertThat(all.get(2).getCTP().getPPr().getSpacing().getBeforeLines().intValue()).isEqualTo(200);
        assertThat(head.markSize(PROFILE)).as("ten characters in 156 mm").isEqualTo(88);
        String without = parts(DocxExporter.toBytes(Samples.everything(), PROFILE, PLAIN)).getOrDefault("word/styles.xml", "");
        assertThat(without).doesNotContain("FF0000", "发文字号");
    }

    @Test
    void aLetterheadOfTheWrongFormIsRefused() {
        assertThatThrownBy(() -> new Letterhead("", "", "", "", "云交〔2025〕1号")).isInstanceOf(CannotContinue.class);
        assertThatThrownBy(() -> new Letterhead("12", "", "", "云川市教育局文件", "")).isInstanceOf(CannotContinue.class).hasMessageContaining("份号");
        assertThatThrownBy(() -> new Letterhead("", "", "", "云川市教育局文件", "云教(2025)第01号")).isInstanceOf(CannotContinue.class).hasMessageContaining("〔〕");
    }

    @Test
    void sameDraftGivesTheSameBytes() {
        byte[] once = DocxExporter.toBytes(Samples.everything(), PROFILE, PLAIN);
        assertThat(DocxExporter.toBytes(Samples.everything(), PROFILE, PLAIN)).isEqualTo(once);
        assertThat(DocxExporter.toBytes(Samples.titled("另一份"), PROFILE, PLAIN)).isNotEqualTo(once);
    }

    @Test
    void noPartTellsOfTheClockOrOfTheLibrary() throws IOException {
        byte[] bytes = DocxExporter.toBytes(Samples.everything(), PROFILE, ExportOptions.of(PROFILE).asDrafted());
        assertThat(parts(bytes)).allSatisfy((name, xml) -> assertThat(xml).as(name).doesNotContain("POI", "dcterms:created", "dcterms:modified"));
        assertThat(parts(bytes).get("docProps/core.xml")).as("no author was given").doesNotContain("creator", "lastModifiedBy");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(OfficeZip.TIME);
                assertThat(entry.getExtra()).as("a time in the machine's zone").isNull();
            }
        }
    }

    @Test
    void textComesOutCharacterForCharacter() throws IOException {
        Document document = Samples.everything();
        List<String> expected = new ArrayList<>(List.of(document.title(), "——" + document.subtitle()));
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                expected.add(heading.printed());
            } else if (block instanceof Paragraph paragraph) {
                expected.add(paragraph.text());
            } else if (block instanceof Table table) {
                expected.add(table.caption());
                table.rows().forEach(expected::addAll);
            }
        }
        assertThat(texts(open(document, PLAIN))).isEqualTo(expected);
    }

    @Test
    void pausesAndControlCharactersDoNotReachThePage() throws IOException {
        Document document = new Document("凝心聚力谋发展　踔厉奋发启新程", "", List.of(
                Paragraph.body("\u3000\u3000第一\u0007段\uE001有\u200B杂质，see\tthis\n好。 ")), LineRange.NONE);
        assertThat(texts(open(document, PLAIN))).containsExactly("凝心聚力谋发展踔厉奋发启新程", "第一段有杂质，see this好。");
    }

    @Test
    void everyRunWithHanTextAsksForTheEastAsianFace() throws IOException {
        for (IBodyElement element : open(Samples.everything(), PLAIN).getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                for (CTR run : paragraph.getCTP().getRList()) {
                    assertThat(run.getRPr().getRFontsArray(0).getHint().toString()).isEqualTo("eastAsia");
                }
            }
        }
    }

    @Test
    void charactersOutsideGb2312GetAnotherFaceAndRunInHeadingsTheirOwn() throws IOException {
        Document document = new Document("题目", "", List.of(
                Paragraph.body("负责人朱镕基、王喆同志。"), Samples.runIn("（一）", "抓镕炼。", "其余文字在这里，足够长长长长长长长长长长长长长长长长长长长长长长长长长。"),
                Paragraph.body("一是抓学习。二是抓落实。")), LineRange.NONE);
        String xml = parts(DocxExporter.toBytes(document, PROFILE, PLAIN)).get("word/document.xml");
        assertThat(xml).contains("w:eastAsia=\"仿宋\"/></w:rPr><w:t xml:space=\"preserve\">镕</w:t>")
                .contains("w:eastAsia=\"仿宋\"/></w:rPr><w:t xml:space=\"preserve\">喆</w:t>")
                .contains("w:eastAsia=\"楷体\"/></w:rPr><w:t xml:space=\"preserve\">镕</w:t>")
                .contains("<w:rStyle w:val=\"RunIn2\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">（一）抓</w:t>")
                .contains("<w:t xml:space=\"preserve\">一是抓学习。二是抓落实。</w:t>");
    }

    @Test
    void typeFollowsTheMarkerAndNotTheDepth() throws IOException {
        Document document = new Document("题目", "", List.of(
                Samples.heading(1, "（一）", "以标号为准"), Samples.heading(2, "", "没有标号以层次为准"),
                Samples.heading(2, "1.", "三级")), LineRange.NONE);
        assertThat(open(document, PLAIN).getParagraphs().stream().map(XWPFParagraph::getStyle).toList())
                .containsExactly("Title", "Heading2", "Heading2", "Heading3");
    }

    @Test
    void commentsStandOnTheirSpans() throws IOException {
        Document document = new Document("题目", "", List.of(Paragraph.body("前【待补：数据】后")), LineRange.NONE);
        byte[] bytes = DocxExporter.toBytes(document, PROFILE, PLAIN.withComments(List.of(new Annotation(2, 1, 8, "缺数据"))));
        String xml = parts(bytes).getOrDefault("word/document.xml", "");
        assertThat(xml.replaceAll("<w:rPr>.*?</w:rPr>|<w:pPr>.*?</w:pPr>", "")).contains(
                "<w:t xml:space=\"preserve\">前</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r>"
                        + "<w:t xml:space=\"preserve\">【待补：数据】</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>");
        assertThat(new XWPFDocument(new ByteArrayInputStream(bytes)).getComments()[0].getText()).isEqualTo("缺数据");
    }

    @Test
    void signatureAndDateAreIndentedByTheFormulas() throws IOException {
        XWPFDocument word = open(Samples.signed("市交通局", "2025年12月31日", 1), PLAIN);
        List<XWPFParagraph> all = word.getParagraphs();
        assertThat(all.get(4).getCTP().getPPr().getInd().getRightChars().intValue()).isEqualTo(700);
        assertThat(all.get(5).getCTP().getPPr().getInd().getRightChars().intValue()).isEqualTo(200);
        assertThat(all.get(4).getCTP().getPPr().getSpacing().getBeforeLines().intValue()).isEqualTo(100);
        assertThat(all.get(4).getCTP().getPPr().isSetKeepNext()).isTrue();
        assertThat(all.get(3).getCTP().getPPr().isSetKeepNext()).as("some text goes with the signature").isTrue();
        XWPFDocument longer = open(Samples.signed("市交通局", "2025年12月31日", 9), PLAIN);
        assertThat(longer.getParagraphs().get(3).getCTP().getPPr().isSetKeepNext()).as("a long one stays").isFalse();
        assertThat(all.get(2).getCTP().getPPr().isSetKeepNext()).isFalse();
    }

    @Test
    void aTableHasAGridARepeatedHeaderAndTheWidthOfThePage() throws IOException {
        XWPFTable table = open(Samples.everything(), PLAIN).getTables().get(0);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getCTTbl().getTblGrid().getGridColList().stream().mapToInt(c -> ((Number) c.getW()).intValue()).sum())
                .isEqualTo(PROFILE.typeWidth());
    }

    @Test
    void aCaptionParagraphOverATableIsItsCaption() throws IOException {
        List<List<String>> rows = List.of(List.of("甲", "乙"), List.of("1", "2"));
        Document document = new Document("题目", "", List.of(
                Paragraph.of(Role.CAPTION, "表1　指标"), new Table("", rows, LineRange.NONE),
                Paragraph.of(Role.CAPTION, "无号表题"), new Table("", rows, LineRange.NONE)), LineRange.NONE);
        XWPFDocument word = open(document, PLAIN);
        assertThat(word.getParagraphs().get(1).getStyle()).isEqualTo("Caption");
        assertThat(word.getTables().get(0).getRow(0).getCell(0).getText()).isEqualTo("甲");
        assertThat(word.getTables().get(1).getRow(0).getCell(0).getText()).isEqualTo("无号表题");
        assertThat(texts(word)).isEqualTo(PrintedText.of(document).stream().flatMap(t -> List.of(t.split("\t")).stream()).toList());
    }

    @Test
    void titlesAreNeverRunTogetherWithTheBody() throws IOException {
        List<XWPFParagraph> without = open(Samples.titled("云川市工作总结"), PLAIN).getParagraphs();
        assertThat(without.get(0).getCTP().getPPr().getSpacing().getAfterLines().intValue()).isEqualTo(100);
        List<XWPFParagraph> with = open(Samples.signed("甲", "2025年1月1日"), PLAIN).getParagraphs();
        assertThat(with.get(1).getCTP().getPPr().getSpacing().getBeforeLines().intValue()).isEqualTo(100);
    }

    @Test
    void aBlankDocumentAndOddRolesDoNotFail() throws IOException {
        assertThat(texts(open(new Document("", "", List.of(), LineRange.NONE), PLAIN))).isEmpty();
        Document odd = new Document("题", "", List.of(
                Paragraph.of(Role.KICKER, "肩题"), Paragraph.of(Role.BYLINE, "（云川市）"), Paragraph.of(Role.DATE, "2025年1月1日"),
                Paragraph.body(""), Paragraph.of(Role.OTHER, "其他"), Paragraph.of(Role.CAPTION, "图为现场"),
                Paragraph.of(Role.ATTACHMENT, "附件1"), new Table("", List.of(), LineRange.NONE)), LineRange.NONE);
        assertThat(texts(open(odd, PLAIN))).containsExactly("肩题", "题", "（云川市）", "2025年1月1日", "其他", "图为现场", "附件1");
    }

    @Test
    void anInputFileIsNeverWrittenOver() throws IOException {
        Path input = Files.writeString(folder.resolve("原稿 一.docx"), "原稿");
        Path other = folder.resolve("x").resolve("..").resolve("原稿 一.docx");
        Files.createDirectory(folder.resolve("x"));
        assertThatThrownBy(() -> DocxExporter.write(Samples.titled("题"), PROFILE, PLAIN, other, List.of(input)))
                .isInstanceOf(CannotContinue.class).hasMessageContaining("输入文件");
        assertThat(Files.readString(input)).isEqualTo("原稿");
        DocxExporter.write(Samples.titled("题"), PROFILE, PLAIN, folder.resolve("新 稿.docx"), List.of(input));
        assertThat(folder.resolve("新 稿.docx")).isNotEmptyFile();
    }

    private static XWPFDocument open(Document document, ExportOptions options) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxExporter.toBytes(document, PROFILE, options)));
    }

    /** Paragraph and cell texts in order, breaks left out; a one-cell first row is a table's caption. */
    private static List<String> texts(XWPFDocument word) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText().replace("\n", ""));
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(r -> r.getTableCells().forEach(c -> texts.add(c.getText())));
            }
        }
        return texts;
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
