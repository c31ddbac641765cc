package io.zongshu.learn;

/**
 * One way to read a clause as a frame, by numbers of words; an empty literal ends where it begins.
 *
 * @param o0 opener from; a fixed collocation has its text there
 * @param o1 opener to
 * @param l0 link from
 * @param l1 link to
 * @param t0 tail from
 * @param t1 tail to; before its start for a fixed collocation
 */
record FrameReading(FrameClause clause, int o0, int o1, int l0, int l1, int t0, int t1) {
    boolean isFixed() {
        return t0 > t1;
    }

    boolean hasTwoSlots() {
        return l1 > l0;
    }

    FrameLiterals literals() {
        return new FrameLiterals(isFixed(), clause.text(o0, o1), clause.text(l0, l1), isFixed() ? "" : clause.text(t0, t1));
    }

    /** The first word, of a slot if that comes first. */
    int from() {
        return isFixed() || o0 < o1 ? o0 : 0;
    }

    /** Behind the last word, of a slot if that comes last. */
    int to() {
        return isFixed() ? o1 : t0 == t1 ? clause.size() : t1;
    }

    /** Whether nothing of the clause stands outside; a slot at the clause's start counts as outside. */
    boolean isWhole() {
        return o0 == 0 && (isFixed() ? o1 : t1) == clause.size();
    }

    /** Where the first slot begins. */
    int slotFrom() {
        return o0 == o1 ? 0 : o1;
    }

    /** Where the first slot ends. */
    int slotTo() {
        return hasTwoSlots() ? l0 : t0;
    }

    /** Where what fills the first slot ends, as {@link FrameFiller} has it; its start if nothing does. */
    int fillerTo() {
        return FrameFiller.end(this, slotFrom(), slotTo());
    }

    /** The same of the second slot, which begins behind the link. */
    int secondTo() {
        return FrameFiller.end(this, l1, t0);
    }

    /** Whether it stands at the start of a clause or a list item, or behind an adverb or a verb, which govern what follows. */
    boolean isLeftEdge() {
        int before = from() - 1;
        return before < 0 || "、“".indexOf(clause.lastChar(before)) >= 0
                || clause.is(before, FrameTag.ADVERB | FrameTag.VERB | FrameTag.OPENER) && !clause.is(before, FrameTag.NOUN);
    }

    /** Whether its clause or quotation ends with it. */
    boolean isRightEdge() {
        return to() == clause.size() || clause.firstChar(to()) == '”';
    }

    /** Whether the words of a slot hold one of the frame's own literals of two characters and more. */
    boolean holdsLiteral(int from, int to) {
        return holds(from, to, o0, o1) || holds(from, to, l0, l1) || !isFixed() && holds(from, to, t0, t1);
    }

    private boolean holds(int from, int to, int literalFrom, int literalTo) {
        return clause.length(literalFrom, literalTo) >= 2 && clause.holds(from, to, literalFrom, literalTo);
    }
}
