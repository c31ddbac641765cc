package io.zongshu.language;

import io.zongshu.files.Settings;
import java.util.List;

/**
 * Finds the figures of a text with what they measure. Figures are the quantities of {@link Quantities} that count or measure
 * something; dates, and numbers within names (“…”, 《…》), are none. Immutable and thread-safe.
 */
public final class Figures {
    private final Quantities quantities;
    private final IndicatorWords words;
    private final IndicatorForms forms;

    private Figures(Quantities quantities, IndicatorWords words, IndicatorForms forms) {
        this.quantities = quantities;
        this.words = words;
        this.forms = forms;
    }

    /** Reads the built-in words with the user's on top. */
    public static Figures load(Settings settings) {
        IndicatorWords words = IndicatorWords.load(settings);
        return new Figures(Quantities.load(settings), words, IndicatorForms.load(settings, words));
    }

    /** What the words of indicators mean. */
    public IndicatorWords words() {
        return words;
    }

    /** Which words name a county, a town … */
    public Places places() {
        return words.places();
    }

    /** The normal forms of indicators, in which figures are compared. */
    public IndicatorForms forms() {
        return forms;
    }

    /** The figures of a text in order. */
    public List<Figure> find(String text) {
        return new FigureScan(text, quantities.find(text), words, forms).figures();
    }
}
