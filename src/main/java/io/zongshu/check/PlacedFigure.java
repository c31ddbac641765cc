package io.zongshu.check;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of a paper with the words around it.
 *
 * @param words its clause, between the figures before and behind it
 * @param clause pairs of those words
 * @param sentence pairs of its sentence
 * @param around pairs of its paragraph and of the headings above
 */
record PlacedFigure(
        CheckedParagraph paragraph,
        TextSpan inSentence,
        Figure figure,
        Amount amount,
        String words,
        LetterPairs clause,
        LetterPairs sentence,
        LetterPairs around) {
    private static final String ENDS = "，；。：！？,;（）()\n";

    /** The figures of a paper that have a value, titles and what is still open (【待补：…】) apart. */
    static List<PlacedFigure> of(CheckedPaper paper) {
        List<PlacedFigure> all = new ArrayList<>();
        String heading = "";
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            if (paragraph.isHeading()) {
                heading = paragraph.text();
            }
            boolean titles = paragraph.block() < 0;
            if (!titles && !paragraph.isRow()) {
                place(paper, paragraph, heading, all);
            }
        }
        return all;
    }

    private static void place(CheckedPaper paper, CheckedParagraph paragraph, String heading, List<PlacedFigure> all) {
        IndicatorForms forms = paper.forms();
        List<Figure> figures = paper.figures(paragraph);
        if (figures.isEmpty()) {
            return;
        }
        LetterPairs around = LetterPairs.of(forms.letters(heading) + "|" + forms.letters(paragraph.text()));
        for (TextSpan sentence : paper.sentences(paragraph)) {
            LetterPairs own = LetterPairs.NONE;
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                int start = figure.quantity().start();
                boolean here = start >= sentence.start() && start < sentence.end();
                Optional<Amount> amount = here && !isOpen(paragraph.text(), start) ? Amount.of(figure, paper.words()) : Optional.empty();
                if (amount.isEmpty()) {
                    continue;
                }
                own = own.isEmpty() ? LetterPairs.of(forms.letters(sentence.text())) : own;
                int from = i == 0 ? 0 : figures.get(i - 1).quantity().end();
                int to = i + 1 == figures.size() ? paragraph.text().length() : figures.get(i + 1).quantity().start();
                String words = words(paragraph.text(), figure, from, to);
                all.add(new PlacedFigure(paragraph, sentence, figure, amount.get(), words,
                        LetterPairs.of(forms.letters(words.substring(0, words.indexOf('|'))) + "|" + forms.letters(words.substring(words.indexOf('|')))), own, around));
            }
        }
    }

    private static boolean isOpen(String text, int at) {
        int open = text.lastIndexOf('【', at);
        int close = text.indexOf('】', Math.max(0, open));
        return open >= 0 && close > at;
    }

    /** The clause without its figures; | stands where the figure does. */
    private static String words(String text, Figure figure, int from, int to) {
        int start = figure.quantity().start();
        while (start > from && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = figure.quantity().end();
        while (end < to && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, figure.quantity().start()) + "|" + text.substring(figure.quantity().end(), end);
    }
}
