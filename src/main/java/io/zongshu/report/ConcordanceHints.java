package io.zongshu.report;

import io.zongshu.report.QueryPattern.Gap;
import io.zongshu.report.QueryPattern.Literal;
import io.zongshu.report.QueryPattern.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to try when a query finds nothing: queries near to it that do find something. */
public final class ConcordanceHints {
    private static final int MOST = 5;
    private static final int MOST_KEYS = 1000;
    // Beyond this a query is a sentence, and its pieces are of more use than one open character.
    private static final int LONGEST_OPEN = 8;

    private ConcordanceHints() {}

    /**
     * Nearby queries with what they find.
     *
     * @param withoutFilter how often the query itself occurs when nothing is filtered
     * @param queries the queries with their occurrences, most first
     */
    public record Hints(int withoutFilter, List<Tally> queries) {}

    /** Looks for what to try. */
    public static Hints of(CorpusText corpus, Concordance.Request request) {
        int unfiltered = request.filter().equals(PaperFilter.ALL) ? 0 : count(corpus, request.pattern());
        List<Tally> found = new ArrayList<>();
        if (unfiltered == 0) {
            for (String query : nearby(request.pattern())) {
                QueryPattern.of(query).ifPresent(pattern -> found.addAll(keys(run(corpus, pattern, MOST_KEYS), query)));
            }
        }
        return new Hints(unfiltered, found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Tally t) -> -t.text().length()).thenComparingInt(t -> -t.count()))
                .limit(MOST)
                .toList());
    }

    private static int count(CorpusText corpus, QueryPattern pattern) {
        return run(corpus, pattern, 0).occurrences();
    }

    private static Concordance run(CorpusText corpus, QueryPattern pattern, int lines) {
        return ConcordanceSearch.run(
                corpus, new Concordance.Request(pattern, PaperFilter.ALL, Concordance.Order.PAPER, 0, lines));
    }

    /** What a query with one open character found in so many words; else the query itself. */
    private static List<Tally> keys(Concordance found, String query) {
        if (!query.contains("？") || query.contains("⟨")) {
            return found.occurrences() == 0 ? List.of() : List.of(new Tally(query, found.occurrences()));
        }
        Map<String, Integer> keys = new HashMap<>();
        found.lines().forEach(line -> keys.merge(line.key(), 1, Integer::sum));
        return Tally.ranked(keys).stream().limit(MOST).toList();
    }

    private static Set<String> nearby(QueryPattern pattern) {
        Set<String> queries = new LinkedHashSet<>();
        for (int i = 0; i < pattern.parts().size(); i++) {
            if (pattern.parts().get(i) instanceof Literal literal) {
                String before = written(pattern.parts().subList(0, i));
                String after = written(pattern.parts().subList(i + 1, pattern.parts().size()));
                opened(literal.text(), pattern.parts().size() > 1).forEach(t -> queries.add(before + t + after));
                queries.addAll(pieces(literal.text()));
            }
        }
        queries.remove(pattern.text());
        return queries;
    }

    /** Each character left open in turn; in a frame, which has other characters too, also all but the first or the last. */
    private static List<String> opened(String text, boolean frame) {
        List<String> opened = new ArrayList<>();
        if (frame && text.length() > 2 && text.length() <= LONGEST_OPEN / 2) {
            String open = "？".repeat(text.length() - 1);
            opened.add(text.charAt(0) + open);
            opened.add(open + text.charAt(text.length() - 1));
        }
        for (int i = 0; i < text.length() && text.length() > 1 && text.length() <= LONGEST_OPEN; i++) {
            opened.add(text.substring(0, i) + "？" + text.substring(i + 1));
        }
        return opened;
    }

    /** What marks part, or else the two halves. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : text.split("[，、。；：\\s]+", -1)) {
            if (piece.length() > 1) {
                pieces.add(piece);
            }
        }
        int half = text.length() / 2;
        if (pieces.size() == 1 && half > 1) {
            pieces.add(text.substring(0, half));
            pieces.add(text.substring(half));
        }
        return pieces;
    }

    private static String written(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Gap gap) {
                text.append(gap.slot() ? "⟨…⟩" : gap.most() == 1 ? "？" : "＊");
            }
        }
        return text.toString();
    }
}
