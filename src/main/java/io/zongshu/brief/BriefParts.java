package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Optional;

/** What is being read: filled source by source, then made into a Brief. */
final class BriefParts {
    /** More are refused. */
    static final int MAX_FACTS = 20_000;

    private static final Set<String> LISTS = Set.of("指导", "附件");

    private final BriefKeys keys;
    private final Map<String, List<Cell>> info = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    /** The brief put together before that a fact was read from, by the fact's number. */
    private final Map<Integer, String> briefs = new TreeMap<>();
    /** The year of the table or paper that a fact stands in, by the fact's number. */
    private final Map<Integer, Cell> years = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<BriefReading.Unread> unread = new ArrayList<>();
    private final List<FileSummary> files = new ArrayList<>();
    private final Map<String, Cell> reporters = new TreeMap<>();

    private final Map<String, List<String>> remarks = new TreeMap<>();
    private final Map<String, Integer> remarkCells = new TreeMap<>();

    BriefParts(BriefKeys keys) {
        this.keys = keys;
    }

    /** Adds a value of a key of the brief; an empty one is dropped, a second different one is noted and dropped. */
    void info(String key, List<Cell> values) {
        List<Cell> given = values.stream().filter(cell -> !cell.isEmpty()).toList();
        if (given.isEmpty()) {
            return;
        }
        List<Cell> kept = info.putIfAbsent(key, given);
        if (kept != null && !texts(kept).equals(texts(given))) {
            notes.add(BriefMessages.twoValues(key, kept.get(0), given.get(0)));
        }
    }

    boolean has(String key) {
        return info.containsKey(key);
    }

    void fact(Fact fact) {
        if (facts.size() >= MAX_FACTS) {
            throw BriefMessages.tooManyFacts(MAX_FACTS);
        }
        facts.add(fact);
    }

    /** As {@link #fact(Fact)}, of a table or paper whose title names a year, in digits. */
    void fact(Fact fact, Cell year) {
        fact(fact);
        if (!year.isEmpty()) {
            years.put(facts.size() - 1, year);
        }
    }

    /** As {@link #fact(Fact)}, of a brief that was put together before. */
    void factOfBrief(Fact fact, String brief) {
        fact(fact);
        briefs.put(facts.size() - 1, brief);
    }

    /** Adds details to the statements of the 数据 of the last fact, by their order there; false if it has none. */
    boolean extend(Map<Integer, Cell> details) {
        Fact last = facts.isEmpty() ? null : facts.get(facts.size() - 1);
        if (last == null || last.data().isEmpty()) {
            return false;
        }
        List<String> statements = new ArrayList<>(List.of(last.data().text().split("；")));
        String address = last.data().address();
        for (Map.Entry<Integer, Cell> detail : details.entrySet()) {
            int at = Math.min(detail.getKey(), statements.size() - 1);
            statements.set(at, statements.get(at) + "，" + detail.getValue().text());
            address += "、" + detail.getValue().address();
        }
        Cell data = new Cell(String.join("；", statements), address);
        facts.set(facts.size() - 1, new Fact(
                last.theme(), last.category(), last.item(), last.measures(), data, last.result(), last.time(), last.department()));
        return true;
    }

    void note(String note) {
        notes.add(note);
    }

    /** Tells of remarks that are no facts, once for each file. */
    void remarks(String file, int cells, List<String> texts) {
        remarkCells.merge(file, cells, Integer::sum);
        remarks.computeIfAbsent(file, k -> new ArrayList<>()).addAll(texts);
    }

    List<Fact> facts() {
        return facts;
    }

    void unread(String address, String text) {
        unread.add(new BriefReading.Unread(address, text));
    }

    void file(FileSummary file) {
        files.add(file);
    }

    List<FileSummary> files() {
        return files;
    }

    /** Who reports in a file; the first that is found counts. */
    void reporter(String file, Cell name) {
        reporters.putIfAbsent(file, name);
    }

