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
        for (PairFeature value : List.of(PairFeature.SLIP, PairFeature.SHORT_SLIP, PairFeature.SWAPPED, PairFeature.UNLIKELY, PairFeature.NEAR, PairFeature.ABOUT, PairFeature.RATIO, PairFeature.SMALL)) {
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
