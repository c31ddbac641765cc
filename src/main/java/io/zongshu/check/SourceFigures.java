package io.zongshu.check;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The figures that a paper may tell: those of the brief's cells. */
final class SourceFigures {
    private static final String ENDS = "，；。：！？,;、（）()\n";

    private SourceFigures() {}

    /** In the order of the brief: facts first, then whatever else names a figure. */
    static List<SourceFigure> of(Brief brief, CheckedPaper paper) {
        List<SourceFigure> all = new ArrayList<>();
        Set<Cell> seen = new LinkedHashSet<>();
        for (int i = 0; i < brief.facts().size(); i++) {
            Fact fact = brief.facts().get(i);
            LetterPairs item = LetterPairs.of(paper.forms().letters(fact.item().text()));
            for (Cell cell : fact.cells()) {
                seen.add(cell);
                boolean named = cell.equals(fact.item());
                add(i, cell, named ? LetterPairs.NONE : item, paper, all);
            }
        }
        for (Cell cell : BriefCells.all(brief)) {
            if (!seen.contains(cell)) {
                add(-1, cell, LetterPairs.NONE, paper, all);
            }
        }
        return all;
    }

    private static void add(int fact, Cell cell, LetterPairs item, CheckedPaper paper, List<SourceFigure> all) {
        List<Figure> figures = paper.figuresIn(cell.text());
        IndicatorForms forms = paper.forms();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int from = i == 0 ? 0 : figures.get(i - 1).quantity().end();
            int to = i + 1 == figures.size() ? cell.text().length() : figures.get(i + 1).quantity().start();
            int start = figure.quantity().start();
            while (start > from && ENDS.indexOf(cell.text().charAt(start - 1)) < 0) {
                start--;
            }
            int end = figure.quantity().end();
            while (end < to && ENDS.indexOf(cell.text().charAt(end)) < 0) {
                end++;
            }
            String words = cell.text().substring(start, figure.quantity().start()) + "|" + cell.text().substring(figure.quantity().end(), end);
            String statement = cell.text().substring(start, end);
            LetterPairs own = LetterPairs.of(forms.letters(words.substring(0, words.indexOf('|'))) + "|"
                    + forms.letters(words.substring(words.indexOf('|'))));
            Amount.of(figure, paper.words()).or(() -> Amount.ofFraction(figure.quantity())).ifPresent(amount -> all.add(new SourceFigure(fact, cell, figure, amount, statement, own, item)));
        }
    }
}
