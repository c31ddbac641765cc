package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.report.ChunkHits.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Looks a query up in texts by a plain scan, several chunks at a time. */
public final class ConcordanceSearch {
    private final Concordance.Request request;
    private final List<ChunkHits> hits;

    private ConcordanceSearch(Concordance.Request request, List<ChunkHits> hits) {
        this.request = request;
        this.hits = hits;
    }

    /** The concordance of a query. */
    public static Concordance run(CorpusText corpus, Concordance.Request request) {
        List<ChunkHits> hits = corpus.chunks().parallelStream()
                .map(chunk -> ChunkHits.of(chunk, request.pattern(), request.filter()))
                .toList();
        return new ConcordanceSearch(request, hits).result();
    }

    private Concordance result() {
        int occurrences = hits.stream().mapToInt(ChunkHits::size).sum();
        List<Integer> perPaper = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        Map<String, Integer> years = new HashMap<>();
        papers(perPaper, lengths, years);
        long characters = lengths.stream().mapToLong(n -> n).sum();
        return new Concordance(request.pattern().text(), occurrences,
                (int) perPaper.stream().filter(n -> n > 0).count(), perPaper.size(),
                Dispersion.rounded(characters == 0 ? 0 : occurrences * 10_000.0 / characters),
                Dispersion.juilland(perPaper.stream().mapToInt(n -> n).toArray(),
                        lengths.stream().mapToLong(n -> n).toArray()),
                positions(), details(TextChunk.Detail::theme), details(TextChunk.Detail::move), Tally.ranked(years),
                fillers(), places().stream().map(this::line).toList());
    }

    private void papers(List<Integer> perPaper, List<Long> lengths, Map<String, Integer> years) {
        for (ChunkHits chunk : hits) {
            for (int i = 0; i < chunk.perPaper().length; i++) {
                Paper paper = chunk.chunk().papers().get(i);
                int n = chunk.perPaper()[i];
                if (n >= 0) {
                    perPaper.add(n);
                    lengths.add(paper.characters());
                }
                if (n > 0) {
                    years.merge(paper.period(), n, Integer::sum);
                }
            }
        }
    }

    private List<Integer> positions() {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < ChunkHits.TENTHS; i++) {
            int tenth = i;
            positions.add(hits.stream().mapToInt(h -> h.positions()[tenth]).sum());
        }
        return positions;
    }

    private interface Name {
        String of(TextChunk.Detail detail);
    }

    private List<Tally> details(Name name) {
        Map<String, Integer> counts = new HashMap<>();
        hits.forEach(chunk -> chunk.details().forEach((detail, n) -> counts.merge(name.of(detail), n, Integer::sum)));
        return Tally.ranked(counts);
    }

    private List<List<Tally>> fillers() {
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (ChunkHits chunk : hits) {
            for (int slot = 0; slot < chunk.fillers().size(); slot++) {
                if (counts.size() <= slot) {
                    counts.add(new HashMap<>());
                }
                Map<String, Integer> all = counts.get(slot);
                chunk.fillers().get(slot).forEach((text, n) -> all.merge(text, n, Integer::sum));
            }
        }
        return counts.stream().map(Tally::ranked).toList();
    }

    /** The places asked for, in order: of many places only as many are kept as will be shown. */
    private List<Place> places() {
        Comparator<Place> order = ContextOrder.of(request.order());
        PriorityQueue<Place> kept = new PriorityQueue<>(order.reversed());
        int number = 0;
        for (ChunkHits chunk : hits) {
            for (int i = 0; i < chunk.size(); i++) {
                if (kept.size() >= request.most() && request.order() == Concordance.Order.PAPER) {
                    break;
                }
                kept.add(chunk.place(i, number++));
                if (kept.size() > request.most()) {
                    kept.remove();
                }
            }
        }
        List<Place> places = new ArrayList<>(kept);
        Collections.sort(places, order);
        return places;
    }

    private KeyWordInContext line(Place place) {
        ChunkHits found = place.hits();
        TextChunk chunk = found.chunk();
        Paper paper = chunk.papers().get(chunk.owners()[place.paragraph()]);
        TextChunk.Detail detail = chunk.details().get(place.paragraph());
        int first = chunk.starts()[place.paragraph()];
        int left = Math.max(first, place.start() - request.width());
        int right = Math.min(chunk.end(place.paragraph()), place.end() + request.width());
        return new KeyWordInContext(paper.file(), paper.title(), paper.unit(), paper.period(),
                found.path(place.paragraph(), place.start()), detail.theme(), detail.move(),
                chunk.numbers()[place.paragraph()], place.start() - first, place.end() - first,
                chunk.text().substring(left, place.start()), place.key(), chunk.text().substring(place.end(), right),
                new PatternSearch(request.pattern(), chunk.text()).fillers(chunk.text(), place.start(), place.end()));
    }
}
