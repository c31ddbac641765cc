package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetBriefTest {
    @TempDir
    Path folder;

    private final Workbook workbook = new XSSFWorkbook();

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number n) {
                row.createCell(i).setCellValue(n.doubleValue());
            } else if (!values[i].toString().isEmpty()) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Path save(Workbook book, String name) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            book.write(out);
        }
        return path;
    }

    private BriefReading read() throws IOException {
        return BriefReader.read(List.of(save(workbook, "表.xlsx")), Settings.builtIn());
    }

    private static List<String> texts(Fact fact) {
        return fact.cells().stream().map(io.zongshu.brief.Cell::text).toList();
    }

    @Test
    void plainTableAndKeys() throws IOException {
        Sheet info = workbook.createSheet("基本信息");
        row(info, 0, "模板", "年度综述", "填模板名");
        row(info, 1, "单　位：", "云川市水利局");
        row(info, 2, "年度", 2024);
        row(info, 3, "指导", "甲精神；乙精神");
        row(info, 4, "", "丙精神");
        row(info, 5, "标题", "", "标题：不填则由程序拟定");
        Sheet facts = workbook.createSheet("素材");
        row(facts, 0, "主题", "事项", "举措", "数据");
        row(facts, 1, "水利建设", "堤防加固", "分段施工", "18公里");
        Brief brief = read().brief();
        assertThat(brief.unit()).isEqualTo(new io.zongshu.brief.Cell("云川市水利局", "表.xlsx 基本信息!B2"));
        assertThat(brief.period().text()).isEqualTo("2024");
        assertThat(brief.title().text()).isEmpty();
        assertThat(brief.guidance().stream().map(io.zongshu.brief.Cell::text)).containsExactly("甲精神", "乙精神", "丙精神");
        assertThat(brief.facts()).hasSize(1);
        assertThat(brief.facts().get(0).measures()).isEqualTo(new io.zongshu.brief.Cell("分段施工", "表.xlsx 素材!C2"));
    }

    @Test
    void tableAsOfficesFillItIn() throws IOException {
        Sheet sheet = workbook.createSheet("汇总");
        row(sheet, 0, "云川市重点工作汇总表");
        row(sheet, 1, "填报单位：云川市农业农村局");
        row(sheet, 2, "序号", "所属主题", "工作 内容", "主要\n做法", "完成情况", "", "取得成效（可多写）", "备注");
        row(sheet, 3, "", "", "", "", "数据", "计量单位");
        row(sheet, 4, 1, "乡村振兴", "村道改造", "一事一议", 260, "公里", "通村率提高\n群众满意", "无");
        row(sheet, 5, 2, "", "庭院整治", "积分管理；\n定期评比", "１.２万", "户");
        row(sheet, 6, 3, "粮食安全", "统防统治", "", "覆盖35,600亩");
        row(sheet, 8, "", "", "合作社培育", "", 12, "个");
        row(sheet, 9, "合计", "", "", "", 999);
        row(sheet, 11, "填表人：张某　　审核人：李某");
        merge(sheet, "A1:H1");
        merge(sheet, "A2:H2");
        merge(sheet, "E3:F3");
        merge(sheet, "B3:B4");
        merge(sheet, "B5:B6");
        sheet.getRow(6).setZeroHeight(true);
        sheet.setColumnHidden(6, true);
        BriefReading reading = read();
        List<Fact> facts = reading.brief().facts();
        assertThat(facts.stream().map(f -> f.theme().text())).containsExactly("乡村振兴", "乡村振兴", "粮食安全", "粮食安全");
        assertThat(facts.stream().map(f -> f.data().text())).containsExactly("260公里", "1.2万户", "覆盖35600亩", "12个");
        assertThat(facts.get(0).result().text()).isEqualTo("通村率提高；群众满意");
        assertThat(facts.get(1).measures().text()).isEqualTo("积分管理；定期评比");
        assertThat(facts.get(1).theme().address()).isEqualTo("表.xlsx 汇总!B5");
        assertThat(reading.brief().unit().text()).isEqualTo("云川市农业农村局");
        assertThat(reading.notes())
                .anyMatch(n -> n.contains("第 7 行是隐藏的"))
                .anyMatch(n -> n.contains("G 列是隐藏的"))
                .anyMatch(n -> n.contains("第 9 行没有写主题"))
                .anyMatch(n -> n.contains("备注") && n.contains("1 格"));
    }

    @Test
    void figuresOfMergedCellsDoNotMultiply() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "主题", "事项", "举措", "数据", "部门");
        row(sheet, 1, "人才工作", "引才", "甲", "30名", "人才科");
        row(sheet, 2, "", "", "乙");
        merge(sheet, "A2:A3");
        merge(sheet, "B2:B3");
        merge(sheet, "D2:D3");
        merge(sheet, "E2:E3");
        List<Fact> facts = read().brief().facts();
        assertThat(texts(facts.get(1))).containsExactly("人才工作", "", "引才", "乙", "", "", "", "人才科");
    }

    @Test
    void numbersAndDatesAreReadAsShown() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "事项", "数据", "时间");
        row(sheet, 1, "甲", 0.805, 45658);
        row(sheet, 2, "乙", 12345.678, 45658);
        row(sheet, 3, "丙", 0.1 + 0.2, 45658.5);
        row(sheet, 4, "丁", 1300, 45658);
        sheet.getRow(1).getCell(1).setCellStyle(style(workbook, "0.0%"));
        sheet.getRow(2).getCell(1).setCellStyle(style(workbook, "#,##0.00"));
        sheet.getRow(1).getCell(2).setCellStyle(style(workbook, "yyyy\"年度\""));
        sheet.getRow(2).getCell(2).setCellStyle(style(workbook, "[$-804]yyyy\"年\"m\"月\"d\"日\";@"));
        sheet.getRow(3).getCell(2).setCellStyle(style(workbook, "yyyy-mm-dd hh:mm"));
        CellStyle builtIn = workbook.createCellStyle();
        builtIn.setDataFormat((short) 57);
        sheet.getRow(4).getCell(2).setCellStyle(builtIn);
        List<Fact> facts = read().brief().facts();
        assertThat(facts.stream().map(f -> f.data().text())).containsExactly("80.5%", "12345.68", "0.3", "1300");
        assertThat(facts.stream().map(f -> f.time().text()))
                .containsExactly("2025年度", "2025年1月1日", "2025-01-01 12:00", "2025年1月");
    }

    @Test
    void faultyCellsAreReportedAndLeftOut() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "事项", "数据", "成效");
        row(sheet, 1, "甲", "", "好");
        row(sheet, 2, "乙", 2);
        sheet.getRow(1).createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        sheet.getRow(2).createCell(2).setCellFormula("B3*2");
        BriefReading reading = read();
        assertThat(reading.brief().facts().get(0).data().text()).isEmpty();
        assertThat(reading.notes())
                .anyMatch(n -> n.contains("素材!B2") && n.contains("#REF!"))
                .anyMatch(n -> n.contains("素材!C3") && n.contains("公式"));
    }

    @Test
    void cachedFormulaValuesAreRead() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "事项", "数据");
        row(sheet, 1, "甲");
        Cell formula = sheet.getRow(1).createCell(1);
        formula.setCellFormula("20+6");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        assertThat(read().brief().facts().get(0).data().text()).isEqualTo("26");
    }

    @Test
    void sectionRowsGiveTheTheme() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "序号", "事项", "举措", "数据");
        row(sheet, 1, "一、人才工作");
        row(sheet, 2, 1, "引才", "甲", "3名");
        row(sheet, 3, "二、招商引资");
        row(sheet, 4, 1, "驻点", "乙", "5个");
        merge(sheet, "A2:D2");
        assertThat(read().brief().facts().stream().map(f -> f.theme().text())).containsExactly("人才工作", "招商引资");
    }

    @Test
    void indicatorNumberAndUnitMakeOneFigure() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "主题", "指标名称", "完成数", "单位", "责任单位");
        row(sheet, 1, "就业社保", "城镇新增就业", 3.6, "万人", "就业局");
        assertThat(texts(read().brief().facts().get(0)))
                .containsExactly("就业社保", "", "城镇新增就业", "", "城镇新增就业3.6万人", "", "", "就业局");
    }

    @Test
    void unitInTheHeaderJoinsBareNumbers() throws IOException {
        Sheet sheet = workbook.createSheet("素材");
        row(sheet, 0, "事项", "数据（万元）", "单位");
        row(sheet, 1, "甲", 320, "财政局");
        row(sheet, 2, "乙", "投入80万元", "水利局");
        List<Fact> facts = read().brief().facts();
        assertThat(facts.stream().map(f -> f.data().text())).containsExactly("320万元", "投入80万元");
        assertThat(facts.stream().map(f -> f.department().text())).containsExactly("财政局", "水利局");
    }

    @Test
    void severalSheetsAndThoseWithoutHeader() throws IOException {
        Sheet one = workbook.createSheet("人才工作");
        row(one, 0, "事项", "举措");
        row(one, 1, "甲", "乙");
        Sheet two = workbook.createSheet("招商引资");
        row(two, 0, "事项", "数据");
        row(two, 1, "丙", "3个");
        workbook.setSheetHidden(1, true);
        row(workbook.createSheet("通讯录"), 0, "姓名", "电话");
        BriefReading reading = read();
        assertThat(reading.brief().facts().stream().map(f -> f.theme().text())).containsExactly("人才工作", "招商引资");
        assertThat(reading.notes())
                .anyMatch(n -> n.contains("通讯录") && n.contains("姓名"))
                .anyMatch(n -> n.contains("招商引资") && n.contains("隐藏"));
    }

    @Test
    void oldExcelFiles() throws IOException {
        try (Workbook old = new HSSFWorkbook()) {
            Sheet sheet = old.createSheet("素材");
            row(sheet, 0, "主题", "事项", "数据", "时间");
            row(sheet, 1, "人才工作", "引才", 300, 45658);
            row(sheet, 2, "", "育才");
            merge(sheet, "A2:A3");
            sheet.getRow(1).getCell(3).setCellStyle(style(old, "yyyy\"年\"m\"月\""));
            Path path = save(old, "旧.xls");
            List<Fact> facts = BriefReader.read(List.of(path), Settings.builtIn()).brief().facts();
            assertThat(texts(facts.get(0))).containsExactly("人才工作", "", "引才", "", "300", "", "2025年1月", "");
            assertThat(facts.get(1).theme().text()).isEqualTo("人才工作");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void commaSeparatedText(String charset) throws IOException {
        String text = "主题,事项,举措,数据\r\n人才工作,\"引才,育才\",\"一是甲\n二是\"\"乙\"\"\",\"1,300名\"\r\n";
        Path path = Files.write(folder.resolve("表.csv"), text.getBytes(Charset.forName(charset)));
        Fact fact = BriefReader.read(List.of(path), Settings.builtIn()).brief().facts().get(0);
        assertThat(texts(fact)).containsExactly("人才工作", "", "引才，育才", "一是甲；二是\"乙\"", "1300名", "", "", "");
        assertThat(fact.data().address()).isEqualTo("表.csv D2");
    }

    @Test
    void contentAndNotSuffixDecides() throws IOException {
        row(workbook.createSheet("素材"), 0, "事项", "举措");
        row(workbook.getSheetAt(0), 1, "甲", "乙");
        Path path = save(workbook, "素材.yaml");
        assertThat(BriefReader.read(List.of(path), Settings.builtIn()).brief().facts()).hasSize(1);
    }
}
