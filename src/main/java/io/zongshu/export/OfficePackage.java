package io.zongshu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Office Open XML package (docx, xlsx): parts with their content types and relationships, zipped so that equal parts
 * give equal bytes (fixed order, fixed times).
 */
final class OfficePackage {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, List<Relationship>> relationships = new TreeMap<>();

    private record Relationship(String type, String target) {}

    /** Adds a part, e.g. "word/document.xml". */
    void part(String name, String contentType, String xml) {
        parts.put(name, xml);
        types.put(name, contentType);
    }

    /**
     * Relates a part ("" is the package) to another.
     *
     * @param target as written in the relationship: relative to the part's folder
     * @return the relationship's id, rId1 upwards
     */
    String relate(String part, String type, String target) {
        List<Relationship> list = relationships.computeIfAbsent(part, p -> new ArrayList<>());
        list.add(new Relationship(type, target));
        return "rId" + list.size();
    }

    /** The zipped package. */
    byte[] toBytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        relationships.forEach((part, list) -> all.put(relationshipsName(part), relationshipsXml(list)));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ZIP_EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationshipsName(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String relationshipsXml(List<Relationship> list) {
        Xml xml = Xml.part().open("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 0; i < list.size(); i++) {
            Relationship r = list.get(i);
            xml.leaf("Relationship", "Id", "rId" + (i + 1), "Type", r.type(), "Target", r.target());
        }
        return xml.close("Relationships").toString();
    }

    private String contentTypes() {
        Xml xml = Xml.part().open("Types", "xmlns", TYPES)
                .leaf("Default", "Extension", "rels", "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((name, type) -> xml.leaf("Override", "PartName", "/" + name, "ContentType", type));
        return xml.close("Types").toString();
    }
}
