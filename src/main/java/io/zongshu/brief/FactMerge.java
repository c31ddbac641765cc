package io.zongshu.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts together what is told twice: the home keeps it in the fullest words and with all addresses, the other loses the
 * statement, and is gone if it tells nothing else.
 */
final class FactMerge {
    private static final double SAID = 0.5;

    private final List<ComparedFact> facts;
    /** What of a fact is told by others, in whose words others tell it better, and where its cells are told too. */
    private final Map<Integer, Map<Spot, ToldTwice>> dropped = new TreeMap<>();
    private final Map<Integer, Map<Spot, String>> fuller = new TreeMap<>();
    private final Map<Integer, Map<Integer, Set<String>>> addresses = new TreeMap<>();
    private final Map<Integer, ToldTwice> gone = new TreeMap<>();
    private final List<ToldTwice> told = new ArrayList<>();
    private int taken;

    private FactMerge(List<ComparedFact> facts) {
        this.facts = facts;
    }

    /**
     * What came of it.
     *
     * @param facts those that are left
     * @param duplicates what was told twice
     * @param index for each old fact the new one that tells it
     */
    record Merged(List<Fact> facts, List<Duplicate> duplicates, Whereabouts index) {}

    /**
     * Which fact of the brief tells now what an old fact told.
     *
     * @param facts by the number of the old fact
     * @param moved for statements that only another fact tells on, by old fact
     */
    record Whereabouts(List<Integer> facts, Map<Integer, Map<Spot, Integer>> moved) {
        int of(int fact, Spot spot) {
            return moved.getOrDefault(fact, Map.of()).getOrDefault(spot, facts.get(fact));
        }
    }

    static Merged of(List<ComparedFact> facts, List<ToldTwice> told) {
        if (told.isEmpty()) {
            return asRead(facts);
        }
        FactMerge merge = new FactMerge(facts);
        merge.told.addAll(told);
        // What leaned on a statement may be gone after the others were taken.
        int before = -1;
        while (merge.taken != before) {
            before = merge.taken;
            told.forEach(merge::take);
        }
        return merge.merged();
    }

    private static Merged asRead(List<ComparedFact> facts) {
        List<Fact> all = new ArrayList<>();
        List<Integer> index = new ArrayList<>();
        for (ComparedFact fact : facts) {
            index.add(all.size());
            all.add(fact.fact());
        }
        return new Merged(List.copyOf(all), List.of(), new Whereabouts(index, Map.of()));
    }

    // A statement is dropped once; a home that is gone itself is no home.
    private void take(ToldTwice twice) {
        int home = twice.home().index();
        int other = twice.other().index();
        Map<Spot, ToldTwice> out = dropped.computeIfAbsent(other, k -> new TreeMap<>());
        boolean useless = gone.containsKey(home) || gone.containsKey(other)
                || !twice.again().isEmpty() && out.keySet().containsAll(twice.again().keySet())
                || twice.again().values().stream().anyMatch(spot -> dropped.getOrDefault(home, Map.of()).containsKey(spot));
        if (useless) {
            return;
        }
        twice.again().forEach((there, here) -> {
            boolean first = !twice.contrary().contains(there) && !leanedOn(twice, there) && out.putIfAbsent(there, twice) == null;
            taken += first ? 1 : 0;
            if (first) {
                better(twice, there, here);
                address(home, here.column(), twice.other().address(there));
            }
        });
        if (twice.nothingLeft(out.keySet())) {
            taken++;
            gone.put(other, twice);
        }
    }

    // 粮食播种面积163.4万亩，总产72.6万吨: without the first, nobody knows what the second is of; nor where, if it says that.
    private boolean leanedOn(ToldTwice twice, Spot spot) {
        Spot next = new Spot(spot.column(), spot.statement() + 1);
        return !twice.again().containsKey(next)
                && !dropped.getOrDefault(twice.other().index(), Map.of()).containsKey(next)
                && twice.other().byStatement().getOrDefault(next, List.of()).stream()
                        .anyMatch(f -> f.leans() || !twice.other().statement(next).contains(f.figure().place()) && twice.other().statement(spot).contains(f.figure().place()));
    }

