package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The paragraphs and tables of a binary Word file, as they read with all tracked changes accepted. */
final class OldWordText {
    private final HWPFDocument document;
    private final OldWordLists lists;
    private final OldWordBoxes boxes;
    private final TextLimit limit;
    /** Whether paragraphs are counted here; those of a text box have the number of its anchor. */
    private final boolean counting;

    private final OldWordTables tables = new OldWordTables();
    private final WordFields fields = new WordFields();
    private final List<RawLine> lines = new ArrayList<>();
    private final List<RawLine> notes = new ArrayList<>();
    private final List<Range> anchored = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** The numbers of paragraphs by where they end. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    private int number = 1;

    OldWordText(HWPFDocument document) {
        this.document = document;
        this.lists = new OldWordLists(document.getListTables());
        this.boxes = new OldWordBoxes(document);
        this.limit = new TextLimit();
        this.counting = true;
    }

    private OldWordText(OldWordText around) {
        this.document = around.document;
        this.lists = around.lists;
        this.boxes = around.boxes;
        this.limit = around.limit;
        this.counting = false;
        this.number = around.number;
    }

    RawText read(String file) {
        story(document.getRange());
        anchored.addAll(boxes.rest());
        boxes();
        notes(document.getFootnotes(), document.getFootnoteRange());
        notes(document.getEndnotes(), document.getEndnoteRange());
        return new RawText(file, RawText.Form.PARAGRAPHS, lines, notes);
    }

    /** Text of which nothing but characters can be told. */
    static List<RawLine> plain(String text) {
        TextLimit limit = new TextLimit();
        limit.characters(text.length());
        List<RawLine> lines = new ArrayList<>();
        int number = 1;
        for (String paragraph : Range.stripFields(text).split("[\r\u0007\f]", -1)) {
            limit.line();
            String printed = OldWordCharacters.printed(paragraph);
            WordLines.paragraph(lines, number++, printed, "", new WordStyles.Look(0, false));
        }
        return lines;
    }

    private void story(Range range) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            limit.line();
            ends.put(paragraph.getEndOffset(), number);
            boolean open = runs(paragraph);
            fields.endOfParagraph();
            if (open && !paragraph.isInTable()) {
                continue;
            }
            paragraph(paragraph);
        }
        if (!text.isEmpty()) {
            add(lines, "", new WordStyles.Look(0, false));
        }
        endTable();
    }

    private void paragraph(Paragraph paragraph) {
        if (!paragraph.isInTable()) {
            endTable();
            add(lines, lists.markerOf(paragraph), look(paragraph));
            boxes();
            number += counting ? 1 : 0;
            return;
        }
        if (paragraph.isTableRowEnd()) {
            text.setLength(0);
            tables.row();
            return;
        }
        add(tables.cell(), lists.markerOf(paragraph), look(paragraph));
        if (paragraph.getTableLevel() <= 1 && paragraph.text().endsWith("\u0007")) {
            tables.endCell();
        }
    }

    private void add(List<RawLine> to, String marker, WordStyles.Look look) {
        WordLines.paragraph(to, number, text.toString(), marker, look);
        text.setLength(0);
    }

    private void endTable() {
        if (tables.end(lines, number)) {
            boxes();
            number += counting ? 1 : 0;
        }
    }

    /** Adds a paragraph's text; true if its end mark is deleted or hidden, so that it goes on in the next. */
    private boolean runs(Paragraph paragraph) {
        boolean gone = false;
        int count = paragraph.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String raw = run.text();
            limit.characters(raw.length());
            gone = run.isMarkedDeleted() || run.isVanished();
            if (run.isSymbol()) {
                add(gone, WordSymbols.of(Integer.toHexString(run.getSymbolCharacter())));
                continue;
            }
            for (int c = 0; c < raw.length(); c++) {
                one(raw.charAt(c), run.getStartOffset() + c, gone);
            }
        }
        return gone && !paragraph.text().endsWith("\u0007");
    }

    private void one(char c, int position, boolean gone) {
        switch (c) {
            case OldWordCharacters.FIELD_BEGIN -> fields.begin();
            case OldWordCharacters.FIELD_SEPARATOR -> fields.separate();
            case OldWordCharacters.FIELD_END -> fields.end();
            case OldWordCharacters.DRAWING -> {
                if (counting) {
                    boxes.at(position).ifPresent(anchored::add);
                }
            }
            case '\t' -> add(gone, text.isEmpty() ? "" : " ");
            default -> add(gone, OldWordCharacters.printed(c));
        }
    }

    private void add(boolean gone, String what) {
        if (!gone && !fields.isInstruction()) {
            text.append(what);
        }
    }

    private WordStyles.Look look(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName();
        int level = paragraph.getLvl();
        Optional<Integer> declared = level < WordStyles.BODY ? Optional.of(level) : Optional.empty();
        return WordStyles.look(name, Optional.empty(), declared);
    }

    /** The text boxes that were anchored in what was just read. */
    private void boxes() {
        for (Range box : anchored) {
            OldWordText inner = new OldWordText(this);
            inner.story(box);
            lines.addAll(inner.lines);
        }
        anchored.clear();
    }

    private void notes(Notes marks, Range texts) {
        for (int i = 0; i < marks.getNotesCount(); i++) {
            int start = texts.getStartOffset() + marks.getNoteTextStartOffset(i);
            int end = texts.getStartOffset() + marks.getNoteTextEndOffset(i);
            if (start < end && end <= texts.getEndOffset()) {
                String note = OldWordCharacters.printed(Range.stripFields(new Range(start, end, document).text())).strip();
                if (!note.isEmpty()) {
                    notes.add(RawLine.of(numberAt(marks.getNoteAnchorPosition(i)), note.replace('\n', ' ')));
                }
            }
        }
    }

    private int numberAt(int position) {
        return Optional.ofNullable(ends.higherEntry(position)).map(Map.Entry::getValue).orElse(number);
    }
}
