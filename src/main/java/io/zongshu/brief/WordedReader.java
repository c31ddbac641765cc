package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.TimeSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the steps and places in an order that facts tell. */
final class WordedReader {
    private static final Pattern CLAUSES = Pattern.compile("[，；。,;：（）()]");
    private static final Pattern RANK = Pattern.compile(
            "第([0-9]{1,4}|[一二三四五六七八九十]{1,3})(?:([位名])(?!录|单|额)|(?=$))");
    private static final Pattern FIGURE = Pattern.compile("[0-9.]+[%％]?|第?[一二三四五六七八九十]+(?=[位名])");
    private static final Pattern SHORT_DATE = Pattern.compile("(?<![0-9.])(1[0-2]|0?[1-9])\\.(3[01]|[12][0-9]|0?[1-9])(?=[日\\p{IsHan}])");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[上下]半年|[一二三四]季度|前三季度|1[-—－–~～至到]+[1-9]月");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    private final IndicatorForms forms;
    private final WordedTerms terms;
    private final String year;

    /** @param year of the paper: what is told of it is told of the paper's own time */
    WordedReader(IndicatorForms forms, WordedTerms terms, String year) {
        this.forms = forms;
        this.terms = terms;
        this.year = year;
    }

    /** All of a fact's, at most one for a clause. */
    List<WordedValue> of(ComparedFact fact) {
        List<WordedValue> found = new ArrayList<>();
        fact.statements().forEach((column, cell) -> {
            for (int n = 0; n < cell.count(); n++) {
                Spot spot = new Spot(column, n);
                String before = "";
                for (String clause : CLAUSES.split(cell.statement(n))) {
                    if (!terms.isPlanned(clause)) {
                        step(fact, spot, clause, before).ifPresent(found::add);
                        rank(fact, spot, clause, before).ifPresent(found::add);
                    }
                    before = clause.isBlank() ? before : clause;
                }
            }
        });
        return List.copyOf(found);
    }

    private Optional<WordedValue> step(ComparedFact fact, Spot spot, String clause, String before) {
        Optional<WrittenDate> date = date(clause);
        List<WordedTerms.Step> steps = terms.steps(clause);
        if (date.isEmpty() || steps.isEmpty()) {
            return Optional.empty();
        }
        WrittenDate when = date.get();
        WordedTerms.Step step = steps.get(0);
        int end = when.start() + when.text().length();
        boolean counts = clause.substring(Math.min(clause.length(), step.end())).matches(".*[0-9].*") && step.start() > end;
        boolean several = steps.stream().map(WordedTerms.Step::name).distinct().count() > 1
                || WrittenDate.in(clause.substring(Math.min(end, clause.length()))).isPresent();
        // Of two dates or two steps nobody knows which belongs to which; 6月开通公交3条 is no step of one thing.
        if (several || counts) {
            return Optional.empty();
        }
        String own = without(clause, when, step);
        boolean elided = letters(own, false) < 2;
        return Optional.of(value(fact, spot, step.name(), elided ? subject(fact, spot, before) : own, elided, when.text(), date, 0, Optional.empty(), false));
    }

