package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.eval.Papers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How alike papers are that are not versions of each other, and how alike versions are: the evidence for the threshold of
 * {@link NearDuplicates}. Arguments: files or folders of papers of which none is a version of another. Run: {@code mvn -q
 * -B test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.zongshu.learn.NearDuplicateEvaluation
 * -Dexec.args="corpus"}
 */
public final class NearDuplicateEvaluation {
    private NearDuplicateEvaluation() {}

    /** Prints quantiles of similarity. */
    public static void main(String[] args) {
        List<Paper> papers = new ArrayList<>();
        for (String arg : args) {
            papers.addAll(Papers.read(Path.of(arg)));
        }
        List<Shingles> sets = papers.stream().map(Shingles::of).toList();
        List<Double> pairs = new ArrayList<>();
        record Pair(double similarity, String one, String other) {}
        List<Pair> named = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                double s = sets.get(i).jaccard(sets.get(j));
                pairs.add(s);
                named.add(new Pair(s, papers.get(i).title(), papers.get(j).title()));
            }
        }
        System.out.printf(Locale.ROOT, "%-28s %8s %6s %6s %6s %6s %6s %6s%n", "", "pairs", "min", "1%", "50%", "99%", "99.9%", "max");
        print("different papers", pairs);
        for (Edits.Kind kind : Edits.Kind.values()) {
            for (int percent : kind.percents()) {
                List<Double> versions = new ArrayList<>();
                List<Paper> all = new ArrayList<>(papers);
                for (int i = 0; i < papers.size(); i++) {
                    Paper edited = new Edits(new Random(i), papers).edit(papers.get(i), kind, percent);
                    versions.add(sets.get(i).jaccard(Shingles.of(edited)));
                    all.add(edited);
                }
                print(kind.label() + " " + percent + " %", versions);
                found(all, papers.size());
            }
        }
        named.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        named.stream().limit(5).forEach(p -> System.out.printf(Locale.ROOT, "%.3f %s | %s%n", p.similarity(), p.one(), p.other()));
        System.out.println("groups found: " + NearDuplicates.find(papers, 2).size());
        speed(papers, 10_000);
    }

    private static void found(List<Paper> all, int half) {
        List<NearDuplicates.Group> groups = NearDuplicates.find(all, 2);
        long right = groups.stream()
                .filter(g -> g.others().size() == 1)
                .filter(g -> Math.abs(all.indexOf(g.kept()) - all.indexOf(g.others().get(0))) == half)
                .count();
        System.out.printf(Locale.ROOT, "    counted once %d of %d, wrongly %d%n", right, half, groups.size() - right);
    }

    private static void speed(List<Paper> papers, int count) {
        List<Paper> many = new ArrayList<>();
        for (int i = 0; many.size() < count; i++) {
            many.add(new Edits(new Random(i), papers).edit(papers.get(i % papers.size()), Edits.Kind.CLAUSES, 95 + i % 5));
        }
        long start = System.nanoTime();
        int groups = NearDuplicates.find(many, 2).size();
        System.out.printf(Locale.ROOT, "speed: %d papers, %d groups, %.1f s%n", count, groups, (System.nanoTime() - start) / 1e9);
    }

    private static void print(String label, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-28s %8d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f%n", label, sorted.length, sorted[0],
                at(sorted, 0.01), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double q) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
    }
}
