package io.zongshu.language;

/** The longest common subsequence of two short texts. */
final class Alignment {
    private Alignment() {}

    /**
     * Which letters of the one and of the other stand in pieces of two letters or more that both have, in whatever order:
     * the longest piece first (greedy string tiling, Wise 1993).
     */
    static boolean[][] moved(String one, String other) {
        boolean[] mine = new boolean[one.length()];
        boolean[] theirs = new boolean[other.length()];
        int length = 2;
        while (length >= 2) {
            length = 0;
            int from = 0;
            int to = 0;
            for (int i = 0; i < one.length(); i++) {
                for (int j = 0; j < other.length(); j++) {
                    int n = 0;
                    while (i + n < one.length() && j + n < other.length() && !mine[i + n] && !theirs[j + n] && one.charAt(i + n) == other.charAt(j + n)) {
                        n++;
                    }
                    if (n > length) {
                        length = n;
                        from = i;
                        to = j;
                    }
                }
            }
            for (int k = 0; k < length && length >= 2; k++) {
                mine[from + k] = true;
                theirs[to + k] = true;
            }
        }
        return new boolean[][] {mine, theirs};
    }

    /** Which letters of the one and of the other belong to it. */
    static boolean[][] shared(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                length[i][j] = one.charAt(i) == other.charAt(j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        boolean[] mine = new boolean[one.length()];
        boolean[] theirs = new boolean[other.length()];
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (one.charAt(i) == other.charAt(j)) {
                mine[i++] = true;
                theirs[j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new boolean[][] {mine, theirs};
    }
}
