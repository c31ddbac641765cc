package io.zongshu.language;

/** The longest common subsequence of two short texts. */
final class Alignment {
    private Alignment() {}

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
