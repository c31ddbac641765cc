package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the counted frames are kept, and how good they are. */
final class FrameChoice {
    // Bits above chance.
    private static final double LEAST_EXCESS = 1.5;
    private static final double LEAST_RIGHT_EDGES = 0.25;
    // A frame is explained by a longer one that has four fifths of its places.
    private static final double CLOSED = 0.8;
    private static final int FIXED_LENGTH = 5;
    // A frame that says what one above it says comes behind all new ones.
    private static final double SAID = 0.45;
    // Pieces of work for each thread.
    private static final int AT_A_TIME = 8;
    // A slot that ends so parts a figure from its measure word.
    private static final String COUNTED = "0123456789余多万亿千百名个项";
    private static final String ASPECTS = "了着过起出成到";
    private static final int PREDICATES = FrameTag.VERB | FrameTag.ADVERB | FrameTag.OPENER | FrameTag.PREPOSITION | FrameTag.ADJECTIVE;

    private final FrameCounts counts;
    private final FrameWords words;
    private final FrameTag tagger;
    private final FrameWorth worth;
    private final Segmenter segmenter;
    private final int threads;
    private final Map<Long, FrameNote> fit;

    FrameChoice(FrameCounts counts, FrameWords words, FrameTag tagger, Segmenter segmenter, int threads) {
        this.counts = counts;
        this.words = words;
        this.tagger = tagger;
        this.worth = new FrameWorth(words, tagger);
        this.segmenter = segmenter;
        this.threads = threads;
        this.fit = fit();
    }

    /** A frame that is kept, with what its literals come down to. */
    record Chosen(FrameNote note, Frame.Kind kind, double score, List<String> gist) {}

    /** Frames that too few papers had when clauses were read; {@link FrameSearch} may find more. */
    List<FrameNote> doubtful() {
        return fit.values().stream().filter(n -> n.documents < FrameMiner.LEAST_DOCUMENTS).toList();
    }

    /** Best first, ties by literals. */
    List<Chosen> best() {
        fit.values().removeIf(n -> Math.max(n.documents, n.found) < FrameMiner.LEAST_DOCUMENTS);
        Map<FrameNote, FrameNote> explained = explained();
        List<FrameNote> open = fit.values().stream().filter(n -> !explained.containsKey(n)).toList();
        List<Chosen> chosen = new ArrayList<>();
        Parallel.map(Parallel.chunks(open, AT_A_TIME * threads), threads, notes -> notes.stream().flatMap(this::chosen).toList())
                .forEach(chosen::addAll);
        return varied(chosen);
    }

    private Stream<Chosen> chosen(FrameNote note) {
        List<List<Token>> literals = literals(note);
        if (excess(note, literals) < LEAST_EXCESS || !isPhrase(note, literals.get(0))) {
            return Stream.of();
        }
        Frame.Kind kind = kind(note, literals.get(0));
        double score = score(note, literals) * worth.of(note, kind, literals);
        return Stream.of(new Chosen(note, kind, score, worth.gist(note, literals)));
    }

    private Map<Long, FrameNote> fit() {
        Map<Long, FrameNote> found = new HashMap<>();
        List<Map.Entry<Long, FrameNote>> frequent = List.copyOf(counts.frequent().entrySet());
        Parallel.map(
                        Parallel.chunks(frequent, AT_A_TIME * threads),
                        threads,
                        notes -> notes.stream().filter(e -> isAllowed(e.getValue()) && isFilledFreely(e.getValue())).toList())
                .forEach(notes -> notes.forEach(e -> found.put(e.getKey(), e.getValue())));
        return found;
    }

    private List<List<Token>> literals(FrameNote note) {
        return List.of(segmenter.segment(note.opener), segmenter.segment(note.link), segmenter.segment(note.tail));
    }

    private Frame.Kind kind(FrameNote note, List<Token> opener) {
        if (note.fixed) {
            return Frame.Kind.COLLOCATION;
        }
        if (opener.isEmpty()) {
            return Frame.Kind.RESULT;
        }
        int last = tagger.of(opener.get(opener.size() - 1));
        return (last & (FrameTag.OPENER | FrameTag.PREPOSITION)) != 0 ? Frame.Kind.PREPOSITION : Frame.Kind.VERB;
    }

    private boolean isAllowed(FrameNote note) {
        String bare = note.bare();
        return words.policy().stream().noneMatch(bare::contains);
    }

