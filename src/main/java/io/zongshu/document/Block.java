package io.zongshu.document;

/** One block of a Document, in reading order. */
public sealed interface Block permits Heading, Paragraph, Table {
    /** Where the block stands in its source. */
    LineRange lines();
}
