package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.IndicatorLikeness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;

/** The candidates of a folder with their features: what the score of pairs is trained on. */
public final class PairSamples {
    private PairSamples() {}

    /**
     * A figure where it stands.
     *
     * @param id the same for the same figure of a folder
     * @param text all that its fact tells
     * @param figure as written
     */
    public record Side(int id, String address, String text, String figure, String indicator) {
        /** The file that it stands in. */
        public String file() {
            return ComparedFact.file(address);
        }
    }

    /**
     * Two figures.
     *
     * @param equal whether their values may be one
     * @param rank which of several that a key may mean is the likeliest
     */
    public record Sample(Side one, Side other, boolean equal, double rank, double[] features) {}

    /** The names of the features, in their order. */
    public static List<String> names() {
        return PairFeature.names();
    }

    /** All candidates of a folder. */
    public static List<Sample> of(Path folder, Settings settings) {
        BriefParts parts = BriefReader.parts(List.of(folder), settings, List.of(), false, () -> Figures.load(settings));
        FactComparer comparer = parts.comparer(settings);
        List<ComparedFact> facts = parts.compared(comparer);
        FigurePairs.Looked looked = FigurePairs.looked(facts, new IndicatorLikeness(comparer.forms()), comparer.forms());
        IdentityHashMap<ComparedFigure, Integer> ids = new IdentityHashMap<>();
        facts.forEach(fact -> fact.figures().forEach(f -> ids.put(f, ids.size())));
        List<Sample> samples = new ArrayList<>();
        for (PairCandidate c : looked.candidates()) {
            double[] x = looked.features().of(c);
            double rank = c.close() + 0.1 * (x[PairFeature.SLIP.ordinal()] + x[PairFeature.NEAR.ordinal()]);
            samples.add(new Sample(side(c.one(), ids), side(c.other(), ids), c.equal(), rank, x));
        }
        return samples;
    }

    /** All pairs of a folder's values that are no quantities, and not the same. */
    public static List<Sample> worded(Path folder, Settings settings) {
        BriefParts parts = BriefReader.parts(List.of(folder), settings, List.of(), false, () -> Figures.load(settings));
        FactComparer comparer = parts.comparer(settings);
        List<ComparedFact> facts = parts.compared(comparer);
        PairScore score = PairScore.load(settings);
        FigurePairs pairs = FigurePairs.of(facts, new IndicatorLikeness(comparer.forms()), comparer.forms(), score);
        List<WordedValue> values = Reconciliation.worded(facts, comparer, settings);
        IdentityHashMap<WordedValue, Integer> ids = new IdentityHashMap<>();
        values.forEach(v -> ids.put(v, ids.size()));
        return WordedConflicts.looked(values, pairs, score).stream()
                .map(l -> new Sample(side(l.one(), ids), side(l.other(), ids), false, l.cues()[WordedCue.SAID_MOST.ordinal()] + l.cues()[WordedCue.SAID_LEAST.ordinal()], l.cues())).toList();
    }

    /** All figures of a folder that tell what may follow from others. */
    public static List<Sample> derived(Path folder, Settings settings) {
        BriefParts parts = BriefReader.parts(List.of(folder), settings, List.of(), false, () -> Figures.load(settings));
        FactComparer comparer = parts.comparer(settings);
        List<ComparedFact> facts = parts.compared(comparer);
        FigurePairs pairs = FigurePairs.of(facts, new IndicatorLikeness(comparer.forms()), comparer.forms(), PairScore.load(settings));
        IdentityHashMap<ComparedFigure, Integer> ids = new IdentityHashMap<>();
        facts.forEach(fact -> fact.figures().forEach(f -> ids.put(f, ids.size())));
        return DerivedMatches.looked(facts, pairs, comparer.forms()).stream().map(l -> derived(l, ids)).toList();
    }

    private static Sample derived(DerivedMatches.Looked looked, IdentityHashMap<ComparedFigure, Integer> ids) {
        List<Duplicate.Telling> told = looked.match().duplicate().told();
        Side one = new Side(ids.getOrDefault(looked.match().told().figure(), -1), told.get(0).address(), told.get(0).text(), looked.match().told().figure().figure().quantity().text(), looked.match().told().told());
        Side other = new Side(-1, told.get(1).address(), told.get(1).text(), "", told.get(1).text());
        double[] x = looked.cues();
        return new Sample(one, other, true, x[DerivedCue.UNLIKELY.ordinal()] + x[DerivedCue.SAID_MOST.ordinal()], x);
    }

    public static List<String> derivedNames() {
        return DerivedCue.names();
    }

    /** The names of what is looked at in them. */
    public static List<String> wordedNames() {
        return WordedCue.names();
    }

    private static Side side(WordedValue value, IdentityHashMap<WordedValue, Integer> ids) {
        String text = String.join("；", value.fact().fact().cells().stream().map(Cell::text).toList());
        return new Side(ids.getOrDefault(value, -1), value.fact().address(value.spot()), text, value.text(), value.told());
    }

    private static Side side(FigurePairs.Found found, IdentityHashMap<ComparedFigure, Integer> ids) {
        String text = String.join("；", found.fact().fact().cells().stream().map(Cell::text).toList());
        return new Side(ids.getOrDefault(found.figure(), -1), found.figure().cell().address(), text,
                found.figure().figure().quantity().text(), found.told());
    }

    /** Two indicators of other values as if they had one value by chance, which short numbers often have. */
    public static double[] coincidence(double[] unequal, Random random) {
        double[] x = cleared(unequal);
        double chance = random.nextDouble();
        int several = chance < 0.55 ? 1 : chance < 0.85 ? 2 : chance < 0.97 ? 3 : 4;
        double digits = several / 5.0;
        x[PairFeature.DIGITS.ordinal()] = digits;
        x[PairFeature.EXACT.ordinal()] = random.nextDouble() < 0.8 ? 1 : 0;
        x[PairFeature.RARE_VALUE.ordinal()] = random.nextDouble() < 0.7 ? 1 : 0.5;
        x[PairFeature.CLOSE_OF_DIGITS.ordinal()] = x[PairFeature.CLOSE.ordinal()] * digits;
        PairFeatures.particular(x, several);
        x[PairFeature.UNLIKELY.ordinal()] = Math.max(0, several - 1 - random.nextDouble()) / 5;
        PairFeatures.said(x);
        return x;
    }

    /** One indicator of one value as if its values were as far apart as those of a conflict. */
    public static double[] conflict(double[] equal, double[] conflict) {
        double[] x = cleared(equal);
        for (PairFeature value : List.of(PairFeature.SLIP, PairFeature.SHORT_SLIP, PairFeature.SWAPPED, PairFeature.SIZE_SLIP, PairFeature.UNLIKELY, PairFeature.NEAR, PairFeature.ABOUT, PairFeature.RATIO, PairFeature.SMALL)) {
            x[value.ordinal()] = conflict[value.ordinal()];
        }
        PairFeatures.together(x);
        PairFeatures.said(x);
        return x;
    }

    private static double[] cleared(double[] features) {
        double[] x = features.clone();
        for (int i = PairFeature.DIGITS.ordinal(); i < PairFeature.SMALL.ordinal(); i++) {
            x[i] = 0;
        }
        x[PairFeature.UNLIKELY.ordinal()] = 0;
        x[PairFeature.UNLIKELY_AND_SAID.ordinal()] = 0;
        return x;
    }
}
