package io.zongshu.export;

/** word/footer1.xml (odd pages) and footer2.xml (even): — 1 —, right or left with one character's space (7.5). */
final class FooterPart {
    private FooterPart() {}

    static String write(boolean odd, LayoutProfile profile) {
        int space = profile.number(LayoutItem.PAGE_NUMBER_INDENT);
        Xml xml = Xml.part().open("w:ftr", "xmlns:w", Word.W).open("w:p").open("w:pPr")
                .val("w:pStyle", StylesPart.FOOTER);
        (odd ? Indent.right(space) : Indent.left(space)).write(xml, profile.number(LayoutItem.PAGE_NUMBER_SIZE));
        xml.val("w:jc", odd ? "right" : "left").close("w:pPr");
        RunWriter.plain(xml, "— ");
        // Each piece of the field in a run of its own: packed into one, WPS does not show the number.
        field(xml, "begin");
        xml.open("w:r").element("w:instrText", " PAGE ", "xml:space", "preserve").close("w:r");
        field(xml, "separate");
        xml.open("w:r").element("w:t", "1").close("w:r");
        field(xml, "end");
        RunWriter.plain(xml, " —");
        return xml.close("w:p").close("w:ftr").toString();
    }

    private static void field(Xml xml, String type) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close("w:r");
    }
}
