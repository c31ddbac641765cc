package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.report.Concordance.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Looks a query up in texts by a plain scan. */
public final class ConcordanceSearch {
    private static final int TENTHS = 10;
    // What is compared when lines are sorted by their context.
    private static final int COMPARED = 12;

    private final Concordance.Request request;
    private final PatternSearch search;
    private final List<Place> places = new ArrayList<>();
    private final Counts counts = new Counts();
    // By identity: comparing two papers reads their texts.
    private final Map<Paper, SectionPaths> paths = new IdentityHashMap<>();

    /** Where the query stands: chunk, paragraph in it, offsets in its text. */
    private record Place(TextChunk chunk, int paragraph, int start, int end) {
        String key() {
            return chunk.text().substring(start, end);
        }

        Paper paper() {
            return chunk.papers().get(chunk.owners()[paragraph]);
        }
    }

    /** Sums over the places. */
    private static final class Counts {
        private final List<Integer> perPaper = new ArrayList<>();
        private final List<Long> lengths = new ArrayList<>();
        private final int[] positions = new int[TENTHS];
        private final Map<String, Integer> themes = new HashMap<>();
        private final Map<String, Integer> moves = new HashMap<>();
        private final Map<String, Integer> years = new HashMap<>();
        private final List<Map<String, Integer>> fillers = new ArrayList<>();
    }

    private ConcordanceSearch(Concordance.Request request) {
        this.request = request;
        this.search = new PatternSearch(request.pattern());
    }

    /** The concordance of a query. */
    public static Concordance run(CorpusText corpus, Concordance.Request request) {
        ConcordanceSearch run = new ConcordanceSearch(request);
        corpus.chunks().forEach(run::scan);
        return run.result();
    }

    private void scan(TextChunk chunk) {
        int base = counts.perPaper.size();
        int[] index = new int[chunk.papers().size()];
        for (int i = 0; i < index.length; i++) {
            Paper paper = chunk.papers().get(i);
            index[i] = -1;
            if (request.filter().takes(paper)) {
                index[i] = counts.perPaper.size();
                counts.perPaper.add(0);
                counts.lengths.add(paper.characters());
            }
        }
        if (counts.perPaper.size() == base) {
            return;
        }
        Bounds bounds = new Bounds(chunk);
        search.each(chunk.text(), (start, end) -> {
            int paragraph = chunk.paragraph(start);
            int paper = index[chunk.owners()[paragraph]];
            if (paper >= 0 && end <= chunk.end(paragraph) && request.filter().takes(chunk.details().get(paragraph))
                    && inSection(chunk, paragraph, start)) {
                Place place = new Place(chunk, paragraph, start, end);
                places.add(place);
                counts.perPaper.set(paper, counts.perPaper.get(paper) + 1);
                counts.positions[bounds.tenth(paragraph, start)]++;
            }
        });
    }

    /** The first and last offset of each paper of a chunk. */
    private static final class Bounds {
        private final TextChunk chunk;
        private final int[] from;

        Bounds(TextChunk chunk) {
            this.chunk = chunk;
            this.from = new int[chunk.papers().size() + 1];
            from[chunk.papers().size()] = chunk.text().length();
            for (int p = chunk.starts().length - 1; p >= 0; p--) {
                from[chunk.owners()[p]] = chunk.starts()[p];
            }
        }

        int tenth(int paragraph, int offset) {
            int owner = chunk.owners()[paragraph];
            long length = Math.max(1, from[owner + 1] - from[owner]);
            return (int) Math.min(TENTHS - 1, (offset - from[owner]) * (long) TENTHS / length);
        }
    }

    private boolean inSection(TextChunk chunk, int paragraph, int start) {
        String section = request.filter().section();
        return section.isEmpty()
                || path(chunk, paragraph, start).stream().anyMatch(heading -> heading.contains(section));
    }

