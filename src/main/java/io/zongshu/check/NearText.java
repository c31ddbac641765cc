package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;

/** Places of a text that are a fixed wording but for a character or two. */
final class NearText {
    /** Shorter wordings are other words too easily. */
    private static final int SHORTEST = 8;
    /** From this length on two characters may differ. */
    private static final int LONG = 10;
    private static final int FIXED_START = 3;
    private static final int FIXED_END = 2;

    private NearText() {}

    /** A place that is not the wording itself. */
    record Near(int start, int end) {}

    /** The places, which begin with the wording's first three characters and end with its last two. */
    static List<Near> find(String text, String wording) {
        List<Near> found = new ArrayList<>();
        if (wording.length() < SHORTEST) {
            return found;
        }
        int most = wording.length() < LONG ? 1 : 2;
        String head = wording.substring(0, FIXED_START);
        String tail = wording.substring(wording.length() - FIXED_END);
        for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
            if (text.startsWith(wording, at)) {
                continue;
            }
            int best = most + 1;
            int end = -1;
            for (int length = wording.length() - most; length <= wording.length() + most; length++) {
                if (at + length <= text.length() && text.startsWith(tail, at + length - FIXED_END)) {
                    int distance = distance(wording, text.substring(at, at + length), most);
                    if (distance < best) {
                        best = distance;
                        end = at + length;
                    }
                }
            }
            if (end > 0) {
                found.add(new Near(at, end));
            }
        }
        return found;
    }

    /** Edit distance, or more than {@code most}. */
    private static int distance(String a, String b, int most) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], last[j]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            last = row;
        }
        return last[b.length()];
    }
}
