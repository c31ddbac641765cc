package io.zongshu.export;

import io.zongshu.document.DraftMark;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** docProps: who and what, never when. */
final class PropertiesParts {
    private PropertiesParts() {}

    /** Sets core properties, and the mark of a drafted paper; what is empty is not written. */
    static void set(POIXMLDocument file, String title, String creator, String keywords, boolean drafted) {
        POIXMLProperties properties = file.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(CleanText.of(title).text());
        core.setCreatorProperty(CleanText.of(creator).text());
        core.setKeywordsProperty(CleanText.of(keywords).text());
        core.setLastModifiedByProperty(CleanText.of(creator).text());
        core.setLanguageProperty("zh-CN");
        if (drafted) {
            properties.getCustomProperties().addProperty(DraftMark.PROPERTY, DraftMark.VALUE);
        }
    }
}
