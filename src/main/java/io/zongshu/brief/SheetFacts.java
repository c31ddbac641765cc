package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the sheets of one file tell: keys and values, tables, records below one another, sentences. */
final class SheetFacts {
    /** A header that names so many of a brief's columns heads a table of facts. */
    private static final int BRIEF_COLUMNS = 4;

    private final FactSheet.Words words;
    private final BriefKeys keys;
    private final TableTerms terms;
    private final BriefParts parts;

    private SheetFacts(FactSheet.Words words, BriefParts parts) {
        this.words = words;
        this.keys = words.keys();
        this.terms = words.terms();
        this.parts = parts;
    }

    /** @throws io.zongshu.files.CannotContinue if the file holds nothing, or nothing that tells facts */
    static void read(String name, List<Grid> grids, FactSheet.Words words, BriefParts parts) {
        new SheetFacts(words, parts).read(name, grids);
    }

    /** Reads a table of a Word file, below a heading that gives the theme of rows without one. */
    static void readBelow(Cell theme, Grid grid, FactSheet.Words words, BriefParts parts) {
        SheetFacts facts = new SheetFacts(words, parts);
        List<Grid> other = new ArrayList<>();
        facts.read(SheetBlocks.of(grid, words.keys(), words.terms()), theme, other);
        other.stream().filter(block -> !block.rows().isEmpty()).forEach(block -> parts.note(BriefMessages.noHeaderInSheet(block.file(), block.sheet(), block.beginning())));
    }

    private void read(String name, List<Grid> grids) {
        List<Grid> other = new ArrayList<>();
        List<Grid> blocks = grids.stream().flatMap(grid -> SheetBlocks.of(grid, keys, terms).stream()).toList();
        boolean any = read(blocks, Cell.NONE, other);
        if (blocks.stream().allMatch(grid -> grid.rows().isEmpty())) {
            throw BriefMessages.emptyFile(name);
        }
        List<Grid> told = other.stream().filter(grid -> SheetProse.read(grid, words, parts)).toList();
        other.removeAll(told);
        if (!any && told.isEmpty()) {
            List<String> seen = (other.isEmpty() ? grids : other).stream().flatMap(g -> g.beginning().stream()).limit(8).toList();
            throw BriefMessages.noHeader(name, keys.factNames(), seen);
        }
        other.forEach(grid -> parts.note(BriefMessages.noHeaderInSheet(name, grid.sheet(), grid.beginning())));
    }

    // Keys and values first: they go before what a table's title says. Whether anything was read; what was not goes to the others.
    private boolean read(List<Grid> blocks, Cell theme, List<Grid> other) {
        List<Found> tables = new ArrayList<>();
        boolean info = false;
        for (Grid grid : blocks) {
            boolean nothing = grid.rows().isEmpty() || keys.ignoresSheet(grid.sheet());
            if (!nothing && RecordSheet.is(grid, keys)) {
                hidden(grid);
                RecordSheet.read(grid, keys, parts);
                info = true;
                continue;
            }
            Optional<Header> named = nothing ? Optional.empty() : HeaderSearch.named(grid, keys, terms);
            if (named.isEmpty() && !nothing && InfoSheet.looksLikeOne(grid, keys)) {
                hidden(grid);
                InfoSheet.read(grid, keys, parts);
                info = true;
                continue;
            }
            table(grid, named, nothing).ifPresentOrElse(tables::add, () -> other.addAll(nothing ? List.of() : List.of(grid)));
        }
        for (Found table : tables) {
            hidden(table.grid());
            FactSheet.readBelow(theme, table.grid(), table.header(), words, parts);
        }
        return info || !tables.isEmpty();
    }

    private Optional<Found> table(Grid grid, Optional<Header> named, boolean nothing) {
        // Rows that begin with years are facts, not years of a turned table, below a header of a brief's columns.
        boolean facts = named.filter(h -> h.columns().values().stream().distinct().count() >= BRIEF_COLUMNS).isPresent();
        Optional<Header> header = named.or(() -> nothing ? Optional.empty() : PairSheet.header(grid, terms));
        Optional<Found> turned = nothing || facts || header.isPresent() && header.get().paths().isEmpty() ? Optional.empty() : turned(grid);
        return turned.or(() -> header.or(() -> nothing ? Optional.empty() : HeaderSearch.ofNumbers(grid, keys, terms))
                .or(() -> nothing ? Optional.empty() : TextHeaders.ofTexts(grid, keys, terms))
                .or(() -> nothing ? Optional.empty() : ofAny(grid, words, parts))
                .map(found -> new Found(grid, found)));
    }

    private record Found(Grid grid, Header header) {}

    // Years and 同比 as names of rows, indicators as names of columns: read with both exchanged.
    private Optional<Found> turned(Grid grid) {
        return HeaderSearch.ofNumbers(grid, keys, terms)
                .filter(header -> header.lastRow() == header.firstRow() && TurnedTable.is(grid, header, terms))
                .map(header -> grid.turned(header.firstRow()))
                .flatMap(other -> HeaderSearch.ofNumbers(other, keys, terms).map(found -> new Found(other, found)));
    }

    // What no word of the header is known for may have been misread: the writer hears of it.
    private static Optional<Header> ofAny(Grid grid, FactSheet.Words words, BriefParts parts) {
        Optional<Header> header = TextHeaders.ofAny(grid, words.keys(), words.terms());
        header.ifPresent(found -> parts.note(BriefMessages.strangeHeader(grid.rowAddress(found.firstRow()), found.paths().values().stream().map(path -> path.get(0)).toList())));
        return header;
    }

    private void hidden(Grid grid) {
        if (grid.hidden()) {
            parts.note(BriefMessages.hiddenSheet(grid.file(), grid.sheet()));
        }
    }
}
