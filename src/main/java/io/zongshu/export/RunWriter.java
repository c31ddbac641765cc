package io.zongshu.export;

import io.zongshu.export.Printed.Change;
import io.zongshu.export.Printed.Emphasis;
import io.zongshu.export.Printed.Line;
import io.zongshu.export.Printed.Note;
import java.util.TreeSet;

/**
 * Writes a paragraph's runs: parted only where the face changes, a line breaks, a comment begins or ends, or a change is
 * tracked. Every run has hint=eastAsia, without which Word sets “ ” … — in the Latin face.
 */
final class RunWriter {
    private final FontSet fonts;
    private final CharacterSet characters = new CharacterSet();
    /** Ids of tracked changes begin beyond those of comments. */
    private int nextChange = 100_000;

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
        TreeSet<Integer> cuts = cuts(line, face, levelFaces);
        begin(xml, line, 0);
        insert(xml, line, 0, face, levelFaces);
        int start = 0;
        for (int end : cuts) {
            Look look = look(line, start, face, levelFaces);
            if (line.breaks().contains(start)) {
                open(xml, look, "").leaf("w:br").close("w:r");
            }
            // The break stands for the pause of a paired title.
            String text = line.text().substring(start, end);
            piece(xml, line.breaks().contains(end) ? text.replaceAll("　+$", "") : text, look, deleted(line, start));
            for (Change change : line.changes()) {
                if (change.end() == end && change.start() < end) {
                    inserted(xml, change, look(line, change.start(), face, levelFaces));
                }
            }
            end(xml, line, end);
            if (end < line.text().length()) {
                begin(xml, line, end);
            }
            insert(xml, line, end, face, levelFaces);
            start = end;
        }
        if (line.text().isEmpty()) {
            end(xml, line, 0);
        }
    }

    /** A plain run of the footer and of comments. */
    static void plain(Xml xml, String text) {
        xml.open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close("w:rPr");
        xml.element("w:t", text, "xml:space", "preserve").close("w:r");
    }

    /** Face of a run, and the level of the run-in heading that it belongs to, or 0. */
    private record Look(String face, int level) {}

    private static Look look(Line line, int at, String face, String[] levelFaces) {
        for (Emphasis e : line.emphases()) {
            if (e.start() <= at && at < e.end()) {
                return new Look(levelFaces[e.level() - 1], e.level());
            }
        }
        return new Look(face, 0);
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
        line.changes().forEach(c -> {
            cuts.add(c.start());
            cuts.add(c.end());
        });
        boolean lacked = false;
        for (int at = 0; at < line.text().length(); ) {
            int c = line.text().codePointAt(at);
            boolean lacks = lacks(c, look(line, at, face, levelFaces));
            if (lacks != lacked) {
                cuts.add(at);
            }
            lacked = lacks;
            at += Character.charCount(c);
        }
        cuts.remove(0);
        return cuts;
    }

    private boolean lacks(int codePoint, Look look) {
        return !characters.has(codePoint) && fonts.fallbacks().containsKey(look.face());
    }

    private static boolean deleted(Line line, int at) {
        return line.changes().stream().anyMatch(c -> c.start() <= at && at < c.end());
    }

    private void piece(Xml xml, String text, Look look, boolean deleted) {
        if (text.isEmpty()) {
            return;
        }
        if (deleted) {
            track(xml, "w:del");
        }
        open(xml, look, text).element(deleted ? "w:delText" : "w:t", text, "xml:space", "preserve").close("w:r");
        if (deleted) {
            xml.close("w:del");
        }
    }

    /** Opens a run; the face of its first character is that of all. */
    private Xml open(Xml xml, Look look, String text) {
        xml.open("w:r").open("w:rPr");
        if (look.level() > 0) {
            xml.val("w:rStyle", StylesPart.runIn(look.level()));
        }
        String fallback = text.isEmpty() || !lacks(text.codePointAt(0), look) ? null : fonts.fallbacks().get(look.face());
        if (fallback == null) {
            xml.leaf("w:rFonts", "w:hint", "eastAsia");
        } else {
            xml.leaf("w:rFonts", "w:hint", "eastAsia", "w:eastAsia", fallback);
        }
        return xml.close("w:rPr");
    }

    /** Insertions that delete nothing. */
    private void insert(Xml xml, Line line, int at, String face, String[] levelFaces) {
        for (Change change : line.changes()) {
            if (change.start() == at && change.end() == at) {
                inserted(xml, change, look(line, Math.max(0, at - 1), face, levelFaces));
            }
        }
    }

    private void inserted(Xml xml, Change change, Look look) {
        String text = change.replacement();
        if (text.isEmpty()) {
            return;
        }
        track(xml, "w:ins");
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (at > start && lacks(text.codePointAt(at), look) != lacks(text.codePointAt(start), look)) {
                piece(xml, text.substring(start, at), look, false);
                start = at;
            }
        }
        piece(xml, text.substring(start), look, false);
        xml.close("w:ins");
    }

    private void track(Xml xml, String element) {
        xml.open(element, "w:id", Integer.toString(nextChange++), "w:author", ExportMessages.COMMENT_AUTHOR);
    }

    private static void begin(Xml xml, Line line, int at) {
        for (Note note : line.notes()) {
            if (note.start() == at) {
                xml.leaf("w:commentRangeStart", "w:id", Integer.toString(note.id()));
            }
        }
    }

    private static void end(Xml xml, Line line, int at) {
        for (Note note : line.notes()) {
            if (note.end() == at) {
                String number = Integer.toString(note.id());
                xml.leaf("w:commentRangeEnd", "w:id", number);
                xml.open("w:r").open("w:rPr").val("w:rStyle", StylesPart.COMMENT_REFERENCE).close("w:rPr");
                xml.leaf("w:commentReference", "w:id", number).close("w:r");
            }
        }
    }
}
