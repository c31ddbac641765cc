package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.language.Idioms;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeModelTest {
    private static final String TEXT = "a b\n0.0\n0<0.5?1:2 -1.0 1<2.0?3:4 0.5 3.0\n";

    @Test
    void followsItsTreeAndWritesWhatItRead() throws Exception {
        TreeModel model = TreeModel.read(new BufferedReader(new StringReader(TEXT)));
        assertThat(model.score(new float[] {0, 9})).isEqualTo(1 / (1 + StrictMath.exp(1.0)));
        assertThat(model.score(new float[] {1, 1})).isEqualTo(1 / (1 + StrictMath.exp(-0.5)));
        assertThat(model.score(new float[] {1, 2})).isEqualTo(1 / (1 + StrictMath.exp(-3.0)));
        assertThat(model.write()).isEqualTo(TEXT);
    }

    @Test
    void shippedModelWasTrainedOnTheFeaturesThatAreComputed() {
        TreeModel model = TreeModel.load(FormulaMiner.MODEL);
        CountedGrams counts = CountedGrams.of(AnalysedPaper.all(SamplePapers.five(), 1));
        FormulaFeatures features =
                new FormulaFeatures(counts, GramPatterns.of(counts), FormulaLexicon.load(Settings.builtIn()), Idioms.load());
        assertThat(features.names()).isEqualTo(model.features());
    }

    @Test
    void trainerSeparatesWhatOneThresholdSeparates() {
        float[][] x = new float[200][];
        float[] y = new float[200];
        float[] weight = new float[200];
        for (int i = 0; i < x.length; i++) {
            x[i] = new float[] {i, i % 7};
            y[i] = i >= 120 ? 1 : 0;
            weight[i] = 1;
        }
        BoostedTrees.Config config = new BoostedTrees.Config(40, 2, 0.2, 1, 1, 1, 1);
        TreeModel model = BoostedTrees.train(config, List.of("a", "b"), x, y, weight, 1);
        assertThat(model.score(new float[] {60, 3})).isLessThan(0.1);
        assertThat(model.score(new float[] {160, 3})).isGreaterThan(0.9);
    }
}
