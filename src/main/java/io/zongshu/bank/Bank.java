package io.zongshu.bank;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned (词句库). The derived lists are a pure function of the papers and the options; each is sorted best
 * first with ties by text.
 *
 * @param nearDuplicates papers that are versions of another and are not counted: fingerprint to that of the kept paper
 */
public record Bank(
        List<Paper> papers,
        List<Formula> formulas,
        List<Frame> frames,
        List<HeadingPattern> headingPatterns,
        List<Skeleton> skeletons,
        Map<String, String> nearDuplicates) {
    /** A bank that has learned nothing. */
    public static final Bank EMPTY = new Bank(List.of(), List.of(), List.of(), List.of(), List.of());

    public Bank {
        papers = List.copyOf(papers);
        formulas = List.copyOf(formulas);
        frames = List.copyOf(frames);
        headingPatterns = List.copyOf(headingPatterns);
        skeletons = List.copyOf(skeletons);
        nearDuplicates = Collections.unmodifiableMap(new TreeMap<>(nearDuplicates));
    }

    /** A bank whose papers all count. */
    public Bank(
            List<Paper> papers,
            List<Formula> formulas,
            List<Frame> frames,
            List<HeadingPattern> headingPatterns,
            List<Skeleton> skeletons) {
        this(papers, formulas, frames, headingPatterns, skeletons, Map.of());
    }
}
