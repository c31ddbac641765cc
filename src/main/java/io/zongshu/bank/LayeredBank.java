package io.zongshu.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts one bank below another: what only the lower one knows is there too, with a lower score. */
public final class LayeredBank {
    /** How much an entry of the lower bank counts against one of the upper. */
    public static final double LOWER_WEIGHT = 0.5;

    private LayeredBank() {}

    /**
     * One bank of two. An entry that both know keeps the upper bank's numbers and examples. Papers of both can be found;
     * skeletons of a genre come from the upper bank if it has the genre. The upper bank's edits hold for both.
     */
    public static Bank of(Bank upper, Bank lower) {
        return EditedBank.of(layered(upper, lower), upper.edits());
    }

    private static Bank layered(Bank upper, Bank lower) {
        if (lower.papers().isEmpty() && lower.formulas().isEmpty()) {
            return upper;
        }
        Map<String, Paper> papers = new TreeMap<>();
        lower.papers().forEach(p -> papers.put(p.id(), p));
        upper.papers().forEach(p -> papers.put(p.id(), p));
        return new Bank(
                papers.values().stream()
                        .sorted(Comparator.comparing(Paper::file).thenComparing(Paper::id))
                        .toList(),
                merge(upper.formulas(), lower.formulas(), Formula::text, LayeredBank::lowered,
                        Comparator.comparingDouble((Formula f) -> -f.score()).thenComparing(Formula::text)),
                merge(upper.frames(), lower.frames(), Frame::pattern, LayeredBank::lowered,
                        Comparator.comparingDouble((Frame f) -> -f.score()).thenComparing(Frame::pattern)),
                patterns(upper, lower),
                merge(upper.skeletons(), lower.skeletons(), Skeleton::genre, s -> s,
                        Comparator.comparing(Skeleton::genre)));
    }

    private static <T> List<T> merge(
            List<T> upper, List<T> lower, Function<T, String> key, UnaryOperator<T> lowered, Comparator<T> order) {
        Map<String, T> all = new TreeMap<>();
        lower.forEach(t -> all.put(key.apply(t), lowered.apply(t)));
        upper.forEach(t -> all.put(key.apply(t), t));
        return all.values().stream().sorted(order).toList();
    }

    private static Formula lowered(Formula f) {
        return new Formula(f.text(), f.type(), f.score() * LOWER_WEIGHT, f.documents(), f.occurrences(), f.themes(),
                f.tone(), f.dispersion(), f.examples());
    }

    private static Frame lowered(Frame f) {
        return new Frame(f.pattern(), f.kind(), f.score() * LOWER_WEIGHT, f.documents(), f.occurrences(),
                f.slotEntropy(), f.fillers(), f.moves(), f.examples());
    }

    /** Heading patterns of both, members of both. */
    private static List<HeadingPattern> patterns(Bank upper, Bank lower) {
        Map<String, HeadingPattern> all = new TreeMap<>();
        BinaryOperator<HeadingPattern> both = (a, b) -> {
            List<HeadingPattern.Member> members = new ArrayList<>(a.members());
            members.addAll(b.members());
            return new HeadingPattern(a.frame(), a.shape(), a.documents() + b.documents(), members);
        };
        upper.headingPatterns().forEach(p -> all.put(p.frame() + "\t" + p.shape(), p));
        lower.headingPatterns().forEach(p -> all.merge(p.frame() + "\t" + p.shape(), p, both));
        return all.values().stream()
                .sorted(Comparator.comparingInt((HeadingPattern p) -> -p.documents())
                        .thenComparing(HeadingPattern::frame)
                        .thenComparing(HeadingPattern::shape))
                .toList();
    }
}
