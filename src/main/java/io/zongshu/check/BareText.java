package io.zongshu.check;

/**
 * A text as copies are compared: Han characters and letters only, marks and blanks left out, every number one 0.
 *
 * @param letters what is compared
 * @param at the offset of each letter in the text
 */
record BareText(String letters, int[] at) {
    static BareText of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char bare = bare(text.charAt(i), out.length() == 0 ? ' ' : out.charAt(out.length() - 1));
            if (bare != 0) {
                at[out.length()] = i;
                out.append(bare);
            }
        }
        return new BareText(out.toString(), at);
    }

    /** A character as it is compared, after another one; 0 if it is left out. */
    static char bare(char c, char before) {
        if (c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || Character.isSurrogate(c)) {
            return c;
        }
        if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
            return before == '0' ? 0 : '0';
        }
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : 0;
    }

    /** The offset behind letter n. */
    int endOf(int n) {
        return at[n] + 1;
    }
}
