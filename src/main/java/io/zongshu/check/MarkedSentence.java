package io.zongshu.check;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;

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
    private static final int MOST = 0xF8FF - 0xE000;

    MarkedSentence {
        figures = List.copyOf(figures);
    }

    static List<MarkedSentence> of(CheckedPaper paper, CheckedParagraph paragraph) {
        List<MarkedSentence> all = new ArrayList<>();
        List<Figure> figures = paper.figures(paragraph);
        for (TextSpan sentence : paper.sentences(paragraph)) {
            List<Figure> own = figures.stream()
                    .filter(f -> f.quantity().start() >= sentence.start() && f.quantity().end() <= sentence.end())
                    .limit(MOST)
                    .toList();
            if (!own.isEmpty()) {
                all.add(new MarkedSentence(marked(sentence, own), own));
            }
        }
        return all;
    }

    private static String marked(TextSpan sentence, List<Figure> figures) {
        StringBuilder out = new StringBuilder();
        int at = sentence.start();
        for (Figure figure : figures) {
            out.append(sentence.text(), at - sentence.start(), figure.quantity().start() - sentence.start());
            out.append((char) (FIRST + out.chars().filter(c -> c >= FIRST && c <= 0xF8FF).count()));
            at = figure.quantity().end();
        }
        return out.append(sentence.text(), at - sentence.start(), sentence.text().length()).toString();
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
