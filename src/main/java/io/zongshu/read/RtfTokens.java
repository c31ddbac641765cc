package io.zongshu.read;

import java.nio.charset.StandardCharsets;

/**
 * The tokens of an RTF file: groups, control words, bytes of text. Control symbols are words of one sign. A file that
 * breaks off simply ends.
 */
final class RtfTokens {
    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    /** Longer words do not exist. */
    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int value;
    private boolean hasValue;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The last control word. */
    String word() {
        return word;
    }

    /** The last control word's number, or the last byte. */
    int value() {
        return value;
    }

    /** The last control word's number, or another if it had none. */
    int value(int otherwise) {
        return hasValue ? value : otherwise;
    }

    Kind next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                case '\t' -> {
                    return word("tab");
                }
                default -> {
                    return single(c);
                }
            }
        }
        return Kind.END;
    }

    private Kind single(int c) {
        value = c;
        return Kind.BYTE;
    }

    private Kind word(String name) {
        word = name;
        hasValue = false;
        value = 0;
        return Kind.WORD;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at] & 0xFF;
        if (isLetter(c)) {
            return letters();
        }
        at++;
        return switch (c) {
            case '\\', '{', '}' -> single(c);
            case '\'' -> hex();
            case '\r', '\n' -> word("par");
            case '\t' -> word("tab");
            default -> word(String.valueOf((char) c));
        };
    }

    private Kind hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return word("'");
        }
        at += 2;
        return single(high << 4 | low);
    }

    private Kind letters() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        int end = digits;
        long number = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
            number = Math.min(number * 10 + bytes[end++] - '0', Integer.MAX_VALUE);
        }
        if (end > digits) {
            at = end;
            value = (int) (negative ? -number : number);
            hasValue = true;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, at + (long) Math.max(0, value));
        }
        return Kind.WORD;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
