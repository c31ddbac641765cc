package io.zongshu.check;

import io.zongshu.brief.Cell;
import io.zongshu.language.Figure;

/**
 * A figure of the brief, or of a saved draft.
 *
 * @param fact number of its fact; -1 if it is no fact's
 * @param cell where it stands
 * @param statement the clause that tells it
 * @param own pairs of the clause's letters
 * @param item pairs of what the fact is about
 */
record SourceFigure(
        int fact, Cell cell, Figure figure, Amount amount, String statement, LetterPairs own, LetterPairs item) {
    private static final double OWN_WORDS = 0.65;
    private static final double ITEM_ALONE = 0.9;
    private static final double SENTENCE = 0.8;
    private static final double PARAGRAPH = 0.45;

    /** How surely a figure of a paper speaks of what this one does, by the words around both; 0 to 1. */
    double likeness(PlacedFigure told) {
        double item = Math.max(this.item.within(told.clause()),
                Math.max(SENTENCE * this.item.within(told.sentence()), PARAGRAPH * this.item.within(told.around())));
        if (own.isEmpty()) {
            return ITEM_ALONE * item;
        }
        double words = Math.max(own.within(told.clause()),
                Math.max(SENTENCE * SENTENCE * own.within(told.sentence()), PARAGRAPH * own.within(told.around())));
        return this.item.isEmpty() ? words : OWN_WORDS * words + (1 - OWN_WORDS) * item;
    }

    /** Whether both count or measure in kinds of units that can be set side by side. */
    boolean sameKind(Amount other) {
        String mine = UnitKind.of(amount.unit());
        String theirs = UnitKind.of(other.unit());
        return mine.equals(theirs);
    }
}
