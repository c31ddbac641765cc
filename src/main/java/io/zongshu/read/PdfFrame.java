package io.zongshu.read;

import java.util.Arrays;
import java.util.List;

/**
 * The box that a block's lines were set in.
 *
 * @param pitch usual distance of two baselines; 0 for a single line
 */
record PdfFrame(double left, double right, double pitch) {
    /** A margin is where several lines begin; in points. */
    private static final double PLAY = 2.5;
    /** Of so few lines, the outermost ones show the margins. */
    private static final int FEW = 8;

    static PdfFrame of(List<PdfLine> lines) {
        double[] lefts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        double[] rights = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
        double[] pitches = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < pitches.length; i++) {
            pitches[i] = lines.get(i + 1).y() - lines.get(i).y();
        }
        Arrays.sort(pitches);
        return new PdfFrame(left(lefts), right(rights), pitches.length == 0 ? 0 : pitches[(pitches.length - 1) / 2]);
    }

    private static double left(double[] lefts) {
        int least = lefts.length < FEW ? 1 : Math.max(2, lefts.length / 20);
        for (double left : lefts) {
            if (Arrays.stream(lefts).filter(l -> l >= left && l < left + PLAY).count() >= least) {
                return left;
            }
        }
        return lefts[0];
    }

    private static double right(double[] rights) {
        int least = rights.length < FEW ? 1 : Math.max(2, rights.length / 10);
        for (int i = rights.length - 1; i >= 0; i--) {
            double right = rights[i];
            if (Arrays.stream(rights).filter(r -> r <= right && r > right - PLAY).count() >= least) {
                return right;
            }
        }
        return rights[rights.length - 1];
    }

    /** Whether another box lies in this one. */
    boolean holds(PdfFrame other) {
        return other.left > left - 2 * PLAY && other.right < right + 2 * PLAY;
    }

    PdfFrame withPitch(double other) {
        return new PdfFrame(left, right, other);
    }

    double width() {
        return right - left;
    }

    /** Whether a line begins as a paragraph does, or further in (a signature). */
    boolean isIndented(PdfLine line) {
        return line.left() - left > 1.2 * line.size();
    }

    /** Whether a line stands in the middle with room on both sides. */
    boolean isCentred(PdfLine line) {
        double before = line.left() - left;
        double after = right - line.right();
        return before > 1.2 * line.size() && after > 1.2 * line.size() && Math.abs(before - after) < 1.5 * line.size();
    }

    /** Whether a line ends only because nothing more fitted in, given what the next line begins with. */
    boolean isFull(PdfLine line, String next) {
        return right - line.right() < (unit(next) + 0.6) * line.size();
    }

    /** Width in em of what may not be parted from the first character of a line: a number, a word, closing marks. */
    private static double unit(String next) {
        double width = 0;
        int i = 0;
        while (i < next.length() && "“‘（《〈【「『".indexOf(next.charAt(i)) >= 0) {
            width++;
            i++;
        }
        int start = i;
        while (i < next.length() && !PdfText.isWide(next.charAt(i)) && next.charAt(i) > ' ' && i - start < 20) {
            width += 0.55;
            i++;
        }
        if (i == start && i < next.length()) {
            width++;
            i++;
        }
        while (i < next.length() && "，。、；：！？”’）》〉】」』％…—".indexOf(next.charAt(i)) >= 0) {
            width++;
            i++;
        }
        return width;
    }
}
