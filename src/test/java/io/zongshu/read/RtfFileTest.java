package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RTF as Word and WPS write it, by hand. */
class RtfFileTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fnil\\fcharset134 SimSun;}"
            + "{\\f2\\fcharset2 Wingdings;}}{\\colortbl;\\red0;}{\\stylesheet{\\snext0 Normal;}{\\s1\\outlinelevel0 heading 1;}"
            + "{\\s15 " + gbk("题目") + ";}{\\*\\cs10 Default;}}{\\*\\generator X;}{\\info{\\title " + gbk("属性里的题目") + "}}";

    @TempDir
    Path folder;

    @Test
    void readsChineseAsCodePageBytesAndAsUnicodeWithSubstitutes() throws IOException {
        assertThat(texts("\\pard\\f1 " + gbk("公文镕啊") + "\\par \\uc1\\u20844 ?\\u25991\\'3f\\par \\uc2\\u20844\\'b9\\'ab\\u25991\\'ce\\'c4\\par "
                        + "\\f0 " + gbk("西文字体里的汉字") + "\\par \\uc1\\u-10176 ?\\u-9097 ?\\par \\ldblquote a\\rdblquote\\emdash\\~b\\_c\\-d\\par"))
                .containsExactly("公文镕啊", "公文", "公文", "西文字体里的汉字", "𠁷", "“a”—\u00A0b-cd");
    }

    @Test
    void decodesSecondBytesThatLookLikeSyntax() throws IOException {
        assertThat(texts("\\pard\\f1 \\'81\\'5c\\'81\\'7b\\'81\\'7d\\par")).containsExactly("乗亄亇");
    }

    @Test
    void takesNumbersOutlinesAndTitlesAndDropsBullets() throws IOException {
        List<RawLine> lines = read("\\pard\\s15 " + gbk("总结") + "\\par\\pard\\s1 {\\listtext\\pard\\plain\\f1 " + gbk("一、") + "\\tab}\\ls1 "
                        + gbk("做法") + "\\par\\pard {\\pntext\\f0 1.\\tab}" + gbk("事项") + "\\par {\\listtext\\f2 l\\tab}" + gbk("要点") + "\\par")
                .lines();

        assertThat(lines).containsExactly(
                new RawLine(1, "总结", 0, true, List.of()), new RawLine(2, "一、做法", 1, false, List.of()),
                RawLine.of(3, "1.事项"), RawLine.of(4, "要点"));
    }

    @Test
    void leavesOutHeadersPicturesHiddenAndDeletedTextAndFieldCodes() throws IOException {
        assertThat(texts("{\\header " + gbk("页眉") + "\\par}{\\footerr 3}\\pard " + gbk("甲") + "{\\v " + gbk("藏") + "}{\\deleted " + gbk("删")
                        + "}{\\field{\\*\\fldinst PAGE }{\\fldrslt " + gbk("果") + "}}{\\*\\shppict{\\pict ffd8ff}}{\\nonshppict{\\pict 00}}"
                        + "{\\*\\unknown x}{\\pict\\bin3 }}{}{\\*\\bkmkstart a}" + gbk("乙") + "\\line " + gbk("丙") + "\\par"))
                .containsExactly("甲果乙", "丙");
    }

    @Test
    void readsTablesNotesTextBoxesAndJoinedParagraphs() throws IOException {
        RawText text = read("\\trowd\\cellx1\\cellx2\\pard\\intbl " + gbk("学校") + "\\cell 3\\cell\\row\\trowd\\pard\\intbl " + gbk("医院")
                + "\\cell 1\\par 2\\cell\\row\\pard " + gbk("正文") + "{\\footnote\\pard " + gbk("注解") + "}"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard " + gbk("框") + "\\par}}{\\shprslt " + gbk("框") + "}}"
                + "{\\deleted\\par}" + gbk("接着。") + "\\par");

        assertThat(text.lines()).containsExactly(
                new RawLine(1, "", 0, false, List.of(List.of("学校", "3"), List.of("医院", "1 2"))),
                RawLine.of(2, "正文接着。"), RawLine.of(2, "框"));
        assertThat(text.notes()).containsExactly(RawLine.of(2, "注解"));
    }

    @Test
    void survivesHostileFiles() throws IOException {
        assertThatThrownBy(() -> read("{".repeat(100_000))).isInstanceOf(CannotContinue.class).hasMessageContaining("损坏");
        assertThat(texts("\\u20844?".repeat(200_000) + "}}}}\\bin99999999999 ")).hasSize(1);
        assertThat(texts("\\'zz\\'b9\\" + "x".repeat(100) + "-\\pard " + gbk("字") + "\\'")).hasSize(1);
    }

    private List<String> texts(String body) throws IOException {
        return read(body).lines().stream().map(RawLine::text).toList();
    }

    private RawText read(String body) throws IOException {
        Path file = folder.resolve("a.doc");
        Files.write(file, (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
        return SourceReader.read(file);
    }

    /** As Word writes Chinese: \'xx for each byte. */
    private static String gbk(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("GBK"))) {
            hex.append(String.format(java.util.Locale.ROOT, "\\'%02x", b & 0xFF));
        }
        return hex.toString();
    }
}