    private void better(ToldTwice twice, Spot there, Spot here) {
        long mine = count(twice.home(), here);
        long theirs = count(twice.other(), there);
        boolean named = twice.other().figures().stream().anyMatch(f -> f.spot().equals(there) && !f.figure().noun().isEmpty());
        if (there.column() == Spot.DATA && here.column() == Spot.DATA && theirs > mine && named && tellsAll(twice, there, here)) {
            fuller.computeIfAbsent(twice.home().index(), k -> new TreeMap<>()).put(here, joined(twice.other().statement(there), partsBeyond(twice.home(), here, twice.other().statement(there))));
        } else if (here.column() == Spot.DATA) {
            String told = fuller.getOrDefault(twice.home().index(), Map.of()).getOrDefault(here, twice.home().statement(here));
            String parts = partsBeyond(twice.other(), there, told);
            if (!parts.isEmpty()) {
                fuller.computeIfAbsent(twice.home().index(), k -> new TreeMap<>()).put(here, joined(told, parts));
            }
        }
    }

    // What the home's statement tells beside it must not go with its words: 改造2家，淘汰1172辆.
    private static boolean tellsAll(ToldTwice twice, Spot there, Spot here) {
        return twice.home().figures().stream()
                .filter(f -> f.spot().equals(here) && f.main())
                .allMatch(f -> twice.other().figures().stream().anyMatch(g -> g.spot().equals(there) && g.sameValue(f)));
    }

    private static String joined(String told, String parts) {
        return parts.isEmpty() ? told : told + "，" + parts;
    }

    // 其中刑事警情6842起 of a statement that is told elsewhere without it goes with it.
    private static String partsBeyond(ComparedFact other, Spot there, String told) {
        String statement = other.statement(there);
        int at = statement.indexOf("其中");
        boolean more = at >= 0 && other.figures().stream()
                .anyMatch(f -> f.spot().equals(there) && f.figure().part() && !told.contains(f.figure().quantity().text()));
        return more ? statement.substring(at) : "";
    }

    private static long count(ComparedFact fact, Spot spot) {
        return fact.figures().stream().filter(f -> f.spot().equals(spot)).count();
    }

    private void address(int fact, int column, String address) {
        addresses.computeIfAbsent(fact, k -> new TreeMap<>()).computeIfAbsent(column, k -> new TreeSet<>()).add(address);
    }

    private Merged merged() {
        Map<Integer, List<Cell>> cells = new TreeMap<>();
        facts.stream().filter(f -> !gone.containsKey(f.index())).forEach(f -> cells.put(f.index(), cells(f)));
        gone.forEach((index, twice) -> {
            List<Cell> kept = cells.get(root(index));
            if (kept != null) {
                take(kept, twice.other(), facts.get(root(index)));
            }
        });
        List<Fact> left = new ArrayList<>();
        Map<Integer, Integer> numbers = new TreeMap<>();
        cells.forEach((index, list) -> {
            numbers.put(index, left.size());
            left.add(fact(list));
        });
        List<Integer> index = facts.stream().map(f -> numbers.getOrDefault(root(f.index()), 0)).toList();
        Map<Integer, Map<Spot, Integer>> moved = new TreeMap<>();
        dropped.forEach((fact, statements) -> statements.forEach((spot, twice) ->
                moved.computeIfAbsent(fact, k -> new TreeMap<>()).put(spot, numbers.getOrDefault(root(twice.home().index()), 0))));
        return new Merged(List.copyOf(left), duplicates(), new Whereabouts(index, moved));
    }

