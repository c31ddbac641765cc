package io.zongshu.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds heading numbers that are skipped, repeated, run backwards or begin in the middle. */
final class NumberNotes {
    /** 最后 and the like count as no number. */
    private static final int LARGEST = 98;
    private static final int DEEPEST = 4;
    /** 一、 down to （1） leaves out two forms between. */
    private static final int MOST_SKIPPED_FORMS = 2;

    /** The last number of one written form under one heading. */
    private record Last(int ordinal, String marker, int line, int block) {}

    private final List<Map<Marker.Kind, Last>> open = new ArrayList<>();
    private final Marker.Kind[] forms = new Marker.Kind[DEEPEST + 1];
    private final List<Note> notes = new ArrayList<>();

    private NumberNotes() {
        for (int level = 0; level <= DEEPEST; level++) {
            open.add(new EnumMap<>(Marker.Kind.class));
        }
    }

    /** The notes on an outline, in its order. */
    static List<Note> of(List<OutlineEntry> outline) {
        NumberNotes notes = new NumberNotes();
        outline.forEach(notes::look);
        return List.copyOf(notes.notes);
    }

    private void look(OutlineEntry entry) {
        for (int level = entry.level() + 1; level <= DEEPEST; level++) {
            open.get(level).clear();
            forms[level] = null;
        }
        Optional<Marker> marker = Marker.at(Normalisation.folded(entry.marker()) + "题", 0);
        if (marker.isEmpty() || marker.get().ordinal() <= 0 || marker.get().ordinal() > LARGEST) {
            return;
        }
        Marker.Kind kind = marker.get().kind();
        int ordinal = marker.get().ordinal();
        Last last = open.get(entry.level()).get(kind);
        String note = last == null ? first(entry, kind, ordinal) : next(entry, kind, ordinal, last);
        if (!note.isEmpty()) {
            notes.add(new Note(entry.line(), note));
        }
        open.get(entry.level()).put(kind, new Last(ordinal, entry.marker(), entry.line(), entry.block()));
        forms[entry.level()] = kind;
    }

    private String first(OutlineEntry entry, Marker.Kind kind, int ordinal) {
        if (ordinal > 1) {
            return StructureMessages.numberBeginsLate(entry.line(), entry.marker(), ordinal);
        }
        Marker.Kind above = entry.level() > 1 ? forms[entry.level() - 1] : null;
        boolean jumps = above != null && !kind.isRunning() && !above.isRunning() && kind != Marker.Kind.CIRCLED
                && kind.ordinal() - above.ordinal() > MOST_SKIPPED_FORMS;
        return jumps ? StructureMessages.formSkipped(entry.line(), entry.marker()) : "";
    }

    private static String next(OutlineEntry entry, Marker.Kind kind, int ordinal, Last last) {
        if (ordinal == last.ordinal() + 1) {
            return "";
        }
        if (ordinal == last.ordinal()) {
            // 一是……；一是……? A new paragraph may begin its own list with 一是.
            return ordinal == 1 && entry.runIn() ? "" : StructureMessages.numberTwice(entry.line(), entry.marker(), last.line());
        }
        if (ordinal > last.ordinal()) {
            return StructureMessages.numberSkipped(entry.line(), entry.marker(), last.line(), last.marker());
        }
        boolean restart = ordinal == 1 && (entry.level() > 1 || kind.isRunning());
        return restart ? "" : StructureMessages.numberBackwards(entry.line(), entry.marker(), last.line(), last.marker());
    }
}
