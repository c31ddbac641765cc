package io.zongshu.export;

import io.zongshu.files.CannotContinue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A part of a Word file as a tree, and back to bytes. */
final class WordDom {
    private WordDom() {}

    /** @throws CannotContinue if it is no XML, or brings a document type */
    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw CannotContinue.file(ExportMessages.notAnnotated(), e);
        }
    }

    static byte[] bytes(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw CannotContinue.file(ExportMessages.notAnnotated(), e);
        }
    }

    /** An element's name without its prefix. */
    static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** A new element of the same namespace and prefix as another. */
    static Element like(Element other, String name) {
        String prefix = other.getPrefix();
        return other.getOwnerDocument()
                .createElementNS(other.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** An attribute in the namespace of its element, as Word has them. */
    static void set(Element element, String name, String value) {
        String prefix = element.getPrefix();
        if (prefix == null) {
            // The attributes of a default namespace need a prefix of their own.
            element.setAttributeNS(element.getNamespaceURI(), "w:" + name, value);
        } else {
            element.setAttributeNS(element.getNamespaceURI(), prefix + ":" + name, value);
        }
    }

    static String get(Element element, String name) {
        String value = element.getAttributeNS(element.getNamespaceURI(), name);
        return value.isEmpty() ? element.getAttribute(name) : value;
    }
}
