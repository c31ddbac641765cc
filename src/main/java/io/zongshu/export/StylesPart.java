package io.zongshu.export;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** word/styles.xml: every paragraph's look, so that runs carry only hints and exceptions. */
final class StylesPart {
    static final String COMMENT_REFERENCE = "CommentReference";
    static final String COMMENT_TEXT = "CommentText";
    static final String FOOTER = "Footer";
    static final String TABLE = "TableGrid";
    private static final String NORMAL = "Normal";
    private static final String NORMAL_TABLE = "TableNormal";
    private static final String NORMAL_CHARACTER = "DefaultParagraphFont";
    /** Black; auto would follow the reader's window colours. */
    private static final String BLACK = "000000";
    /** Of the letterhead (7.2.4, 7.2.7). */
    static final String RED = "FF0000";
    private static final String ON = "1";
    private static final String OFF = "0";

    private final LayoutProfile profile;
    private final Faces faces;
    private final boolean letterhead;

    StylesPart(LayoutProfile profile, ExportOptions options) {
        this.profile = profile;
        this.letterhead = options.letterhead().isPresent();
        this.faces = new Faces(profile, options.letterhead());
    }

    /** Id of the character style of a run-in heading. */
    static String runIn(int level) {
        return "RunIn" + level;
    }

    void fill(CTStyles styles) {
        defaults(styles.addNewDocDefaults());
        normal(styles);
        CTStyle character = style(styles, STStyleType.CHARACTER, NORMAL_CHARACTER, "Default Paragraph Font", "", 1);
        character.setDefault(ON);
        character.addNewSemiHidden();
        CTStyle table = style(styles, STStyleType.TABLE, NORMAL_TABLE, "Normal Table", "", 99);
        table.setDefault(ON);
        table.addNewSemiHidden();
        margins(table.addNewTblPr().addNewTblCellMar());
        for (PrintStyle style : PrintStyle.values()) {
            if (letterhead || !style.isLetterhead()) {
                paragraph(styles, style);
            }
        }
        footer(styles);
        comment(styles);
        characterStyles(styles);
        table(styles);
    }

