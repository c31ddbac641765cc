package io.zongshu.bank;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned (词句库). The derived lists are a pure function of the papers and the options; each is sorted best
 * first with ties by text. The office's edits stand beside them: {@link EditedBank} applies them.
 *
 * @param files the source files of the papers, sorted by location and hash
 * @param edits sorted by kind and text
 * @param nearDuplicates papers that are versions of another and are not counted: fingerprint to that of the kept paper
 */
public record Bank(
        List<Paper> papers,
        List<LearnedFile> files,
        List<Edit> edits,
        List<Formula> formulas,
        List<Frame> frames,
        List<HeadingPattern> headingPatterns,
        List<Skeleton> skeletons,
        Map<String, String> nearDuplicates) {
    /** A bank that has learned nothing. */
    public static final Bank EMPTY = new Bank(List.of(), List.of(), List.of(), List.of(), List.of());

    public Bank {
        papers = List.copyOf(papers);
        files = List.copyOf(files);
        edits = List.copyOf(edits);
        formulas = List.copyOf(formulas);
        frames = List.copyOf(frames);
        headingPatterns = List.copyOf(headingPatterns);
        skeletons = List.copyOf(skeletons);
        nearDuplicates = Collections.unmodifiableMap(new TreeMap<>(nearDuplicates));
    }

    /** A bank of papers that came from no files and all count, without edits. */
    public Bank(
            List<Paper> papers,
            List<Formula> formulas,
            List<Frame> frames,
            List<HeadingPattern> headingPatterns,
            List<Skeleton> skeletons) {
        this(papers, List.of(), List.of(), formulas, frames, headingPatterns, skeletons, Map.of());
    }

    /** A bank of papers that came from no files, without edits. */
    public static Bank mined(
            List<Paper> papers,
            List<Formula> formulas,
            List<Frame> frames,
            List<HeadingPattern> headingPatterns,
            List<Skeleton> skeletons,
            Map<String, String> nearDuplicates) {
        return new Bank(
                papers, List.of(), List.of(), formulas, frames, headingPatterns, skeletons, nearDuplicates);
    }

    /** The same with other files. */
    public Bank withFiles(List<LearnedFile> other) {
        return new Bank(papers, other, edits, formulas, frames, headingPatterns, skeletons, nearDuplicates);
    }

    /** The same with other edits. */
    public Bank withEdits(List<Edit> other) {
        return new Bank(papers, files, other, formulas, frames, headingPatterns, skeletons, nearDuplicates);
    }
}
