package io.zongshu.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Sheets written down as lines of cells ({@link FolderText}) to a workbook. */
final class SheetText {
    private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";

    private SheetText() {}

    static void write(Workbook workbook, List<String> lines, Path file) throws IOException {
        Sheet sheet = null;
        int row = 0;
        for (String line : lines) {
            if (line.startsWith("# ")) {
                sheet = workbook.createSheet(line.substring(2).strip());
                row = 0;
            } else {
                sheet = sheet == null ? workbook.createSheet("Sheet1") : sheet;
                row(sheet, row++, line);
            }
        }
        for (Sheet each : workbook) {
            merge(each);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String line) {
        Row row = sheet.createRow(number);
        row.setZeroHeight(line.startsWith("!"));
        String[] cells = (line.startsWith("!") ? line.substring(1) : line).split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                cell(row.createCell(i), cells[i].replace("\\n", "\n"));
            }
        }
    }

    // %86.5 is the number 0.865 shown as a per cent, #12345 one with thousands separators, '120 a text.
    private static void cell(Cell cell, String text) {
        String rest = text.substring(1);
        if (text.startsWith("%") && rest.matches(NUMBER)) {
            cell.setCellValue(Double.parseDouble(rest) / 100);
            format(cell, rest.contains(".") ? "0.0%" : "0%");
        } else if (text.startsWith("#") && rest.matches(NUMBER)) {
            cell.setCellValue(Double.parseDouble(rest));
            format(cell, "#,##0.##");
        } else if (text.startsWith("'")) {
            cell.setCellValue(rest);
        } else if (text.matches(NUMBER)) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static void format(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static void merge(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                int r = cell.getRowIndex();
                int c = cell.getColumnIndex();
                if (is(sheet, r, c, "<") || is(sheet, r, c, "^")) {
                    continue;
                }
                int lastColumn = c;
                while (is(sheet, r, lastColumn + 1, "<")) {
                    lastColumn++;
                }
                int lastRow = r;
                while (is(sheet, lastRow + 1, c, "^")) {
                    lastRow++;
                }
                if (lastColumn > c || lastRow > r) {
                    sheet.addMergedRegion(new CellRangeAddress(r, lastRow, c, lastColumn));
                }
            }
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                int r = cell.getRowIndex();
                if (is(sheet, r, cell.getColumnIndex(), "<") || is(sheet, r, cell.getColumnIndex(), "^")) {
                    cell.setBlank();
                }
            }
        }
    }

    private static boolean is(Sheet sheet, int row, int column, String mark) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                && cell.getStringCellValue().equals(mark);
    }
}
