package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Draft;
import io.zongshu.files.OfficeZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EvidenceWorkbookTest {
    private static final Draft DRAFT = ExplainedDraft.draft();

    @Test
    void everySourceOfEverySentenceHasARow() throws IOException {
        try (XSSFWorkbook book = open(EvidenceWorkbook.toBytes(DRAFT))) {
            assertThat(rows(book.getSheet("来源"))).containsExactly(
                    "段|句|部分|句子|来源|位置|那里的原文|用到的字|说明",
                    "1|1|标题|云川市民政局总结|素材|素材.yaml 单位|云川市民政局|云川市民政局|",
                    "1|1|标题|云川市民政局总结|模板|t/template.vm 第3行|${单位}总结|总结|",
                    "2|1|一级标题|一、抓实养老|模板|t/template.vm 第5行|一级｜${节.标题}|一、|",
                    "2|1|一级标题|一、抓实养老|用语表|titles.yaml 的“动词”||抓实|",
                    "2|1|一级标题|一、抓实养老|用语表|families.yaml 的“合称”||养老|",
                    "3|1|正文|久久为功，建“云养”站32处。|素材|表.xlsx 的“素材”表 C7 格、乙.docx 第4段|建“云养”站；32处|建“云养”站32处|",
                    "3|1|正文|久久为功，建“云养”站32处。|词句库|四字格“久久为功”|久久为功|久久为功|12篇文章用过，如 往年/甲.txt 第3段",
                    "3|2|正文|共36200张。|素材|表.xlsx 的“素材”表 E7 格|3.62万张|36200张|写法与原文不同，请核对",
                    "3|2|正文|共36200张。|推算|两项相加：表.xlsx 素材!E7||共|",
                    "4|1|正文|【待补：问题】。|无||||");
        }
    }

    @Test
    void cellsAndBankEntriesNameTheSentencesTheyWentInto() throws IOException {
        try (XSSFWorkbook book = open(EvidenceWorkbook.toBytes(DRAFT))) {
            assertThat(rows(book.getSheet("素材去向"))).contains("素材.yaml 单位|云川市民政局|云川市民政局|第1段第1句").hasSize(4);
            assertThat(rows(book.getSheet("词句"))).endsWith("四字格“久久为功”|久久为功|久久为功|第3段第1句|12篇文章用过，如 往年/甲.txt 第3段");
            assertThat(rows(book.getSheet("待补待核"))).endsWith("4|【待补：问题】|没有问题的素材");
            assertThat(rows(book.getSheet("未用素材"))).endsWith("表.xlsx 素材!C9|船|没有合适的段落");
            assertThat(rows(book.getSheet("概况"))).contains("篇幅|4 段，5 句，45 字", "待补、待核|1 处", "词句库|1 处", "推算|1 处");
        }
    }

    @Test
    void isMadeForReadingAndPrinting() throws IOException {
        byte[] bytes = EvidenceWorkbook.toBytes(DRAFT);
        assertThat(EvidenceWorkbook.toBytes(DRAFT)).isEqualTo(bytes);
        try (XSSFWorkbook book = open(bytes)) {
            for (XSSFSheet sheet : sheets(book)) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).matches("A1:[A-I]\\d+");
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
            XSSFSheet sheet = book.getSheet("来源");
            assertThat(colour(sheet.getRow(2).getCell(3))).as("repeated").isNotEqualTo(colour(sheet.getRow(1).getCell(3)));
            assertThat(sheet.getRow(6).getHeightInPoints()).as("two lines").isEqualTo(30);
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        Draft draft = ExplainedDraft.of("=1+1。", "@SUM(A1)");
        try (XSSFWorkbook book = open(EvidenceWorkbook.toBytes(draft))) {
            sheets(book).forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA))));
            assertThat(rows(book.getSheet("来源")).get(1)).contains("=1+1。", "@SUM(A1)");
        }
    }

    @Test
    void whatACellCannotHoldIsLeftOutAndNothingTellsOfTheClock() throws IOException {
        String text = " 前\u0001后\r\n\uD83D尾<&>\uD83D\uDE00 ";
        byte[] bytes = PlainTables.xlsx("题", List.of(new PlainTables.Sheet(
                "甲", List.of("一", "二"), List.of(List.of(text, 7), List.of("长".repeat(40_000), "")), List.of(10, 20))));
        try (XSSFWorkbook book = open(bytes)) {
            assertThat(rows(book.getSheet("甲"))).startsWith("一|二", " 前后\n尾<&>\uD83D\uDE00 |7").last().asString().hasSize(32_768);
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("题");
            assertThat(book.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(book.getProperties().getCoreProperties().getCreator()).isNull();
            assertThat(book.getProperties().getExtendedProperties().getApplication()).isEqualTo(OfficeZip.PROGRAM);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(OfficeZip.TIME);
            }
        }
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFont().getXSSFColor().getARGBHex();
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook book) {
        List<XSSFSheet> sheets = new ArrayList<>();
        book.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach((Cell cell) -> cells.add(cell.toString().replaceFirst("\\.0$", "")));
            rows.add(String.join("|", cells));
        });
        return rows;
    }
}
