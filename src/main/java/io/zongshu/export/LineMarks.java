package io.zongshu.export;

import io.zongshu.export.Printed.Change;
import io.zongshu.export.Printed.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which comments and tracked changes stand on which printed paragraph, or on which cell of a table's row. */
final class LineMarks {
    private record Span(int id, int start, int end) {}

    private final Map<Integer, List<Span>> notes = new TreeMap<>();
    private final Map<Integer, List<Remark>> fixes = new TreeMap<>();

    /** Marks on the paper's printed texts; a mark on what is not printed goes to its first line: no note is lost. */
    LineMarks(List<String> texts, ExportOptions options) {
        int id = 0;
        for (Annotation a : options.comments()) {
            note(texts, a.paragraph(), new Span(id++, a.start(), a.end()));
        }
        for (Remark r : options.remarks()) {
            boolean point = r.start() == r.end() && r.replacement().isPresent();
            note(texts, r.paragraph(), new Span(id++, point ? Math.max(0, r.start() - 1) : r.start(), point ? Math.max(1, r.end()) : r.end()));
            if (r.replacement().isPresent() && printed(texts, r.paragraph())) {
                fixes.computeIfAbsent(r.paragraph(), n -> new ArrayList<>()).add(r);
            }
        }
        fixes.values().forEach(list -> list.sort(Comparator.comparingInt(Remark::start)));
    }

    private void note(List<String> texts, int paragraph, Span span) {
        boolean printed = printed(texts, paragraph);
        notes.computeIfAbsent(printed ? paragraph : first(texts), n -> new ArrayList<>())
                .add(printed ? span : new Span(span.id(), 0, 0));
    }

    private static boolean printed(List<String> texts, int paragraph) {
        return paragraph <= texts.size() && !CleanText.of(texts.get(paragraph - 1)).text().isEmpty();
    }

    private static int first(List<String> texts) {
        for (int n = 1; n <= texts.size(); n++) {
            if (printed(texts, n)) {
                return n;
            }
        }
        return 1;
    }

    /** The comments on a paragraph; one that fits no span of it stands on the whole. */
    List<Note> notes(int paragraph, CleanText clean) {
        List<Note> mapped = new ArrayList<>();
        for (Span span : notes.getOrDefault(paragraph, List.of())) {
            int start = clean.offset(span.start());
            int end = clean.offset(span.end());
            mapped.add(start < end
                    ? new Note(span.id(), start, end)
                    : new Note(span.id(), 0, clean.text().length()));
        }
        return mapped;
    }

    /**
     * The comments on a cell of a table's row; one that lies in no single cell stands on the whole first.
     *
     * @param offset of the cell in the row's text, in which tabs part the cells
     * @param length of the cell's text as it came
     */
    List<Note> notes(int row, CleanText clean, int offset, int length) {
        List<Note> mapped = new ArrayList<>();
        for (Span span : notes.getOrDefault(row, List.of())) {
            if (within(span.start(), span.end(), offset, length)) {
                int start = clean.offset(span.start() - offset);
                int end = clean.offset(span.end() - offset);
                mapped.add(start < end
                        ? new Note(span.id(), start, end)
                        : new Note(span.id(), 0, clean.text().length()));
            } else if (offset == 0 && !inOneCell(span, row)) {
                mapped.add(new Note(span.id(), 0, clean.text().length()));
            }
        }
        return mapped;
    }

    private final Map<Integer, String> rows = new TreeMap<>();

    /** Makes a row's text known, cells parted by tabs, before its cells are asked for. */
    void row(int number, String text) {
        rows.put(number, text);
    }

    private boolean inOneCell(Span span, int row) {
        String text = rows.getOrDefault(row, "");
        return span.start() >= 0 && span.start() < span.end() && span.end() <= text.length()
                && text.substring(span.start(), span.end()).indexOf('\t') < 0;
    }

    private static boolean within(int start, int end, int offset, int length) {
        return start >= offset && start < end && end <= offset + length;
    }

    /**
     * The changes of a paragraph, or of a cell that begins at an offset of its row.
     *
     * @param length of the text as it came
     * @param breaks of a title's lines, which no change takes away
     */
    List<Change> changes(int paragraph, CleanText clean, int offset, int length, List<Integer> breaks) {
        List<Change> changes = new ArrayList<>();
        int free = 0;
        for (Remark fix : fixes.getOrDefault(paragraph, List.of())) {
            if (fix.start() < offset || fix.end() < fix.start() || fix.end() > offset + length) {
                continue;
            }
            int start = clean.offset(fix.start() - offset);
            int end = clean.offset(fix.end() - offset);
            boolean gone = start == end && fix.start() < fix.end();
            String replacement = CleanText.of(fix.replacement().orElse("")).text();
            boolean broken = breaks.stream().anyMatch(b -> start < b && b < end);
            if (start >= free && !gone && !broken && !clean.text().substring(start, end).equals(replacement)) {
                changes.add(new Change(start, end, replacement));
                free = Math.max(end, start + 1);
            }
        }
        return changes;
    }
}
