package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.OfficeZip;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFormTest {
    private static final FormSpec SPEC = new FormSpec(
            "年度综述",
            List.of(new FormSpec.Field("范围", "", "全市"), new FormSpec.Field("结语口号", "单位：一句话，不填则不写", "")));

    @TempDir
    Path folder;

    private Path form() {
        Path path = folder.resolve("素材表.xlsx");
        BriefForm.write(SPEC, Settings.builtIn(), path);
        return path;
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void fill(XSSFSheet sheet, String key, String value) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(key)) {
                row.getCell(1).setCellValue(value);
            }
        }
    }

    @Test
    void emptyFormHoldsNoFact() {
        Path path = form();
        assertThatThrownBy(() -> BriefReader.read(List.of(path), Settings.builtIn(), List.of("结语口号")))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("没有一条素材");
    }

    @Test
    void formTellsNothingOfTheClockOrOfTheLibrary() throws IOException {
        Path path = form();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            assertThat(zip.stream()).allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo(OfficeZip.TIME));
        }
        try (XSSFWorkbook workbook = open(path)) {
            assertThat(workbook.getProperties().getCoreProperties().getCreator()).isNull();
            assertThat(workbook.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(workbook.getProperties().getExtendedProperties().getApplication()).isEqualTo(OfficeZip.PROGRAM);
        }
    }

    @Test
    void filledInFormIsReadBackWithoutLoss() throws IOException {
        Path path = form();
        List<String> fact = List.of("人才工作", "荣誉", "云川英才周", "一、办会；二、签约", "到会1.2万人次", "获评“省级样板”", "2025-01", "人才科");
        try (XSSFWorkbook workbook = open(path)) {
            XSSFSheet info = workbook.getSheet("基本信息");
            fill(info, "单位", "云川市委人才办");
            fill(info, "年度", "党的二十大以来");
            fill(info, "指导", "甲会议精神；乙文件");
            fill(info, "结语口号", "争先进位");
            XSSFSheet facts = workbook.getSheet("素材");
            for (int i = 0; i < fact.size(); i++) {
                facts.getRow(4).getCell(i + 1).setCellValue(fact.get(i));
            }
            facts.getRow(9).getCell(3).setCellValue("第二件事");
            try (OutputStream out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
        BriefReading reading = BriefReader.read(List.of(path), Settings.builtIn(), List.of("结语口号"));
        Brief brief = reading.brief();
        assertThat(List.of(brief.template().text(), brief.unit().text(), brief.scope().text(), brief.period().text()))
                .containsExactly("年度综述", "云川市委人才办", "全市", "党的二十大以来");
        assertThat(brief.guidance().stream().map(Cell::text)).containsExactly("甲会议精神", "乙文件");
        assertThat(brief.fields().get("结语口号")).isEqualTo(new Cell("争先进位", "素材表.xlsx 基本信息!B15"));
        assertThat(brief.facts()).hasSize(2);
        assertThat(brief.facts().get(0).cells().stream().map(Cell::text)).isEqualTo(fact);
        assertThat(brief.facts().get(1).item().text()).isEqualTo("第二件事");
    }

    @Test
    void themesAndCategoriesCanBeChosen() throws IOException {
        try (XSSFWorkbook workbook = open(form())) {
            XSSFSheet facts = workbook.getSheet("素材");
            assertThat(facts.getDataValidations()).hasSize(2);
            assertThat(facts.getDataValidations().get(0).getValidationConstraint().getFormula1()).contains("选项!$A$1");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
        }
    }
}
