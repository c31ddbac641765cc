package io.zongshu.eval;

import java.util.List;

/**
 * Something wrong in a draft.
 *
 * @param check which check found it; with NOTE before it, it is for the reader to judge and no fault
 * @param what what exactly
 * @param sentence the sentence or line of the draft; empty if it is about the whole paper
 * @param rows addresses and texts of the sources of the sentence
 */
record DraftFault(String check, String what, String sentence, List<String> rows) {
    DraftFault {
        rows = List.copyOf(rows);
    }

    /** How the check of a finding starts that a reader must judge. */
    static final String NOTE = "note: ";

    boolean isNote() {
        return check.startsWith(NOTE);
    }

    static DraftFault whole(String check, String what) {
        return new DraftFault(check, what, "", List.of());
    }
}
