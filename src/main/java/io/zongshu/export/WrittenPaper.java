package io.zongshu.export;

import io.zongshu.files.CannotContinue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word file that this program wrote, read back part by part to be compared with what was asked. */
final class WrittenPaper {
    /** Guard against styles based on one another in a circle. */
    private static final int LONGEST_CHAIN = 10;

    private final Map<String, Element> parts = new LinkedHashMap<>();
    private final Map<String, Element> styles = new LinkedHashMap<>();

    private WrittenPaper() {}

    /**
     * Reads the parts.
     *
     * @throws CannotContinue if the bytes are no readable package
     */
    static WrittenPaper read(byte[] docx) {
        WrittenPaper paper = new WrittenPaper();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] xml = zip.readAllBytes();
                paper.parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml))
                        .getDocumentElement());
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw CannotContinue.file(ExportMessages.notReadBack(), e);
        }
        for (Element style : children(paper.part("word/styles.xml"), "w:style")) {
            paper.styles.put(style.getAttribute("w:styleId"), style);
        }
        return paper;
    }

    private Element part(String name) {
        Element part = parts.get(name);
        if (part == null) {
            throw CannotContinue.file(ExportMessages.notReadBack());
        }
        return part;
    }

    /** An attribute found from a part's root by element names; empty if nothing stands there. */
    String at(String part, String attribute, String... path) {
        return find(part(part), path).map(e -> e.getAttribute(attribute)).orElse("");
    }

    /** An attribute of the section: page, margins, grid. */
    String section(String element, String attribute) {
        return at("word/document.xml", attribute, "w:body", "w:sectPr", element);
    }

    /** An attribute that a style has, or inherits from the styles below it and the defaults. */
    String style(String id, String group, String element, String attribute) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(at); i++) {
            Element style = styles.get(at);
            String found = find(style, group, element).map(e -> e.getAttribute(attribute)).orElse("");
            if (!found.isEmpty()) {
                return found;
            }
            at = find(style, "w:basedOn").map(e -> e.getAttribute("w:val")).orElse("");
        }
        String defaults = group.equals("w:rPr") ? "w:rPrDefault" : "w:pPrDefault";
        return at("word/styles.xml", attribute, "w:docDefaults", defaults, group, element);
    }

    /** The printed paragraphs in order, those of table cells too. */
    List<Element> paragraphs() {
        List<Element> found = new ArrayList<>();
        collect(part("word/document.xml"), found);
        return found;
    }

    private static void collect(Element parent, List<Element> found) {
        for (Element child : elements(parent)) {
            if (child.getNodeName().equals("w:p")) {
                found.add(child);
            } else {
                collect(child, found);
            }
        }
    }

    /** Which of some lists of substitute faces the font table names. */
    List<String> substitutes(Collection<String> lists) {
        return children(part("word/fontTable.xml"), "w:font").stream()
                .flatMap(font -> children(font, "w:altName").stream())
                .map(e -> e.getAttribute("w:val")).filter(lists::contains).toList();
    }

    /** How many children of a name a part's root has. */
    int count(String part, String name) {
        return children(part(part), name).size();
    }

    /** The text of a part's first paragraph with its field code in place of the field's last result. */
    String fieldText(String part) {
        StringBuilder text = new StringBuilder();
        boolean result = false;
        for (Element run : find(part(part), "w:p").map(p -> children(p, "w:r")).orElse(List.of())) {
            String field = find(run, "w:fldChar").map(e -> e.getAttribute("w:fldCharType")).orElse("");
            result = field.equals("separate") || result && !field.equals("end");
            if (!result) {
                text.append(run.getTextContent());
            }
        }
        return text.toString().replaceAll(" +", " ");
    }

    /** A paragraph's style id. */
    static String styleOf(Element paragraph) {
        return find(paragraph, "w:pPr", "w:pStyle").map(e -> e.getAttribute("w:val")).orElse("");
    }

    /** An attribute of a paragraph's own properties. */
    static String own(Element paragraph, String element, String attribute) {
        return find(paragraph, "w:pPr", element).map(e -> e.getAttribute(attribute)).orElse("");
    }

    /** A paragraph's lines before any change is accepted: its text parted at breaks. */
    static List<String> lines(Element paragraph) {
        StringBuilder text = new StringBuilder();
        text(paragraph, text);
        return List.of(text.toString().split("\n", -1));
    }

    private static void text(Element parent, StringBuilder text) {
        for (Element child : elements(parent)) {
            switch (child.getNodeName()) {
                case "w:t", "w:delText" -> text.append(child.getTextContent());
                case "w:br" -> text.append('\n');
                case "w:ins", "w:pPr", "w:rPr" -> {}
                default -> text(child, text);
            }
        }
    }

    private static Optional<Element> find(Element from, String... path) {
        Element at = from;
        for (String name : path) {
            List<Element> found = children(at, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.get(found.size() - 1);
        }
        return Optional.of(at);
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent).stream().filter(e -> e.getNodeName().equals(name)).toList();
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
