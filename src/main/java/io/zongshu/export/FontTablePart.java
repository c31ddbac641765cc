package io.zongshu.export;

import java.util.TreeSet;

/** word/fontTable.xml: what to take where a face is missing (ECMA-376, 17.8.3.1). Nothing is embedded. */
final class FontTablePart {
    private FontTablePart() {}

    static String write(FontSet fonts) {
        TreeSet<String> faces = new TreeSet<>(fonts.faces());
        fonts.faces().forEach(f -> {
            String fallback = fonts.fallbacks().get(f);
            if (fallback != null) {
                faces.add(fallback);
            }
        });
        Xml xml = Xml.part().open("w:fonts", "xmlns:w", Word.W);
        for (String face : faces) {
            xml.open("w:font", "w:name", face);
            String substitutes = fonts.substitutes().getOrDefault(face, "");
            if (!substitutes.isEmpty()) {
                xml.val("w:altName", substitutes);
            }
            // 86: the Chinese character set (GB 2312).
            xml.val("w:charset", "86").val("w:family", "modern").val("w:pitch", "fixed").close("w:font");
        }
        if (!faces.contains(fonts.digits())) {
            xml.open("w:font", "w:name", fonts.digits()).val("w:charset", "00").val("w:family", "roman")
                    .val("w:pitch", "variable").close("w:font");
        }
        return xml.close("w:fonts").toString();
    }
}
