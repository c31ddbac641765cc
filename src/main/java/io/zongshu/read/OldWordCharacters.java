package io.zongshu.read;

/** The characters with a meaning of their own in a binary Word file (MS-DOC 2.4.1, 2.8.25). */
final class OldWordCharacters {
    static final char DRAWING = 0x08;
    static final char FIELD_BEGIN = 0x13;
    static final char FIELD_SEPARATOR = 0x14;
    static final char FIELD_END = 0x15;

    private OldWordCharacters() {}

    /** A character as it prints; "" for marks of paragraphs, cells, pictures, notes and comments. */
    static String printed(char c) {
        return switch (c) {
            case 0x0B, 0x0C, 0x0E -> "\n";
            case 0x1E -> "-";
            case 0xAD, 0xFEFF -> "";
            default -> c < 0x20 || c >= 0xF000 && c <= 0xF0FF ? "" : String.valueOf(c);
        };
    }

    /** Text as it prints. */
    static String printed(String text) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            printed.append(c == '\t' || c == '\r' ? " " : printed(c));
        }
        return printed.toString();
    }
}