    /** A style with what stands first in it; "" is based on none, priority 0 has none. */
    private static CTStyle style(CTStyles styles, STStyleType.Enum type, String id, String name, String basedOn, int priority) {
        CTStyle style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!basedOn.isEmpty()) {
            style.addNewBasedOn().setVal(basedOn);
        }
        if (priority > 0) {
            style.addNewUiPriority().setVal(BigInteger.valueOf(priority));
        }
        return style;
    }

    private void defaults(CTDocDefaults defaults) {
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        fonts(run.addNewRFonts(), faces.fonts().body());
        run.addNewKern().setVal(2);
        size(run, profile.number(LayoutItem.BODY_SIZE));
        CTLanguage language = run.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        language.setBidi("ar-SA");
        defaults.addNewPPrDefault();
    }

    private void normal(CTStyles styles) {
        CTStyle style = style(styles, STStyleType.PARAGRAPH, NORMAL, NORMAL, "", 0);
        style.setDefault(ON);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewWidowControl().setVal(OFF);
        paragraph.addNewAutoSpaceDE().setVal(OFF);
        paragraph.addNewAutoSpaceDN().setVal(OFF);
        line(paragraph.addNewSpacing(), profile.number(LayoutItem.LINE));
        paragraph.addNewJc().setVal(STJc.BOTH);
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts(), faces.fonts().body());
        run.addNewColor().setVal(BLACK);
        run.addNewSpacing().setVal(bodySpacing());
        size(run, profile.number(LayoutItem.BODY_SIZE));
    }

    private void paragraph(CTStyles styles, PrintStyle print) {
        int size = faces.size(print);
        int line = faces.line(print);
        boolean body = size == profile.number(LayoutItem.BODY_SIZE) && line == profile.number(LayoutItem.LINE);
        CTStyle style = style(styles, STStyleType.PARAGRAPH, print.id(), print.wordName(), NORMAL, 0);
        if (print.isHeading() || print == PrintStyle.TITLE || print == PrintStyle.SUBTITLE) {
            style.addNewNext().setVal(PrintStyle.BODY.id());
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (print.isHeading() || print == PrintStyle.TITLE || print == PrintStyle.CAPTION) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        if (print == PrintStyle.ATTACHMENT_LABEL) {
            paragraph.addNewPageBreakBefore();
        }
        if (print == PrintStyle.LETTERHEAD_NUMBER) {
            redLine(paragraph.addNewPBdr().addNewBottom());
        }
        if (!body) {
            paragraph.addNewSnapToGrid().setVal(OFF);
        }
        line(paragraph.addNewSpacing(), line);
        indent(print).set(paragraph.addNewInd(), size);
        paragraph.addNewJc().setVal(alignment(print));
        if (print.isHeading()) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(print.ordinal() - PrintStyle.HEADING_1.ordinal()));
        }
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts(), faces.face(print));
        run.addNewB().setVal(OFF);
        run.addNewBCs().setVal(OFF);
        run.addNewI().setVal(OFF);
        if (print == PrintStyle.LETTERHEAD_MARK) {
            run.addNewColor().setVal(RED);
        }
        run.addNewSpacing().setVal(body ? bodySpacing() : 0);
        size(run, size);
    }

    /** The red line under the number; its width is in eighths of a point, its distance in points. */
    private void redLine(CTBorder line) {
        border(line, profile.number(LayoutItem.RED_LINE_WIDTH) * 8 / 20, profile.number(LayoutItem.RED_LINE_GAP) / 20, RED);
    }

    private static void border(CTBorder border, int eighths, int points, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(points));
        border.setColor(colour);
    }

    private Indent indent(PrintStyle style) {
        return switch (style) {
            case BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
                    Indent.firstLine(profile.number(LayoutItem.FIRST_LINE));
            case SIGNATURE, DATE -> Indent.right(profile.number(LayoutItem.SIGNATURE_RIGHT));
            case ATTACHMENT -> AttachmentNote.indent("附件：", profile.number(LayoutItem.ATTACHMENT_LEFT));
            default -> Indent.NONE;
        };
    }

    private static STJc.Enum alignment(PrintStyle style) {
        return switch (style) {
            case LETTERHEAD_MARK, LETTERHEAD_NUMBER, TITLE, SUBTITLE, CAPTION, TABLE_HEADER -> STJc.CENTER;
            case SIGNATURE, DATE -> STJc.RIGHT;
            case LETTERHEAD_CORNER, TABLE_TEXT, ATTACHMENT_LABEL -> STJc.LEFT;
            default -> STJc.BOTH;
        };
    }

    private void footer(CTStyles styles) {
        CTStyle style = style(styles, STStyleType.PARAGRAPH, FOOTER, "footer", NORMAL, 99);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSnapToGrid().setVal(OFF);
        line(paragraph.addNewSpacing(), profile.number(LayoutItem.PAGE_NUMBER_LINE));
        String song = faces.fonts().song();
        small(style, paragraph, LayoutItem.PAGE_NUMBER_SIZE, song);
    }

    private void comment(CTStyles styles) {
        CTStyle style = style(styles, STStyleType.PARAGRAPH, COMMENT_TEXT, "annotation text", NORMAL, 99);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSnapToGrid().setVal(OFF);
        CTSpacing spacing = paragraph.addNewSpacing();
        line(spacing, 240);
        spacing.setLineRule(STLineSpacingRule.AUTO);
        small(style, paragraph, LayoutItem.COMMENT_SIZE, faces.fonts().digits());
    }

    /** What page numbers and comments have in common: from the left, in 宋体, unspaced. */
    private void small(CTStyle style, CTPPrGeneral paragraph, LayoutItem item, String digits) {
        int size = profile.number(item);
        Indent.NONE.set(paragraph.addNewInd(), size);
        paragraph.addNewJc().setVal(STJc.LEFT);
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts(), faces.fonts().song(), digits);
        run.addNewSpacing().setVal(0);
        size(run, size);
    }

    private void characterStyles(CTStyles styles) {
        for (int level = 1; level <= 2; level++) {
            CTStyle style = style(styles, STStyleType.CHARACTER, runIn(level), "段首标题" + level, NORMAL_CHARACTER, 0);
            style.setCustomStyle(ON);
            style.addNewQFormat();
            fonts(style.addNewRPr().addNewRFonts(), faces.face(PrintStyle.heading(level)));
        }
        CTStyle reference = style(styles, STStyleType.CHARACTER, COMMENT_REFERENCE, "annotation reference", NORMAL_CHARACTER, 99);
        size(reference.addNewRPr(), profile.number(LayoutItem.COMMENT_SIZE));
    }

    private static void table(CTStyles styles) {
        CTTblPrBase table = style(styles, STStyleType.TABLE, TABLE, "Table Grid", NORMAL_TABLE, 39).addNewTblPr();
        CTTblBorders borders = table.addNewTblBorders();
        thin(borders.addNewTop());
        thin(borders.addNewLeft());
        thin(borders.addNewBottom());
        thin(borders.addNewRight());
        thin(borders.addNewInsideH());
        thin(borders.addNewInsideV());
        margins(table.addNewTblCellMar());
    }

    private static void thin(CTBorder border) {
        border(border, 4, 0, BLACK);
    }

    private static void margins(CTTblCellMar margins) {
        TableWriter.width(margins.addNewTop(), 0);
        TableWriter.width(margins.addNewLeft(), 85);
        TableWriter.width(margins.addNewBottom(), 0);
        TableWriter.width(margins.addNewRight(), 85);
    }

    private int bodySpacing() {
        return profile.gridOfCharacters() ? 0 : profile.number(LayoutItem.CHARACTER_SPACING);
    }

    private static void line(CTSpacing spacing, int twips) {
        spacing.setBefore(0);
        spacing.setAfter(0);
        spacing.setLine(twips);
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private void fonts(CTFonts fonts, String eastAsia) {
        fonts(fonts, eastAsia, faces.fonts().digits());
    }

    private static void fonts(CTFonts fonts, String eastAsia, String digits) {
        fonts.setAscii(digits);
        fonts.setEastAsia(eastAsia);
        fonts.setHAnsi(digits);
        fonts.setCs(digits);
    }

    private static void size(CTRPr run, int halfPoints) {
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
    }
}
