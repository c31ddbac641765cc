package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts formulas in papers: each four characters that are one, wherever they stand. */
final class FormulaScan {
    private static final int LENGTH = 4;
    private static final int TENTHS = 10;

    private final Map<String, Note> notes = new HashMap<>();
    private long characters;

    private static final class Note {
        private int occurrences;
        private int documents;
        private int inHeadings;
        private int lastPaper = -1;
        private final int[] positions = new int[TENTHS];
    }

    private FormulaScan() {}

    static FormulaScan of(Collection<Paper> papers, Set<String> formulas) {
        FormulaScan scan = new FormulaScan();
        formulas.forEach(f -> scan.notes.put(f, new Note()));
        int number = 0;
        for (Paper paper : papers) {
            scan.add(paper, number++);
        }
        return scan;
    }

    private void add(Paper paper, int number) {
        long length = Math.max(1, paper.characters());
        long at = 0;
        for (PaperParagraph paragraph : paper.paragraphs()) {
            String text = paragraph.text();
            boolean heading = paragraph.role().startsWith("heading") || paragraph.role().endsWith("title");
            for (int i = 0; i + LENGTH <= text.length(); i++) {
                Note note = notes.get(text.substring(i, i + LENGTH));
                if (note != null) {
                    note.occurrences++;
                    note.inHeadings += heading ? 1 : 0;
                    note.positions[(int) Math.min(TENTHS - 1, (at + i) * TENTHS / length)]++;
                    note.documents += note.lastPaper == number ? 0 : 1;
                    note.lastPaper = number;
                }
            }
            at += text.length();
        }
        characters += paper.characters();
    }

    long characters() {
        return characters;
    }

    Keyness.Count count(String formula) {
        Note note = notes.get(formula);
        return note == null ? Keyness.Count.NONE : new Keyness.Count(note.occurrences, note.documents);
    }

    int inHeadings(String formula) {
        Note note = notes.get(formula);
        return note == null ? 0 : note.inHeadings;
    }

    /** Occurrences by tenths of the papers. */
    java.util.List<Integer> positions(String formula) {
        Note note = notes.get(formula);
        return java.util.Arrays.stream(note == null ? new int[TENTHS] : note.positions).boxed().toList();
    }
}
