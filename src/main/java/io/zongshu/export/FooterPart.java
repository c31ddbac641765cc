package io.zongshu.export;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** word/footer1.xml (odd pages) and footer2.xml (even): — 1 —, right or left with one character's space (7.5). */
final class FooterPart {
    private FooterPart() {}

    static void add(XWPFDocument word, LayoutProfile profile) {
        int space = profile.number(LayoutItem.PAGE_NUMBER_INDENT);
        int size = profile.number(LayoutItem.PAGE_NUMBER_SIZE);
        add(word, HeaderFooterType.DEFAULT, Indent.right(space), size, STJc.RIGHT);
        add(word, HeaderFooterType.EVEN, Indent.left(space), size, STJc.LEFT);
    }

    private static void add(XWPFDocument word, HeaderFooterType pages, Indent indent, int size, STJc.Enum alignment) {
        CTP paragraph = word.createFooter(pages).createParagraph().getCTP();
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(StylesPart.FOOTER);
        indent.set(look.addNewInd(), size);
        look.addNewJc().setVal(alignment);
        RunWriter.plain(paragraph, "— ");
        // Each piece of the field in a run of its own: packed into one, WPS does not show the number.
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        RunWriter.text(paragraph.addNewR().addNewInstrText(), " PAGE ");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.addNewR().addNewT().setStringValue("1");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        RunWriter.plain(paragraph, " —");
    }
}
