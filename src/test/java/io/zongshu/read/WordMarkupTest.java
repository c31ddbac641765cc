package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Word and WPS write, by hand. */
class WordMarkupTest {
    @TempDir
    Path folder;

    @Test
    void joinsParagraphsWhoseMarkIsDeletedOrHidden() throws IOException {
        assertThat(texts(WordParts.body(
                        p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("上半句，"))
                                + p(r("下半句。"))
                                + p("<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + r("抓学习。"))
                                + p(r("坚持每周一学。")))))
                .containsExactly("上半句，下半句。", "抓学习。坚持每周一学。");
    }

    @Test
    void leavesOutHiddenDeletedAndMovedTextPromptsCommentsAndFieldCodes() throws IOException {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>A</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("条件") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("结果") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("单击此处输入文字。") + "</w:sdtContent></w:sdt>";
        String ruby = "<w:r><w:ruby><w:rt>" + r("yún") + "</w:rt><w:rubyBase>" + r("云") + "</w:rubyBase></w:ruby></w:r>";

        assertThat(texts(WordParts.body(p(
                        ruby + r("川") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>" + field + prompt
                                + "<w:moveFrom>" + r("旧") + "</w:moveFrom><w:moveTo>" + r("新") + "</w:moveTo>"
                                + "<w:hyperlink>" + r("链接") + "</w:hyperlink><w:r><w:commentReference w:id='1'/></w:r>"
                                + "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:noBreakHyphen/><w:softHyphen/></w:r>"))))
                .containsExactly("云川结果新链接☑-");
    }

    @Test
    void readsATextBoxOnceAndTheOldFormWhereThereIsNoOther() throws IOException {
        String text = "<w:txbxContent>" + p(r("框里的话")) + "</w:txbxContent>";
        String both = "<w:r><mc:AlternateContent><mc:Choice>" + text + "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + text
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String old = "<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><v:textbox>" + text
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(texts(WordParts.body(p(both + r("正文。")) + p(old) + p("<w:r><v:textpath string='艺术字标题'/></w:r>"))))
                .containsExactly("正文。", "框里的话", "", "框里的话", "", "艺术字标题");
    }

