package io.zongshu.eval;

import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefForm;
import io.zongshu.brief.BriefReader;
import io.zongshu.brief.Cell;
import io.zongshu.brief.FormSpec;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the empty form and types a brief into it, so that it can be sent through an office program and compared. */
public final class FormEval {
    private FormEval() {}

    public static void main(String[] args) throws IOException {
        Brief brief = BriefReader.read(List.of(Path.of(args[0])), Settings.builtIn()).brief();
        Path form = Path.of(args[1]);
        BriefForm.write(new FormSpec(brief.template().text(), List.of()), Settings.builtIn(), form);
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Map<String, String> info = Map.of(
                    "单位", brief.unit().text(), "范围", brief.scope().text(), "年度", brief.period().text(),
                    "定位", brief.aim().text(),
                    "指导", brief.guidance().stream().map(Cell::text).collect(Collectors.joining("；")));
            for (Row row : workbook.getSheet("基本信息")) {
                String value = info.getOrDefault(row.getCell(0).getStringCellValue(), "");
                if (!value.isEmpty()) {
                    row.getCell(1).setCellValue(value);
                }
            }
            XSSFSheet facts = workbook.getSheet("素材");
            for (int i = 0; i < brief.facts().size(); i++) {
                for (int c = 0; c < 8; c++) {
                    facts.getRow(i + 4).getCell(c + 1).setCellValue(brief.facts().get(i).cells().get(c).text());
                }
            }
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
    }
}
