package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A Word table's cells, each with its lines. Deleted rows and cells are left out; merged cells hold their text once. */
final class WordTable {
    /** Word's own limit of columns. */
    private static final int MOST_COLUMNS = 63;

    private final WordStory story;
    private final List<List<List<RawLine>>> rows = new ArrayList<>();

    WordTable(WordStory story) {
        this.story = story;
    }

    /** Reads the tbl element that was come to. */
    List<List<List<RawLine>>> read(WordXml xml) throws XMLStreamException {
        rows(xml);
        return rows;
    }

    private void rows(WordXml xml) throws XMLStreamException {
        int me = xml.depth();
        while (xml.nextIn(me)) {
            String name = xml.name();
            if (name.equals("tr")) {
                List<List<RawLine>> cells = new ArrayList<>();
                if (cells(xml, cells) && !cells.isEmpty()) {
                    rows.add(cells);
                }
            } else if (isWrapping(name) && !xml.isTooDeep()) {
                rows(xml);
            }
        }
    }

    private static boolean isWrapping(String name) {
        return List.of("sdt", "sdtContent", "customXml", "ins", "moveTo").contains(name);
    }

    /** Reads a row's cells; false if the row was deleted. */
    private boolean cells(WordXml xml, List<List<RawLine>> cells) throws XMLStreamException {
        boolean stands = true;
        int me = xml.depth();
        while (xml.nextIn(me)) {
            String name = xml.name();
            if (name.equals("trPr")) {
                int properties = xml.depth();
                while (xml.nextIn(properties)) {
                    stands &= !xml.name().equals("del");
                    fill(cells, xml.name().equals("gridBefore") ? xml.number(0) : 0);
                }
            } else if (name.equals("tc")) {
                cell(xml, cells);
            } else if (isWrapping(name) && !xml.isTooDeep()) {
                stands &= cells(xml, cells);
            }
        }
        return stands;
    }

    private void cell(WordXml xml, List<List<RawLine>> cells) throws XMLStreamException {
        story.limit.line();
        WordStory inside = story.inner();
        Kind kind = new Kind(1, false, true);
        int me = xml.depth();
        while (xml.nextIn(me)) {
            if (xml.name().equals("tcPr")) {
                kind = Kind.read(xml);
            } else {
                inside.block(xml);
            }
        }
        List<RawLine> lines = inside.end();
        story.takeNotes(inside);
        if (kind.stands()) {
            cells.add(kind.goesOn() ? List.of() : lines);
            fill(cells, kind.columns() - 1);
        }
    }

    private static void fill(List<List<RawLine>> cells, int columns) {
        for (int i = 0; i < columns && i < MOST_COLUMNS; i++) {
            cells.add(List.of());
        }
    }

    /**
     * What a cell is.
     *
     * @param columns over how many columns it goes
     * @param goesOn whether it is the continuation of a merged one
     * @param stands whether it was not deleted
     */
    private record Kind(int columns, boolean goesOn, boolean stands) {
        static Kind read(WordXml xml) throws XMLStreamException {
            int columns = 1;
            boolean goesOn = false;
            boolean stands = true;
            int me = xml.depth();
            while (xml.nextIn(me)) {
                switch (xml.name()) {
                    case "gridSpan" -> columns = xml.number(1);
                    case "vMerge", "hMerge" -> goesOn |= !xml.val().equals("restart");
                    case "cellDel" -> stands = false;
                    default -> {}
                }
            }
            return new Kind(columns, goesOn, stands);
        }
    }
}