    @Test
    void leavesOutDeletedRowsAndReadsRunningTextInFormsAsParagraphs() throws IOException {
        String deleted = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc(p(r("删去"))) + "</w:tr>";
        String inner = "<w:tbl><w:tr>" + tc(p(r("内甲"))) + tc(p(r("内乙"))) + "</w:tr></w:tbl>";
        String table = "<w:tbl><w:tr>" + tc(p(r("学校")) + p(r("（所）"))) + tc(inner + p("")) + "</w:tr>" + deleted + "</w:tbl>";
        String summary = "办结实事。".repeat(30);
        String form = "<w:tbl><w:tr>" + tc(p(r("个人总结"))) + tc(p(r(summary)) + p(r(summary))) + "</w:tr></w:tbl>";

        List<RawLine> lines = read(WordParts.body(table + form)).lines();

        assertThat(lines.get(0)).isEqualTo(new RawLine(1, "", 0, false, List.of(List.of("学校 （所）", "内甲 内乙"))));
        assertThat(lines.get(1).table()).containsExactly(List.of("个人总结", ""));
        assertThat(lines.subList(2, 4)).containsExactly(RawLine.of(2, summary), RawLine.of(2, summary));
        assertThat(lines).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 二十一", "ideographDigital, 二一", "decimalEnclosedCircle, 21", "upperRoman, XXI",
        "chineseLegalSimplified, 贰拾壹", "ideographZodiacTraditional, 甲申", "decimalZero, 21", "upperLetter, U",
        "decimalFullWidth, ２１", "none, ''"
    })
    void printsNumbersAsWordDoes(String format, String printed) throws IOException {
        String list = abstractNum(0, lvl(0, format, "%1、", "<w:start w:val='21'/>"));

        assertThat(texts(WordParts.body(p(num(1, 0) + r("事项"))).with("numbering", list + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")))
                .containsExactly(printed + "、事项");
    }

    @Test
    void countsLevelsRestartsAndLegalNumbersAsWordDoes() throws IOException {
        String list = abstractNum(0, lvl(0, "chineseCounting", "第%1章", "")
                + lvl(1, "decimal", "%1.%2", "<w:isLgl/>")
                + lvl(2, "decimalEnclosedCircle", "%3", "<w:lvlRestart w:val='0'/>"))
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";
        String text = p(num(1, 0) + r("甲")) + p(num(1, 1) + r("乙")) + p(num(1, 2) + r("丙")) + p(num(1, 1) + r("丁"))
                + p(num(1, 2) + r("戊")) + p(num(1, 0) + r("己")) + p(num(1, 1) + r("庚")) + p(num(2, 0) + r("辛"))
                + p(num(2, 0) + r("壬")) + p(num(0, 0) + r("癸"));

        assertThat(texts(WordParts.body(text).with("numbering", list)))
                .containsExactly("第一章 甲", "1.1 乙", "①丙", "1.2 丁", "②戊", "第二章 己", "2.1 庚", "第五章 辛", "第六章 壬", "癸");
    }

    @Test
    void takesOutlinesTitlesAndNumbersFromStylesEvenIfTheyGoInCircles() throws IOException {
        String styles = style("2", "标题 1", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
                + style("10", "我的标题", "<w:basedOn w:val='2'/>") + style("7", "题目", "") + style("8", "Subtitle", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>")
                + style("a", "圈甲", "<w:basedOn w:val='b'/>") + style("b", "圈乙", "<w:basedOn w:val='a'/>");
        String text = p(styled("7") + r("总结")) + p(styled("8") + r("——副题")) + p(styled("10") + r("做法")) + p(styled("a") + r("正文"))
                + p("<w:pPr><w:pStyle w:val='2'/><w:outlineLvl w:val='2'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("小题"))
                + p(styled("2") + r("这一段有大纲级别，却长得不可能是标题。".repeat(8)));
        String list = abstractNum(0, lvl(0, "chineseCounting", "%1、", "")) + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

        List<RawLine> lines = read(WordParts.body(text).with("styles", styles).with("numbering", list)).lines();

        assertThat(lines.subList(0, 5)).containsExactly(
                new RawLine(1, "总结", 0, true, List.of()), RawLine.of(2, "——副题"), new RawLine(3, "一、做法", 1, false, List.of()),
                RawLine.of(4, "正文"), new RawLine(5, "小题", 3, false, List.of()));
        assertThat(lines.get(5).outline()).isZero();
    }

    @Test
    void readsStrictFilesWhoseTextStandsElsewhere() throws IOException {
        WordParts parts = new WordParts(WordParts.STRICT, "other/place/").with("document", "<w:body>" + p(r("严格格式。")) + "</w:body>");

        assertThat(texts(parts)).containsExactly("严格格式。");
    }

    @Test
    void refusesOrSurvivesHostileMarkup() throws IOException {
        String deep = "<w:customXml>".repeat(100_000);
        refused(WordParts.body(deep), "损坏");
        assertThat(texts(WordParts.body("<w:p>" + "<w:smartTag>".repeat(900) + r("深") + "</w:smartTag>".repeat(900) + "</w:p>" + p(r("正文")))))
                .containsExactly("", "正文");
        refused(WordParts.body("<w:p>" + r("&lol;") + "</w:p>"), "损坏");
    }

    @Test
    void givesUpOnMoreTextThanAnyPaperHas() throws IOException {
        refused(WordParts.body(p(r("文山会海".repeat(1000))).repeat(5100)), "多得不合常理|大得不合常理");
    }

    private void refused(WordParts parts, String reason) throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), parts.zipped());
        assertThatThrownBy(() -> SourceReader.read(file))
                .isInstanceOf(CannotContinue.class)
                .hasMessageFindingMatch(reason);
    }

    private RawText read(WordParts parts) throws IOException {
        return SourceReader.read(Files.write(folder.resolve("a.docx"), parts.zipped()));
    }

    private List<String> texts(WordParts parts) throws IOException {
        return read(parts).lines().stream().map(RawLine::text).toList();
    }

    private static String p(String inner) {
        return "<w:p>" + inner + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String tc(String inner) {
        return "<w:tc>" + inner + "</w:tc>";
    }

    private static String num(int list, int level) {
        return "<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>";
    }

    private static String styled(String style) {
        return "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
    }

    private static String style(String id, String name, String inner) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + inner + "</w:style>";
    }

    private static String abstractNum(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    private static String lvl(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + at + "'>" + more + "<w:numFmt w:val='" + format + "'/><w:lvlText w:val='" + text + "'/></w:lvl>";
    }
}
