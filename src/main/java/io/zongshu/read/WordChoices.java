package io.zongshu.read;

import java.util.function.IntSupplier;
import javax.xml.stream.XMLStreamException;

/** Parts of a Word file that may or may not be read. */
final class WordChoices {
    private WordChoices() {}

    /** Reads what the element that was come to holds. */
    @FunctionalInterface
    interface Content {
        void read(WordXml xml) throws XMLStreamException;
    }

    /** A content control; one that still shows its prompt (单击此处输入文字) holds no text. */
    static void control(WordXml xml, Content content) throws XMLStreamException {
        boolean prompt = false;
        int me = xml.depth();
        while (xml.nextIn(me)) {
            if (xml.name().equals("sdtPr")) {
                int properties = xml.depth();
                while (xml.nextIn(properties)) {
                    prompt |= xml.name().equals("showingPlcHdr") && xml.isOn();
                }
            } else if (xml.name().equals("sdtContent") && !prompt && !xml.isTooDeep()) {
                content.read(xml);
            }
        }
    }

    /**
     * The same thing written for programs of different age: the first form that says anything.
     *
     * @param size how much was read so far
     */
    static void alternatives(WordXml xml, Content content, IntSupplier size) throws XMLStreamException {
        int before = size.getAsInt();
        int me = xml.depth();
        while (xml.nextIn(me)) {
            boolean form = xml.name().equals("Choice") || xml.name().equals("Fallback");
            if (form && size.getAsInt() == before && !xml.isTooDeep()) {
                content.read(xml);
            }
        }
    }
}
