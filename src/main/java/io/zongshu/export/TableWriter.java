package io.zongshu.export;

import io.zongshu.export.Printed.Grid;
import io.zongshu.export.Printed.Line;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

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

    void write(CTTbl written, Grid table) {
        int[] widths = ColumnWidths.of(table.rows(), profile.typeWidth());
        CTTblPr look = written.addNewTblPr();
        look.addNewTblStyle().setVal(StylesPart.TABLE);
        width(look.addNewTblW(), profile.typeWidth());
        look.addNewJc().setVal(STJcTable.CENTER);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = written.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(width);
        }
        for (Line banner : table.banner()) {
            banner(row(written, true), banner, widths.length);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            cells(row(written, r == 0), table, r, widths);
        }
    }

    static void width(CTTblWidth width, int twips) {
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }

    private static CTRow row(CTTbl written, boolean header) {
        CTRow row = written.addNewTr();
        CTTrPr look = row.addNewTrPr();
        look.addNewCantSplit();
        if (header) {
            look.addNewTblHeader();
        }
        return row;
    }

    private void cells(CTRow row, Grid table, int r, int[] widths) {
        List<Line> cells = table.rows().get(r);
        for (int c = 0; c < widths.length; c++) {
            CTTc cell = row.addNewTc();
            CTTcPr look = cell.addNewTcPr();
            width(look.addNewTcW(), widths[c]);
            look.addNewVAlign().setVal(STVerticalJc.CENTER);
            boolean centred = r > 0 && centred(table, c);
            part.paragraph(cell.addNewP(), cells.get(c), centred ? STJc.CENTER : null, r == 0);
        }
    }

    /** The unnumbered caption as a first row without borders, so that it stays with the table. */
    private void banner(CTRow row, Line caption, int columns) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        width(look.addNewTcW(), profile.typeWidth());
        look.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        CTTcBorders borders = look.addNewTcBorders();
        borders.addNewTop().setVal(STBorder.NIL);
        borders.addNewLeft().setVal(STBorder.NIL);
        borders.addNewRight().setVal(STBorder.NIL);
        look.addNewVAlign().setVal(STVerticalJc.CENTER);
        part.paragraph(cell.addNewP(), caption, null, true);
    }

    /** Figures and short entries are centred, column by column. */
    private static boolean centred(Grid table, int column) {
        return table.rows().stream().skip(1).map(r -> r.get(column).text())
                .allMatch(t -> FIGURE.matcher(t).matches() || TextWidth.hundredths(t) <= CENTRED_MOST);
    }
}
