package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Edit;
import io.zongshu.bank.EditedBank;
import io.zongshu.brief.TableFile;
import io.zongshu.language.Idioms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an office's edits back from the tables of {@link EditTable}. A row that says what the bank says already changes
 * nothing; a phrase that no row names keeps its edit.
 */
final class EditImport {
    /** What is known of a phrase: as mined, and as it stands with the edits so far. */
    private record Known(String minedType, List<String> minedThemes, String type, List<String> themes) {}

    private final Set<String> themeNames;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Edit> edits = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    EditImport(Bank bank, Set<String> themeNames) {
        this.themeNames = themeNames;
        bank.edits().forEach(e -> edits.put(e.key(), e));
        Bank shown = EditedBank.of(bank, bank.edits().stream().filter(e -> e.action() != Edit.Action.BAN).toList());
        bank.formulas().forEach(f -> note(Edit.Kind.FORMULA, f.text(), f.type(), f.themes(), true));
        shown.formulas().forEach(f -> note(Edit.Kind.FORMULA, f.text(), f.type(), f.themes(), false));
        bank.frames().forEach(f -> note(Edit.Kind.FRAME, f.pattern(), f.kind().chinese(), List.of(), true));
        shown.frames().forEach(f -> note(Edit.Kind.FRAME, f.pattern(), f.kind().chinese(), List.of(), false));
        bank.headingPatterns().forEach(p -> note(Edit.Kind.HEADINGS, p.frame(), "", List.of(), true));
    }

    private void note(Edit.Kind kind, String text, String type, List<String> themes, boolean mined) {
        known.merge(Edit.key(kind, text), new Known(type, themes, type, themes), (old, now) ->
                mined ? old : new Known(old.minedType, old.minedThemes, type, themes));
    }

    /** Rows that could not be understood, each with its place. */
    List<String> problems() {
        return problems;
    }

    /** The edits after all rows. */
    List<Edit> read(List<TableFile.Sheet> sheets) {
        boolean any = false;
        for (TableFile.Sheet sheet : sheets) {
            int[] columns = null;
            for (TableFile.Row row : sheet.rows()) {
                if (columns == null) {
                    columns = columns(row);
                } else {
                    any = true;
                    read(row, columns);
                }
            }
        }
        if (!any) {
            throw BankEditMessages.noEditRows(EditTable.HEADER);
        }
        return List.copyOf(edits.values());
    }

    /** Where the columns stand, if this is a header with the two that are needed. */
    private static int @org.jspecify.annotations.Nullable [] columns(TableFile.Row row) {
        int[] columns = EditTable.HEADER.stream().mapToInt(row.cells()::indexOf).toArray();
        return columns[0] < 0 || columns[1] < 0 ? null : columns;
    }

    private void read(TableFile.Row row, int[] columns) {
        String text = row.cell(columns[1]);
        Optional<Edit.Kind> kind = named(Edit.Kind.values(), row.cell(columns[0]));
        if (text.isEmpty() && row.cell(columns[2]).isEmpty()) {
            return;
        }
        if (kind.isEmpty()) {
            problems.add(BankEditMessages.badEditKind(row.address(), row.cell(columns[0])));
            return;
        }
        String type = row.cell(columns[3]);
        List<String> themes = Arrays.stream(row.cell(columns[4]).split("[、，, ;；]+")).filter(t -> !t.isEmpty()).toList();
        List<String> strange = themes.stream().filter(t -> !themeNames.contains(t)).toList();
        if (!strange.isEmpty()) {
            problems.add(BankEditMessages.badEditTheme(row.address(), strange.get(0)));
            return;
        }
        apply(row.address(), kind.get(), text, row.cell(columns[2]), type, themes);
    }

    private void apply(String address, Edit.Kind kind, String text, String action, String type, List<String> themes) {
        String key = Edit.key(kind, text);
        Known phrase = known.get(key);
        Optional<Edit.Action> wanted = named(Edit.Action.values(), action);
        if (wanted.isEmpty() && !action.isEmpty() && !action.equals(EditTable.KEEP)) {
            problems.add(BankEditMessages.badEditAction(address, action));
        } else if (wanted.filter(a -> a == Edit.Action.BAN).isPresent()) {
            edits.put(key, new Edit(kind, text, Edit.Action.BAN, "", List.of()));
        } else if (phrase == null || wanted.filter(a -> a == Edit.Action.ADD).isPresent()) {
            add(address, new Edit(kind, text, Edit.Action.ADD, type, themes));
        } else {
            change(phrase, kind, text, wanted.isPresent(), type, themes);
        }
    }

    private void add(String address, Edit edit) {
        boolean fits = switch (edit.kind()) {
            case FORMULA -> Idioms.isFourHan(edit.text());
            case FRAME -> edit.text().matches("[^⟨⟩]*(⟨[^⟨⟩]+⟩[^⟨⟩]*)+") && edit.text().length() > 4;
            case HEADINGS -> false;
        };
        if (fits) {
            edits.put(edit.key(), edit);
        } else {
            problems.add(BankEditMessages.badAddition(address, edit.kind().chinese(), edit.text()));
        }
    }

    /**
     * A row that differs from what stands there is a change, whether it says so or not; one that does not differ, and says
     * that the phrase is kept, takes an edit back.
     */
    private void change(Known phrase, Edit.Kind kind, String text, boolean saysChange, String type, List<String> themes) {
        boolean asShown = type.equals(phrase.type) && themes.equals(phrase.themes);
        if (kind == Edit.Kind.HEADINGS || asShown && !saysChange) {
            edits.remove(Edit.key(kind, text));
        } else if (!asShown) {
            String newType = type.equals(phrase.minedType) ? "" : type;
            List<String> newThemes = themes.equals(phrase.minedThemes) ? List.of() : themes;
            if (newType.isEmpty() && newThemes.isEmpty()) {
                edits.remove(Edit.key(kind, text));
            } else {
                edits.put(Edit.key(kind, text), new Edit(kind, text, Edit.Action.CHANGE, newType, newThemes));
            }
        }
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String chinese) {
        return Arrays.stream(values).filter(v -> chinese(v).equals(chinese)).findFirst();
    }

    private static String chinese(Enum<?> value) {
        return value instanceof Edit.Kind kind ? kind.chinese() : value instanceof Edit.Action a ? a.chinese() : "";
    }
}
