package io.zongshu.export;

/** word/styles.xml: every paragraph's look, so that runs carry only hints and exceptions. */
final class StylesPart {
    static final String COMMENT_REFERENCE = "CommentReference";
    static final String COMMENT_TEXT = "CommentText";
    static final String FOOTER = "Footer";
    static final String TABLE = "TableGrid";
    private static final String NORMAL = "Normal";

    private final LayoutProfile profile;
    private final Faces faces;
    private final boolean letterhead;
    private final Xml xml = Xml.part();

    StylesPart(LayoutProfile profile, ExportOptions options) {
        this.profile = profile;
        this.letterhead = options.letterhead().isPresent();
        this.faces = new Faces(profile, options.letterhead());
    }

    /** Id of the character style of a run-in heading. */
    static String runIn(int level) {
        return "RunIn" + level;
    }

    String write() {
        xml.open("w:styles", "xmlns:w", Word.W);
        defaults();
        normal();
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
                .val("w:name", "Default Paragraph Font").val("w:uiPriority", 1).leaf("w:semiHidden").close("w:style");
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
                .val("w:name", "Normal Table").val("w:uiPriority", 99).leaf("w:semiHidden").open("w:tblPr");
        cellMargins();
        xml.close("w:tblPr").close("w:style");
        for (PrintStyle style : PrintStyle.values()) {
            if (letterhead || !style.isLetterhead()) {
                paragraph(style);
            }
        }
        footer();
        comment();
        characterStyles();
        table();
        return xml.close("w:styles").toString();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(faces.fonts().body());
        xml.val("w:kern", 2);
        size(profile.number(LayoutItem.BODY_SIZE));
        xml.leaf("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close("w:rPr").close("w:rPrDefault").open("w:pPrDefault").close("w:pPrDefault").close("w:docDefaults");
    }

    private void normal() {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", NORMAL).val("w:name", NORMAL)
                .leaf("w:qFormat").open("w:pPr").val("w:widowControl", 0).val("w:autoSpaceDE", 0)
                .val("w:autoSpaceDN", 0);
        line(profile.number(LayoutItem.LINE));
        xml.val("w:jc", "both").close("w:pPr").open("w:rPr");
        fonts(faces.fonts().body());
        xml.val("w:color", Word.BLACK).val("w:spacing", bodySpacing());
        size(profile.number(LayoutItem.BODY_SIZE));
        xml.close("w:rPr").close("w:style");
    }

    private void paragraph(PrintStyle style) {
        int size = faces.size(style);
        int line = faces.line(style);
        boolean body = size == profile.number(LayoutItem.BODY_SIZE) && line == profile.number(LayoutItem.LINE);
        xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id()).val("w:name", style.wordName())
                .val("w:basedOn", NORMAL);
        if (style.isHeading() || style == PrintStyle.TITLE || style == PrintStyle.SUBTITLE) {
            xml.val("w:next", PrintStyle.BODY.id());
        }
        xml.leaf("w:qFormat").open("w:pPr");
        if (style.isHeading() || style == PrintStyle.TITLE || style == PrintStyle.CAPTION) {
            xml.leaf("w:keepNext").leaf("w:keepLines");
        }
        if (style == PrintStyle.ATTACHMENT_LABEL) {
            xml.leaf("w:pageBreakBefore");
        }
        if (style == PrintStyle.LETTERHEAD_NUMBER) {
            redLine();
        }
        if (!body) {
            xml.val("w:snapToGrid", 0);
        }
        line(line);
        indent(style).write(xml, size);
        xml.val("w:jc", alignment(style));
        if (style.isHeading()) {
            xml.val("w:outlineLvl", style.ordinal() - PrintStyle.HEADING_1.ordinal());
        }
        xml.close("w:pPr").open("w:rPr");
        fonts(faces.face(style));
        xml.val("w:b", 0).val("w:bCs", 0).val("w:i", 0);
        if (style == PrintStyle.LETTERHEAD_MARK) {
            xml.val("w:color", Word.RED);
        }
        xml.val("w:spacing", body ? bodySpacing() : 0);
        size(size);
        xml.close("w:rPr").close("w:style");
    }

