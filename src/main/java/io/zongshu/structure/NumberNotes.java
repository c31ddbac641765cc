package io.zongshu.structure;

import java.util.List;

/** What is said of heading numbers that are skipped, repeated, run backwards or begin in the middle. */
final class NumberNotes {
    private NumberNotes() {}

    /** The notes on an outline, in its order. */
    static List<Note> of(List<OutlineEntry> outline) {
        return NumberFault.of(outline).stream()
                .map(f -> new Note(f.entry().line(), text(f.kind(), f.entry(), f.last())))
                .toList();
    }

    private static String text(NumberFault.Kind kind, OutlineEntry entry, OutlineEntry last) {
        return switch (kind) {
            case SKIPPED -> StructureMessages.numberSkipped(entry.line(), entry.marker(), last.line(), last.marker());
            case REPEATED -> StructureMessages.numberTwice(entry.line(), entry.marker(), last.line());
            case BACKWARDS -> StructureMessages.numberBackwards(entry.line(), entry.marker(), last.line(), last.marker());
            case BEGINS_LATE -> StructureMessages.numberBeginsLate(entry.line(), entry.marker(), NumberFault.ordinal(entry));
            case FORM_SKIPPED -> StructureMessages.formSkipped(entry.line(), entry.marker());
        };
    }
}
