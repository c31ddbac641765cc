package io.zongshu.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Velocity identifiers cannot be Chinese, so that every Chinese name in a reference is written as ASCII before parsing
 * and turned back in messages. 标题 becomes {@code zh_6807_9898}.
 */
final class ChineseNames {
    /** A reference: $, optional !, optional {, then up to six names parted by dots (no more: a pattern's groups recurse). */
    static final Pattern REFERENCE =
            Pattern.compile("\\$!?(\\{?)([\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*(?:\\.[\\p{IsHan}\\w]+){0,5})(\\}?)");

    /** Hexadecimal digits of a character, at the least. */
    private static final int DIGITS = 4;

    private static final Pattern ENCODED = Pattern.compile("zh(?:_[0-9a-f]{4,6})+");

    private ChineseNames() {}

    /** The ASCII name of one Chinese (or ASCII) name. */
    static String encode(String name) {
        StringBuilder out = new StringBuilder("zh");
        for (int c : name.codePoints().toArray()) {
            String digits = Integer.toHexString(c);
            out.append('_').append("0".repeat(Math.max(0, DIGITS - digits.length()))).append(digits);
        }
        return out.toString();
    }

    /** A dotted path of names, each encoded. */
    static String encodePath(String path) {
        StringBuilder out = new StringBuilder();
        for (String part : path.split("\\.", -1)) {
            out.append(out.isEmpty() ? "" : ".").append(encode(part));
        }
        return out.toString();
    }

    /** A text (an error message, say) with every encoded name turned back. */
    static String decode(String text) {
        return ENCODED.matcher(text).replaceAll(found -> {
            StringBuilder name = new StringBuilder();
            for (String hex : found.group().substring(3).split("_", -1)) {
                name.appendCodePoint(Integer.parseInt(hex, 16));
            }
            return Matcher.quoteReplacement(name.toString());
        });
    }
}
