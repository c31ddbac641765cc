package io.zongshu.export;

import io.zongshu.files.OfficeZip;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/**
 * Writes plain tables as an xlsx file: frozen header row, filter, wrapped text; printed on landscape A4, as wide as the
 * page, the header on every page.
 */
final class SheetWriter {
    private static final int LINE_POINTS = 15;
    /** Excel's rows are at most 409 points high. */
    private static final int MOST_LINES = 27;
    /** Excel's own limit for a cell. */
    private static final int CELL_MOST = 32767;
    /** What XML 1.0 cannot hold, and the other half of a Windows line end. */
    private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    /** Columns are measured in 1/256 of a character. */
    private static final int CHARACTER = 256;

    private final SXSSFWorkbook book;
    private final XSSFCellStyle header;
    private final XSSFCellStyle body;
    private final XSSFCellStyle faint;

    /** Keeps the rows of its sheets as text, and tells no time. */
    private static final class Book extends SXSSFWorkbook {
        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            return new Rows(new ByteArrayOutputStream(1 << 15));
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            return new OfficeZip(out);
        }
    }

    /** The rows of a sheet in memory: the library's folder for such files belongs to the machine's first user of it. */
    private static final class Rows extends SheetDataWriter {
        private final ByteArrayOutputStream bytes;

        Rows(ByteArrayOutputStream bytes) throws IOException {
            super(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
            this.bytes = bytes;
        }

        @Override
        public InputStream getWorksheetXMLInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private SheetWriter(SXSSFWorkbook book) {
        this.book = book;
        XSSFWorkbook inner = book.getXSSFWorkbook();
        XSSFFont plain = font(inner.getFontAt(0), 0x000000);
        header = style(font(inner.createFont(), 0x000000));
        header.getFont().setBold(true);
        header.setFillForegroundColor(colour(0xE7ECF3));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        body = style(plain);
        faint = style(font(inner.createFont(), 0xA6A6A6));
    }

    /** The file's bytes; the same sheets give the same. */
    static byte[] write(String title, List<PlainTables.Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        Book book = new Book();
        XSSFWorkbook inner = OfficeZip.nameless(book.getXSSFWorkbook());
        try {
            SheetWriter writer = new SheetWriter(book);
            for (PlainTables.Sheet sheet : sheets) {
                writer.sheet(book.createSheet(sheet.name()), sheet);
            }
            PropertiesParts.set(inner, title, "", "", false);
            book.writeAvoidingTempFiles(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(SXSSFSheet sheet, PlainTables.Sheet table) {
        page(sheet);
        sheet.createFreezePane(0, 1);
        for (int c = 0; c < table.widths().size(); c++) {
            sheet.setColumnWidth(c, table.widths().get(c) * CHARACTER);
        }
        row(sheet.createRow(0), table.header(), header, table.widths());
        for (int r = 0; r < table.rows().size(); r++) {
            row(sheet.createRow(r + 1), table.rows().get(r), body, table.widths());
        }
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.header().size() - 1));
    }

    private static void page(Sheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P/&N");
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void row(SXSSFRow row, List<?> cells, XSSFCellStyle style, List<Integer> widths) {
        row.setHeightInPoints(lines(cells, widths) * LINE_POINTS);
        for (int c = 0; c < cells.size(); c++) {
            boolean repeated = cells.get(c) instanceof PlainTables.Repeated;
            Object value = cells.get(c) instanceof PlainTables.Repeated again ? again.value() : cells.get(c);
            SXSSFCell cell = row.createCell(c);
            cell.setCellStyle(repeated ? faint : style);
            if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                // Text is never taken for a formula, whatever it begins with.
                String text = value.toString();
                text = text.substring(0, Math.min(CELL_MOST, text.length()));
                cell.setCellValue(NO_XML.matcher(text).replaceAll(""));
            }
        }
    }

    /** How many lines a row needs; readers of the format do not all reckon it. What is repeated may be cut off. */
    private static int lines(List<?> cells, List<Integer> widths) {
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (!(cells.get(c) instanceof PlainTables.Repeated)) {
                int width = widths.get(c);
                for (String line : cells.get(c).toString().split("\n", -1)) {
                    int halves = line.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
                    most = Math.max(most, (halves + width - 2) / Math.max(1, width - 1));
                }
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static XSSFFont font(XSSFFont font, int rgb) {
        font.setFontName("宋体");
        font.setCharSet(FontCharset.GB2312);
        font.setColor(colour(rgb));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        for (BorderSide side : List.of(BorderSide.TOP, BorderSide.RIGHT, BorderSide.BOTTOM, BorderSide.LEFT)) {
            style.setBorderColor(side, colour(0xBFBFBF));
        }
        return style;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
