package io.zongshu.report;

import io.zongshu.bank.Paper;
import java.util.ArrayList;
import java.util.List;

/** Sums over the sections on one theme. */
final class SectionCount {
    private final List<Double> shares = new ArrayList<>();
    private final List<SkeletonFlow.HeadingPlace> headings = new ArrayList<>();
    private int sections;
    private double positions;
    private long inPaper;

    void add(PaperSection section, Paper paper) {
        double middle = section.start() + section.length() / 2.0;
        positions += middle / Math.max(1, paper.characters());
        sections++;
        inPaper += section.length();
        if (!section.heading().isEmpty()) {
            headings.add(new SkeletonFlow.HeadingPlace(
                    section.heading(), paper.file(), paper.title(), section.paragraph()));
        }
    }

    void endPaper(Paper paper) {
        if (inPaper > 0) {
            shares.add(inPaper / (double) Math.max(1, paper.characters()));
            inPaper = 0;
        }
    }

    SkeletonFlow.Section section(String theme) {
        List<Double> sorted = shares.stream().sorted().toList();
        double mean = shares.stream().mapToDouble(s -> s).sum() / Math.max(1, shares.size());
        return new SkeletonFlow.Section(theme, shares.size(), sections,
                Dispersion.rounded(positions / Math.max(1, sections)), Dispersion.rounded(mean), quantile(sorted, 0.25),
                quantile(sorted, 0.75), List.copyOf(headings));
    }

    /** Between the two nearest values in proportion (type 7 of Hyndman and Fan 1996). */
    private static double quantile(List<Double> sorted, double p) {
        if (sorted.isEmpty()) {
            return 0;
        }
        double at = p * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(sorted.size() - 1, below + 1);
        return Dispersion.rounded(sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below)));
    }
}
