package io.zongshu.export;

import java.util.ArrayList;
import java.util.List;

/** Writes plain tables as an xlsx package: frozen header row, filter, wrapped text. */
final class SheetWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORKBOOK = "xl/workbook.xml";
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

    /** Adds a sheet; a cell is an Integer or text. Widths are in characters. */
    void sheet(String name, List<String> header, List<List<Object>> rows, int[] widths) {
        names.add(name);
        int number = names.size();
        String range = "A1:" + column(header.size() - 1) + (rows.size() + 1);
        filters.add("'" + name + "'!$A$1:$" + column(header.size() - 1) + "$" + (rows.size() + 1));
        Xml xml = Xml.part().open("worksheet", "xmlns", MAIN).open("sheetViews")
                .open("sheetView", "workbookViewId", "0")
                .leaf("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen")
                .close("sheetView").close("sheetViews").open("cols");
        for (int c = 0; c < widths.length; c++) {
            String at = Integer.toString(c + 1);
            xml.leaf("col", "min", at, "max", at, "width", Integer.toString(widths[c]), "customWidth", "1");
        }
        xml.close("cols").open("sheetData");
        row(xml, 1, new ArrayList<>(header), "1");
        for (int r = 0; r < rows.size(); r++) {
            row(xml, r + 2, rows.get(r), "2");
        }
        xml.close("sheetData").leaf("autoFilter", "ref", range).close("worksheet");
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
            xml.element("definedName", filters.get(i), "name", "_xlnm._FilterDatabase", "localSheetId",
                    Integer.toString(i), "hidden", "1");
        }
        file.part(WORKBOOK, TYPE + "sheet.main+xml", xml.close("definedNames").close("workbook").toString());
        PropertiesParts.add(file, title, "", "", false);
        return file.toBytes();
    }

    private static void row(Xml xml, int number, List<Object> cells, String style) {
        xml.open("row", "r", Integer.toString(number));
        for (int c = 0; c < cells.size(); c++) {
            String at = column(c) + number;
            Object value = cells.get(c);
            if (value instanceof Integer) {
                xml.open("c", "r", at, "s", style).element("v", value.toString()).close("c");
            } else {
                String text = value.toString();
                xml.open("c", "r", at, "s", style, "t", "inlineStr").open("is")
                        .element("t", text.substring(0, Math.min(CELL_MOST, text.length())), "xml:space", "preserve")
                        .close("is").close("c");
            }
        }
        xml.close("row");
    }

    /** A to Z are enough for the tables of this program. */
    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String styles() {
        Xml xml = Xml.part().open("styleSheet", "xmlns", MAIN).open("fonts", "count", "2");
        xml.open("font").leaf("sz", "val", "11").leaf("name", "val", "宋体").leaf("charset", "val", "134").close("font");
        xml.open("font").leaf("b").leaf("sz", "val", "11").leaf("name", "val", "宋体").leaf("charset", "val", "134")
                .close("font").close("fonts");
        xml.open("fills", "count", "2").open("fill").leaf("patternFill", "patternType", "none").close("fill")
                .open("fill").leaf("patternFill", "patternType", "gray125").close("fill").close("fills");
        xml.open("borders", "count", "1").open("border").leaf("left").leaf("right").leaf("top").leaf("bottom")
                .leaf("diagonal").close("border").close("borders");
        xml.open("cellStyleXfs", "count", "1").leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close("cellStyleXfs");
        xml.open("cellXfs", "count", "3")
                .leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0")
                .leaf("xf", "numFmtId", "0", "fontId", "1", "fillId", "0", "borderId", "0", "xfId", "0", "applyFont", "1")
                .open("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0", "applyAlignment",
                        "1")
                .leaf("alignment", "vertical", "top", "wrapText", "1").close("xf").close("cellXfs");
        return xml.close("styleSheet").toString();
    }
}
