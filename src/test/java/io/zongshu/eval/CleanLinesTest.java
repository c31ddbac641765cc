package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanLinesTest {
    @Test
    void addresseeSignatureAndDateAreLinesToo() {
        String text = "云川市民政局2025年工作总结\n\n市政府：\n　　2025年，建成助餐点32处。\n　　以上汇报，如有不妥，请批评指正。\n\n"
                + "云川市民政局\n2026年1月7日\n";
        List<Article> articles = Structure.load(Settings.builtIn()).articles(RawText.ofText("稿.txt", text));
        Document document = articles.get(0).document();
        assertThat(document.blocks()).anyMatch(b -> b instanceof io.zongshu.document.Paragraph p && p.role() != Role.BODY);
        assertThat(CleanLines.lines(document).stream().map(String::strip)).isEqualTo(PrintedText.of(document));
    }
}
