package io.zongshu.export;

import io.zongshu.document.DraftMark;

/** docProps: who and what, never when. */
final class PropertiesParts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    /** Format id of user-defined properties (MS-OLEPS 2.1, FMTID_UserDefinedProperties). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private PropertiesParts() {}

    /** Adds core and extended properties, and the mark of a drafted paper. */
    static void add(OfficePackage file, String title, String creator, String keywords, boolean drafted) {
        file.part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core(title, creator, keywords));
        file.relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        file.part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                Xml.part().open("Properties", "xmlns", OFFICE + "extended-properties")
                        .element("Application", ExportMessages.APPLICATION).close("Properties").toString());
        file.relate("", Word.RELATION + "extended-properties", "docProps/app.xml");
        if (drafted) {
            file.part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                    custom());
            file.relate("", Word.RELATION + "custom-properties", "docProps/custom.xml");
        }
    }

    private static String core(String title, String creator, String keywords) {
        Xml xml = Xml.part().open("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        element(xml, "dc:title", title);
        element(xml, "dc:creator", creator);
        element(xml, "cp:keywords", keywords);
        element(xml, "cp:lastModifiedBy", creator);
        element(xml, "dc:language", "zh-CN");
        return xml.close("cp:coreProperties").toString();
    }

    private static void element(Xml xml, String name, String value) {
        String clean = CleanText.of(value).text();
        if (!clean.isEmpty()) {
            xml.element(name, clean);
        }
    }

    private static String custom() {
        return Xml.part().open("Properties", "xmlns", OFFICE + "custom-properties",
                        "xmlns:vt", OFFICE + "docPropsVTypes")
                .open("property", "fmtid", USER_DEFINED, "pid", "2", "name", DraftMark.PROPERTY)
                .element("vt:lpwstr", DraftMark.VALUE).close("property").close("Properties").toString();
    }
}
