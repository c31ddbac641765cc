package io.zongshu.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts automatic numbers as Word does: lists that share a definition go on counting, unless they say otherwise. */
final class ListCounters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();

    /**
     * The printed number of the next paragraph of a list, or "" if it has none (a bullet).
     *
     * @param definition what lists share that count on
     * @param list the list itself
     * @param starts numbers with which this list starts its levels anew, by level from 0
     */
    String next(String definition, String list, List<ListLevel> levels, Map<Integer, Integer> starts, int level) {
        if (level < 0 || level >= levels.size()) {
            return "";
        }
        int[] count = counts.computeIfAbsent(definition, k -> unused());
        for (int i = 0; i <= level; i++) {
            Integer anew = starts.get(i);
            if (anew != null && begun.add(list + "/" + i)) {
                count[i] = i == level ? anew - 1 : anew;
            } else if (count[i] == UNUSED) {
                int start = anew != null ? anew : levels.get(i).start();
                count[i] = i == level ? start - 1 : start;
            }
        }
        count[level]++;
        for (int i = level + 1; i < levels.size(); i++) {
            int restart = levels.get(i).restart();
            if (restart < 0 || level < restart) {
                count[i] = UNUSED;
            }
        }
        return print(levels, count, level);
    }

    private static int[] unused() {
        int[] count = new int[ListLevel.MOST];
        Arrays.fill(count, UNUSED);
        return count;
    }

    private static String print(List<ListLevel> levels, int[] count, int level) {
        ListLevel here = levels.get(level);
        if (here.format().equals("bullet")) {
            return "";
        }
        StringBuilder printed = new StringBuilder();
        String text = here.text();
        for (int i = 0; i < text.length(); i++) {
            int of = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < levels.size()) {
                boolean digits = here.legal() && !levels.get(of).format().equals("none");
                printed.append(WordNumerals.print(digits ? "decimal" : levels.get(of).format(), Math.max(count[of], 0)));
                i++;
            } else {
                printed.append(text.charAt(i));
            }
        }
        String marker = printed.toString().strip();
        boolean open = !marker.isEmpty() && Character.isLetterOrDigit(marker.charAt(marker.length() - 1));
        return open && here.gap() ? marker + " " : marker;
    }
}