    /** The red line under the number; its width is in eighths of a point, its distance in points. */
    private void redLine() {
        xml.open("w:pBdr").leaf("w:bottom", "w:val", "single", "w:sz",
                Integer.toString(profile.number(LayoutItem.RED_LINE_WIDTH) * 8 / 20), "w:space",
                Integer.toString(profile.number(LayoutItem.RED_LINE_GAP) / 20), "w:color", Word.RED).close("w:pBdr");
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

    private static String alignment(PrintStyle style) {
        return switch (style) {
            case LETTERHEAD_MARK, LETTERHEAD_NUMBER, TITLE, SUBTITLE, CAPTION, TABLE_HEADER -> "center";
            case SIGNATURE, DATE -> "right";
            case LETTERHEAD_CORNER, TABLE_TEXT, ATTACHMENT_LABEL -> "left";
            default -> "both";
        };
    }

    private void footer() {
        int size = profile.number(LayoutItem.PAGE_NUMBER_SIZE);
        xml.open("w:style", "w:type", "paragraph", "w:styleId", FOOTER).val("w:name", "footer")
                .val("w:basedOn", NORMAL).val("w:uiPriority", 99).open("w:pPr").val("w:snapToGrid", 0);
        line(profile.number(LayoutItem.PAGE_NUMBER_LINE));
        Indent.NONE.write(xml, size);
        xml.val("w:jc", "left").close("w:pPr").open("w:rPr");
        String song = faces.fonts().song();
        xml.leaf("w:rFonts", "w:ascii", song, "w:eastAsia", song, "w:hAnsi", song, "w:cs", song)
                .val("w:spacing", 0);
        size(size);
        xml.close("w:rPr").close("w:style");
    }

    private void comment() {
        int size = profile.number(LayoutItem.COMMENT_SIZE);
        xml.open("w:style", "w:type", "paragraph", "w:styleId", COMMENT_TEXT).val("w:name", "annotation text")
                .val("w:basedOn", NORMAL).val("w:uiPriority", 99).open("w:pPr").val("w:snapToGrid", 0)
                .leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        Indent.NONE.write(xml, size);
        xml.val("w:jc", "left").close("w:pPr").open("w:rPr");
        fonts(faces.fonts().song());
        xml.val("w:spacing", 0);
        size(size);
        xml.close("w:rPr").close("w:style");
    }

    private void characterStyles() {
        for (int level = 1; level <= 2; level++) {
            xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", runIn(level))
                    .val("w:name", "段首标题" + level).val("w:basedOn", "DefaultParagraphFont").leaf("w:qFormat")
                    .open("w:rPr");
            fonts(faces.face(PrintStyle.heading(level)));
            xml.close("w:rPr").close("w:style");
        }
        xml.open("w:style", "w:type", "character", "w:styleId", COMMENT_REFERENCE)
                .val("w:name", "annotation reference").val("w:basedOn", "DefaultParagraphFont")
                .val("w:uiPriority", 99).open("w:rPr");
        size(profile.number(LayoutItem.COMMENT_SIZE));
        xml.close("w:rPr").close("w:style");
    }

    private void table() {
        xml.open("w:style", "w:type", "table", "w:styleId", TABLE).val("w:name", "Table Grid")
                .val("w:basedOn", "TableNormal").val("w:uiPriority", 39).open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", Word.BLACK);
        }
        xml.close("w:tblBorders");
        cellMargins();
        xml.close("w:tblPr").close("w:style");
    }

    private void cellMargins() {
        xml.open("w:tblCellMar").leaf("w:top", "w:w", "0", "w:type", "dxa").leaf("w:left", "w:w", "85", "w:type", "dxa")
                .leaf("w:bottom", "w:w", "0", "w:type", "dxa").leaf("w:right", "w:w", "85", "w:type", "dxa")
                .close("w:tblCellMar");
    }

    private int bodySpacing() {
        return profile.gridOfCharacters() ? 0 : profile.number(LayoutItem.CHARACTER_SPACING);
    }

    private void line(int twips) {
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(twips), "w:lineRule", "exact");
    }

    private void fonts(String eastAsia) {
        String digits = faces.fonts().digits();
        xml.leaf("w:rFonts", "w:ascii", digits, "w:eastAsia", eastAsia, "w:hAnsi", digits, "w:cs", digits);
    }

    private void size(int halfPoints) {
        xml.val("w:sz", halfPoints).val("w:szCs", halfPoints);
    }
}
