package io.zongshu.read;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The characters that fonts in PDF files give, as the ones that people type. */
final class PdfText {
    /** Simplified radicals of U+2E80 to U+2EFF that Unicode has no compatibility mapping for, with their characters. */
    private static final String RADICALS = "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺋卩⺌小⺍小⺏尢⺓幺⺗小⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭"
            + "⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺵羊⺷羊⺸羊⺹耂⺺聿⺼肉⺽臼⺾艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻏邑⻐钅⻑長"
            + "⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲龟⻳龟";
    private static final Map<Character, Character> PLAIN = IntStream.range(0, RADICALS.length() / 2)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> RADICALS.charAt(2 * i), i -> RADICALS.charAt(2 * i + 1)));

    private PdfText() {}

    /** The text of a glyph; empty for what prints nothing or only a font knows (private use). */
    static String plain(String glyph) {
        StringBuilder plain = new StringBuilder();
        glyph.codePoints().forEach(c -> {
            if (c >= 0x2E80 && c <= 0x2EFF && PLAIN.containsKey((char) c)) {
                plain.append(PLAIN.get((char) c));
            } else if (isCompatible(c)) {
                plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c == 0xA0) {
                plain.append(' ');
            } else if (!isPrivate(c) && c >= 0x20 && c != 0xAD && c != 0x7F && (c < 0x200B || c > 0x200F) && c != 0xFEFF) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** Radicals, compatibility ideographs, Latin ligatures, and marks drawn for upright lines. */
    private static boolean isCompatible(int c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFB06 || c >= 0xFE10 && c <= 0xFE19
                || c >= 0xFE30 && c <= 0xFE48 || c >= 0x2F800 && c <= 0x2FA1F;
    }

    /** Whether a character means something only in its font, or nothing at all. */
    static boolean isPrivate(int c) {
        return c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000 || c == 0xFFFD;
    }

    /** Whether a mark closes what stands before it and is drawn in the left half of its square. */
    static boolean isClosing(char c) {
        return "，。、；：！？”’）》〉】〕」』".indexOf(c) >= 0;
    }

    /** Full-width for Han and Chinese marks. */
    static boolean isWide(int c) {
        return c >= 0x2E80 && c != 0x3000 || c >= 0x2014 && c <= 0x2026;
    }
}
