package io.zongshu.eval;

/** What can happen to a paper between its writer and the file that is read; one kind at a time, and MIXED. */
enum DirtKind {
    /** Nothing but indented paragraphs, one a line. */
    CLEAN,
    /** Paragraphs broken once or twice, anywhere; often a blank line between the halves. */
    PAGE_BREAKS,
    /** Broken inside a number, a quotation, a book title or a word. */
    HARD_BREAKS,
    /** Broken, and the second half begins with a paragraph's indent. */
    INDENTED_HALVES,
    /** Broken, and no paragraph has an indent. */
    LOST_INDENTS,
    /** Indents of all forms, lost here and there. */
    ODD_INDENTS,
    /** Broken at page ends with page numbers, running heads or rules between the halves. */
    PAGE_FURNITURE,
    /** Every paragraph wrapped at a fixed width, with indents. */
    WRAPPED,
    /** Every paragraph wrapped at a fixed width, indents lost. */
    WRAPPED_NO_INDENT,
    /** Wrapped at 20 to 40 columns with a blank line after every line. */
    WRAPPED_SPACED,
    HALF_WIDTH_MARKS,
    STRAY_SPACES,
    FULL_WIDTH_DIGITS,
    LOST_QUOTES,
    /** Heading numbers in other written forms. */
    OTHER_MARKERS,
    /** The line end after a main heading lost. */
    GLUED_BEHIND,
    /** The line end before a main heading lost. */
    GLUED_BEFORE,
    BLANK_LINES,
    CRLF,
    /** Breaks, furniture, odd indents, half-width marks, stray spaces and full-width digits together. */
    MIXED
}
