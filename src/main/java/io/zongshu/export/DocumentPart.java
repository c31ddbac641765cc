package io.zongshu.export;

import io.zongshu.export.Printed.Line;
import io.zongshu.export.Printed.Placement;
import java.util.List;

/** word/document.xml: the printed pieces and the page. */
final class DocumentPart {
    private final LayoutProfile profile;
    private final Faces faces;
    private final RunWriter runs;
    private final Xml xml = Xml.part();

    DocumentPart(LayoutProfile profile) {
        this.profile = profile;
        this.faces = new Faces(profile);
        this.runs = new RunWriter(profile.fonts());
    }

    /**
     * Writes the part.
     *
     * @param oddFooter relationship id of the footer of odd pages
     * @param evenFooter of even pages
     */
    String write(List<Printed> pieces, String oddFooter, String evenFooter) {
        xml.open("w:document", "xmlns:w", Word.W, "xmlns:r", Word.R).open("w:body");
        TableWriter tables = new TableWriter(profile, this);
        for (Printed piece : pieces) {
            if (piece instanceof Line line) {
                paragraph(line, "", false);
            } else if (piece instanceof Printed.Grid grid) {
                tables.write(xml, grid);
            }
        }
        section(oddFooter, evenFooter);
        return xml.close("w:body").close("w:document").toString();
    }

    /** Writes a paragraph; alignment "" keeps the style's. */
    void paragraph(Line line, String alignment, boolean keepNext) {
        Placement placement = line.placement();
        xml.open("w:p").open("w:pPr").val("w:pStyle", line.style().id());
        if (placement.keepNext() || keepNext) {
            xml.leaf("w:keepNext");
        }
        if (placement.before() > 0 || placement.after() > 0) {
            xml.leaf("w:spacing", "w:beforeLines", lines(placement.before()), "w:before", twips(placement.before()),
                    "w:afterLines", lines(placement.after()), "w:after", twips(placement.after()));
        }
        Indent indent = placement.indent();
        if (indent != null) {
            indent.write(xml, faces.size(line.style()));
        }
        if (!alignment.isEmpty()) {
            xml.val("w:jc", alignment);
        }
        xml.close("w:pPr");
        runs.write(xml, line, faces.face(line.style()), faces.runIns());
        xml.close("w:p");
    }

    private static String lines(int hundredths) {
        return Integer.toString(hundredths);
    }

    private String twips(int hundredths) {
        return Integer.toString(hundredths * profile.number(LayoutItem.LINE) / 100);
    }

    private void section(String oddFooter, String evenFooter) {
        xml.open("w:sectPr").leaf("w:footerReference", "w:type", "even", "r:id", evenFooter)
                .leaf("w:footerReference", "w:type", "default", "r:id", oddFooter);
        xml.leaf("w:pgSz", "w:w", text(LayoutItem.PAPER_WIDTH), "w:h", text(LayoutItem.PAPER_HEIGHT));
        xml.leaf("w:pgMar", "w:top", text(LayoutItem.MARGIN_TOP), "w:right", text(LayoutItem.MARGIN_RIGHT), "w:bottom",
                text(LayoutItem.MARGIN_BOTTOM), "w:left", text(LayoutItem.MARGIN_LEFT), "w:header",
                text(LayoutItem.HEADER_DISTANCE), "w:footer", text(LayoutItem.FOOTER_DISTANCE), "w:gutter", "0");
        xml.leaf("w:cols", "w:space", "425");
        if (profile.gridOfCharacters()) {
            xml.leaf("w:docGrid", "w:type", "linesAndChars", "w:linePitch", text(LayoutItem.LINE), "w:charSpace",
                    text(LayoutItem.GRID_CHARACTER_SPACE));
        } else {
            xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", text(LayoutItem.LINE));
        }
        xml.close("w:sectPr");
    }

    private String text(LayoutItem item) {
        return Integer.toString(profile.number(item));
    }
}
