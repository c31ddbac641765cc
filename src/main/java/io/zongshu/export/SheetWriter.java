package io.zongshu.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes plain tables as an xlsx package: frozen header row, filter, wrapped text; printed on landscape A4, as wide as the
 * page, the header on every page.
 */
final class SheetWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String A4 = "9";
    /** Numbers of the cell formats in {@link #styles}. */
    private static final String HEADER = "1";
    private static final String BODY = "2";
    private static final String FAINT = "3";
    private static final int LINE_POINTS = 15;
    /** Excel's rows are at most 409 points high. */
    private static final int MOST_LINES = 27;
    /** Excel's own limit for a cell. */
    private static final int CELL_MOST = 32767;

    private final OfficePackage file = new OfficePackage();
    private final List<String> names = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final String title;

    SheetWriter(String title) {
        this.title = title;
        file.relate("", Word.RELATION + "officeDocument", WORKBOOK);
    }

    /** Adds a sheet; a cell is an Integer, text, or one of them repeated. Widths are in characters. */
    void sheet(String name, List<String> header, List<List<Object>> rows, int[] widths) {
        names.add(name);
        int number = names.size();
        String range = "A1:" + column(header.size() - 1) + (rows.size() + 1);
        filters.add("'" + name + "'!$A$1:$" + column(header.size() - 1) + "$" + (rows.size() + 1));
        Xml xml = Xml.part().open("worksheet", "xmlns", MAIN)
                .open("sheetPr").leaf("pageSetUpPr", "fitToPage", "1").close("sheetPr").open("sheetViews")
                .open("sheetView", "workbookViewId", "0")
                .leaf("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen")
                .close("sheetView").close("sheetViews").open("cols");
        for (int c = 0; c < widths.length; c++) {
            String at = Integer.toString(c + 1);
            xml.leaf("col", "min", at, "max", at, "width", Integer.toString(widths[c]), "customWidth", "1");
        }
        xml.close("cols").open("sheetData");
        row(xml, 1, new ArrayList<>(header), HEADER, widths);
        for (int r = 0; r < rows.size(); r++) {
            row(xml, r + 2, rows.get(r), BODY, widths);
        }
        xml.close("sheetData").leaf("autoFilter", "ref", range);
        xml.leaf("pageMargins", "left", "0.5", "right", "0.5", "top", "0.6", "bottom", "0.6", "header", "0.3", "footer", "0.3")
                .leaf("pageSetup", "paperSize", A4, "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0")
                .open("headerFooter").element("oddFooter", "&L&A&R&P/&N").close("headerFooter").close("worksheet");
        file.part("xl/worksheets/sheet" + number + ".xml", TYPE + "worksheet+xml", xml.toString());
        file.relate(WORKBOOK, Word.RELATION + "worksheet", "worksheets/sheet" + number + ".xml");
    }

    byte[] toBytes() {
        file.part("xl/styles.xml", TYPE + "styles+xml", styles());
        file.relate(WORKBOOK, Word.RELATION + "styles", "styles.xml");
        Xml xml = Xml.part().open("workbook", "xmlns", MAIN, "xmlns:r", Word.R).open("sheets");
        for (int i = 0; i < names.size(); i++) {
            xml.leaf("sheet", "name", names.get(i), "sheetId", Integer.toString(i + 1), "r:id", "rId" + (i + 1));
        }
        xml.close("sheets").open("definedNames");
        for (int i = 0; i < names.size(); i++) {
            String sheet = Integer.toString(i);
            xml.element("definedName", filters.get(i), "name", "_xlnm._FilterDatabase", "localSheetId", sheet, "hidden", "1");
            xml.element("definedName", "'" + names.get(i) + "'!$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", sheet);
        }
        file.part(WORKBOOK, TYPE + "sheet.main+xml", xml.close("definedNames").close("workbook").toString());
        PropertiesParts.add(file, title, "", "", false);
        return file.toBytes();
    }

    private static void row(Xml xml, int number, List<Object> cells, String style, int[] widths) {
        String height = Integer.toString(lines(cells, widths) * LINE_POINTS);
        xml.open("row", "r", Integer.toString(number), "ht", height, "customHeight", "1");
        for (int c = 0; c < cells.size(); c++) {
            String at = column(c) + number;
            boolean repeated = cells.get(c) instanceof PlainTables.Repeated;
            Object value = cells.get(c) instanceof PlainTables.Repeated again ? again.value() : cells.get(c);
            String face = repeated ? FAINT : style;
            if (value instanceof Integer) {
                xml.open("c", "r", at, "s", face).element("v", value.toString()).close("c");
            } else {
                String text = value.toString();
                xml.open("c", "r", at, "s", face, "t", "inlineStr").open("is")
                        .element("t", text.substring(0, Math.min(CELL_MOST, text.length())), "xml:space", "preserve")
                        .close("is").close("c");
            }
        }
        xml.close("row");
    }

    /** How many lines a row needs; readers of the format do not all reckon it. What is repeated may be cut off. */
    private static int lines(List<Object> cells, int[] widths) {
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (!(cells.get(c) instanceof PlainTables.Repeated)) {
                for (String line : cells.get(c).toString().split("\n", -1)) {
                    int halves = line.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
                    most = Math.max(most, (halves + widths[c] - 2) / Math.max(1, widths[c] - 1));
                }
            }
        }
        return Math.min(most, MOST_LINES);
    }

    /** A to Z are enough for the tables of this program. */
    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String styles() {
        Xml xml = Xml.part().open("styleSheet", "xmlns", MAIN).open("fonts", "count", "3");
        font(xml, false, "FF000000");
        font(xml, true, "FF000000");
        font(xml, false, "FFA6A6A6");
        xml.close("fonts").open("fills", "count", "3");
        xml.open("fill").leaf("patternFill", "patternType", "none").close("fill");
        xml.open("fill").leaf("patternFill", "patternType", "gray125").close("fill");
        xml.open("fill").open("patternFill", "patternType", "solid").leaf("fgColor", "rgb", "FFE7ECF3")
                .leaf("bgColor", "indexed", "64").close("patternFill").close("fill").close("fills");
        xml.open("borders", "count", "2").open("border").leaf("left").leaf("right").leaf("top").leaf("bottom")
                .leaf("diagonal").close("border").open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.open(side, "style", "thin").leaf("color", "rgb", "FFBFBFBF").close(side);
        }
        xml.leaf("diagonal").close("border").close("borders");
        xml.open("cellStyleXfs", "count", "1").leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close("cellStyleXfs").open("cellXfs", "count", "4");
        format(xml, "0", "0", "0");
        format(xml, "1", "2", "1");
        format(xml, "0", "0", "1");
        format(xml, "2", "0", "1");
        return xml.close("cellXfs").close("styleSheet").toString();
    }

    private static void font(Xml xml, boolean bold, String colour) {
        xml.open("font");
        if (bold) {
            xml.leaf("b");
        }
        xml.leaf("sz", "val", "11").leaf("color", "rgb", colour).leaf("name", "val", "宋体").leaf("charset", "val", "134")
                .close("font");
    }

    private static void format(Xml xml, String font, String fill, String border) {
        xml.open("xf", "numFmtId", "0", "fontId", font, "fillId", fill, "borderId", border, "xfId", "0", "applyFont", "1",
                        "applyFill", "1", "applyBorder", "1", "applyAlignment", "1")
                .leaf("alignment", "vertical", "top", "wrapText", "1").close("xf");
    }
}
