package io.zongshu.structure;

import java.util.regex.Pattern;

/** Text as it is compared and learned from. Documents keep their text as it stands in the file. */
public final class Normalisation {
    private static final Pattern HALF_COMMA = Pattern.compile("(?<=[\\p{IsHan}”》）]),(?=.)");
    private static final Pattern HALF_COLON = Pattern.compile("(?<=\\p{IsHan}):(?=[\\p{IsHan}“ ])");
    private static final Pattern HALF_SEMICOLON = Pattern.compile("(?<=[\\p{IsHan}”》）]);");
    private static final Pattern SPACE =
            Pattern.compile("(?<=[\\p{IsHan}，。；：、！？“”《》（）])[ \u3000]+(?=[\\p{IsHan}，。；：、！？“”《》（）0-9])"
                    + "|(?<=[0-9])[ \u3000]+(?=\\p{IsHan})");

    private Normalisation() {}

    /**
     * Full-width digits narrowed, half-width commas, colons and semicolons after Chinese words widened, white space inside
     * Chinese text (春暖花 开) removed. The result may be shorter than the text.
     */
    public static String of(String text) {
        StringBuilder narrowed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrowed.append(c >= '０' && c <= '９' || c == '％' ? (char) (c - '０' + '0') : c);
        }
        String marked = HALF_COMMA.matcher(narrowed).replaceAll("，");
        marked = HALF_SEMICOLON.matcher(HALF_COLON.matcher(marked).replaceAll("：")).replaceAll("；");
        return SPACE.matcher(marked).replaceAll("");
    }
}
