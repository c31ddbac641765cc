package io.zongshu.learn;

/** What is counted of every Han 4-gram. All are additive over papers. */
enum Count {
    /** Occurrences. */
    ALL,
    /** Papers with it: counted at its first occurrence in each. */
    PAPERS,
    /** Between two boundaries, so a whole unit. */
    ALONE,
    /** A boundary before it. */
    LEFT_EDGE,
    /** A boundary behind it. */
    RIGHT_EDGE,
    /** Alone, next to another unit of four characters, parted by one mark. */
    STACKED,
    /** Alone, with 、 at one side at least. */
    LISTED,
    /** In a title or a heading. */
    HEADING,
    /** Alone in a title or a heading. */
    HEADING_ALONE,
    /** A half of a unit of eight, or a third of one of twelve. */
    HALF,
    /** Alone between quotation marks. */
    QUOTED,
    /** 的 or 地 behind it. */
    DE_AFTER,
    /** 的 before it. */
    DE_BEFORE,
    /** In a unit of five or six. */
    UNIT_TO_6,
    /** In a unit of seven or eight. */
    UNIT_TO_8,
    /** In a unit of nine to twelve. */
    UNIT_TO_12,
    /** A mark that ends a sentence behind it. */
    SENTENCE_END,
    /** A sentence starts with it. */
    SENTENCE_START,
    /** A digit or letter before it. */
    DIGIT_BEFORE,
    /** A word of the segmenter starts with it. */
    BORDER_LEFT,
    /** A word ends with it. */
    BORDER_RIGHT,
    /** A word starts with it and one ends with it, at the same place. */
    BORDER_BOTH,
    /** A word ends in its middle. */
    BORDER_MIDDLE,
    /** It is one word. */
    ONE_WORD,
    /** A word border behind its first or before its last character. */
    BORDER_ODD
}