    private List<String> path(TextChunk chunk, int paragraph, int start) {
        return paths.computeIfAbsent(chunk.papers().get(chunk.owners()[paragraph]), SectionPaths::of)
                .at(chunk.numbers()[paragraph], start - chunk.starts()[paragraph]);
    }

    private Concordance result() {
        int documents = 0;
        int[] perPaper = new int[counts.perPaper.size()];
        long[] lengths = new long[perPaper.length];
        long characters = 0;
        for (int i = 0; i < perPaper.length; i++) {
            perPaper[i] = counts.perPaper.get(i);
            lengths[i] = counts.lengths.get(i);
            characters += lengths[i];
            documents += perPaper[i] > 0 ? 1 : 0;
        }
        places.forEach(this::count);
        List<Integer> positions = new ArrayList<>();
        for (int n : counts.positions) {
            positions.add(n);
        }
        sort();
        return new Concordance(request.pattern().text(), places.size(), documents, perPaper.length,
                Dispersion.rounded(characters == 0 ? 0 : places.size() * 10_000.0 / characters),
                Dispersion.juilland(perPaper, lengths), positions, Tally.ranked(counts.themes),
                Tally.ranked(counts.moves), Tally.ranked(counts.years),
                counts.fillers.stream().map(Tally::ranked).toList(),
                places.stream().limit(request.most()).map(this::line).toList());
    }

    private void count(Place place) {
        TextChunk.Detail detail = place.chunk.details().get(place.paragraph);
        counts.themes.merge(detail.theme(), 1, Integer::sum);
        counts.moves.merge(detail.move(), 1, Integer::sum);
        counts.years.merge(place.paper().period(), 1, Integer::sum);
        List<String> fillers = search.fillers(place.chunk.text(), place.start, place.end);
        for (int i = 0; i < fillers.size(); i++) {
            if (counts.fillers.size() <= i) {
                counts.fillers.add(new HashMap<>());
            }
            counts.fillers.get(i).merge(fillers.get(i), 1, Integer::sum);
        }
    }

    /** The order of the papers is the order in which places were found; sorting keeps it for what is alike. */
    private void sort() {
        if (request.order() == Order.KEY) {
            places.sort(Comparator.comparing(Place::key));
        } else if (request.order() != Order.PAPER) {
            places.sort(request.order() == Order.LEFT ? ConcordanceSearch::byLeft : ConcordanceSearch::byRight);
        }
    }

    private static int byLeft(Place one, Place other) {
        for (int i = 1; i <= COMPARED; i++) {
            int a = one.start - i >= one.chunk.starts()[one.paragraph] ? one.chunk.text().charAt(one.start - i) : 0;
            int b = other.start - i >= other.chunk.starts()[other.paragraph] ? other.chunk.text().charAt(other.start - i) : 0;
            if (a != b || a == 0) {
                return a - b;
            }
        }
        return 0;
    }

    private static int byRight(Place one, Place other) {
        for (int i = 0; i < COMPARED; i++) {
            int a = one.end + i < one.chunk.end(one.paragraph) ? one.chunk.text().charAt(one.end + i) : 0;
            int b = other.end + i < other.chunk.end(other.paragraph) ? other.chunk.text().charAt(other.end + i) : 0;
            if (a != b || a == 0) {
                return a - b;
            }
        }
        return 0;
    }

    private KeyWordInContext line(Place place) {
        TextChunk chunk = place.chunk;
        Paper paper = place.paper();
        TextChunk.Detail detail = chunk.details().get(place.paragraph);
        int first = chunk.starts()[place.paragraph];
        int left = Math.max(first, place.start - request.width());
        int right = Math.min(chunk.end(place.paragraph), place.end + request.width());
        return new KeyWordInContext(paper.file(), paper.title(), paper.unit(), paper.period(),
                path(chunk, place.paragraph, place.start), detail.theme(), detail.move(),
                chunk.numbers()[place.paragraph], place.start - first, place.end - first,
                chunk.text().substring(left, place.start), place.key(), chunk.text().substring(place.end, right),
                search.fillers(chunk.text(), place.start, place.end));
    }
}
