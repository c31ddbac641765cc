package io.zongshu.export;

import io.zongshu.export.Printed.Emphasis;
import io.zongshu.export.Printed.Line;
import io.zongshu.export.Printed.Note;
import java.util.TreeSet;

/**
 * Writes a paragraph's runs: parted only where the face changes, a line breaks or a comment begins or ends. Every run
 * has hint=eastAsia, without which Word sets “ ” … — in the Latin face.
 */
final class RunWriter {
    private final FontSet fonts;
    private final CharacterSet characters = new CharacterSet();

    RunWriter(FontSet fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes the runs of a line.
     *
     * @param face the East Asian face of the line's style
     * @param levelFaces the faces of the run-in headings of level 1 and 2
     */
    void write(Xml xml, Line line, String face, String[] levelFaces) {
        String text = line.text();
        for (Note note : line.notes()) {
            if (note.start() == 0) {
                xml.leaf("w:commentRangeStart", "w:id", Integer.toString(note.id()));
            }
        }
        if (text.isEmpty()) {
            line.notes().forEach(note -> reference(xml, note.id()));
            return;
        }
        int start = 0;
        for (int end : cuts(line, face, levelFaces)) {
            piece(xml, line, start, end, face, levelFaces);
            for (Note note : line.notes()) {
                if (note.end() == end) {
                    reference(xml, note.id());
                }
            }
            for (Note note : line.notes()) {
                if (note.start() == end && end > 0 && end < text.length()) {
                    xml.leaf("w:commentRangeStart", "w:id", Integer.toString(note.id()));
                }
            }
            start = end;
        }
    }

    /** A plain run of the footer and of comments. */
    static void plain(Xml xml, String text) {
        xml.open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close("w:rPr");
        xml.element("w:t", text, "xml:space", "preserve").close("w:r");
    }

    private TreeSet<Integer> cuts(Line line, String face, String[] levelFaces) {
        TreeSet<Integer> cuts = new TreeSet<>(line.breaks());
        cuts.add(line.text().length());
        line.emphases().forEach(e -> {
            cuts.add(e.start());
            cuts.add(e.end());
        });
        line.notes().forEach(n -> {
            cuts.add(n.start());
            cuts.add(n.end());
        });
        boolean lacked = false;
        for (int at = 0; at < line.text().length(); ) {
            int c = line.text().codePointAt(at);
            boolean lacks = !characters.has(c) && fonts.fallbacks().containsKey(faceAt(line, at, face, levelFaces));
            if (lacks != lacked) {
                cuts.add(at);
            }
            lacked = lacks;
            at += Character.charCount(c);
        }
        cuts.remove(0);
        return cuts;
    }

    private static String faceAt(Line line, int at, String face, String[] levelFaces) {
        for (Emphasis e : line.emphases()) {
            if (e.start() <= at && at < e.end()) {
                return levelFaces[e.level() - 1];
            }
        }
        return face;
    }

    private void piece(Xml xml, Line line, int start, int end, String face, String[] levelFaces) {
        if (start >= end) {
            return;
        }
        String text = line.text().substring(start, end);
        String own = faceAt(line, start, face, levelFaces);
        String fallback = characters.has(text.codePointAt(0)) ? null : fonts.fallbacks().get(own);
        xml.open("w:r").open("w:rPr");
        for (Emphasis e : line.emphases()) {
            if (e.start() <= start && start < e.end()) {
                xml.val("w:rStyle", StylesPart.runIn(e.level()));
            }
        }
        if (fallback == null) {
            xml.leaf("w:rFonts", "w:hint", "eastAsia");
        } else {
            xml.leaf("w:rFonts", "w:hint", "eastAsia", "w:eastAsia", fallback);
        }
        xml.close("w:rPr");
        if (line.breaks().contains(start)) {
            xml.leaf("w:br");
        }
        // The break stands for the pause of a paired title.
        String printed = line.breaks().contains(end) ? text.replaceAll("　+$", "") : text;
        if (!printed.isEmpty()) {
            xml.element("w:t", printed, "xml:space", "preserve");
        }
        xml.close("w:r");
    }

    private static void reference(Xml xml, int id) {
        String number = Integer.toString(id);
        xml.leaf("w:commentRangeEnd", "w:id", number);
        xml.open("w:r").open("w:rPr").val("w:rStyle", StylesPart.COMMENT_REFERENCE).close("w:rPr");
        xml.leaf("w:commentReference", "w:id", number).close("w:r");
    }
}
