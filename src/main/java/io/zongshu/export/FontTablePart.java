package io.zongshu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFontFamily;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;

/** word/fontTable.xml: what to take where a face is missing (ECMA-376, 17.8.3.1). Nothing is embedded. */
final class FontTablePart {
    private static final byte CHINESE = (byte) 0x86;
    private static final byte LATIN = 0;

    private FontTablePart() {}

    static void add(XWPFDocument word, FontSet fonts) {
        FontsDocument table = FontsDocument.Factory.newInstance();
        fill(table.addNewFonts(), fonts);
        try {
            PackagePartName name = PackagingURIHelper.createPartName(XWPFRelation.FONT_TABLE.getDefaultFileName());
            PackagePart part = word.getPackage().createPart(name, XWPFRelation.FONT_TABLE.getContentType());
            word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
            try (OutputStream out = part.getOutputStream()) {
                table.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            }
        } catch (IOException | InvalidFormatException e) {
            // The name is the standard's, and the part in memory.
            throw new IllegalStateException(e);
        }
    }

    private static void fill(CTFontsList table, FontSet fonts) {
        TreeSet<String> faces = new TreeSet<>(fonts.faces());
        fonts.faces().forEach(f -> {
            String fallback = fonts.fallbacks().get(f);
            if (fallback != null) {
                faces.add(fallback);
            }
        });
        for (String face : faces) {
            CTFont font = table.addNewFont();
            font.setName(face);
            String substitutes = fonts.substitutes().getOrDefault(face, "");
            if (!substitutes.isEmpty()) {
                font.addNewAltName().setVal(substitutes);
            }
            describe(font, CHINESE, STFontFamily.MODERN, STPitch.FIXED);
        }
        if (!faces.contains(fonts.digits())) {
            CTFont font = table.addNewFont();
            font.setName(fonts.digits());
            describe(font, LATIN, STFontFamily.ROMAN, STPitch.VARIABLE);
        }
    }

    private static void describe(CTFont font, byte charset, STFontFamily.Enum family, STPitch.Enum pitch) {
        font.addNewCharset().setVal(new byte[] {charset});
        font.addNewFamily().setVal(family);
        font.addNewPitch().setVal(pitch);
    }
}
