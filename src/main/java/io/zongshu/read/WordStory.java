package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A run of blocks of a Word file, read as they stand with all tracked changes accepted: the body, a table cell, a text
 * box, a note.
 */
final class WordStory {
    final WordStyles styles;
    final TextLimit limit;
    final WordFields fields = new WordFields();

    private final WordNumbering numbering;
    /** Whether paragraphs are counted here; those inside a paragraph or a table have its number. */
    private final boolean counting;

    private final List<RawLine> lines = new ArrayList<>();
    private final List<NoteMark> notes = new ArrayList<>();
    private int number;
    private WordParagraph current;
    /** Whether the current paragraph's end was deleted, so that the next goes on with it. */
    private boolean open;

    private WordStory(WordStyles styles, WordNumbering numbering, TextLimit limit, boolean counting, int number) {
        this.styles = styles;
        this.numbering = numbering;
        this.limit = limit;
        this.counting = counting;
        this.number = number;
        this.current = new WordParagraph(this);
    }

    /**
     * Where a note hangs on the text.
     *
     * @param kind footnote or endnote
     */
    record NoteMark(int number, String kind, String id) {}

    static WordStory body(WordStyles styles, WordNumbering numbering, TextLimit limit) {
        return new WordStory(styles, numbering, limit, true, 0);
    }

    /** A story inside this one. */
    WordStory inner() {
        return new WordStory(styles, numbering, limit, false, number);
    }

    /** Reads the blocks of the element that was come to, and returns the lines of the whole story. */
    List<RawLine> read(WordXml xml) throws XMLStreamException {
        blocks(xml);
        return end();
    }

    /** The lines, after the last block. */
    List<RawLine> end() {
        close();
        return lines;
    }

    List<NoteMark> notes() {
        return notes;
    }

    void note(String kind, String id) {
        notes.add(new NoteMark(number, kind, id));
    }

    void takeNotes(WordStory inner) {
        notes.addAll(inner.notes);
    }

    /** A line of the current paragraph's number. */
    RawLine line(String text) {
        return RawLine.of(number, text);
    }

    private void blocks(WordXml xml) throws XMLStreamException {
        int me = xml.depth();
        while (xml.nextIn(me)) {
            block(xml);
        }
    }

    /** Reads the block that was come to, if it is one. */
    void block(WordXml xml) throws XMLStreamException {
        if (xml.isTooDeep()) {
            return;
        }
        switch (xml.name()) {
            case "p" -> paragraph(xml);
            case "tbl" -> table(xml);
            case "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(xml);
            case "sdt" -> WordChoices.control(xml, this::blocks);
            case "AlternateContent" -> WordChoices.alternatives(xml, this::blocks, lines::size);
            default -> {}
        }
    }

    private void paragraph(WordXml xml) throws XMLStreamException {
        limit.line();
        number += counting && !open ? 1 : 0;
        current.read(xml);
        fields.endOfParagraph();
        open = current.properties().open();
        if (!open) {
            emit();
        }
    }

    /** Ends a paragraph that ran on into nothing. */
    private void close() {
        if (open) {
            emit();
        }
        open = false;
    }

    private void emit() {
        WordProperties properties = current.properties();
        WordLines.paragraph(lines, number, current.text(), numbering.markerOf(properties), styles.of(properties));
        lines.addAll(current.boxes());
        current = new WordParagraph(this);
    }

    private void table(WordXml xml) throws XMLStreamException {
        close();
        number += counting ? 1 : 0;
        WordLines.table(lines, number, new WordTable(this).read(xml));
    }
}
