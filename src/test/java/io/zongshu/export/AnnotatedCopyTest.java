package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.document.LineRange;
import io.zongshu.files.CannotContinue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopyTest {
    private static final String NS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void aFixAcrossRunsKeepsTheLookOfTheRuns() throws IOException {
        String body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>统筹布</w:t></w:r><w:r><w:t xml:space=\"preserve\">署工作。 </w:t></w:r></w:p>";
        String xml = annotated(body, remark(1, "统筹布署工作。", 2, 4, "部署"));
        assertThat(accepted(xml)).isEqualTo("统筹部署工作。 ");
        assertThat(rejected(xml)).isEqualTo("统筹布署工作。 ");
        assertThat(xml).contains("<w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">布</w:delText>");
        assertThat(between(xml)).isEqualTo("布署部署");
    }

    @Test
    void severalFixesInOneRunAllStand() throws IOException {
        String body = "<w:p><w:r><w:t>布署，,布署</w:t></w:r></w:p>";
        String text = "布署，,布署";
        String xml = annotated(body, remark(1, text, 0, 2, "部署"), remark(1, text, 3, 4, ""), remark(1, text, 4, 6, "部署"));
        assertThat(accepted(xml)).isEqualTo("部署，部署");
        assertThat(rejected(xml)).isEqualTo(text);
        assertThat(xml.split("<w:commentReference ", -1)).hasSize(4);
    }

    @Test
    void aCommentOverAFixStandsAroundIt() throws IOException {
        String text = "统筹布署各项工作。";
        String xml = annotated("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>",
                new FileRemark(new LineRange(1, 1), text, Remark.of(1, 0, 9, "整句")), remark(1, text, 2, 4, "部署"));
        assertThat(accepted(xml)).isEqualTo("统筹部署各项工作。");
        assertThat(xml).doesNotContain("<w:del w:id=\"1\" w:author=\"综述\"><w:commentRangeStart");
    }

    @Test
    void aNumberThatWordMakesIsNoPartOfTheRuns() throws IOException {
        String xml = annotated("<w:p><w:r><w:t>强化布署</w:t></w:r></w:p>", remark(1, "一、强化布署", 4, 6, "部署"));
        assertThat(accepted(xml)).isEqualTo("强化部署");
    }

    @Test
    void aTableIsOneNumberAndItsCellsAreFound() throws IOException {
        String body = "<w:p><w:r><w:t>题目</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>投资布署</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>12亿元</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>再布署。</w:t></w:r></w:p>";
        String xml = annotated(body, remark(2, "投资布署\t12亿元", 2, 4, "部署"), remark(3, "再布署。", 1, 3, "部署"));
        assertThat(accepted(xml)).isEqualTo("题目投资部署12亿元再部署。");
    }

    @Test
    void whatOthersDeletedIsNotReadAndOtherChangesStay() throws IOException {
        String body = "<w:p><w:del w:id=\"7\" w:author=\"张\"><w:r><w:delText>旧</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"8\" w:author=\"张\"><w:r><w:t>布署</w:t></w:r></w:ins><w:r><w:t>工作</w:t></w:r></w:p>";
        String xml = annotated(body, remark(1, "布署工作", 0, 2, "部署"), remark(1, "布署工作", 2, 4, "任务"));
        // Within another's insertion only a comment.
        assertThat(xml).contains("w:author=\"张\"").contains("<w:t>布署</w:t>")
                .contains("<w:delText xml:space=\"preserve\">工作</w:delText>").contains("w:id=\"9\"");
    }

    @Test
    void commentsThatTheFileHasStay() throws IOException {
        Map<String, String> parts = parts("<w:p><w:r><w:t>布署</w:t></w:r></w:p>");
        parts.put("word/comments.xml", "<w:comments " + NS + "><w:comment w:id=\"3\" w:author=\"李\"><w:p/></w:comment></w:comments>");
        parts.put("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>");
        Map<String, String> out = unzip(AnnotatedCopy.of(zip(parts), List.of(remark(1, "布署", 0, 2, "部署"))));
        assertThat(out.get("word/comments.xml")).contains("w:author=\"李\"").contains("w:id=\"4\"").contains("错");
    }

    @Test
    void theFileItselfIsNeverWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("稿.docx");
        Files.write(file, zip(parts("<w:p><w:r><w:t>布署</w:t></w:r></w:p>")));
        byte[] before = Files.readAllBytes(file);
        assertThat(AnnotatedCopy.takes(file)).isTrue();
        assertThatThrownBy(() -> AnnotatedCopy.write(file, List.of(), file)).isInstanceOf(CannotContinue.class);
        AnnotatedCopy.write(file, List.of(remark(1, "布署", 0, 2, "部署")), folder.resolve("批注.docx"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Path text = Files.writeString(folder.resolve("稿.txt"), "布署");
        assertThat(AnnotatedCopy.takes(text)).isFalse();
    }

    private static FileRemark remark(int number, String text, int start, int end, String fix) {
        return new FileRemark(new LineRange(number, number), text, Remark.fixed(number, start, end, "错“字”", fix));
    }

    private static String annotated(String body, FileRemark... remarks) throws IOException {
        Map<String, String> out = unzip(AnnotatedCopy.of(zip(parts(body)), List.of(remarks)));
        assertThat(out.get("[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(out.get("word/_rels/document.xml.rels")).contains("comments.xml");
        return String.valueOf(out.get("word/document.xml"));
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document " + NS + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String accepted(String xml) {
        return text(xml.replaceAll("<w:del .*?</w:del>", ""));
    }

    private static String rejected(String xml) {
        return text(xml.replaceAll("<w:ins .*?</w:ins>", ""));
    }

    private static String between(String xml) {
        return text(xml.substring(xml.indexOf("<w:commentRangeStart"), xml.indexOf("<w:commentRangeEnd")));
    }

    private static String text(String xml) {
        return xml.replaceAll("<[^>]*>", "");
    }
}
