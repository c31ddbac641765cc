package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which verb figures take that stand as clauses of their own, if any: learned from sentences that editors mended and from papers. */
final class FigureVerb {
    /** No verb. */
    static final String NONE = VerbWeights.NONE;
    /** What stands between a noun and its figure. */
    static final List<String> BETWEEN = List.of("占", "达", "为");

    /** What is there. */
    private static final String STOCK = "共有";
    /** What part of the whole it is. */
    private static final String SHARE = "占";
    /** What is spent, done so often or grew is not there: money, rates, times, attendances. */
    private static final String NO_STOCK = "钱率次回";

    /** 超98%, 达98%. */
    private static final String OVER = "超逾达破高低";

    /** A verb that is less likely is not said, */
    private static final double SURE = 0.4;
    /** nor one that claims more than others. */
    private static final double CAREFUL = 0.65;
    /** What the word lists have is said unless none is more likely than this. */
    private static final double SILENT = 0.6;
    /** So much more likely, as a logarithm, must a verb be than that of the datum before it to begin a clause of its own. */
    private static final double APART = 1.0;
    private static final double LEAST = -12;

    private final VerbWeights weights;
    private final FigureVerbCues cues;
    private final RealiseWords words;
    private final ClauseReader reader;

    FigureVerb(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.weights = words.figureVerbs();
        this.reader = reader;
        this.cues = new FigureVerbCues(words, reader);
    }

