package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.document.Move;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in papers a move stands.
 *
 * @param move its Chinese name
 * @param documents papers that have it
 * @param paragraphs paragraphs that are it
 * @param share its characters over those of all paragraphs with a move, 0 to 1
 * @param positions its paragraphs by tenths of their papers, by the middle of the paragraph
 */
public record MovePositions(String move, int documents, int paragraphs, double share, List<Integer> positions) {
    private static final int TENTHS = 10;

    public MovePositions {
        positions = List.copyOf(positions);
    }

    /** What is counted of one move. */
    private static final class Count {
        private int documents;
        private int paragraphs;
        private long characters;
        private int lastPaper = -1;
        private final int[] positions = new int[TENTHS];
    }

    /** The moves that papers have, in the usual order of moves. */
    public static List<MovePositions> of(Collection<Paper> papers) {
        Map<String, Count> counts = new HashMap<>();
        long all = 0;
        int n = 0;
        for (Paper paper : papers) {
            all += add(paper, n++, counts);
        }
        List<MovePositions> moves = new ArrayList<>();
        for (Move move : Move.values()) {
            Count count = counts.get(move.chinese());
            if (count != null) {
                moves.add(new MovePositions(move.chinese(), count.documents, count.paragraphs,
                        Dispersion.rounded(count.characters / (double) Math.max(1, all)),
                        java.util.Arrays.stream(count.positions).boxed().toList()));
            }
        }
        return moves;
    }

    private static long add(Paper paper, int number, Map<String, Count> counts) {
        long length = Math.max(1, paper.characters());
        long at = 0;
        long told = 0;
        for (PaperParagraph paragraph : paper.paragraphs()) {
            int own = paragraph.text().length();
            if (!paragraph.move().isEmpty()) {
                Count count = counts.computeIfAbsent(paragraph.move(), m -> new Count());
                count.paragraphs++;
                count.characters += own;
                count.positions[(int) Math.min(TENTHS - 1, (at + own / 2) * TENTHS / length)]++;
                count.documents += count.lastPaper == number ? 0 : 1;
                count.lastPaper = number;
                told += own;
            }
            at += own;
        }
        return told;
    }
}