    /** Takes back what a file that cannot be used has left. */
    void keepFirst(int count) {
        facts.subList(count, facts.size()).clear();
        years.keySet().removeIf(number -> number >= count);
        briefs.keySet().removeIf(number -> number >= count);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private Cell one(String key) {
        List<Cell> cells = info.getOrDefault(key, List.of());
        if (cells.size() <= 1) {
            return cells.isEmpty() ? Cell.NONE : cells.get(0);
        }
        return new Cell(String.join("；", texts(cells)), cells.get(0).address());
    }

    /** Whether a key of the brief takes several values. */
    static boolean isList(String key) {
        return LISTS.contains(key);
    }

    /** The facts as they are compared. */
    List<ComparedFact> compared(FactComparer comparer) {
        return comparer.all(withDepartments(), briefs);
    }

    /** What compares its facts. */
    FactComparer comparer(Settings settings) {
        unitOfTheOnlyReporter();
        yearOfTheTitles();
        return new FactComparer(Figures.load(settings), Themes.load(settings), one("年度").text(), one("单位").text());
    }

    /** All of it as a brief, with what several sources tell put together. */
    BriefReading reading(Settings settings, Figures figures) {
        unitOfTheOnlyReporter();
        yearOfTheTitles();
        Map<String, Cell> fields = new LinkedHashMap<>();
        for (String key : info.keySet()) {
            if (!keys.infoNames().contains(key)) {
                fields.put(key, one(key));
            }
        }
        Reconciliation put = Reconciliation.of(withDepartments(), briefs, one("年度").text(), one("单位").text(), settings, figures);
        Brief brief = new Brief(
                one("模板"), one("单位"), one("范围"), one("年度"), one("标题"), one("副标题"),
                info.getOrDefault("指导", List.of()), one("定位"), one("主送"), one("署名"), one("日期"),
                info.getOrDefault("附件", List.of()), put.facts(), Collections.unmodifiableMap(fields), put.conflicts());
        remarks.forEach((file, texts) -> notes.add(BriefMessages.remarksNotRead(file, remarkCells.getOrDefault(file, 0), texts)));
        return new BriefReading(brief, files, notes, unread, put.duplicates(), put.possible());
    }

    // One office reports: the paper is about it. Several: the writer must say whose paper it is.
    private void unitOfTheOnlyReporter() {
        List<Cell> names = reporters.values().stream().toList();
        Cell given = one("单位");
        Optional<Cell> above = names.stream().filter(n -> !n.text().equals(given.text()) && given.text().startsWith(n.text())).findFirst();
        if (has("单位") && above.isPresent() && reporters.values().stream().anyMatch(n -> n.text().equals(given.text()))) {
            // 云川市教育局基础教育科 filled in its own name; the office that it belongs to reports too.
            info.put("单位", List.of(above.get()));
            notes.add(BriefMessages.unitAbove(above.get(), given));
            return;
        }
        if (has("单位") || names.isEmpty()) {
            return;
        }
        List<Cell> offices = names.stream().filter(n -> !OfficeName.isSection(n.text())).toList();
        List<Cell> whole = offices.stream().map(n -> OfficeName.above(n.text()).isEmpty() ? n : new Cell(OfficeName.above(n.text()), n.address())).toList();
        boolean several = names.stream().map(Cell::text).distinct().count() > 1;
        if (several && whole.stream().map(Cell::text).distinct().count() == 1) {
            // 县林业局办公室 and 造林科 report: the paper is the office's that one of them names.
            Cell office = offices.stream().filter(n -> n.text().equals(whole.get(0).text())).findFirst().orElse(whole.get(0));
            info.put("单位", List.of(office));
            notes.add(BriefMessages.unitOfSections(office));
            return;
        }
        if (names.stream().map(Cell::text).distinct().count() == 1) {
            info.put("单位", List.of(names.get(0)));
            notes.add(BriefMessages.unitFromTitle(names.get(0)));
        } else {
            notes.add(BriefMessages.severalReporters(names.stream().map(Cell::text).distinct().toList()));
        }
    }

    private List<Fact> withDepartments() {
        String unit = one("单位").text();
        List<Fact> all = new ArrayList<>();
        for (Fact fact : withYears()) {
            Cell reporter = reporters.getOrDefault(ComparedFact.file(fact, reporters.keySet()), Cell.NONE);
            boolean another = fact.department().isEmpty() && !reporter.isEmpty() && !reporter.text().equals(unit);
            all.add(another ? fact.of(reporter) : fact);
        }
        return all;
    }

    // All titles name one year: the paper is about it.
    private void yearOfTheTitles() {
        List<Cell> named = years.values().stream().distinct().toList();
        if (has("年度") || named.isEmpty()) {
            return;
        }
        if (named.stream().map(Cell::text).distinct().count() == 1) {
            info.put("年度", List.of(named.get(0)));
            notes.add(BriefMessages.yearFromTitle(named.get(0)));
        } else {
            notes.add(BriefMessages.severalYears(named.stream().map(Cell::text).distinct().sorted().toList()));
        }
    }

    // What a table of another year tells is of that year.
    private List<Fact> withYears() {
        String own = one("年度").text().replaceAll("\\D", "");
        String year = own.length() == 4 ? own : own.isEmpty() ? mostNamed() : "";
        List<Fact> all = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Cell named = years.getOrDefault(i, Cell.NONE);
            boolean other = !named.isEmpty() && !year.isEmpty() && !named.text().equals(year) && fact.time().isEmpty();
            all.add(other ? fact.at(new Cell(named.text() + "年", named.address())) : fact);
        }
        return all;
    }

    private String mostNamed() {
        Map<String, Integer> counts = new TreeMap<>();
        years.values().forEach(year -> counts.merge(year.text(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }
}
