package io.zongshu.export;

import io.zongshu.export.Printed.Line;
import io.zongshu.export.Printed.Placement;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** word/document.xml: the printed pieces and the page. */
final class DocumentPart {
    private final LayoutProfile profile;
    private final Faces faces;
    private final RunWriter runs;

    DocumentPart(LayoutProfile profile) {
        this.profile = profile;
        this.faces = new Faces(profile);
        this.runs = new RunWriter(profile.fonts());
    }

    /** Fills the body, whose section has its footers already. */
    void fill(CTBody body, List<Printed> pieces) {
        TableWriter tables = new TableWriter(profile, this);
        for (Printed piece : pieces) {
            if (piece instanceof Line line) {
                paragraph(body.addNewP(), line, null, false);
            } else if (piece instanceof Printed.Grid grid) {
                tables.write(body.addNewTbl(), grid);
            }
        }
        section(body.getSectPr());
    }

    /** Fills a paragraph; alignment null keeps the style's. */
    void paragraph(CTP paragraph, Line line, STJc.@Nullable Enum alignment, boolean keepNext) {
        Placement placement = line.placement();
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(line.style().id());
        if (placement.keepNext() || keepNext) {
            look.addNewKeepNext();
        }
        if (placement.before() > 0 || placement.after() > 0) {
            CTSpacing spacing = look.addNewSpacing();
            spacing.setBeforeLines(BigInteger.valueOf(placement.before()));
            spacing.setBefore(twips(placement.before()));
            spacing.setAfterLines(BigInteger.valueOf(placement.after()));
            spacing.setAfter(twips(placement.after()));
        }
        Indent indent = placement.indent();
        if (indent != null) {
            indent.set(look.addNewInd(), faces.size(line.style()));
        }
        if (alignment != null) {
            look.addNewJc().setVal(alignment);
        }
        runs.write(paragraph, line, faces.face(line.style()), faces.runIns());
    }

    private int twips(int hundredths) {
        return hundredths * profile.number(LayoutItem.LINE) / 100;
    }

    private void section(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(profile.number(LayoutItem.PAPER_WIDTH));
        size.setH(profile.number(LayoutItem.PAPER_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(profile.number(LayoutItem.MARGIN_TOP));
        margins.setRight(profile.number(LayoutItem.MARGIN_RIGHT));
        margins.setBottom(profile.number(LayoutItem.MARGIN_BOTTOM));
        margins.setLeft(profile.number(LayoutItem.MARGIN_LEFT));
        margins.setHeader(profile.number(LayoutItem.HEADER_DISTANCE));
        margins.setFooter(profile.number(LayoutItem.FOOTER_DISTANCE));
        margins.setGutter(0);
        section.addNewCols().setSpace(425);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(profile.gridOfCharacters() ? STDocGrid.LINES_AND_CHARS : STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(profile.number(LayoutItem.LINE)));
        if (profile.gridOfCharacters()) {
            grid.setCharSpace(BigInteger.valueOf(profile.number(LayoutItem.GRID_CHARACTER_SPACE)));
        }
    }
}