    private static String without(String clause, WrittenDate when, WordedTerms.Step step) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < clause.length(); i++) {
            boolean inDate = i >= when.start() && i < when.start() + when.text().length();
            boolean inStep = i >= step.start() && i < step.end();
            out.append(inDate || inStep ? "" : clause.charAt(i));
        }
        return out.toString();
    }

    private Optional<WrittenDate> date(String clause) {
        Optional<WrittenDate> date = WrittenDate.in(clause);
        if (date.isPresent()) {
            return date;
        }
        // 6.18正式启用: figures alone are a date only beside a step.
        Matcher brief = SHORT_DATE.matcher(clause);
        return brief.find() && beginsWithStep(clause.substring(brief.end()).replaceFirst("^(?:日|正式|全面|全线|顺利|如期)+", ""))
                ? WrittenDate.cell(brief.group()).map(d -> new WrittenDate(d.text(), brief.start(), d.year(), d.first(), d.last()))
                : Optional.empty();
    }

    private boolean beginsWithStep(String text) {
        return terms.steps(text).stream().anyMatch(step -> step.start() == 0);
    }

    private Optional<WordedValue> rank(ComparedFact fact, Spot spot, String clause, String before) {
        Matcher rank = RANK.matcher(clause.strip());
        if (!rank.find()) {
            return Optional.empty();
        }
        String told = clause.strip().substring(0, rank.start());
        Optional<Integer> place = place(rank.group(1));
        if (place.isEmpty() || !terms.isRanked(told)) {
            return Optional.empty();
        }
        String scope = terms.scope(told).orElse("");
        boolean elided = terms.beginsRanked(told) || letters(told, true) < 2;
        // In 在全省绩效考核中列第5位 the clause names the order; of 居全省农商行第12位 the order is of what was told before.
        String name = elided && letters(told, true) > 0 && told.contains("在") ? told : elided ? subject(fact, spot, before) : told;
        String around = elided ? subject(fact, spot, before) + told : told;
        Optional<Boolean> growth = fact.fact().data().address().contains("!") ? Optional.empty() : Optional.of(terms.isGrowth(elided ? growthOf(fact, before) : around));
        return Optional.of(value(fact, spot, scope, name, elided && !name.equals(told), rank.group(), Optional.empty(), place.get(), growth, true));
    }

    private static String growthOf(ComparedFact fact, String before) {
        return before.isEmpty() ? lastClause(fact.fact().data().text()) : before;
    }

    private static String lastClause(String text) {
        String[] clauses = CLAUSES.split(text);
        return clauses.length == 0 ? "" : clauses[clauses.length - 1];
    }

    private static Optional<Integer> place(String written) {
        return written.matches("[0-9]+") ? Optional.of(Integer.parseInt(written)) : ChineseNumber.value(written).map(BigDecimal::intValue);
    }

    // What was told before in the statement, in 数据, or what the item names.
    private String subject(ComparedFact fact, Spot spot, String before) {
        if (!before.isEmpty() && letters(before, true) > 1) {
            return plainFigures(before);
        }
        Optional<ComparedFigure> last = fact.figures().stream()
                .filter(f -> f.spot().column() == Spot.DATA && spot.column() != Spot.DATA && !f.figure().planned() && f.figure().kind() != Figure.Kind.RANK)
                .reduce((a, b) -> b);
        String figure = last.map(f -> f.isBareOfWords() ? f.figure().subject() + f.figure().indicator() : f.figure().indicator()).orElse("");
        String item = fact.fact().item().text();
        return figure.isEmpty() ? item : item + figure;
    }

    private static String plainFigures(String clause) {
        Matcher figure = FIGURE.matcher(clause);
        return figure.find() && figure.start() > 1 ? clause.substring(0, figure.start()) : clause;
    }

    private int letters(String name, boolean rank) {
        return terms.pieces(name, rank).stream().mapToInt(piece -> forms.letters(piece).length()).sum();
    }

    private Set<String> pairs(String name, boolean rank) {
        Set<String> pairs = new TreeSet<>();
        terms.pieces(name, rank).forEach(piece -> pairs.addAll(ComparedFact.pairs(forms.letters(piece))));
        return pairs;
    }

    private WordedValue value(
            ComparedFact fact, Spot spot, String aspect, String named, boolean elided, String text, Optional<WrittenDate> date, int place,
            Optional<Boolean> growth, boolean rank) {
        Fact row = fact.fact();
        boolean item = letters(named, rank) < 4 && !row.item().isEmpty() && !named.contains(row.item().text());
        String name = item ? row.item().text() + named : named;
        String around = String.join("|", name, row.item().text(), row.measures().text(), row.data().text(), row.result().text(),
                row.department().text(), owner(row));
        Set<String> wide = new TreeSet<>();
        wide.addAll(pairs(around, rank));
        for (String piece : around.split("[|，；。：]")) {
            wide.addAll(ComparedFact.pairs(forms.letters(piece)));
        }
        Set<String> own = pairs(name, rank);
        return new WordedValue(fact, spot, aspect, plain(name), elided, text, own, wide, forms.of(name), NumberedEvents.of(name),
                Institutions.of(name, row.department().text() + "|" + owner(row), forms), date, place, growth, period(fact, spot));
    }

    private static String plain(String name) {
        return name.replaceFirst("[于在，：]+$", "");
    }

    private static String owner(Fact fact) {
        return FigureSurroundings.file(fact);
    }

    // 9月 is when a contest was held; a place of another year or of a part of the year is of another time.
    private String period(ComparedFact fact, Spot spot) {
        String around = fact.statement(spot) + fact.fact().time().text();
        Matcher told = YEAR.matcher(around);
        Matcher part = PART_OF_YEAR.matcher(around);
        String other = told.find() && !told.group(1).equals(year) ? told.group(1) : "";
        return other + (part.find() ? TimeSpan.canonical(part.group(), year) : "");
    }
}
