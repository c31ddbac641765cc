package io.zongshu.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through an XML part, element by element, by local names, so that the strict and the usual namespaces read alike.
 * Whoever goes into an element takes {@link #depth} and asks {@link #nextIn} for its children; a child that is not gone
 * into is passed over with all it holds.
 */
final class WordXml implements AutoCloseable {
    /** Deeper nesting is no Word file; text boxes in tables in text boxes reach some forty. */
    private static final int DEEPEST = 2000;
    /** How deep readers go into elements by calling themselves. */
    private static final int DEEPEST_CALLS = 250;

    private final XMLStreamReader reader;
    private int depth;

    private WordXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static WordXml of(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new WordXml(factory.createXMLStreamReader(decoded(in)));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /**
     * The characters of a part, which are UTF-8 or UTF-16 after the standard (ECMA-376-2, 8.1.4). The parser is not left to
     * decode them itself: it prints to the error stream when a byte is wrong.
     */
    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 3);
        byte[] head = start.readNBytes(3);
        boolean marked = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (!marked) {
            start.unread(head);
        }
        Charset charset = StandardCharsets.UTF_8;
        if (head.length == 3 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
            charset = StandardCharsets.UTF_16;
        } else if (head.length == 3 && head[0] == 0) {
            charset = StandardCharsets.UTF_16BE;
        } else if (head.length == 3 && head[1] == 0) {
            charset = StandardCharsets.UTF_16LE;
        }
        return new InputStreamReader(start, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Goes into the root element and returns its depth. */
    int enter() throws XMLStreamException {
        if (!nextIn(0)) {
            throw new XMLStreamException("no root element");
        }
        return depth;
    }

    /** How deep the element stands that was come to last. */
    int depth() {
        return depth;
    }

    /** Whether this element is nested too deep to go into. */
    boolean isTooDeep() {
        return depth > DEEPEST_CALLS;
    }

    /** Moves on to the next child of the element at a depth; false when that element ends. */
    boolean nextIn(int parent) throws XMLStreamException {
        while (depth >= parent && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    if (depth == parent + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--depth < parent) {
                        return false;
                    }
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type not allowed");
                default -> {}
            }
        }
        return false;
    }

    private void deeper() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
    }

    /** Local name of the element that was come to last. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name; "" if there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute val. */
    String val() {
        return attribute("val");
    }

    /** Whether an on-off element is on: without a value, or with any but these. */
    boolean isOn() {
        String val = val();
        return !(val.equals("0") || val.equals("false") || val.equals("off"));
    }

    /** The attribute val as a number of at most nine digits, or a number for want of one. */
    int number(int otherwise) {
        return number(val(), otherwise);
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** The text of the element that was come to last, which holds no others. Goes to its end. */
    void text(StringBuilder to, TextLimit limit) throws XMLStreamException {
        int end = depth;
        while (depth >= end && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    limit.characters(reader.getTextLength());
                    to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
