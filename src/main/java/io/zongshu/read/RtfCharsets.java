package io.zongshu.read;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** Code pages of RTF files. */
final class RtfCharsets {
    /** That of the machines in a Chinese office, for files that name none. */
    static final Charset OFFICE = Charset.forName("GBK");

    /** The \fcharset of fonts of pictures. */
    static final int SYMBOL = 2;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset BIG5 = Charset.forName("MS950");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset KOREAN = Charset.forName("MS949");
    private static final Map<String, String> SIGNS = Map.of(
            "emdash", "—", "endash", "–", "lquote", "‘", "rquote", "’", "ldblquote", "“", "rdblquote", "”", "bullet", "•",
            "emspace", "　", "enspace", " ", "~", "\u00A0");

    private RtfCharsets() {}

    /** The code page of \ansicpg. */
    static Optional<Charset> ofCodePage(int number) {
        return switch (number) {
            case 936, 54936 -> Optional.of(OFFICE);
            case 950 -> Optional.of(BIG5);
            case 932 -> Optional.of(JAPANESE);
            case 949 -> Optional.of(KOREAN);
            case 1252 -> Optional.of(WESTERN);
            case 65001 -> Optional.of(java.nio.charset.StandardCharsets.UTF_8);
            default -> named("windows-" + number);
        };
    }

    private static Optional<Charset> named(String name) {
        return name.matches("windows-\\d{3,4}") && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /**
     * The code page of a font's \fcharset. Western fonts have none here: Word names them also where the bytes are in the
     * file's own code page.
     */
    static Optional<Charset> ofFont(int number) {
        return switch (number) {
            case 128 -> Optional.of(JAPANESE);
            case 129 -> Optional.of(KOREAN);
            case 134 -> Optional.of(OFFICE);
            case 136 -> Optional.of(BIG5);
            case 161 -> named("windows-1253");
            case 204 -> named("windows-1251");
            default -> Optional.empty();
        };
    }

    /** The text of bytes in a font of pictures. */
    static String symbols(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(WordSymbols.of(Integer.toHexString(0xF000 | b & 0xFF)));
        }
        return text.toString();
    }

    /** The character that a control word stands for; "" if it stands for none. */
    static String sign(String word) {
        return SIGNS.getOrDefault(word, "");
    }
}
