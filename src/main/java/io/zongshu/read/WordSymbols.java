package io.zongshu.read;

/** Characters of Word's picture fonts (Wingdings and Symbol) as characters of their own; most have none and are left out. */
final class WordSymbols {
    private WordSymbols() {}

    /** The character of a sym element, by its hexadecimal code. */
    static String of(String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int c = Integer.parseInt(code, 16);
        return c >= 0xE000 && c <= 0xF8FF ? wingding(c & 0xFF) : c < 0x20 ? "" : String.valueOf((char) c);
    }

    /** The marks of forms and lists, by their place in Wingdings. */
    private static String wingding(int c) {
        return switch (c) {
            case 0xFC -> "√";
            case 0xFB -> "×";
            case 0xFE -> "☑";
            case 0xFD -> "☒";
            case 0x6F, 0xA8 -> "□";
            case 0x6C -> "●";
            case 0x6E -> "■";
            case 0x75 -> "◆";
            case 0xAB -> "★";
            default -> "";
        };
    }
}