    /** A collocation is a predicate, with or without its subject; a noun phrase is a term, and terms are no frames. */
    private boolean isPhrase(FrameNote note, List<Token> opener) {
        if (!note.fixed) {
            return true;
        }
        int first = tagger.of(opener.get(0));
        int last = tagger.of(opener.get(opener.size() - 1));
        return (first & PREDICATES) != 0 && (first & FrameTag.NOUN) == 0
                || (last & (FrameTag.VERB | FrameTag.ADJECTIVE | FrameTag.SET)) != 0 && (last & FrameTag.NOUN) == 0
                || (first & FrameTag.VERB) != 0 && note.leftEdges >= CLOSED * note.occurrences;
    }

    private boolean isFilledFreely(FrameNote note) {
        if (note.fixed) {
            return note.rightEdges >= LEAST_RIGHT_EDGES * note.occurrences;
        }
        Map<String, Integer> second = note.secondFillers();
        Map<String, Integer> fillers = note.fillers();
        long cut = fillers.keySet().stream().filter(f -> COUNTED.indexOf(f.charAt(f.length() - 1)) >= 0).count();
        return (fillers.size() >= 2 || generalises(note)) && (2 * cut <= fillers.size() || note.tail.isEmpty()) && (note.link.isEmpty() || second.size() >= 3 && FrameNote.entropy(second) >= 1);
    }

    /** Whether a frame that always had one filler may take others: a shorter frame does. */
    private boolean generalises(FrameNote note) {
        if (note.documents < FrameMiner.LEAST_DOCUMENTS || !note.link.isEmpty() || note.opener.isEmpty() || note.tail.length() < 2) {
            return false;
        }
        for (int cut = 1; cut < note.opener.length(); cut++) {
            FrameNote shorter = counts.find(FrameCounts.key(note.opener.substring(cut), "", note.tail));
            if (shorter != null && shorter.fillers().size() >= 3) {
                return true;
            }
        }
        return false;
    }

    private double information(Collection<List<Token>> literals) {
        return literals.stream().flatMap(List::stream).mapToDouble(t -> counts.information(t.text())).sum();
    }

    /** Bits by which the literal words stand together more often than by chance: their pointwise mutual information. */
    private double excess(FrameNote note, List<List<Token>> literals) {
        double share = note.occurrences / (double) Math.max(1, counts.clauses());
        return information(literals) + StrictMath.log(Math.min(1, share)) / StrictMath.log(2);
    }

    private double score(FrameNote note, List<List<Token>> literals) {
        double cohesion = Math.min(1, excess(note, literals) / 20);
        double spread = Math.min(1, StrictMath.log(note.documents) / StrictMath.log(16));
        double meaning = Math.min(1, information(literals) / 30);
        double score = 0.35 * spread + 0.25 * meaning + 0.2 * cohesion + 0.2 * freedom(note);
        return score * standing(note, literals) * wholeness(note, note.fillers()) * (note.link.isEmpty() ? 1 : wholeness(note, note.secondFillers()));
    }

    private static double freedom(FrameNote note) {
        return note.fixed ? 0.2 : Math.min(1, FrameNote.entropy(note.fillers()) / 4);
    }

    /** Less than 1 if what fills the slot mostly begins or ends alike, so that a word may be cut. */
    private double wholeness(FrameNote note, Map<String, Integer> fillers) {
        if (note.fixed) {
            return 0.3 + 0.5 * Math.min(1, note.rightEdges / (double) note.occurrences / 0.6);
        }
        double edge = 0;
        for (boolean end : new boolean[] {true, false}) {
            edge = Math.max(edge, FrameNote.commonEdge(fillers, end, 2));
            edge = Math.max(edge, FrameNote.commonEdge(fillers, end, 1) - 0.2);
        }
        edge = Math.max(edge, sharedVerb(fillers));
        return fillers.size() < 3 ? 0.5 : edge <= 0.4 ? 1 : Math.max(0.4, 1 - 1.2 * (edge - 0.4));
    }

    /** The largest share of different fillers that hold the same verb, or that begin with what belongs to a verb before. */
    private double sharedVerb(Map<String, Integer> fillers) {
        Map<String, Integer> verbs = new HashMap<>();
        int aspects = 0;
        for (String filler : fillers.keySet()) {
            String first = filler.substring(0, 1);
            aspects += ASPECTS.contains(first) || words.openers().containsKey(first) ? 1 : 0;
            Set<String> own = new HashSet<>();
            for (int i = 0; i + 2 <= filler.length(); i++) {
                own.add(filler.substring(i, i + 2));
            }
            own.forEach(pair -> verbs.merge(pair, 1, Integer::sum));
        }
        int most = 2 * aspects;
        for (Map.Entry<String, Integer> verb : verbs.entrySet()) {
            if (verb.getValue() > most && isVerb(verb.getKey())) {
                most = verb.getValue();
            }
        }
        return fillers.size() < 4 ? 0 : most / (double) fillers.size();
    }

