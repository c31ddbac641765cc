package io.zongshu.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written by hand, part by part. */
final class WordParts {
    static final String USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String namespace;
    private final String folder;

    WordParts(String namespace, String folder) {
        this.namespace = namespace;
        this.folder = folder;
    }

    static WordParts body(String xml) {
        return new WordParts(USUAL, "word/").with("document", "<w:body>" + xml + "</w:body>");
    }

    /** Adds a part; its root element is named after it. */
    WordParts with(String part, String xml) {
        parts.put(part, "<w:" + part + " xmlns:w=\"" + namespace + "\" xmlns:mc=\"m\" xmlns:v=\"v\">" + xml + "</w:" + part + ">");
        return this;
    }

    byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types><Override ContentType=\"x.wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "_rels/.rels", relationships(List.of("document"), "officeDocument", folder));
            put(zip, folder + "_rels/document.xml.rels", relationships(List.copyOf(parts.keySet()), "", ""));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, folder + part.getKey() + ".xml", part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String relationships(List<String> parts, String type, String folder) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (String part : parts) {
            xml.append("<Relationship Type=\"x/").append(type.isEmpty() ? part : type).append("\" Target=\"").append(folder)
                    .append(part).append(".xml\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
