package io.zongshu.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the nouns and doings that a row's parts name a figure without a noun can count, by its measure word and its size. */
final class FigureFits {
    /** Only what stands here can be so many. */
    static final char ONLY = '唯';
    /** What stands here is never so many, and something else can be. */
    static final char UNLIKE = '差';
    static final char NONE = '－';

    private final NounUnits units;
    private final List<FigurePart> parts;
    /** By part and place how what ends there is counted, once it is asked for. */
    private final List<Map<Integer, double[]>> counts = new ArrayList<>();

    FigureFits(List<FigurePart> parts, NounUnits units) {
        this.parts = parts;
        this.units = units;
        parts.forEach(p -> counts.add(new HashMap<>()));
    }

    /** How a figure goes with what ends before a place, beside all else. */
    char of(Datum datum, int part, int end) {
        char fit = at(datum, part, end);
        boolean fits = fit == NounUnits.FITS;
        boolean never = fit == NounUnits.MORE || fit == NounUnits.FEWER || fit == NounUnits.UNCOUNTED;
        if (!fits && !never) {
            return NONE;
        }
        boolean other = fitsElsewhere(datum, part, end);
        return fits && !other && ends(parts.get(part), end) ? ONLY : never && other ? UNLIKE : NONE;
    }

    private boolean fitsElsewhere(Datum datum, int part, int end) {
        for (int i = 0; i < parts.size(); i++) {
            for (int p = 1; p < parts.get(i).places(); p++) {
                boolean here = i == part && p == end;
                if (!here && ends(parts.get(i), p) && at(datum, i, p) == NounUnits.FITS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Does a noun end there, or what was done? */
    private static boolean ends(FigurePart part, int p) {
        boolean noun = FigurePart.nominal(part.kind(p, -1)) && !FigurePart.nominal(part.kind(p, 0));
        return noun || "动谓行".indexOf(part.kind(p, -1)) >= 0 && "逗等顿尾".indexOf(part.kind(p, 0)) >= 0;
    }

    private char at(Datum datum, int part, int end) {
        double[] known = counts.get(part).get(end);
        if (known == null) {
            known = units.counts(parts.get(part).text().substring(0, parts.get(part).endOf(end)));
            counts.get(part).put(end, known);
        }
        return units.fit(known, datum);
    }
}
