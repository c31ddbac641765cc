package io.zongshu.document;

/**
 * How a file says that this program drafted it: among its properties, never in its text. The keywords carry it too,
 * because they survive where Word and WPS save a file as .doc, .rtf, .pdf or .html.
 */
public final class DraftMark {
    /** Name of the document property. */
    public static final String PROPERTY = "起草方式";
    /** The words by which the mark is known again. */
    public static final String SIGN = "综述（Zongshu）程序辅助起草";
    /** Value of the property. */
    public static final String VALUE = SIGN + "，须经人工审核";

    private DraftMark() {}
}
