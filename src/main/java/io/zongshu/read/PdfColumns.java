package io.zongshu.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A page's runs in reading order, cut into blocks: the columns of a newspaper, headlines across them, or the whole page. A
 * gutter is a place that no line crosses over some height, with several full lines on both sides; the cells of a table are
 * not full and do not make columns.
 */
final class PdfColumns {
    /** Least lines on each side of a gutter. */
    private static final int LEAST_LINES = 3;
    /** Narrowest column, in characters. */
    private static final double NARROWEST = 7;
    /** Least share of a column's lines that fill it. */
    private static final double FULL_SHARE = 0.45;
    /** A newspaper page has some hundreds of lines; beyond this, looking for gutters would take too long. */
    private static final int MOST_RUNS = 3000;

    private PdfColumns() {}

    /** The blocks in reading order; the runs of each are sorted from top to bottom and left to right. */
    static List<List<PdfRun>> blocks(PdfPage page) {
        List<List<PdfRun>> blocks = new ArrayList<>();
        cut(sorted(page.runs()), blocks);
        return blocks;
    }

    private static List<PdfRun> sorted(List<PdfRun> runs) {
        List<PdfRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PdfRun::y).thenComparingDouble(PdfRun::left));
        return sorted;
    }

    /** Part of a region between two heights: crossed by lines, or parted by the gutter. */
    private record Band(boolean parted, List<PdfRun> left, List<PdfRun> right, List<PdfRun> all) {
        static Band empty() {
            return new Band(false, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private static void cut(List<PdfRun> runs, List<List<PdfRun>> blocks) {
        List<Band> best = List.of();
        int most = 0;
        double widest = 0;
        double[] edges = runs.size() > MOST_RUNS ? new double[0] : runs.stream().mapToDouble(PdfRun::left).distinct().toArray();
        for (double x : edges) {
            List<Band> bands = bands(runs, x);
            int parted = bands.stream().filter(Band::parted).mapToInt(b -> b.all().size()).sum();
            double width = bands.stream().filter(Band::parted).mapToDouble(PdfColumns::gutter).min().orElse(0);
            if (parted > most || parted == most && width > widest) {
                best = bands;
                most = parted;
                widest = width;
            }
        }
        if (most == 0) {
            if (!runs.isEmpty()) {
                blocks.add(runs);
            }
            return;
        }
        for (Band band : best) {
            if (band.parted()) {
                cut(band.left(), blocks);
                cut(band.right(), blocks);
            } else if (band.all().size() < runs.size()) {
                cut(band.all(), blocks);
            }
        }
    }

    private static double gutter(Band band) {
        return band.right().stream().mapToDouble(PdfRun::left).min().orElse(0)
                - band.left().stream().mapToDouble(PdfRun::right).max().orElse(0);
    }

    /** The region cut by a gutter whose right side begins at x. */
    private static List<Band> bands(List<PdfRun> runs, double x) {
        List<Band> bands = new ArrayList<>();
        Band crossed = Band.empty();
        Band open = Band.empty();
        for (PdfRun run : runs) {
            double em = run.size();
            boolean left = run.right() <= x - 0.6 * em;
            boolean right = run.left() >= x - 0.3 * em;
            if (left || right) {
                (left ? open.left() : open.right()).add(run);
                open.all().add(run);
            } else {
                crossed = close(bands, crossed, open);
                open = Band.empty();
                crossed.all().add(run);
            }
        }
        crossed = close(bands, crossed, open);
        if (!crossed.all().isEmpty()) {
            bands.add(crossed);
        }
        return bands;
    }

    /** Adds an open band as columns, or to the crossed lines around it; gives back where crossed lines now go. */
    private static Band close(List<Band> bands, Band crossed, Band open) {
        if (!areColumns(open.left(), open.right())) {
            crossed.all().addAll(open.all());
            return crossed;
        }
        headlines(open, crossed);
        if (!crossed.all().isEmpty()) {
            bands.add(crossed);
        }
        bands.add(new Band(true, open.left(), open.right(), open.all()));
        return Band.empty();
    }

    /** Moves what stands above all columns, one run a line in the middle, to the crossed lines: a subtitle. */
    private static void headlines(Band open, Band crossed) {
        double middle = (open.all().stream().mapToDouble(PdfRun::left).min().orElse(0)
                        + open.all().stream().mapToDouble(PdfRun::right).max().orElse(0))
                / 2;
        while (open.all().size() > 1) {
            PdfRun first = open.all().get(0);
            boolean alone = open.all().get(1).y() - first.y() > 0.8 * first.size();
            if (!alone || Math.abs((first.left() + first.right()) / 2 - middle) > 2 * first.size()) {
                return;
            }
            open.all().remove(first);
            open.left().remove(first);
            open.right().remove(first);
            crossed.all().add(first);
        }
    }

    /**
     * How much like a column of running text some lines are.
     *
     * @param wide width of its wide lines, in characters
     * @param full share of its lines that are as wide
     */
    private record Look(int lines, double wide, double full) {
        static Look of(List<PdfRun> runs) {
            List<PdfLine> lines = PdfLine.of(runs);
            double[] widths = lines.stream()
                    .flatMap(l -> l.runs().stream())
                    .mapToDouble(r -> r.width() / r.size())
                    .sorted()
                    .toArray();
            double wide = widths[(int) Math.floor(0.85 * (widths.length - 1))];
            long full = Arrays.stream(widths).filter(w -> w >= 0.85 * wide).count();
            return new Look(lines.size(), wide, (double) full / widths.length);
        }
    }

    /** Whether both sides are running text; a column that ends early is known by the width of the other. */
    private static boolean areColumns(List<PdfRun> left, List<PdfRun> right) {
        if (left.size() < LEAST_LINES || right.size() < LEAST_LINES) {
            return false;
        }
        Look one = Look.of(left);
        Look other = Look.of(right);
        boolean tall = Math.min(one.lines(), other.lines()) >= LEAST_LINES;
        boolean wide = Math.min(one.wide(), other.wide()) >= NARROWEST;
        double least = Math.min(one.full(), other.full());
        boolean alike = Math.abs(one.wide() - other.wide()) <= 0.15 * Math.max(one.wide(), other.wide());
        return tall && wide && Math.max(one.full(), other.full()) >= FULL_SHARE
                && (least >= FULL_SHARE || alike && least >= FULL_SHARE / 2);
    }
}
