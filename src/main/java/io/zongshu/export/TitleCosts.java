package io.zongshu.export;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.Arrays;
import java.util.List;

/** What a line break costs at each offset of a title: 0 after a pause or mark, {@link #NEVER} inside a word or name. */
final class TitleCosts {
    static final int NEVER = 1000;

    private static final String NOT_FIRST = "的了和与及之等、，。；：）》”’」』】〕〉？！…·％%～";
    private static final String NOT_LAST = "（《“‘「『【〔〈—";
    private static final String STOPS = "，。；：！？";
    /** Where a title pauses at a mark, a break elsewhere is that much worse. */
    private static final int BESIDE_A_STOP = 25;
    /** A pair of quotes or brackets up to this length stays on one line. */
    private static final int PAIR_MOST = 12;

    private final Segmenter segmenter;
    private final List<String> names;

    TitleCosts(Segmenter segmenter, List<String> names) {
        this.segmenter = segmenter;
        this.names = names;
    }

    /** The cost for each offset from 0 to the title's length. */
    int[] of(String title) {
        int[] costs = new int[title.length() + 1];
        Arrays.fill(costs, NEVER);
        List<Token> words = segmenter.segment(title);
        TitleWords grammar = new TitleWords(words);
        for (int i = 1; i < words.size(); i++) {
            int mark = atMark(title, words.get(i).start());
            costs[words.get(i).start()] = mark >= 0 ? mark : grammar.cost(i);
        }
        preferStops(title, costs);
        closeNames(title, costs);
        closePairs(title, costs);
        return costs;
    }

    /** The cost where a mark decides, or -1. */
    private static int atMark(String title, int at) {
        char last = title.charAt(at - 1);
        char first = title.charAt(at);
        if (NOT_FIRST.indexOf(first) >= 0 || NOT_LAST.indexOf(last) >= 0 || ascii(last) && ascii(first)) {
            return NEVER;
        }
        if (first == '—') {
            return title.startsWith("——", at) ? 0 : NEVER;
        }
        if (Character.isWhitespace(last) || last == '　' || STOPS.indexOf(last) >= 0) {
            return 0;
        }
        return last == '、' ? 20 : -1;
    }

    private static void preferStops(String title, int[] costs) {
        boolean stops = false;
        for (int i = 1; i < title.length(); i++) {
            stops |= "，；：".indexOf(title.charAt(i - 1)) >= 0 && costs[i] < NEVER;
        }
        for (int i = 1; stops && i < title.length(); i++) {
            if (costs[i] > 0 && costs[i] < NEVER) {
                costs[i] += BESIDE_A_STOP;
            }
        }
    }

    private void closeNames(String title, int[] costs) {
        for (String name : names) {
            for (int at = name.isEmpty() ? -1 : title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
                Arrays.fill(costs, at + 1, at + name.length(), NEVER);
            }
        }
    }

    private static void closePairs(String title, int[] costs) {
        String open = "“《（‘〔";
        String close = "”》）’〕";
        for (int i = 0; i < title.length(); i++) {
            int kind = open.indexOf(title.charAt(i));
            int end = kind < 0 ? -1 : title.indexOf(close.charAt(kind), i);
            if (end > i && end - i <= PAIR_MOST) {
                Arrays.fill(costs, i + 1, end + 1, NEVER);
            }
        }
    }

    private static boolean ascii(char c) {
        return c > 0x20 && c < 0x7F;
    }
}
