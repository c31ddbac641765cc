package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Table;
import io.zongshu.files.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final LayoutProfile PROFILE = LayoutProfile.load(Settings.builtIn());

    @Test
    void aSafeFixIsATrackedChangeUnderItsComment() throws IOException {
        String xml = written(body("全市共选派干部280馀名到一线。"), Remark.fixed(2, 10, 11, "“馀”应为“余”", "余"));
        assertThat(bare(xml)).contains("<w:commentRangeStart w:id=\"0\"/>"
                + "<w:del w:id=\"100000\" w:author=\"综述\"><w:r><w:delText xml:space=\"preserve\">馀</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"100001\" w:author=\"综述\"><w:r><w:t xml:space=\"preserve\">余</w:t></w:r></w:ins>"
                + "<w:commentRangeEnd w:id=\"0\"/>");
        assertThat(rejected(xml)).isEqualTo("题目全市共选派干部280馀名到一线。");
        assertThat(accepted(xml)).isEqualTo("题目全市共选派干部280余名到一线。");
    }

    @Test
    void aFindingWithoutAFixIsOnlyAComment() throws IOException {
        String xml = written(body("前后说法不一。"), Remark.of(2, 0, 2, "请核对"));
        assertThat(xml).contains("w:commentRangeStart").doesNotContain("<w:del ", "<w:ins ");
    }

    @Test
    void insertionsAndDeletionsStandAlone() throws IOException {
        String xml = written(body("一切的的都好"), Remark.fixed(2, 3, 4, "多字", ""), Remark.fixed(2, 6, 6, "缺句号", "。"),
                Remark.fixed(2, 0, 0, "缺字", "这"));
        assertThat(rejected(xml)).isEqualTo("题目一切的的都好");
        assertThat(accepted(xml)).isEqualTo("题目这一切的都好。");
    }

    @Test
    void overlappingFixesAndFixesOfUnchangedTextStayComments() throws IOException {
        String xml = written(body("甲乙丙丁"), Remark.fixed(2, 0, 3, "一", "子丑寅"), Remark.fixed(2, 2, 4, "二", "卯辰"),
                Remark.fixed(2, 3, 4, "三", "丁"));
        assertThat(accepted(xml)).isEqualTo("题目子丑寅丁");
        assertThat(xml.split("<w:commentReference ", -1)).hasSize(4);
    }

    @Test
    void aTitleKeepsItsLines() throws IOException {
        String title = "关于云川市委组织部2025年推进基层党建和干部队伍建设情况的报告";
        int at = TitleBreakerTest.firstBreak(title);
        Document document = new Document(title, "", List.of(), LineRange.NONE);
        String across = written(document, Remark.fixed(1, at - 1, at + 1, "跨行", "某某"));
        assertThat(accepted(across)).isEqualTo(title);
        String xml = written(document, Remark.fixed(1, at, at + 1, "行首", "某"));
        assertThat(accepted(xml)).isEqualTo(title.substring(0, at) + "某" + title.substring(at + 1));
        assertThat(xml.replaceAll("<w:del .*?</w:del>", "")).contains("<w:br/>");
    }

    @Test
    void aFixInATableStandsInItsCell() throws IOException {
        Document document = new Document("题目", "", List.of(
                new Table("", List.of(List.of("指标", "完成"), List.of("投资", "12亿圆")), LineRange.NONE)), LineRange.NONE);
        String row = "投资\t12亿圆";
        String xml = written(document, Remark.fixed(3, row.indexOf('圆'), row.length(), "用字", "元"),
                Remark.of(3, 0, row.length(), "整行"));
        assertThat(accepted(xml)).isEqualTo("题目指标完成投资12亿元");
        String cell = bare(xml.substring(xml.lastIndexOf("<w:tc>")));
        assertThat(cell).contains("12亿").contains("<w:delText xml:space=\"preserve\">圆</w:delText>")
                .contains("<w:commentReference w:id=\"0\"/>").doesNotContain("w:id=\"1\"");
    }

    @Test
    void rareCharactersInAFixGetTheirFace() throws IOException {
        String xml = written(body("朱容基同志"), Remark.fixed(2, 1, 2, "人名", "镕"));
        assertThat(xml).contains("w:eastAsia=\"仿宋\"/></w:rPr><w:t xml:space=\"preserve\">镕</w:t>");
    }

    @Test
    void theReaderSeesThePaperWithAllFixesTaken() throws IOException {
        byte[] docx = docx(body("全市共选派干部280馀名到一线。".repeat(4)), Remark.fixed(2, 10, 11, "用字", "余"));
        java.nio.file.Path file = java.nio.file.Files.createTempFile("zongshu", ".docx");
        java.nio.file.Files.write(file, docx);
        assertThat(ReadBack.lines(ReadBack.read(file).get(0)).get(2)).startsWith("body 全市共选派干部280余名");
        java.nio.file.Files.delete(file);
    }

    private static Document body(String text) {
        return new Document("题目", "", List.of(Paragraph.body(text)), LineRange.NONE);
    }

    private static byte[] docx(Document document, Remark... remarks) {
        return DocxExporter.toBytes(document, PROFILE, ExportOptions.of(PROFILE).withRemarks(List.of(remarks)));
    }

    private static String written(Document document, Remark... remarks) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx(document, remarks)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document part");
    }

    private static String bare(String xml) {
        return xml.replaceAll("<w:rPr>.*?</w:rPr>|<w:pPr>.*?</w:pPr>", "");
    }

    private static String accepted(String xml) {
        return text(xml.replaceAll("<w:del .*?</w:del>", ""));
    }

    private static String rejected(String xml) {
        return text(xml.replaceAll("<w:ins .*?</w:ins>", ""));
    }

    private static String text(String xml) {
        return xml.replaceAll("<[^>]*>", "").replace("\n", "");
    }
}
