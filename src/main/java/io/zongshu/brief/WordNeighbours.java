package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Two facts that share a piece of text and may tell the same. */
record WordNeighbours(ComparedFact one, ComparedFact other) {
    private static final int PIECE = 4;
    /** A piece that more facts share says nothing of two of them; facts in the very same words follow one another. */
    private static final int COMMON = 100;
    private static final Pattern NO_HAN = Pattern.compile("\\P{IsHan}");

    static List<WordNeighbours> of(List<ComparedFact> facts) {
        Map<String, List<ComparedFact>> sharing = new TreeMap<>();
        for (ComparedFact fact : facts) {
            Set<String> pieces = new TreeSet<>();
            String said = fact.fact().item().text() + fact.fact().measures().text() + fact.fact().result().text()
                            + (fact.figures().isEmpty() ? fact.fact().data().text() : "");
            String text = NO_HAN.matcher(said).replaceAll("");
            for (int i = 0; i + PIECE <= text.length(); i++) {
                pieces.add(text.substring(i, i + PIECE));
            }
            pieces.add("=" + fact.text());
            pieces.forEach(piece -> sharing.computeIfAbsent(piece, k -> new ArrayList<>()).add(fact));
        }
        List<WordNeighbours> pairs = new ArrayList<>();
        sharing.forEach((piece, list) -> {
            boolean whole = piece.startsWith("=");
            for (int i = 0; i < list.size() && (whole || list.size() <= COMMON); i++) {
                for (int j = i + 1; j < Math.min(list.size(), i + 1 + COMMON); j++) {
                    pairs.add(new WordNeighbours(list.get(i), list.get(j)));
                }
            }
        });
        return pairs;
    }
}
