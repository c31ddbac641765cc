package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;

/**
 * Where a figure without a noun stands of which nothing tells what it counts: data come in the order of what was done, so it ends
 * the last clause that it can count (提拔或进一步使用45名), rather than stand alone as a sum of nothing (共45名).
 */
final class FigureEnds {
    /** Among more clauses it is not sure which of them was done so often. */
    private static final int FEW = 2;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final FigureLimits limits;

    FigureEnds(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.limits = new FigureLimits(words);
    }

    /** Which of the clauses a figure ends; -1 for none. */
    int of(Datum datum, List<Sourced> clauses) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            String text = clauses.get(i).text();
            if (FigureSlots.counted(text)) {
                // What stands before was counted by the data before.
                return -1;
            }
            if (ends(datum, clauses.size(), new FigurePart(text, FigurePart.Role.CLAUSE, words, reader))) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(Datum datum, int clauses, FigurePart part) {
        int end = part.places() - 1;
        if (FigureSlots.barred(part.text()) || words.ending("条文中心词", ItemOpening.core(part.text())).isPresent() || !limits.allow(datum, part, end, '光', -1)) {
            return false;
        }
        boolean doing = "动谓行做".indexOf(part.kind(end, -1)) >= 0;
        boolean fits = FigureCues.fits(datum, part.word(end - 1), words) == '合';
        return switch (FigureCues.unitKind(datum)) {
            case '人', '回' -> fits || doing && words.ending("计人动作", part.text()).isPresent();
            case '次' -> fits || doing && clauses <= FEW;
            case '物' -> fits;
            default -> false;
        };
    }
}