    private static Fact fact(List<Cell> c) {
        return new Fact(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7));
    }

    private int root(int index) {
        int at = index;
        for (ToldTwice twice = gone.get(at); twice != null; twice = gone.get(at)) {
            at = twice.home().index();
        }
        return at;
    }

    private List<Cell> cells(ComparedFact fact) {
        List<Cell> cells = new ArrayList<>(fact.fact().cells());
        Map<Spot, ToldTwice> out = dropped.getOrDefault(fact.index(), Map.of());
        Map<Spot, String> better = fuller.getOrDefault(fact.index(), Map.of());
        for (Map.Entry<Integer, Statements> entry : fact.statements().entrySet()) {
            int column = entry.getKey();
            Map<Integer, String> other = new TreeMap<>();
            better.forEach((spot, text) -> put(other, spot, column, text));
            if (separable(column, out.keySet(), entry.getValue())) {
                out.keySet().forEach(spot -> put(other, spot, column, ""));
            }
            Cell cell = cells.get(column);
            String text = other.isEmpty() ? cell.text() : entry.getValue().replaced(other);
            cells.set(column, new Cell(text, withAddresses(fact.index(), column, cell.address())));
        }
        return cells;
    }

    private static void put(Map<Integer, String> other, Spot spot, int column, String text) {
        if (spot.column() == column) {
            other.put(spot.statement(), text);
        }
    }

    // What comes first in 举措 may be the subject of what follows: it goes only if all of it goes. An item stays.
    private static boolean separable(int column, Set<Spot> out, Statements cell) {
        long here = out.stream().filter(spot -> spot.column() == column).count();
        return column == Spot.DATA || column == Spot.RESULT || column == Spot.MEASURES && here == cell.count();
    }

    private String withAddresses(int fact, int column, String own) {
        StringBuilder all = new StringBuilder(own);
        for (String address : addresses.getOrDefault(fact, Map.of()).getOrDefault(column, Set.of())) {
            if (!all.toString().contains(address)) {
                all.append('、').append(address);
            }
        }
        return all.toString();
    }

    /** The cells of a fact that is gone: what its home lacks is taken over, and its addresses. */
    private void take(List<Cell> kept, ComparedFact gone, ComparedFact home) {
        List<Cell> theirs = cells(gone);
        for (int column = 0; column < kept.size(); column++) {
            Cell mine = kept.get(column);
            Cell other = theirs.get(column);
            if (other.isEmpty()) {
                continue;
            }
            if (column == Spot.ITEM && gone.byStatement().size() > 1) {
                // The heading of several statements is no name of one.
                continue;
            }
            boolean said = column >= Spot.ITEM && column <= Spot.RESULT && said(other, home);
            if (mine.isEmpty()) {
                kept.set(column, said ? mine : other);
            } else {
                boolean more = (column == Spot.RESULT || column == Spot.MEASURES) && !said;
                kept.set(column, new Cell(more ? mine.text() + "；" + other.text() : mine.text(), both(mine, other)));
            }
        }
    }

    private static boolean said(Cell cell, ComparedFact home) {
        return ComparedFact.overlap(ComparedFact.pairs(cell.text()), home.pairs()) >= SAID || home.text().contains(cell.text());
    }

    private static String both(Cell one, Cell other) {
        return one.address().contains(other.address()) ? one.address() : one.address() + "、" + other.address();
    }

    /** One for each home: what it tells, and what the others tell alike. */
    private List<Duplicate> duplicates() {
        Map<Integer, Map<Integer, ToldTwice>> byHome = new LinkedHashMap<>();
        for (ToldTwice twice : told) {
            byHome.computeIfAbsent(root(twice.home().index()), k -> new TreeMap<>()).putIfAbsent(twice.other().index(), twice);
        }
        List<Duplicate> duplicates = new ArrayList<>();
        byHome.forEach((home, others) -> {
            List<Duplicate.Telling> tellings = new ArrayList<>();
            ComparedFact kept = facts.get(home);
            tellings.add(new Duplicate.Telling(kept.address(), dated(kept)));
            others.forEach((index, twice) -> {
                if (!index.equals(home)) {
                    tellings.add(telling(twice));
                }
            });
            if (tellings.size() > 1) {
                boolean merged = others.values().stream().anyMatch(t -> !t.contrary().containsAll(t.again().keySet()) || t.again().isEmpty());
                duplicates.add(new Duplicate(kept.address(), tellings, merged));
            }
        });
        return duplicates;
    }

    // 二期验收 in a table, 7月26日 beside it.
    private static String dated(ComparedFact fact) {
        String time = fact.fact().time().text();
        boolean day = WrittenDate.cell(time).filter(d -> fact.fact().data().isEmpty() || d.isParticular()).isPresent();
        String row = fact.fact().item().isEmpty() && !ComparedFact.called(fact.fact()).isEmpty() ? ComparedFact.called(fact.fact()) + "；" : "";
        return row + (day ? time + "：" : "") + fact.text();
    }

    private static Duplicate.Telling telling(ToldTwice twice) {
        if (twice.whole()) {
            return new Duplicate.Telling(twice.other().address(), dated(twice.other()));
        }
        List<String> texts = twice.again().keySet().stream().map(twice.other()::statement).toList();
        int column = twice.again().keySet().stream().findFirst().map(Spot::column).orElse(Spot.DATA);
        // 2310人 of a row says nothing without the row's name.
        String item = column == Spot.ITEM || !PairCandidate.inTable(twice.other().fact().item()) ? "" : ComparedFact.called(twice.other().fact());
        String told = String.join("；", texts);
        TreeSet<String> own = new TreeSet<>();
        twice.again().keySet().forEach(spot -> own.add(twice.other().address(spot)));
        return new Duplicate.Telling(own.isEmpty() ? twice.other().fact().cells().get(column).address() : String.join("、", own), item.isEmpty() || told.contains(item) ? told : item + "；" + told);
    }
}
