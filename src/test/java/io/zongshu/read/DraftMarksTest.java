package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.DraftMark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftMarksTest {
    private static final Charset GBK = Charset.forName("GBK");

    /** A two-paragraph draft of this program that LibreOffice 7.4 saved in each format. */
    @ParameterizedTest
    @ValueSource(strings = {"drafted.docx", "drafted.doc", "drafted.rtf", "drafted.html"})
    void survivesBeingSavedInAnotherFormat(String name) throws IOException {
        try (InputStream in = DraftMarksTest.class.getResourceAsStream(name)) {
            assertThat(DraftMarks.in(in.readAllBytes())).isTrue();
        }
    }

    @Test
    void isFoundInThePropertiesOfAPdf() {
        byte[] wide = ("\uFEFF" + DraftMark.SIGN).getBytes(StandardCharsets.UTF_16BE);
        String hex = "%PDF-1.6\n1 0 obj\n<</Keywords<" + HexFormat.of().withUpperCase().formatHex(wide) + ">>>\nendobj\n";
        String literal = "%PDF-1.6\n1 0 obj\n<</Keywords(" + new String(wide, StandardCharsets.ISO_8859_1) + ")>>\n";

        assertThat(DraftMarks.in(hex.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(DraftMarks.in(literal.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(DraftMarks.in("%PDF-1.6 <</Keywords(other)>>".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }

    @Test
    void isFoundInRtfAsWordWritesIt() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936{\\info{\\keywords ");
        for (byte b : DraftMark.SIGN.getBytes(GBK)) {
            rtf.append(b < 0 ? String.format("\\'%02x", b & 0xFF) : String.valueOf((char) b));
        }

        assertThat(DraftMarks.in(rtf.append("}}正文}").toString().getBytes(StandardCharsets.ISO_8859_1))).isTrue();
    }

    @Test
    void wordsInTheTextAreNoMark() throws IOException {
        String text = "关于试用“" + DraftMark.SIGN + "”的情况汇报\n";

        assertThat(DraftMarks.in(text.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(DraftMarks.in(("# 汇报\n" + text).getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(DraftMarks.in(("<html><p>" + text).getBytes(GBK))).isFalse();
        assertThat(DraftMarks.in(zip("word/document.xml", "<w:t>" + text))).isFalse();
        assertThat(DraftMarks.in(zip("docProps/custom.xml", "<x>" + DraftMark.VALUE + "</x>"))).isTrue();
    }

    @Test
    void commentsAndTagsOfTextsAreMarksInEitherEncoding() {
        String comment = "# 总结\n\n正文。\n\n<!-- " + DraftMark.VALUE + " -->\n";
        String tag = "<html><META content=\"" + DraftMark.SIGN + "\" name=keywords>";

        assertThat(DraftMarks.in(comment.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(DraftMarks.in(comment.getBytes(GBK))).isTrue();
        assertThat(DraftMarks.in(tag.getBytes(GBK))).isTrue();
        assertThat(DraftMarks.in((comment + "字".repeat(100_000)).getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(DraftMarks.in(("字".repeat(100_000) + comment).getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void damagedFilesBearNoMark() {
        assertThat(DraftMarks.in("PK\u0003\u0004 cut".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
        assertThat(DraftMarks.in(new byte[] {1})).isFalse();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
