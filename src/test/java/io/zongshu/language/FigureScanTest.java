package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScanTest {
    private static final Settings SETTINGS = Settings.builtIn();
    private static final Quantities QUANTITIES = Quantities.load(SETTINGS);
    private static final IndicatorWords WORDS = IndicatorWords.load(SETTINGS);
    private static final IndicatorForms FORMS = IndicatorForms.load(SETTINGS, WORDS);

    private static FigureScan scan(String text) {
        return new FigureScan(text, QUANTITIES.find(text), WORDS, FORMS);
    }

    private static String sentence(String joint, int figures) {
        return "2025年上半年，" + ("建成助餐点32处" + joint).repeat(figures) + "。";
    }

    /** The work grows as the sentence does, not with its square; all its figures keep the part of time named at its start. */
    @ParameterizedTest
    @ValueSource(strings = {"，", "、", "（其中新建2处），"})
    void theWorkGrowsAsTheSentence(String joint) {
        FigureScan half = scan(sentence(joint, 300));
        half.figures();
        FigureScan whole = scan(sentence(joint, 600));
        List<Figure> figures = whole.figures();
        List<Figure> few = scan(sentence(joint, 10)).figures();
        assertThat(whole.looked()).isPositive().isLessThan(half.looked() * 5 / 2);
        assertThat(figures).hasSizeGreaterThanOrEqualTo(600);
        assertThat(figures.get(figures.size() - 1).noun()).isEqualTo(few.get(few.size() - 1).noun());
        if (joint.equals("，")) {
            assertThat(figures).extracting(Figure::period).containsOnly(figures.get(0).period());
            assertThat(figures.get(0).period()).contains("上半年");
        }
    }
}
