package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a Word paragraph with tracked changes accepted: insertions in; deletions, field codes, hidden text and
 * comments out. Text boxes anchored in it stand beside its text.
 */
final class WordParagraph {
    private static final String REFERENCE = "Reference";

    private final WordStory story;
    private final StringBuilder text = new StringBuilder();
    private final List<RawLine> boxes = new ArrayList<>();
    private WordProperties properties = WordProperties.NONE;
    private boolean hidden;
    private boolean hiddenByStyle;

    WordParagraph(WordStory story) {
        this.story = story;
    }

    /** With \n at soft line breaks. */
    String text() {
        return text.toString();
    }

    /** The lines of text boxes. */
    List<RawLine> boxes() {
        return boxes;
    }

    /** Of the paragraph element read last: where paragraphs were joined, the last one's properties hold. */
    WordProperties properties() {
        return properties;
    }

    /** Reads the p element that was come to; what it says goes on after what is here already. */
    void read(WordXml xml) throws XMLStreamException {
        properties = WordProperties.NONE;
        hiddenByStyle = isHidden(story.styles.idOf(properties));
        hidden = hiddenByStyle;
        inline(xml);
    }

    private void inline(WordXml xml) throws XMLStreamException {
        int me = xml.depth();
        while (xml.nextIn(me)) {
            if (!xml.isTooDeep()) {
                element(xml, xml.name());
            }
        }
    }

    private void element(WordXml xml, String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> {
                properties = WordProperties.ofParagraph(xml);
                hiddenByStyle = isHidden(story.styles.idOf(properties));
                hidden = hiddenByStyle;
            }
            case "rPr" -> {
                WordProperties run = WordProperties.ofRun(xml);
                hidden = run.hidden().orElseGet(() -> hiddenByStyle || run.style().filter(this::isHidden).isPresent());
            }
            case "r" -> run(xml);
            case "t" -> text(xml);
            case "tab", "ptab" -> add(text.isEmpty() ? "" : " ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(WordSymbols.of(xml.attribute("char")));
            case "fldChar" -> field(xml.attribute("fldCharType"));
            case "footnoteReference", "endnoteReference" ->
                story.note(name.substring(0, name.length() - REFERENCE.length()), xml.attribute("id"));
            case "txbxContent", "txBody" -> box(xml);
            case "textpath" -> boxes.add(story.line(xml.attribute("string")));
            case "sdt" -> WordChoices.control(xml, this::inline);
            case "AlternateContent" -> WordChoices.alternatives(xml, this::inline, () -> text.length() + boxes.size());
            // What was deleted; what fields were told; the reading aid over characters.
            case "del", "moveFrom", "delText", "instrText", "delInstrText", "rt" -> {}
            default -> inline(xml);
        }
    }

    private void run(WordXml xml) throws XMLStreamException {
        boolean outside = hidden;
        hidden = hiddenByStyle;
        inline(xml);
        hidden = outside;
    }

    private boolean isHidden(String style) {
        return story.styles.inherited(style, WordProperties::hidden).orElse(false);
    }

    private void text(WordXml xml) throws XMLStreamException {
        StringBuilder read = new StringBuilder();
        xml.text(read, story.limit);
        add(read.toString().replace('\n', ' ').replace("\u00AD", ""));
    }

    private void add(String what) {
        if (!hidden && !story.fields.isInstruction()) {
            text.append(what);
        }
    }

    private void field(String part) {
        switch (part) {
            case "begin" -> story.fields.begin();
            case "separate" -> story.fields.separate();
            case "end" -> story.fields.end();
            default -> {}
        }
    }

    private void box(WordXml xml) throws XMLStreamException {
        WordStory inner = story.inner();
        boxes.addAll(inner.read(xml));
        story.takeNotes(inner);
    }
}
