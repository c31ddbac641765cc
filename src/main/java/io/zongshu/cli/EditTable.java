package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Edit;
import io.zongshu.bank.EditedBank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Places;
import io.zongshu.export.PlainTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bank's phrases as tables for people to edit. */
final class EditTable {
    static final List<String> HEADER = List.of("种类", "词句", "处理", "类型", "主题", "得分", "篇数", "次数", "例子");
    private static final List<Integer> WIDTHS = List.of(10, 40, 8, 14, 30, 8, 8, 8, 60);
    /** A phrase that the office has left as it is. */
    static final String KEEP = "保留";
    /** The best ones; nobody reads more, and Excel opens them at once. */
    private static final int MOST = 15_000;

    private final Bank bank;
    private final Places places;
    private final Map<String, Edit> edits = new HashMap<>();

    EditTable(Bank bank) {
        this.bank = bank;
        this.places = new Places(bank);
        bank.edits().forEach(e -> edits.put(e.key(), e));
    }

    /** The phrases as they stand now, banned ones as well, one list a kind. */
    Map<Edit.Kind, List<List<Object>>> rows() {
        Map<Edit.Kind, List<List<Object>>> rows = new java.util.EnumMap<>(Edit.Kind.class);
        List<Edit> kept = bank.edits().stream().filter(e -> e.action() != Edit.Action.BAN).toList();
        Bank shown = EditedBank.of(bank, kept);
        rows.put(Edit.Kind.FORMULA, shown.formulas().stream().limit(MOST).map(this::row).toList());
        rows.put(Edit.Kind.FRAME, shown.frames().stream().limit(MOST).map(this::row).toList());
        rows.put(Edit.Kind.HEADINGS, headings(shown.headingPatterns()));
        return rows;
    }

    private String action(Edit.Kind kind, String text) {
        Edit edit = edits.get(Edit.key(kind, text));
        return edit == null ? KEEP : edit.action().chinese();
    }

    private List<Object> row(Formula f) {
        return List.of(Edit.Kind.FORMULA.chinese(), f.text(), action(Edit.Kind.FORMULA, f.text()), f.type(),
                String.join("、", f.themes()), String.valueOf(f.score()), f.documents(), f.occurrences(),
                f.examples().stream().limit(1).flatMap(o -> places.example(o).stream()).map(Places.Example::text)
                        .findFirst().orElse(""));
    }

    private List<Object> row(Frame f) {
        return List.of(Edit.Kind.FRAME.chinese(), f.pattern(), action(Edit.Kind.FRAME, f.pattern()),
                f.kind().chinese(), "", String.valueOf(f.score()), f.documents(), f.occurrences(),
                String.join("｜", f.fillers().stream().limit(3).map(Frame.Filler::text).toList()));
    }

    /** One row a frame, however many shapes it comes in: the one that most papers have. */
    private List<List<Object>> headings(List<HeadingPattern> patterns) {
        List<List<Object>> rows = new ArrayList<>();
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (HeadingPattern p : patterns) {
            if (seen.add(p.frame()) && rows.size() < MOST) {
                rows.add(List.of(Edit.Kind.HEADINGS.chinese(), p.frame(), action(Edit.Kind.HEADINGS, p.frame()), p.shape(),
                        "", "", p.documents(), p.members().size(),
                        String.join("｜", p.members().stream().limit(3).map(HeadingPattern.Member::text).toList())));
            }
        }
        return rows;
    }

    byte[] xlsx() {
        List<PlainTables.Sheet> sheets = new ArrayList<>();
        rows().forEach((kind, rows) -> sheets.add(new PlainTables.Sheet(kind.chinese(), HEADER, rows, WIDTHS)));
        sheets.add(new PlainTables.Sheet(BankEditMessages.EDIT_HELP_SHEET, List.of(BankEditMessages.EDIT_HELP_SHEET),
                BankEditMessages.editHelp().stream().map(l -> List.<Object>of(l)).toList(), List.of(100)));
        return PlainTables.xlsx(BankEditMessages.EDIT_TITLE, sheets);
    }

    /** One table of all kinds. */
    byte[] tsv() {
        return PlainTables.tsvFile(HEADER, rows().values().stream().flatMap(List::stream).toList());
    }
}
