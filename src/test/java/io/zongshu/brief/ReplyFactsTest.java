package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyFactsTest {
    @TempDir
    Path folder;

    private Path docx(String[][] table, String... paragraphs) throws IOException {
        Path path = folder.resolve("回复.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(path)) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            if (table.length > 0) {
                XWPFTable made = document.createTable(table.length, table[0].length);
                for (int r = 0; r < table.length; r++) {
                    for (int c = 0; c < table[r].length; c++) {
                        made.getRow(r).getCell(c).setText(table[r][c]);
                    }
                }
            }
            document.write(out);
        }
        return path;
    }

    private static BriefReading read(Path path) {
        return BriefReader.read(List.of(path), Settings.builtIn());
    }

    private static List<String> texts(Fact fact) {
        return fact.cells().stream().map(Cell::text).toList();
    }

    @Test
    void itemsUnderHeadingsBecomeFactsWithThemesAndAddresses() throws IOException {
        BriefReading reading = read(docx(
                new String[0][],
                "云川市教育局2025年工作情况",
                "现将我局2025年工作情况报告如下。",
                "一、教育工作",
                "1.新建公办幼儿园12所，新增学位3600个，同比增长8%。",
                "2.上半年，我局开展名师下乡，组建名师团，覆盖乡镇学校26所，获评全省典型案例。",
                "二、存在问题",
                "农村学校音体美教师不足。",
                "三、下一步打算",
                "计划新建公办幼儿园9所。"));
        List<Fact> facts = reading.brief().facts();
        assertThat(facts).extracting(f -> f.theme().text()).containsExactly("教育工作", "教育工作", "存在问题", "下一步打算");
        assertThat(facts.get(0).data()).isEqualTo(new Cell("新建公办幼儿园12所，新增学位3600个，同比增长8%", "回复.docx 第4段"));
        assertThat(texts(facts.get(1)).subList(2, 7))
                .containsExactly("", "开展名师下乡，组建名师团", "覆盖乡镇学校26所", "获评全省典型案例", "上半年");
        assertThat(facts.get(2).item().text()).isEqualTo("农村学校音体美教师不足");
        assertThat(facts.get(3).measures().text()).isEqualTo("计划新建公办幼儿园9所");
        assertThat(reading.brief().unit().text()).isEqualTo("云川市教育局");
        assertThat(reading.unread()).extracting(BriefReading.Unread::address).containsExactly("回复.docx 第2段");
    }

    @Test
    void tablesInARepyAreReadAsTables() throws IOException {
        BriefReading reading = read(docx(
                new String[][] {{"工作任务", "主要措施", "完成情况"}, {"引才", "赴高校招引", "120名"}},
                "2025年工作情况", "一、人才工作", "完成情况见下表。"));
        Fact fact = reading.brief().facts().get(reading.brief().facts().size() - 1);
        assertThat(texts(fact).subList(0, 5)).containsExactly("人才工作", "", "引才", "赴高校招引", "120名");
        assertThat(fact.data().address()).isEqualTo("回复.docx 第4段表格!C2");
    }

    @Test
    void plainTextRepliesAreRead() throws IOException {
        Path path = Files.write(
                folder.resolve("回复.txt"),
                "云川市民政局2025年工作总结\n　　新建社区食堂32个，服务老年人1.2万名。\n".getBytes(Charset.forName("GBK")));
        BriefReading reading = read(path);
        assertThat(reading.brief().facts()).hasSize(1);
        assertThat(reading.brief().facts().get(0).data().address()).isEqualTo("回复.txt 第2行");
    }
}