    /** The verb of each datum, {@link #NONE} for none; neighbours with one verb stand in one list behind it. */
    List<String> of(List<Datum> data, SentenceWork work) {
        List<String> measures = work.given.stream().map(Sourced::text).toList();
        List<double[]> scores = data.stream().map(d -> likely(d, work.item.text(), measures)).toList();
        List<Integer> chosen = chosen(scores);
        List<String> verbs = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            String verb = weights.verbs().get(chosen.get(i));
            boolean same = i > 0 && chosen.get(i).equals(chosen.get(i - 1));
            verbs.add(same ? verbs.get(i - 1) : said(verb, measures));
        }
        for (int i = 1; i < verbs.size(); i++) {
            even(data.subList(i - 1, i + 1), verbs.subList(i - 1, i + 1));
        }
        return verbs;
    }

    /** Of two neighbours both are said to be there that can be, or neither if the first is not; both shares are told alike. */
    private void even(List<Datum> data, List<String> verbs) {
        boolean open = verbs.get(0).equals(NONE) || verbs.get(1).equals(NONE);
        if (open && verbs.contains(STOCK) && (verbs.get(0).equals(NONE) || stands(data.get(1)))) {
            verbs.set(1, verbs.get(0));
        }
        if (open && verbs.contains(SHARE) && data.stream().allMatch(this::share)) {
            verbs.replaceAll(v -> SHARE);
        }
    }

    /** Can it be told as what is there? */
    private boolean stands(Datum datum) {
        return datum.nounFirst() && !datum.figure().isEmpty() && NO_STOCK.indexOf(FigureCues.unitKind(datum)) < 0 && !did(datum);
    }

    private boolean share(Datum datum) {
        return FigureCues.unitKind(datum) == '率' && datum.figures() == 1 && !closed(datum) && words.ending("指标中心词", FigureVerbCues.name(datum)).isEmpty();
    }

    /** 动态储备1260名 tells what was done. */
    private boolean did(Datum datum) {
        String name = FigureVerbCues.name(datum);
        return !datum.verb().isEmpty() && datum.noun().isEmpty() || datum.people() && name.length() > 1 && reader.endsWithVerb(name);
    }

    /** The near synonym that is itself a measure of the row. */
    private String said(String verb, List<String> measures) {
        return weights.kindred(verb).stream().filter(measures::contains).findFirst().orElse(verb);
    }

    /** The logarithm of how likely each verb is; those that are not sure enough are out of the question. */
    private double[] likely(Datum datum, String item, List<String> measures) {
        List<String> verbs = weights.verbs();
        Optional<String> own = weights.own(ClauseReader.unclosed(FigureVerbCues.name(datum)));
        if (datum.figure().isEmpty() || did(datum)) {
            return only(NONE);
        }
        if (own.isPresent()) {
            return only(own.get().isEmpty() ? NONE : weights.kin(own.get()));
        }
        String ruled = cues.ruled(datum, item, measures);
        double[] likely = shares(datum, item, measures, ruled);
        boolean needed = likely[verbs.indexOf(NONE)] < SILENT;
        for (int v = 0; v < likely.length; v++) {
            String verb = verbs.get(v);
            double known = needed && weights.kin(ruled).equals(verb) ? Math.max(likely[v], SURE) : likely[v];
            boolean sure = verb.equals(NONE) || known >= (weights.careful(verb) ? CAREFUL : SURE);
            likely[v] = sure && !(BETWEEN.contains(verb) && closed(datum)) && !(verb.equals(STOCK) && !stands(datum)) ? StrictMath.log(Math.max(known, 1e-5)) : LEAST;
        }
        return likely;
    }

    /** 学历超过98%: a verb or preposition stands between noun and figure already. */
    private boolean closed(Datum datum) {
        String name = FigureVerbCues.name(datum);
        List<Token> tokens = name.isEmpty() ? List.of() : reader.tokens(name);
        return tokens.isEmpty() || !datum.nounFirst() || OVER.indexOf(datum.figure().text().charAt(0)) >= 0 || "vdp".indexOf(tokens.get(tokens.size() - 1).nature().charAt(0)) >= 0 && !tokens.get(tokens.size() - 1).nature().equals("vn");
    }

    private double[] only(String verb) {
        double[] likely = new double[weights.verbs().size()];
        Arrays.fill(likely, LEAST);
        likely[weights.verbs().indexOf(verb)] = 0;
        return likely;
    }

    private double[] shares(Datum datum, String item, List<String> measures, String ruled) {
        List<String> verbs = weights.verbs();
        double[] sums = weights.sums(cues.of(datum, item, measures));
        double[] shares = new double[verbs.size()];
        double all = 0;
        FigureVerbCues.Told told = cues.told(datum, item, measures, ruled);
        for (int v = 0; v < shares.length; v++) {
            double shared = 0;
            for (String cue : FigureVerbCues.shared(weights.kindred(verbs.get(v)), told)) {
                shared += weights.shared(FigureVerbCues.SHARED + cue);
            }
            shares[v] = StrictMath.exp(sums[v] + shared);
            all += shares[v];
        }
        for (int v = 0; v < shares.length; v++) {
            shares[v] /= all;
        }
        return shares;
    }

    /** The likeliest verbs of all in a row: each new verb between neighbours must be worth it. */
    private static List<Integer> chosen(List<double[]> scores) {
        List<int[]> from = new ArrayList<>();
        double[] best = scores.isEmpty() ? new double[0] : scores.get(0).clone();
        for (int i = 1; i < scores.size(); i++) {
            int top = top(best);
            int[] back = new int[best.length];
            double[] next = new double[best.length];
            for (int v = 0; v < best.length; v++) {
                boolean stays = best[v] >= best[top] - APART;
                back[v] = stays ? v : top;
                next[v] = scores.get(i)[v] + (stays ? best[v] : best[top] - APART);
            }
            from.add(back);
            best = next;
        }
        List<Integer> chosen = new ArrayList<>();
        if (!scores.isEmpty()) {
            chosen.add(top(best));
            for (int i = from.size() - 1; i >= 0; i--) {
                chosen.add(0, from.get(i)[chosen.get(0)]);
            }
        }
        return chosen;
    }

    private static int top(double[] values) {
        int top = 0;
        for (int v = 1; v < values.length; v++) {
            top = values[v] > values[top] ? v : top;
        }
        return top;
    }
}
