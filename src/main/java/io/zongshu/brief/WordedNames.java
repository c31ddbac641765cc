package io.zongshu.brief;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of what a value that is no quantity is told, and makes it comparable. */
final class WordedNames {
    private static final Pattern FIGURE = Pattern.compile("[0-9.]+[%％]?|第?[一二三四五六七八九十]+(?=[位名])");
    private static final Pattern SEASON_ROW = Pattern.compile("^([春夏秋冬])[季天]?\\|入季\\|*$");
    private static final Pattern SEASON = Pattern.compile("\\|*[入出][春夏秋冬汛梅伏]\\|*");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[上下]半年|[一二三四]季度|前三季度|1[-—－–~～至到]+[1-9]月");
    private static final int SPOKEN = 4;

    private final IndicatorForms forms;
    private final WordedTerms terms;
    private final String year;

    /** @param year of the paper: what is told of it is told of the paper's own time */
    WordedNames(IndicatorForms forms, WordedTerms terms, String year) {
        this.forms = forms;
        this.terms = terms;
        this.year = year;
    }

    IndicatorForms forms() {
        return forms;
    }

    WordedTerms terms() {
        return terms;
    }

    String year() {
        return year;
    }

    /**
     * What is told where.
     *
     * @param aspect what of the thing is told
     * @param named of what it is told
     * @param elided whether that was told before
     * @param text the answer as written
     */
    record Telling(WordedClause clause, String aspect, String named, boolean elided, String text) {}

    /** Of what a clause tells that does not say: what was told before in the statement, in 数据, or what the item names. */
    String subject(WordedClause clause, boolean rank) {
        ComparedFact fact = clause.fact();
        Spot spot = clause.spot();
        String before = clause.before();
        if (!before.isEmpty() && letters(before, true) > 1) {
            Matcher figure = FIGURE.matcher(before);
            return figure.find() && figure.start() > 1 ? before.substring(0, figure.start()) : before;
        }
        List<String> told = fact.figures().stream()
                .filter(f -> f.spot().column() == Spot.DATA && spot.column() != Spot.DATA && !f.figure().planned() && f.figure().kind() != Figure.Kind.RANK)
                .map(f -> f.isBareOfWords() ? f.figure().subject() + f.figure().indicator() : f.figure().indicator())
                .toList();
        if (told.isEmpty() && fact.fact().item().isEmpty()) {
            return fact.fact().result().text() + "|" + fact.fact().measures().text();
        }
        // A place is of the last that was told, a date of the thing that all is told of.
        String figures = told.isEmpty() ? "" : rank ? told.get(told.size() - 1) : String.join("|", told);
        return fact.fact().item().text() + figures;
    }

    int letters(String name, boolean rank) {
        return terms.pieces(name, rank).stream().mapToInt(piece -> forms.letters(piece).length()).sum();
    }

    private Set<String> pairs(String name, boolean rank) {
        Set<String> pairs = new TreeSet<>();
        terms.pieces(name, rank).forEach(piece -> pairs.addAll(ComparedFact.pairs(forms.letters(piece))));
        return pairs;
    }

    /** A value that is no place in an order by something. */
    WordedValue value(Telling told, WordedAnswer answer) {
        return value(told, answer, Optional.empty());
    }

    /** @param growth whether it is a place by growth; empty if nothing says */
    WordedValue value(Telling told, WordedAnswer answer, Optional<Boolean> growth) {
        ComparedFact fact = told.clause().fact();
        Spot spot = told.clause().spot();
        String named = told.named();
        boolean elided = told.elided();
        Fact row = fact.fact();
        boolean rank = answer.date().isEmpty();
        boolean item = letters(named, rank) < SPOKEN && !row.item().isEmpty() && !named.contains(row.item().text()) && !SEASON.matcher(named).matches();
        String name = SEASON_ROW.matcher(item ? row.item().text() + "|" + named : named).replaceFirst("入$1");
        String around = String.join("|", name, row.item().text(), row.measures().text(), row.data().text(), row.result().text(),
                row.department().text(), FigureSurroundings.file(row));
        String end = ending(named, told.aspect(), elided || rank);
        Set<String> wide = new TreeSet<>(pairs(around, rank));
        for (String piece : around.split("[|，；。：]")) {
            wide.addAll(ComparedFact.pairs(forms.letters(piece)));
        }
        String whole = name.replace("|", "");
        String letters = String.join("", terms.pieces(elided && PairCandidate.inTable(row.item()) ? row.item().text() : name, rank).stream().map(forms::letters).toList());
        return new WordedValue(fact, spot, told.aspect(), whole.replaceFirst("[于在，：]+$", ""), elided, end, told.text(), letters, pairs(parted(name, end), rank), wide, forms.of(whole),
                NumberedEvents.of(whole), Institutions.of(whole, row.department().text() + "|" + FigureSurroundings.file(row), forms), answer,
                growth, period(told.clause()));
    }

    // What happened is told apart from what it happened to: 东湖樱花 | 初花.
    private static String parted(String name, String ending) {
        int at = ending.isEmpty() ? -1 : name.lastIndexOf(ending);
        return at < 0 ? name : name.substring(0, at) + "|" + name.substring(at);
    }

    private static String ending(String named, String aspect, boolean none) {
        String plain = named.replaceFirst("\\|+$", "");
        return none || !aspect.isEmpty() || plain.length() < SPOKEN || !plain.matches("(?s).*\\p{IsHan}{2}") ? "" : plain.substring(plain.length() - 2);
    }

    // 9月 is when a contest was held; a place of another year or of a part of the year is of another time.
    private String period(WordedClause clause) {
        String statement = clause.fact().statement(clause.spot());
        String around = statement + clause.fact().fact().time().text();
        // 居全省第4位（2023年第7位）: a year is of what is told behind it.
        int end = statement.indexOf(clause.text().strip()) + clause.text().strip().length();
        boolean behind = end >= clause.text().strip().length() && YEAR.matcher(statement.substring(end)).find();
        Matcher told = YEAR.matcher(behind ? statement.substring(0, end) + clause.fact().fact().time().text() : around);
        String other = "";
        while (told.find() && (other.isEmpty() || behind)) {
            other = told.group(1);
        }
        Matcher part = PART_OF_YEAR.matcher(around);
        return (other.equals(year) ? "" : other) + (part.find() ? TimeSpan.canonical(part.group(), year) : "");
    }
}
