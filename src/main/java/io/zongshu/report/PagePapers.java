package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of a bank's papers a page shows: all that count, or an even sample where they are too many. */
final class PagePapers {
    // Each try takes a tenth less.
    private static final double LESS = 0.9;

    private PagePapers() {}

    /** The papers that count: versions of another paper do not. */
    static List<Paper> counted(Bank bank) {
        return bank.papers().stream()
                .filter(p -> !bank.nearDuplicates().containsKey(p.id()))
                .sorted(Comparator.comparing((Paper p) -> naturally(p.file())).thenComparing(Paper::id))
                .toList();
    }

    /**
     * A systematic sample: papers are ordered by genre, unit, period and fingerprint, and every k-th is taken, so that each
     * kind has its share. The same bank gives the same sample.
     *
     * @return in the order of the given papers; empty if no paper is short enough
     */
    static List<Paper> sample(List<Paper> papers, int most, long characters) {
        List<Paper> ordered = papers.stream()
                .filter(p -> p.characters() <= characters)
                .sorted(Comparator.comparing(Paper::genre)
                        .thenComparing(Paper::unit)
                        .thenComparing(Paper::period)
                        .thenComparing(Paper::id))
                .toList();
        int wanted = Math.min(most, ordered.size());
        List<Paper> taken = every(ordered, wanted);
        while (taken.stream().mapToLong(Paper::characters).sum() > characters) {
            wanted = Math.min(wanted - 1, (int) (wanted * LESS));
            taken = every(ordered, wanted);
        }
        List<Paper> kept = new ArrayList<>(papers);
        kept.retainAll(new java.util.HashSet<>(taken));
        return kept;
    }

    private static List<Paper> every(List<Paper> ordered, int wanted) {
        List<Paper> taken = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            taken.add(ordered.get((int) ((i + 0.5) * ordered.size() / wanted)));
        }
        return taken;
    }

    /** Numbers padded, so that 第10篇 comes after 第9篇. */
    static String naturally(String name) {
        StringBuilder key = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            int end = i;
            while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
                end++;
            }
            if (end > i) {
                key.append("0".repeat(Math.max(0, 12 - (end - i)))).append(name, i, end);
                i = end;
            } else {
                key.append(name.charAt(i++));
            }
        }
        return key.toString();
    }
}
