package io.zongshu.bank;

import java.util.List;

/**
 * What was learned (词句库). The derived lists are a pure function of the papers and the options; each is sorted best
 * first with ties by text.
 */
public record Bank(
        List<Paper> papers,
        List<Formula> formulas,
        List<Frame> frames,
        List<HeadingPattern> headingPatterns,
        List<Skeleton> skeletons) {
    /** A bank that has learned nothing. */
    public static final Bank EMPTY = new Bank(List.of(), List.of(), List.of(), List.of(), List.of());

    public Bank {
        papers = List.copyOf(papers);
        formulas = List.copyOf(formulas);
        frames = List.copyOf(frames);
        headingPatterns = List.copyOf(headingPatterns);
        skeletons = List.copyOf(skeletons);
    }
}
