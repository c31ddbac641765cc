package io.zongshu.learn;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.zongshu.bank.Paper;
import io.zongshu.files.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds versions without comparing all pairs. Papers whose MinHash signatures agree in a band are compared on their full
 * sets, and versions of versions belong together. The hashes are the same on every machine.
 */
final class VersionSearch {
    /** Components of a band: a pair of similarity 0.2 shares one of 128 bands with 0.995, one of 0.02 with 0.05. */
    private static final int BAND = 2;

    private static final int BANDS = 128;
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(BAND * BANDS, 16);
    /** A share of equal components below which no set is compared: at 256, 0.18 is estimated with a deviation of 0.024. */
    private static final double LEAST_ESTIMATE = 0.12;
    /** Five deviations of an estimate at its worst, 0.5. */
    private static final double WIDEST_ERROR = 0.16;
    /** Letters of wording below which a paper is too short to tell. */
    private static final int LEAST_LENGTH = 300;
    /** Comparisons of full sets that a paper may fail; only thousands of papers on one form come near it. */
    private static final int MOST_FAILURES = 100;

    private final List<Candidate> papers;
    private final int[] parent;
    private final int[] failures;

    private VersionSearch(List<Candidate> papers) {
        this.papers = papers;
        this.parent = IntStream.range(0, papers.size()).toArray();
        this.failures = new int[papers.size()];
    }

    private record Candidate(Paper paper, PaperIdentity identity, byte[] signature) {
        static Optional<Candidate> of(Paper paper) {
            String wording = Shingles.wording(paper);
            if (wording.length() < LEAST_LENGTH) {
                return Optional.empty();
            }
            byte[] signature = POLICY.createHasher().compute(ElementHashProvider.ofValues(Shingles.hashes(wording)));
            return Optional.of(new Candidate(paper, PaperIdentity.of(paper), signature));
        }

        boolean mayBeVersionOf(Candidate other, double least) {
            double estimate = POLICY.getFractionOfEqualComponents(signature, other.signature);
            return estimate >= LEAST_ESTIMATE && estimate >= least - WIDEST_ERROR;
        }
    }

    /** The sets of two or more papers that belong together. */
    static Collection<List<Paper>> groups(List<Paper> papers, int threads) {
        // Texts are read in the order in which they lie on disk, and compared in one that does not depend on it.
        VersionSearch search = new VersionSearch(Parallel.map(papers, threads, Candidate::of).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(c -> c.paper().id()))
                .toList());
        List<Integer> bands = IntStream.range(0, BANDS).boxed().toList();
        int[] band = {0};
        Parallel.forEach(bands, threads, search::keyed, sorted -> search.join(sorted, band[0]++));
        return search.groups();
    }

    /** The papers by what their signatures hold in a band. */
    private long[] keyed(int band) {
        long[] keyed = new long[papers.size()];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = key(i, band) << 31 | i;
        }
        Arrays.sort(keyed);
        return keyed;
    }

    private void join(long[] keyed, int band) {
        int start = 0;
        for (int i = 1; i <= keyed.length; i++) {
            if (i == keyed.length || keyed[i] >>> 31 != keyed[start] >>> 31) {
                // Most stand alone.
                if (i - start > 1) {
                    joinBucket(Arrays.stream(keyed, start, i).mapToInt(k -> (int) (k & Integer.MAX_VALUE)).toArray(), band);
                }
                start = i;
            }
        }
    }

    private long key(int paper, int band) {
        byte[] signature = papers.get(paper).signature();
        return POLICY.getComponent(signature, BAND * band) << 16 | POLICY.getComponent(signature, BAND * band + 1);
    }

    private void joinBucket(int[] bucket, int band) {
        if (Arrays.stream(bucket).map(this::root).distinct().count() < 2) {
            return;
        }
        int[] open = Arrays.stream(bucket).filter(i -> failures[i] < MOST_FAILURES).toArray();
        for (int i = 0; i < open.length; i++) {
            for (int j = i + 1; j < open.length && failures[open[i]] < MOST_FAILURES; j++) {
                if (root(open[i]) != root(open[j]) && failures[open[j]] < MOST_FAILURES && !metBefore(open[i], open[j], band)) {
                    joinIfVersions(open[i], open[j]);
                }
            }
        }
    }

    private boolean metBefore(int one, int other, int band) {
        return IntStream.range(0, band).anyMatch(b -> key(one, b) == key(other, b));
    }

    private void joinIfVersions(int one, int other) {
        Candidate a = papers.get(one);
        Candidate b = papers.get(other);
        double least = a.identity().leastSimilarity(b.identity());
        if (!a.mayBeVersionOf(b, least)) {
            return;
        }
        if (Shingles.of(a.paper()).jaccard(Shingles.of(b.paper())) >= least) {
            parent[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
        } else {
            failures[one]++;
            failures[other]++;
        }
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private Collection<List<Paper>> groups() {
        Map<Integer, List<Paper>> members = new TreeMap<>();
        for (int i = 0; i < papers.size(); i++) {
            members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(papers.get(i).paper());
        }
        return members.values().stream().filter(m -> m.size() > 1).toList();
    }
}
