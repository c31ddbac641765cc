package io.zongshu.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a paragraph, or a table, tells that another file tells too: in digits of equal figures. */
final class PairPassages {
    private static final double MANY_DIGITS = 12;

    private final Map<List<String>, Integer> digits = new HashMap<>();

    PairPassages(FigurePairs pairs) {
        for (FigurePairs.Pair pair : pairs.equal()) {
            int told = ValueEvidence.digits(pair.one().figure().range(), pair.other().figure().range());
            digits.merge(List.of(passage(pair.one()), pair.other().file()), told, Integer::sum);
            digits.merge(List.of(passage(pair.other()), pair.one().file()), told, Integer::sum);
        }
    }

    private static String passage(FigurePairs.Found found) {
        return passage(found.fact(), found.figure().cell().address());
    }

    private static String passage(ComparedFact fact, String address) {
        return PairCandidate.inTable(fact.fact().data()) ? fact.source() : address;
    }

    /** Of the paragraph or table of what stands at an address of a fact, and a file: 0 to 1. */
    double of(ComparedFact fact, String address, String file) {
        return Math.min(1, digits.getOrDefault(List.of(passage(fact, address), file), 0) / MANY_DIGITS);
    }
}
