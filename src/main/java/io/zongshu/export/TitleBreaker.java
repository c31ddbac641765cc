package io.zongshu.export;

import io.zongshu.language.HanlpSegmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a title into lines (GB/T 9704-2012, 7.3.1: 回行时词意完整，排列对称，长短适宜，梯形或菱形): at most so many
 * characters a line, lengths strictly falling, strictly rising or rhombic, never inside a word or name. A paired title
 * breaks at its pause (U+3000).
 */
final class TitleBreaker {
    private static final char PAUSE = '　';
    private static final int LINES_MOST = 5;
    private static final int NONE = Integer.MAX_VALUE / 4;

    /** A further line costs as much as a rather bad break. */
    private static final int LINE_COST = 20;

    private final int most;
    private final int single;
    private final List<String> names;

    /**
     * A breaker.
     *
     * @param most width of a line in hundredths of a character
     * @param single up to this width a title stays on one line
     * @param names names that no line must cut
     */
    TitleBreaker(int most, int single, List<String> names) {
        this.most = most;
        this.single = single;
        this.names = names;
    }

    /**
     * Offsets where new lines begin. Empty when the title fits one line, or when it cannot be broken at all (a single
     * endless word), so that Word wraps it.
     */
    List<Integer> breaks(String title) {
        boolean paired = title.indexOf(PAUSE) > 0;
        if (!paired && TextWidth.hundredths(title) <= single) {
            return List.of();
        }
        int[] pauses = pauses(title);
        boolean halvesFit = true;
        for (String half : title.split("　+")) {
            halvesFit &= TextWidth.hundredths(half) <= most;
        }
        if (paired && halvesFit) {
            return boxed(pauses);
        }
        int[] costs = new TitleCosts(new HanlpSegmenter(), names).of(title);
        for (int pause : pauses) {
            costs[pause] = 0;
        }
        return search(title, costs);
    }

    private static int[] pauses(String title) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < title.length(); i++) {
            if (title.charAt(i - 1) == PAUSE && title.charAt(i) != PAUSE) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> boxed(int[] offsets) {
        return Arrays.stream(offsets).boxed().toList();
    }

    private List<Integer> search(String title, int[] costs) {
        int[] places = java.util.stream.IntStream.range(1, title.length())
                .filter(i -> costs[i] < TitleCosts.NEVER).toArray();
        int needed = (TextWidth.hundredths(title) + most - 1) / most;
        for (boolean anyShape : new boolean[] {false, true}) {
            Best best = new Best(title, costs, places, anyShape);
            for (int lines = Math.max(2, needed); lines <= Math.min(LINES_MOST, Math.max(2, needed) + 1); lines++) {
                best.choose(new int[lines - 1], 0, 0, (lines - needed) * LINE_COST);
            }
            if (best.cost < NONE) {
                return boxed(best.breaks);
            }
        }
        return greedy(title, places);
    }

    /** For titles beyond all measure: each line as long as it can be. */
    private List<Integer> greedy(String title, int[] places) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        int last = -1;
        for (int place : places) {
            if (last > start && TextWidth.hundredths(title.substring(start, place)) > most) {
                found.add(last);
                start = last;
            }
            last = place;
        }
        if (last > start && TextWidth.hundredths(title.substring(start)) > most) {
            found.add(last);
        }
        return found;
    }

    /** The cheapest set of breaks found so far. */
    private final class Best {
        private final String title;
        private final int[] costs;
        private final int[] places;
        private final boolean anyShape;
        private int[] breaks = {};
        private int cost = NONE;

        Best(String title, int[] costs, int[] places, boolean anyShape) {
            this.title = title;
            this.costs = costs;
            this.places = places;
            this.anyShape = anyShape;
        }

        void choose(int[] chosen, int count, int from, int spent) {
            if (spent >= cost) {
                return;
            }
            int start = count == 0 ? 0 : chosen[count - 1];
            if (count == chosen.length) {
                finish(chosen, start, spent);
                return;
            }
            for (int i = from; i < places.length; i++) {
                if (safe(start, places[i]) > most) {
                    return;
                }
                chosen[count] = places[i];
                choose(chosen, count + 1, i + 1, spent + costs[places[i]]);
            }
        }

        private void finish(int[] chosen, int start, int spent) {
            if (safe(start, title.length()) > most) {
                return;
            }
            int[] widths = new int[chosen.length + 1];
            int at = 0;
            for (int i = 0; i < chosen.length; i++) {
                widths[i] = width(at, chosen[i]);
                at = chosen[i];
            }
            widths[chosen.length] = width(at, title.length());
            int shape = TitleShape.cost(widths, spent == 0);
            if (shape < 0 && !anyShape) {
                return;
            }
            int total = spent + Math.max(0, shape);
            if (total < cost) {
                cost = total;
                breaks = chosen.clone();
            }
        }

        /** The width with the quarter character that some programs set between Han and Latin characters. */
        private int safe(int start, int end) {
            int gaps = 0;
            for (int i = start + 1; i < end; i++) {
                gaps += (title.charAt(i) < 0x2000) != (title.charAt(i - 1) < 0x2000) ? 1 : 0;
            }
            return width(start, end) + 25 * gaps;
        }

        private int width(int start, int end) {
            return TextWidth.hundredths(title.substring(start, end).strip());
        }
    }
}