    private static boolean isVerb(String pair) {
        WordClasses.Entry entry = WordClasses.find(pair);
        return entry != null && entry.share(WordClass.VERB) >= 0.7;
    }

    /** Less than 1 for what says little by itself or is tied to its subject. */
    private double standing(FrameNote note, List<List<Token>> literals) {
        double standing = note.documents < FrameMiner.LEAST_DOCUMENTS ? 0.6 : 1;
        if (!note.fixed && note.tail.isEmpty() && note.link.isEmpty()) {
            int last = tagger.of(literals.get(0).get(literals.get(0).size() - 1));
            standing *= (last & FrameTag.AWARD) != 0 ? 1 : (last & FrameTag.WEAK) != 0 || note.opener.length() < 4 ? 0.4 : 0.75;
        }
        if (!literals.get(0).isEmpty() && (tagger.of(literals.get(0).get(0)) & PREDICATES) == 0) {
            standing *= 0.6;
        }
        if (note.fixed) {
            standing *= 0.5 + 0.5 * note.leftEdges / note.occurrences;
        }
        int first = literals.get(0).isEmpty() ? 0 : tagger.of(literals.get(0).get(0));
        if ((first & (FrameTag.NOUN | FrameTag.WEAK)) != 0) {
            standing *= 0.6;
        }
        boolean tailSays = literals.get(2).stream().anyMatch(t -> t.text().length() > 1
                && (tagger.of(t) & (FrameTag.LOCATION | FrameTag.WEAK)) == 0);
        return note.tail.isEmpty() || tailSays || note.opener.length() > 1 && note.tail.length() > 1 ? standing : 0.5 * standing;
    }

    /** Best first; a frame that shares most of its words with one above it comes later. */
    private static List<Chosen> varied(List<Chosen> chosen) {
        Comparator<Chosen> order =
                Comparator.comparingDouble((Chosen c) -> -c.score()).thenComparing(c -> c.note().bare());
        FrameOverlap above = new FrameOverlap();
        FrameGists said = new FrameGists();
        return chosen.stream()
                .sorted(order)
                .map(c -> new Chosen(c.note(), c.kind(), c.score() * newness(above.add(c.note().bare()), said.add(c.gist())), c.gist()))
                .sorted(order)
                .toList();
    }

    private static double newness(double overlap, boolean said) {
        return said || overlap >= 0.6 ? SAID : 1 - 0.5 * overlap;
    }

    /** The frames that a longer one explains, with that one. */
    private Map<FrameNote, FrameNote> explained() {
        Map<FrameNote, FrameNote> explained = new HashMap<>();
        for (FrameNote longer : fit.values()) {
            if (longer.fixed) {
                explainFixed(longer, longer.opener, explained);
                continue;
            }
            for (int comma = longer.tail.indexOf('、'); comma > 0; comma = longer.tail.indexOf('、', comma + 1)) {
                explain(fit.get(FrameCounts.key(longer.opener, longer.link, longer.tail.substring(0, comma))), longer, explained);
            }
            for (int cut = 1; cut <= longer.opener.length(); cut++) {
                if (cut < longer.opener.length() || longer.link.isEmpty()) {
                    String opener = longer.opener.substring(cut);
                    explain(fit.get(FrameCounts.key(opener, longer.link, longer.tail)), longer, explained);
                }
            }
            explainFixed(longer, longer.tail, explained);
            explainFixed(longer, longer.opener, explained);
        }
        return explained;
    }

    private void explainFixed(
            FrameNote longer, String text, Map<FrameNote, FrameNote> explained) {
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + FIXED_LENGTH; to <= text.length(); to++) {
                FrameNote shorter = fit.get(FrameCounts.fixedKey(text.substring(from, to)));
                boolean withoutSubject = longer.fixed && from > 0 && to == text.length() && text.charAt(from - 1) != '、';
                if (shorter != null && !(withoutSubject && isPredicate(shorter.opener))) {
                    explain(shorter, longer, explained);
                }
            }
        }
    }

    /** Whether a text begins with a verb: it may well be wanted without the subject that it always had. */
    private boolean isPredicate(String text) {
        Token first = segmenter.segment(text).get(0);
        int tag = tagger.of(first);
        return first.text().length() > 1 && (tag & FrameTag.VERB) != 0 && (tag & FrameTag.NOUN) == 0;
    }

    private static void explain(@org.jspecify.annotations.Nullable FrameNote shorter, FrameNote longer,
            Map<FrameNote, FrameNote> explained) {
        if (shorter != null && shorter != longer && longer.occurrences >= CLOSED * shorter.occurrences) {
            explained.put(shorter, longer);
        }
    }
}
