package io.zongshu.export;

import io.zongshu.export.Printed.Change;
import io.zongshu.export.Printed.Emphasis;
import io.zongshu.export.Printed.Line;
import io.zongshu.export.Printed.Note;
import java.math.BigInteger;
import java.util.TreeSet;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

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
    void write(CTP paragraph, Line line, String face, String[] levelFaces) {
        TreeSet<Integer> cuts = cuts(line, face, levelFaces);
        begin(paragraph, line, 0);
        insert(paragraph, line, 0, face, levelFaces);
        int start = 0;
        for (int end : cuts) {
            Look look = look(line, start, face, levelFaces);
            if (line.breaks().contains(start)) {
                dress(paragraph.addNewR(), look, "").addNewBr();
            }
            // The break stands for the pause of a paired title.
            String text = line.text().substring(start, end);
            text = line.breaks().contains(end) ? text.replaceAll("　+$", "") : text;
            if (!text.isEmpty() && deleted(line, start)) {
                text(dress(track(paragraph.addNewDel()).addNewR(), look, text).addNewDelText(), text);
            } else if (!text.isEmpty()) {
                text(dress(paragraph.addNewR(), look, text).addNewT(), text);
            }
            for (Change change : line.changes()) {
                if (change.end() == end && change.start() < end) {
                    inserted(paragraph, change, look(line, change.start(), face, levelFaces));
                }
            }
            end(paragraph, line, end);
            if (end < line.text().length()) {
                begin(paragraph, line, end);
            }
            insert(paragraph, line, end, face, levelFaces);
            start = end;
        }
        if (line.text().isEmpty()) {
            end(paragraph, line, 0);
        }
    }

    /** A plain run of the footer and of comments. */
    static void plain(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        text(run.addNewT(), text);
    }

    /** Fills an element of text, whose blanks count. */
    static void text(CTText element, String text) {
        element.setStringValue(text);
        element.setSpace(SpaceAttribute.Space.PRESERVE);
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

    /** Gives a run its look; the face of its first character is that of all. */
    private CTR dress(CTR run, Look look, String text) {
        CTRPr properties = run.addNewRPr();
        if (look.level() > 0) {
            properties.addNewRStyle().setVal(StylesPart.runIn(look.level()));
        }
        CTFonts face = properties.addNewRFonts();
        face.setHint(STHint.EAST_ASIA);
        String fallback = text.isEmpty() || !lacks(text.codePointAt(0), look) ? null : fonts.fallbacks().get(look.face());
        if (fallback != null) {
            face.setEastAsia(fallback);
        }
        return run;
    }

    /** Insertions that delete nothing. */
    private void insert(CTP paragraph, Line line, int at, String face, String[] levelFaces) {
        for (Change change : line.changes()) {
            if (change.start() == at && change.end() == at) {
                inserted(paragraph, change, look(line, Math.max(0, at - 1), face, levelFaces));
            }
        }
    }

    private void inserted(CTP paragraph, Change change, Look look) {
        String text = change.replacement();
        if (text.isEmpty()) {
            return;
        }
        CTRunTrackChange insertion = track(paragraph.addNewIns());
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (at > start && lacks(text.codePointAt(at), look) != lacks(text.codePointAt(start), look)) {
                insertedRun(insertion, text.substring(start, at), look);
                start = at;
            }
        }
        insertedRun(insertion, text.substring(start), look);
    }

    private void insertedRun(CTRunTrackChange insertion, String text, Look look) {
        text(dress(insertion.addNewR(), look, text).addNewT(), text);
    }

    private CTRunTrackChange track(CTRunTrackChange change) {
        change.setId(BigInteger.valueOf(nextChange++));
        change.setAuthor(ExportMessages.COMMENT_AUTHOR);
        return change;
    }

    private static void begin(CTP paragraph, Line line, int at) {
        for (Note note : line.notes()) {
            if (note.start() == at) {
                paragraph.addNewCommentRangeStart().setId(BigInteger.valueOf(note.id()));
            }
        }
    }

    private static void end(CTP paragraph, Line line, int at) {
        for (Note note : line.notes()) {
            if (note.end() == at) {
                BigInteger number = BigInteger.valueOf(note.id());
                paragraph.addNewCommentRangeEnd().setId(number);
                CTR reference = paragraph.addNewR();
                reference.addNewRPr().addNewRStyle().setVal(StylesPart.COMMENT_REFERENCE);
                reference.addNewCommentReference().setId(number);
            }
        }
    }
}
