package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import io.zongshu.language.IndicatorLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact as it is compared with others.
 *
 * @param index in the brief
 * @param source the file and sheet that it stands in
 * @param brief the brief that was put together before and holds it; empty for an office's own file
 * @param kind its category, without which nothing is compared
 * @param place the county, town … below the unit's own that it speaks of; empty if none
 * @param pairs the pairs of neighbouring characters of its text, figures apart
 * @param itemPairs the same of the item alone
 * @param names what stands in quotes
 * @param statements of its cells, by column
 */
record ComparedFact(
        int index,
        Fact fact,
        String source,
        String brief,
        Category kind,
        String place,
        Set<String> pairs,
        Set<String> itemPairs,
        Set<String> names,
        Map<Integer, Statements> statements,
        List<ComparedFigure> figures) {
    private static final Pattern AFTER_SUFFIX = Pattern.compile("(\\.[A-Za-z0-9]{2,5}) .*$");
    private static final Pattern NAME = Pattern.compile("“[^”]{2,}”|《[^》]{2,}》");
    private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{IsAlphabetic}]+");
    private static final Pattern WHERE = Pattern.compile("(?:!| 第\\d+[段行]| 条目\\d+| [A-Z]{1,3}\\d+(?=、|$)|、).*");

    /** The file, and sheet, of an address. */
    static String source(String address) {
        return WHERE.matcher(address).replaceFirst("");
    }

    /** Which of the given files a fact stands in; empty if in none. */
    static String file(Fact fact, Set<String> files) {
        String address = fact.item().address();
        return files.stream()
                .filter(file -> address.startsWith(file + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** What a fact is called: its item, or the office that names its row of a table. */
    static String called(Fact fact) {
        boolean row = fact.item().isEmpty() && PairCandidate.inTable(fact.data()) && PairCandidate.inTable(fact.department());
        return row ? fact.department().text() : fact.item().text();
    }

    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        if (text.indexOf('“') < 0 && text.indexOf('《') < 0) {
            return names;
        }
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(IndicatorForms.name(matcher.group().substring(1, matcher.group().length() - 1)));
        }
        return names;
    }

    static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        String letters = MARKS.matcher(text).replaceAll("");
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /** Share of the smaller set that both have. */
    static double overlap(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : shared(one, other) / (double) smaller;
    }

    /** Twice what both have over the sum of both (Dice). */
    static double likeness(Set<String> one, Set<String> other) {
        int sum = one.size() + other.size();
        return sum == 0 ? 0 : 2.0 * shared(one, other) / sum;
    }

    private static long shared(Set<String> one, Set<String> other) {
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        long shared = 0;
        for (String pair : small) {
            shared += large.contains(pair) ? 1 : 0;
        }
        return shared;
    }

    double overlap(ComparedFact other) {
        return overlap(pairs, other.pairs);
    }

    double likeness(ComparedFact other) {
        return likeness(pairs, other.pairs);
    }

    /** Whether both speak of one item, as far as they name one. */
    boolean sameItem(ComparedFact other) {
        Set<String> mine = itemPairs;
        Set<String> theirs = other.itemPairs;
        return !mine.isEmpty() && !theirs.isEmpty() && (overlap(mine, theirs) >= 0.75 || likeness(mine, theirs) >= 0.5);
    }

    /** Whether they name different things in quotes: “春风行动”, “百日行动”. */
    boolean otherNames(ComparedFact other) {
        return IndicatorLikeness.otherNames(names, other.names);
    }

    boolean otherPlace(ComparedFact other) {
        return !place.equals(other.place);
    }

    /** The file that it stands in, without its sheet. */
    String file() {
        return file(source);
    }

    /** The file of an address, without the place in it. */
    static String file(String address) {
        return address.indexOf(' ') < 0 ? address : AFTER_SUFFIX.matcher(address).replaceFirst("$1");
    }

    boolean sameSource(ComparedFact other) {
        return source.equals(other.source);
    }

    /** Its figures by the statement that tells them. */
    Map<Spot, List<ComparedFigure>> byStatement() {
        Map<Spot, List<ComparedFigure>> by = new TreeMap<>();
        figures.forEach(f -> by.computeIfAbsent(f.spot(), k -> new ArrayList<>()).add(f));
        return by;
    }

    /** A statement's text. */
    String statement(Spot spot) {
        Statements cell = statements.get(spot.column());
        return cell == null ? "" : cell.statement(spot.statement());
    }

    /** Where a statement stands: the cell that holds its figure, if its column was put together of several. */
    String address(Spot spot) {
        Cell cell = fact.cells().get(spot.column());
        Statements parts = statements.get(spot.column());
        return parts == null || spot.statement() >= parts.count() ? cell.address() : cell.addressAt(parts.starts().get(spot.statement()));
    }

    /** A statement with its place, for people. */
    Duplicate.Telling telling(Spot spot) {
        // 2310人 of a row says nothing without the row's name.
        String item = spot.column() == Spot.ITEM || !PairCandidate.inTable(fact.item()) ? "" : called(fact);
        String told = statement(spot);
        return new Duplicate.Telling(address(spot), item.isEmpty() || told.contains(item) ? told : item + "；" + told);
    }

    /** What it tells apart from some statements and one column. */
    String without(Set<Spot> told, int but) {
        StringBuilder left = new StringBuilder();
        statements.forEach((column, cell) -> {
            for (int n = 0; n < cell.count() && column != but; n++) {
                left.append(told.contains(new Spot(column, n)) ? "" : cell.statement(n));
            }
        });
        return left.toString();
    }

    /** How much it tells beyond figures: how it was done, what came of it, what it is called. */
    int richness() {
        return (fact.measures().isEmpty() ? 0 : 2) + (fact.result().isEmpty() ? 0 : 2) + (fact.item().isEmpty() ? 0 : 1);
    }

    /** What it tells, for people. */
    String text() {
        List<String> parts = new ArrayList<>();
        for (Cell cell : told()) {
            if (!cell.isEmpty()) {
                parts.add(cell.text());
            }
        }
        return String.join("；", parts);
    }

    /** Where it stands: its first cell that says something. */
    String address() {
        return told().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(Cell::address)
                .orElse(fact.theme().address());
    }

    /** The cells that tell something. */
    private List<Cell> told() {
        return List.of(fact.item(), fact.measures(), fact.data(), fact.result());
    }
}
