package io.zongshu.export;

/** Namespaces, content types and relationship types of a docx (ECMA-376, transitional). */
final class Word {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String RELATION = R + "/";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Black; auto would follow the reader's window colours. */
    static final String BLACK = "000000";
    /** Of the letterhead (7.2.4, 7.2.7). */
    static final String RED = "FF0000";

    private Word() {}
}
