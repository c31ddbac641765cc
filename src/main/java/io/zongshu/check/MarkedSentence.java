package io.zongshu.check;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.Quantity;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence in which each figure stands as one private-use character, so that patterns can speak of figures.
 *
 * @param text with the figures' characters
 * @param figures those of the sentence, in order; figure n is the character {@link #FIRST} + n
 */
record MarkedSentence(String text, List<Figure> figures) {
    static final char FIRST = '\uE000';
    /** A figure in a pattern. */
    static final String ANY = "[\uE000-\uF8FF]";
    /** Anything but figures and marks that end clauses, in a pattern's brackets. */
    static final String WORDS = "[^\uE000-\uF8FF，；。：！？]";
    private static final Pattern OWN_USE = Pattern.compile(ANY);
    private static final int MOST = 0xF8FF - 0xE000;

    MarkedSentence {
        figures = List.copyOf(figures);
    }

    static List<MarkedSentence> of(CheckedPaper paper, CheckedParagraph paragraph) {
        List<MarkedSentence> all = new ArrayList<>();
        List<Figure> figures = paper.figures(paragraph);
        int next = 0;
        for (TextSpan sentence : paper.sentences(paragraph)) {
            // Both stand in order: one walk through the figures for all sentences.
            List<Figure> own = new ArrayList<>();
            for (; next < figures.size() && figures.get(next).quantity().start() < sentence.end(); next++) {
                Quantity quantity = figures.get(next).quantity();
                if (quantity.start() >= sentence.start() && quantity.end() <= sentence.end() && own.size() < MOST) {
                    own.add(figures.get(next));
                }
            }
            if (!own.isEmpty()) {
                all.add(new MarkedSentence(marked(sentence, own), own));
            }
        }
        return all;
    }

    private static String marked(TextSpan sentence, List<Figure> figures) {
        StringBuilder out = new StringBuilder();
        // A character that a font has for its own use is no figure.
        String text = OWN_USE.matcher(sentence.text()).replaceAll("\uFFFD");
        int at = sentence.start();
        int n = 0;
        for (Figure figure : figures) {
            out.append(text, at - sentence.start(), figure.quantity().start() - sentence.start());
            out.append((char) (FIRST + n++));
            at = figure.quantity().end();
        }
        return out.append(text, at - sentence.start(), sentence.text().length()).toString();
    }

    /** The figure that a character of the text stands for. */
    Figure figure(char mark) {
        return figures.get(mark - FIRST);
    }

    Figure figure(String mark) {
        return figure(mark.charAt(0));
    }

    /** How much the figure says; one without a single value never matters to a sum. */
    java.util.Optional<Amount> amount(String mark, IndicatorWords words) {
        return Amount.of(figure(mark), words);
    }
}
