package io.zongshu.learn;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.Arrays;

/**
 * The wording of a paper as a set: the stable hashes of all runs of five characters, sorted. White space, marks and the
 * breaks of paragraphs are left out, because they change when a paper is saved in another format; each number is one
 * {@code 0}, because last year's sentence with this year's figure is the same wording.
 */
record Shingles(long[] sorted) {
    /** Characters of a run. Shorter runs are shared by papers that have nothing but the genre in common. */
    private static final int RUN = 5;

    private static final Hasher64 HASHER = Hashing.wyhashFinal4();

    static Shingles of(Paper paper) {
        String wording = wording(paper);
        long[] hashes = hashes(wording);
        Arrays.sort(hashes);
        return new Shingles(distinct(hashes));
    }

    /** Letters, and a 0 for each number, of all that stands below the title: one paper may go by two titles. */
    static String wording(Paper paper) {
        StringBuilder wording = new StringBuilder();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            if (!paragraph.role().equals("title")) {
                addWording(wording, paragraph.text());
            }
        }
        return wording.toString();
    }

    /** Hashes of all runs of a wording, in their order; none if it is shorter than a run. */
    static long[] hashes(String wording) {
        long[] hashes = new long[Math.max(0, wording.length() - RUN + 1)];
        long four = 0;
        for (int i = 0; i < wording.length(); i++) {
            if (i >= RUN - 1) {
                hashes[i - RUN + 1] = HASHER.hashLongLongToLong(four, wording.charAt(i));
            }
            four = four << 16 | wording.charAt(i);
        }
        return hashes;
    }

    /** Size of the intersection divided by size of the union, 0 to 1. */
    double jaccard(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int union = sorted.length + other.sorted.length - common;
        return union == 0 ? 0 : (double) common / union;
    }

    private static void addWording(StringBuilder wording, String text) {
        boolean number = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit && !number) {
                wording.append('0');
            } else if (!digit && Character.isLetter(c)) {
                wording.append(c);
            }
            // A decimal point or a comma inside a number does not end it.
            number = digit || number && (c == '.' || c == ',');
        }
    }

    private static long[] distinct(long[] sorted) {
        int n = 0;
        for (long hash : sorted) {
            if (n == 0 || sorted[n - 1] != hash) {
                sorted[n++] = hash;
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}
