package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlFileTest {
    private static final String NEWS = """
            <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
            <title>梨园县：为民服务到家门_云川日报网</title><script>var a = "不是正文，不读。";</script></head><body>
            <div class="topNav"><a href="/">首页</a> <a href="/x">新闻中心</a></div>
            <div class="wrap"><div class="left"><h1 class="title">梨园县：为民服务到家门</h1>
            <div class="info">发布时间：2025-01-08 来源：云川日报</div>
            <div id="zoom">　　今年以来，梨园县坚持服务上门，走访群众6800户，办成实事340件。<br>
            <br>&nbsp;&nbsp;&nbsp;&nbsp;全县选派<b>120名</b>干部，<span style="display:none">隐藏，</span>帮助企业解决难题364件，
            群众满意度达到98%。<br>　　下一步，全县将再接再厉。<br></div>
            <div class="share-bar">分享到：微信，微博，空间。</div></div>
            <div class="right"><ul><li><a href="#">别的县，也有新闻。</a></li><li><a href="#">相关，新闻二。</a></li></ul></div></div>
            <div class="footer">版权所有，云川日报社。备案号，1234567。</div></body></html>
            """;

    @Test
    void readsTheMainTextOfANewsPageAndNothingElse() {
        List<RawLine> lines = read("a.html", NEWS.getBytes(Charset.forName("GBK"))).lines();

        assertThat(lines.get(0)).isEqualTo(new RawLine(1, "梨园县：为民服务到家门", 0, true, List.of()));
        assertThat(lines.stream().skip(1).map(l -> l.text().strip()))
                .containsExactly(
                        "今年以来，梨园县坚持服务上门，走访群众6800户，办成实事340件。",
                        "全县选派120名干部，帮助企业解决难题364件，群众满意度达到98%。",
                        "下一步，全县将再接再厉。");
        assertThat(lines.get(2).text()).as("the indent stays").startsWith("    ");
    }

    @Test
    void readsHeadingsListsAndTables() {
        String page = """
                <html><body><h1>总结</h1><h2>一、做法</h2>
                <ol style="list-style-type: cjk-ideographic"><li>抓落实，见成效。<li>抓服务，见真情。</ol>
                <ol start="3"><li>抓项目，增动能。</li></ol><ul><li>其他，也抓。</li></ul>
                <table><tr><th>项目</th><th colspan="2">数</th></tr><tr><td rowspan="2">学校</td><td>3</td><td>所</td></tr><tr><td>4</td><td>座</td></tr></table>
                <p>面积80km<sup>2</sup>，全部建成。</p></body></html>
                """;

        List<RawLine> lines = read("a.html", page.getBytes(StandardCharsets.UTF_8)).lines();

        assertThat(lines.stream().map(l -> l.outline() + l.text()))
                .containsExactly("1总结", "2一、做法", "0一、抓落实，见成效。", "0二、抓服务，见真情。", "03. 抓项目，增动能。", "0其他，也抓。", "0", "0面积80km²，全部建成。");
        assertThat(lines.get(6).table())
                .containsExactly(List.of("项目", "数", ""), List.of("学校", "3", "所"), List.of("", "4", "座"));
    }

    @Test
    void readsAllOfAPageThatAnOfficeProgramWrote() throws IOException {
        byte[] bytes;
        try (InputStream in = Objects.requireNonNull(HtmlFileTest.class.getResourceAsStream("paper.html"))) {
            bytes = in.readAllBytes();
        }

        List<RawLine> lines = read("paper.html", bytes).lines();

        assertThat(lines).hasSize(14);
        assertThat(lines.get(0)).isEqualTo(new RawLine(1, "云川市梨园县2024年工作综述", 0, true, List.of()));
        assertThat(lines.get(3)).isEqualTo(new RawLine(4, "一、聚焦产业，动能持续增强", 1, false, List.of()));
        assertThat(lines.get(7).text()).startsWith("全县新增公路86公里，").endsWith("满意度达到91%。");
    }

    @Test
    void readsWordNumbersAndLeavesNotesOut() {
        String page = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head>
                <body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;
                </span></span><![endif]>抓好落实</p><p class=MsoNormal>全市完成项目37个<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>。</p>
                <div id="ftn1"><p>脚注，不读。</p></div></body></html>
                """;

        assertThat(read("a.htm", page.getBytes(StandardCharsets.UTF_8)).lines().stream().map(l -> l.text().replaceAll("\\s+", "")))
                .containsExactly("一、抓好落实", "全市完成项目37个。");
    }

    @Test
    void readsAPageSavedWhole() {
        String base64 = Base64.getMimeEncoder().encodeToString(NEWS.getBytes(Charset.forName("GBK")));
        String mht = "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"----=_X\"\r\n\r\n"
                + "------=_X\r\nContent-Type: text/html;\r\n\tcharset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64
                + "\r\n------=_X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------=_X--\r\n";
        String quoted = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "<html><body><p>=E5=B7=A5=\n=E4=BD=9C=EF=BC=8C=E5=AE=8C=E6=88=90=E3=80=82</p></body></html>";

        assertThat(read("a.mht", mht.getBytes(StandardCharsets.ISO_8859_1)).lines()).hasSize(4);
        assertThat(read("b.mht", quoted.getBytes(StandardCharsets.ISO_8859_1)).lines())
                .containsExactly(RawLine.of(1, "工作，完成。"));
    }

    @Test
    void survivesDeepNestingAndRefusesEmptyPages() {
        byte[] deep = ("<html><body>" + "<div>".repeat(100_000) + "全市完成项目，成效明显。").getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.html", deep).lines().get(0).text()).contains("成效明显");
        assertThatThrownBy(() -> read("b.html", "<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("没有找到正文");
    }

    private static RawText read(String file, byte[] bytes) {
        return SourceReader.read(file, bytes, Settings.builtIn());
    }
}
