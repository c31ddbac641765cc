package io.zongshu.export;

/** The paragraph styles of a printed paper: style id and name in Word (English built-in names show in Chinese). */
enum PrintStyle {
    LETTERHEAD_CORNER("LetterheadCorner", "版头标识", "letterhead-corner"),
    LETTERHEAD_MARK("LetterheadMark", "发文机关标志", "letterhead-mark"),
    LETTERHEAD_NUMBER("LetterheadNumber", "发文字号", "letterhead-number"),
    TITLE("Title", "Title", "h1"),
    SUBTITLE("Subtitle", "Subtitle", "subtitle"),
    ADDRESSEE("Addressee", "主送机关", "addressee"),
    HEADING_1("Heading1", "heading 1", "h2"),
    HEADING_2("Heading2", "heading 2", "h3"),
    HEADING_3("Heading3", "heading 3", "h4"),
    HEADING_4("Heading4", "heading 4", "h5"),
    BODY("BodyText", "Body Text", "body"),
    ATTACHMENT("AttachmentNote", "附件说明", "attachment"),
    ATTACHMENT_LABEL("AttachmentLabel", "附件标识", "attachment-label"),
    SIGNATURE("Signature", "Signature", "signature"),
    DATE("Date", "Date", "date"),
    CAPTION("Caption", "caption", "caption"),
    TABLE_HEADER("TableHeader", "表头文字", "th"),
    TABLE_TEXT("TableText", "表格文字", "td");

    private final String id;
    private final String wordName;
    private final String cssClass;

    PrintStyle(String id, String wordName, String cssClass) {
        this.id = id;
        this.wordName = wordName;
        this.cssClass = cssClass;
    }

    boolean isLetterhead() {
        return this == LETTERHEAD_CORNER || this == LETTERHEAD_MARK || this == LETTERHEAD_NUMBER;
    }

    String id() {
        return id;
    }

    String wordName() {
        return wordName;
    }

    String cssClass() {
        return cssClass;
    }

    /** The style of a heading level, 1 to 4. */
    static PrintStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3 || this == HEADING_4;
    }
}
