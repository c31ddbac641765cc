package io.zongshu.document;

/**
 * A printed paragraph found again among the characters of its file, white space apart, as a printed paragraph has less of it
 * than its file. A heading's number that Word makes itself is not in the file.
 */
public final class ShownText {
    private static final int LONGEST_NUMBER = 8;
    private static final int CONTEXT = 6;

    private final String file;
    private final String printed;
    /** How many characters show before each offset of the printed paragraph. */
    private final int[] shown;
    /** Where the printed paragraph begins in the file; not if it is not there as a whole. */
    private final int start;
    /** How many of its first characters the file has not; more than it has if none is found. */
    private final int missing;

    private ShownText(String file, String printed, int[] shown) {
        this.file = file;
        this.printed = printed;
        this.shown = shown;
        int at = -1;
        int cut = 0;
        for (; at < 0 && cut <= LONGEST_NUMBER && cut < printed.length(); cut++) {
            at = file.indexOf(printed.substring(cut));
        }
        this.missing = at < 0 ? Integer.MAX_VALUE : cut - 1;
        this.start = at - missing;
    }

    /**
     * Looks for a printed paragraph.
     *
     * @param file the characters that show of the lines or runs where it stands, from {@link #of(String)}
     */
    public static ShownText find(String file, String printed) {
        int[] shown = new int[printed.length() + 1];
        for (int i = 0; i < printed.length(); i++) {
            shown[i + 1] = shown[i] + (shows(printed.charAt(i)) ? 1 : 0);
        }
        return new ShownText(file, of(printed), shown);
    }

    /** The characters of a text that show. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (shows(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether a character is no white space, the invisible ones included. */
    public static boolean shows(char c) {
        return !Character.isWhitespace(c) && c != 0x3000 && c != 0xA0 && c != 0x200B && c != 0xFEFF && c != 0xAD;
    }

    /** How many characters of a range of the printed paragraph show. */
    public int length(int from, int to) {
        return shown[to] - shown[from];
    }

    /** Where a range of the printed paragraph begins in the file's characters; -1 if it is not there or shows nothing. */
    public int start(int from, int to) {
        int index = shown[from];
        int length = length(from, to);
        int at = index >= missing ? start + index : near(index, length);
        return length == 0 || at < 0 || at + length > file.length() ? -1 : at;
    }

    /** The same by the characters around it, if they stand only once in the file. */
    private int near(int index, int length) {
        int left = Math.max(0, index - CONTEXT);
        String around = printed.substring(left, Math.min(printed.length(), index + length + CONTEXT));
        int at = file.indexOf(around);
        return at >= 0 && file.indexOf(around, at + 1) < 0 ? at + index - left : -1;
    }
}
