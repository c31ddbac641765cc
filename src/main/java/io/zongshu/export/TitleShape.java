package io.zongshu.export;

import java.util.Arrays;

/** How well the lengths of a title's lines look: 梯形 (falling or rising) or 菱形 (rising, then falling). */
final class TitleShape {
    /** Two even lines look a little worse than lines that differ by two or three characters. */
    private static final int EVEN = 10;

    private TitleShape() {}

    /**
     * The cost of widths in hundredths of a character, 0 upwards; -1 when they are no allowed shape.
     *
     * @param atMarks whether every line ends at a mark: two such lines may be equally long (对句)
     */
    static int cost(int[] widths, boolean atMarks) {
        if (atMarks && widths.length == 2 && widths[0] == widths[1]) {
            return EVEN;
        }
        boolean falling = true;
        boolean rising = true;
        for (int i = 1; i < widths.length; i++) {
            falling &= widths[i] < widths[i - 1];
            rising &= widths[i] > widths[i - 1];
        }
        if (!falling && !rising && !rhombus(widths)) {
            return -1;
        }
        int most = Arrays.stream(widths).max().orElse(1);
        int least = Arrays.stream(widths).min().orElse(1);
        int spread = 36 * (most - least) / most;
        // Under five characters a line looks lost; a difference under one character looks like a mistake.
        int lost = least < 500 ? (500 - least) / 10 : 0;
        int blurred = most - least < 100 ? 6 : 0;
        return spread + lost + blurred + (falling ? 0 : 8);
    }

    private static boolean rhombus(int[] widths) {
        int top = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[top]) {
                top = i;
            }
        }
        if (widths.length < 3 || top == 0 || top == widths.length - 1) {
            return false;
        }
        for (int i = 1; i < widths.length; i++) {
            if (i <= top ? widths[i] <= widths[i - 1] : widths[i] >= widths[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
