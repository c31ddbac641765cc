package io.zongshu.compose;

import io.zongshu.files.YamlNode;

/**
 * Lines of a word and what is known of it, parted by a space, in one text of a data file. A draft asks for few of the thousands of
 * lines, so a line is read when it is asked for. Thread-safe.
 */
final class WordLines {
    private final String text;
    /** Where lines begin, each behind others of its hash; 0 for none, else one more than the place. */
    private final int[] starts;

    WordLines(YamlNode lines) {
        this(lines.text());
    }

    WordLines(String text) {
        this.text = text;
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            count++;
        }
        this.starts = new int[Integer.highestOneBit(count) * 4];
        for (int at = 0; at < text.length(); at = end(at) + 1) {
            int space = text.indexOf(' ', at);
            if (space > at && space < end(at)) {
                starts[place(text.substring(at, space))] = at + 1;
            }
        }
    }

    private int end(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Where a word's line is, or would be. */
    private int place(String word) {
        int place = word.hashCode() & starts.length - 1;
        while (starts[place] > 0 && !(text.startsWith(word, starts[place] - 1) && text.startsWith(" ", starts[place] - 1 + word.length()))) {
            place = place + 1 & starts.length - 1;
        }
        return place;
    }

    boolean has(String word) {
        return starts[place(word)] > 0;
    }

    /** What stands behind a word; empty if the word has no line. */
    String of(String word) {
        int at = starts[place(word)] - 1;
        return at < 0 ? "" : text.substring(at + word.length() + 1, end(at));
    }
}
