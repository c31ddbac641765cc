package io.zongshu.export;

import io.zongshu.export.Printed.Grid;
import io.zongshu.export.Printed.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as wide as the type area: fixed columns, the header repeated on each page, rows kept whole. */
final class TableWriter {
    private static final Pattern FIGURE = Pattern.compile("[-+±]?[\\d,，.．]+\\s*[%％‰]?|[-—–/]*");

    /** A cell up to this width (hundredths of a character) is centred; longer ones read better from the left. */
    private static final int CENTRED_MOST = 800;

    private final LayoutProfile profile;
    private final DocumentPart part;

    TableWriter(LayoutProfile profile, DocumentPart part) {
        this.profile = profile;
        this.part = part;
    }

    void write(Xml xml, Grid table) {
        int[] widths = ColumnWidths.of(table.rows(), profile.typeWidth());
        xml.open("w:tbl").open("w:tblPr").val("w:tblStyle", StylesPart.TABLE)
                .leaf("w:tblW", "w:w", Integer.toString(profile.typeWidth()), "w:type", "dxa").val("w:jc", "center")
                .leaf("w:tblLayout", "w:type", "fixed").close("w:tblPr").open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close("w:tblGrid");
        for (Line banner : table.banner()) {
            banner(xml, banner, widths.length);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            row(xml, table, r, widths);
        }
        xml.close("w:tbl");
    }

    private void row(Xml xml, Grid table, int r, int[] widths) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (r == 0) {
            xml.leaf("w:tblHeader");
        }
        xml.close("w:trPr");
        List<Line> cells = table.rows().get(r);
        for (int c = 0; c < widths.length; c++) {
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(widths[c]), "w:type", "dxa")
                    .val("w:vAlign", "center").close("w:tcPr");
            boolean centred = r > 0 && centred(table, c);
            part.paragraph(cells.get(c), centred ? "center" : "", r == 0);
            xml.close("w:tc");
        }
        xml.close("w:tr");
    }

    /** The unnumbered caption as a first row without borders, so that it stays with the table. */
    private void banner(Xml xml, Line caption, int columns) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close("w:trPr");
        xml.open("w:tc").open("w:tcPr")
                .leaf("w:tcW", "w:w", Integer.toString(profile.typeWidth()), "w:type", "dxa")
                .val("w:gridSpan", columns).open("w:tcBorders");
        for (String side : new String[] {"top", "left", "right"}) {
            xml.val("w:" + side, "nil");
        }
        xml.close("w:tcBorders").val("w:vAlign", "center").close("w:tcPr");
        part.paragraph(caption, "", true);
        xml.close("w:tc").close("w:tr");
    }

    /** Figures and short entries are centred, column by column. */
    private static boolean centred(Grid table, int column) {
        return table.rows().stream().skip(1).map(r -> r.get(column).text())
                .allMatch(t -> FIGURE.matcher(t).matches() || TextWidth.hundredths(t) <= CENTRED_MOST);
    }
}
