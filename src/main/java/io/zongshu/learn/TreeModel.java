package io.zongshu.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A frozen sum of small decision trees, read from a text that a person can follow and evaluated in its written order, so
 * that a score is the same on every machine.
 *
 * <p>Text: first line the feature names, parted by blanks; second line the start value; then one line a tree: its nodes
 * parted by blanks, {@code feature<threshold?yes:no} with node numbers, or a leaf's value.
 */
final class TreeModel {
    /**
     * Log-odds lost, with the three thirds taken to be alike, after a quarter, a half and the whole of the first third of
     * the trees, beyond which the rest is left alone: no candidate that ends at 0.05 or more was there on a compilation of
     * 1 MB and on 3 MB of generated papers, and half, two thirds and four fifths of all were.
     */
    private static final double[] HOPELESS = {-2, -1.8, -1.5};

    private final List<String> features;
    private final double start;
    private final List<Tree> trees;
    private final FlatTrees flat;

    /** A tree's nodes by number; a leaf has feature -1 and its value in number, any other node its threshold. */
    record Tree(int[] feature, float[] number, int[] yes, int[] no) {}

    TreeModel(List<String> features, double start, List<Tree> trees) {
        this.features = List.copyOf(features);
        this.start = start;
        this.trees = List.copyOf(trees);
        this.flat = new FlatTrees(trees);
    }

    /** Reads a model from a resource. */
    static TreeModel load(String resource) {
        try (InputStream in = TreeModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no model: " + resource);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TreeModel read(BufferedReader lines) throws IOException {
        List<String> features = Arrays.asList(next(lines).split(" ", -1));
        double start = Double.parseDouble(next(lines));
        List<Tree> trees = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            trees.add(tree(line.split(" ", -1)));
        }
        return new TreeModel(features, start, trees);
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("model cut short");
        }
        return line;
    }

    private static Tree tree(String[] nodes) {
        int n = nodes.length;
        Tree tree = new Tree(new int[n], new float[n], new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            int less = nodes[i].indexOf('<');
            if (less < 0) {
                tree.feature[i] = -1;
                tree.number[i] = Float.parseFloat(nodes[i]);
                continue;
            }
            int then = nodes[i].indexOf('?');
            int otherwise = nodes[i].indexOf(':');
            tree.feature[i] = Integer.parseInt(nodes[i].substring(0, less));
            tree.number[i] = Float.parseFloat(nodes[i].substring(less + 1, then));
            tree.yes[i] = Integer.parseInt(nodes[i].substring(then + 1, otherwise));
            tree.no[i] = Integer.parseInt(nodes[i].substring(otherwise + 1));
        }
        return tree;
    }

    /** The model as text, as {@link #read} takes it. */
    String write() {
        StringBuilder out = new StringBuilder(String.join(" ", features)).append('\n').append(start).append('\n');
        for (Tree tree : trees) {
            for (int i = 0; i < tree.feature.length; i++) {
                out.append(i == 0 ? "" : " ");
                if (tree.feature[i] >= 0) {
                    out.append(tree.feature[i]).append('<').append(tree.number[i]).append('?')
                            .append(tree.yes[i]).append(':').append(tree.no[i]);
                } else {
                    out.append(tree.number[i]);
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** The features that it was trained on, in order. */
    List<String> features() {
        return features;
    }

    /** Probability, 0 to 1, of a candidate with these features. */
    double score(float[] row) {
        return scores(List.of(row))[0];
    }

    /** The probabilities of many candidates: one tree after another, each while it is near the processor. */
    double[] scores(List<float[]> rows) {
        int[] open = IntStream.range(0, rows.size()).toArray();
        int left = open.length;
        double[] sums = new double[left];
        Arrays.fill(sums, start);
        int[] keys = FlatTrees.keys(rows, features.size());
        int third = trees.size() / 3;
        int next = 0;
        for (int t = 0; t < trees.size(); t++) {
            if (next < HOPELESS.length && 4 * t >= third << next) {
                left = third > 0 ? dropHopeless(open, left, sums, HOPELESS[next]) : left;
                next++;
            }
            flat.add(t, keys, features.size(), open, left, sums);
        }
        double[] scores = new double[rows.size()];
        for (int i = 0; i < left; i++) {
            scores[open[i]] = 1 / (1 + StrictMath.exp(-sums[open[i]]));
        }
        return scores;
    }

    /** Keeps those that may still be something; their number. */
    private int dropHopeless(int[] open, int left, double[] sums, double least) {
        int kept = 0;
        for (int i = 0; i < left; i++) {
            if (3 * (sums[open[i]] - start) >= least) {
                open[kept++] = open[i];
            }
        }
        return kept;
    }
}
