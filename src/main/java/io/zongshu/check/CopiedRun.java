package io.zongshu.check;

/**
 * A stretch of a paper's letters that stands in the bank, with a few letters changed perhaps.
 *
 * @param start first letter in the paper
 * @param end behind the last
 * @param from first letter in the bank
 * @param to behind the last
 * @param same letters that are the same
 */
record CopiedRun(int start, int end, int from, int to, java.util.BitSet same) {
    /** So many letters may be changed within a run, if what follows is the same again for so many. */
    private static final int CHANGED = 4;
    private static final int AGAIN = 6;

    /** The longest run through a piece that both have, within a part of the paper. */
    static CopiedRun through(String letters, int least, int most, int at, BankText bank, int place) {
        java.util.BitSet same = new java.util.BitSet();
        same.set(at, at + PieceFinder.PIECE);
        int[] end = forward(letters, most, at + PieceFinder.PIECE, bank, place + PieceFinder.PIECE, same);
        int[] start = backward(letters, least, at, bank, place, same);
        return new CopiedRun(start[0], end[0], start[1], end[1], same);
    }

    private static int[] forward(String letters, int most, int at, BankText bank, int place, java.util.BitSet same) {
        int i = at;
        int j = place;
        while (true) {
            while (i < most && letters.charAt(i) == bank.letter(j)) {
                same.set(i++);
                j++;
            }
            int[] on = resume(letters, most, i, bank, j);
            if (on.length == 0) {
                return new int[] {i, j};
            }
            i = on[0];
            j = on[1];
        }
    }

    private static int[] resume(String letters, int most, int i, BankText bank, int j) {
        for (int skipped = 1; skipped <= 2 * CHANGED; skipped++) {
            for (int a = Math.max(0, skipped - CHANGED); a <= Math.min(CHANGED, skipped); a++) {
                int b = skipped - a;
                if (runs(letters, most, i + a, bank, j, b)) {
                    return new int[] {i + a, j + b};
                }
            }
        }
        return new int[0];
    }

    private static boolean runs(String letters, int most, int i, BankText bank, int j, int b) {
        for (int k = 0; k < b; k++) {
            if (j + k >= bank.length() || bank.letter(j + k) == BankText.END) {
                return false;
            }
        }
        for (int k = 0; k < AGAIN; k++) {
            if (i + k >= most || j + b + k >= bank.length() || letters.charAt(i + k) != bank.letter(j + b + k)) {
                return false;
            }
        }
        return true;
    }

    private static int[] backward(String letters, int least, int at, BankText bank, int place, java.util.BitSet same) {
        int i = at;
        int j = place;
        while (true) {
            while (i > least && j > 0 && letters.charAt(i - 1) == bank.letter(j - 1)) {
                same.set(--i);
                j--;
            }
            int[] on = resumeBack(letters, least, i, bank, j);
            if (on.length == 0) {
                return new int[] {i, j};
            }
            i = on[0];
            j = on[1];
        }
    }

    private static int[] resumeBack(String letters, int least, int i, BankText bank, int j) {
        for (int skipped = 1; skipped <= 2 * CHANGED; skipped++) {
            for (int a = Math.max(0, skipped - CHANGED); a <= Math.min(CHANGED, skipped); a++) {
                int b = skipped - a;
                if (runsBack(letters, least, i - a, bank, j, b)) {
                    return new int[] {i - a, j - b};
                }
            }
        }
        return new int[0];
    }

    private static boolean runsBack(String letters, int least, int i, BankText bank, int j, int b) {
        for (int k = 1; k <= b; k++) {
            if (j - k < 0 || bank.letter(j - k) == BankText.END) {
                return false;
            }
        }
        for (int k = 1; k <= AGAIN; k++) {
            if (i - k < least || j - b - k < 0 || letters.charAt(i - k) != bank.letter(j - b - k)) {
                return false;
            }
        }
        return true;
    }
}
