package io.zongshu.brief;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the form look. */
final class FormStyles {
    /** What a cell is for. */
    enum Kind {
        TITLE,
        HEADER,
        HELP,
        INPUT
    }

    private static final short TITLE_POINTS = 14;

    private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);
    private final XSSFCellStyle plain;

    FormStyles(XSSFWorkbook workbook) {
        plain = workbook.createCellStyle();
        styles.put(Kind.TITLE, title(workbook));
        styles.put(Kind.HEADER, header(workbook));
        styles.put(Kind.HELP, help(workbook));
        styles.put(Kind.INPUT, input(workbook));
    }

    XSSFCellStyle of(Kind kind) {
        return styles.getOrDefault(kind, plain);
    }

    private static XSSFCellStyle title(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_POINTS);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle header(XSSFWorkbook workbook) {
        XSSFCellStyle style = bordered(workbook);
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle help(XSSFWorkbook workbook) {
        XSSFCellStyle style = bordered(workbook);
        XSSFFont font = workbook.createFont();
        font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        font.setItalic(true);
        style.setFont(font);
        return style;
    }

    // Text format: what is typed stays as typed (2025-01, 1/3, 0012).
    private static XSSFCellStyle input(XSSFWorkbook workbook) {
        XSSFCellStyle style = bordered(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static XSSFCellStyle bordered(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
