package io.zongshu.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentence of a draft became which sentence of a paper, wherever it was moved to. */
final class SentencePairs {
    private static final int NONE = -1;
    /** So alike are two forms of one sentence: twice the pairs that both have over all (Dice). */
    private static final double ALIKE = 0.5;
    /** So much of the shorter one stands in the longer one. */
    private static final double WITHIN = 0.75;
    private static final int LEAST_PAIRS = 4;

    private final List<ComparedSentence> before;
    private final List<ComparedSentence> after;
    private final int[] became;
    private final int[] was;

    SentencePairs(List<ComparedSentence> before, List<ComparedSentence> after) {
        this.before = before;
        this.after = after;
        became = new int[before.size()];
        was = new int[after.size()];
        Arrays.fill(became, NONE);
        Arrays.fill(was, NONE);
        unchanged();
        changed();
    }

    private void unchanged() {
        Map<String, Deque<Integer>> byText = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            byText.computeIfAbsent(before.get(i).text(), k -> new ArrayDeque<>()).add(i);
        }
        for (int j = 0; j < after.size(); j++) {
            Deque<Integer> same = byText.get(after.get(j).text());
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), j);
            }
        }
    }

    private void pair(int one, int other) {
        became[one] = other;
        was[other] = one;
    }

    private record Candidate(int one, int other, double likeness) {}

    private void changed() {
        Map<Integer, List<Integer>> byPair = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (became[i] == NONE) {
                for (Integer pair : before.get(i).pairs().pairs()) {
                    byPair.computeIfAbsent(pair, k -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            if (was[j] == NONE) {
                candidates(j, byPair, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.likeness).thenComparingInt(Candidate::one).thenComparingInt(Candidate::other));
        for (Candidate c : candidates) {
            if (became[c.one] == NONE && was[c.other] == NONE) {
                pair(c.one, c.other);
            }
        }
    }

    private void candidates(int j, Map<Integer, List<Integer>> byPair, List<Candidate> candidates) {
        Map<Integer, Integer> shared = new HashMap<>();
        LetterPairs mine = after.get(j).pairs();
        for (Integer pair : mine.pairs()) {
            byPair.getOrDefault(pair, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        shared.forEach((i, n) -> {
            int theirs = before.get(i).pairs().pairs().size();
            double alike = 2.0 * n / (mine.pairs().size() + theirs);
            int smaller = Math.min(mine.pairs().size(), theirs);
            boolean within = smaller >= LEAST_PAIRS && n >= WITHIN * smaller;
            if (alike >= ALIKE || within) {
                candidates.add(new Candidate(i, j, alike));
            }
        });
    }

    /** Whether nothing but blanks and the place changed. */
    boolean isUnchanged(int other) {
        return was[other] != NONE && before.get(was[other]).text().equals(after.get(other).text());
    }

    /** The number of the draft's sentence that became the n-th of the paper; -1 if none did. */
    int was(int other) {
        return was[other];
    }

    /** The number of the paper's sentence that the draft's n-th became; -1 if it is gone. */
    int became(int one) {
        return became[one];
    }

    /** Whether a sentence of the draft that became none has all but its end in some other one: two were joined. */
    boolean joined(int one) {
        LetterPairs mine = before.get(one).pairs();
        return mine.pairs().size() >= LEAST_PAIRS && after.stream().anyMatch(a -> mine.within(a.pairs()) >= WITHIN);
    }

    /** The same of a sentence of the paper: one was cut in two. */
    boolean cut(int other) {
        LetterPairs mine = after.get(other).pairs();
        return mine.pairs().size() >= LEAST_PAIRS && before.stream().anyMatch(b -> mine.within(b.pairs()) >= WITHIN);
    }
}
