package io.zongshu.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies an office's edits to what was mined: a pure function, so that taking an edit back brings the mined entry back. */
public final class EditedBank {
    /** An added phrase ranks above all that is mined: somebody asked for it. */
    private static final double ADDED_SCORE = 1;

    private final Map<String, Edit> edits = new HashMap<>();
    private final Set<String> banned = new HashSet<>();

    private EditedBank(List<Edit> edits) {
        for (Edit edit : Edit.union(edits, List.of())) {
            this.edits.put(edit.key(), edit);
            if (edit.action() == Edit.Action.BAN && edit.kind() == Edit.Kind.FORMULA) {
                banned.add(edit.text());
            }
        }
    }

    /** The bank as the office wants it, by its own edits. */
    public static Bank of(Bank bank) {
        return of(bank, bank.edits());
    }

    /** A bank as some office wants it, by that office's edits. */
    public static Bank of(Bank bank, List<Edit> edits) {
        if (edits.isEmpty()) {
            return bank;
        }
        EditedBank edited = new EditedBank(edits);
        return new Bank(bank.papers(), bank.files(), bank.edits(), edited.formulas(bank.formulas()),
                edited.frames(bank.frames()), edited.headings(bank.headingPatterns()), bank.skeletons(),
                bank.nearDuplicates());
    }

    private @org.jspecify.annotations.Nullable Edit find(Edit.Kind kind, String text) {
        return edits.get(Edit.key(kind, text));
    }

    private boolean isBanned(Edit.Kind kind, String text) {
        Edit edit = find(kind, text);
        return edit != null && edit.action() == Edit.Action.BAN || banned.stream().anyMatch(text::contains);
    }

    private List<Formula> formulas(List<Formula> mined) {
        List<Formula> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Formula f : mined) {
            known.add(f.text());
            Edit edit = find(Edit.Kind.FORMULA, f.text());
            if (edit == null) {
                all.add(f);
            } else if (edit.action() != Edit.Action.BAN) {
                boolean added = edit.action() == Edit.Action.ADD;
                all.add(new Formula(f.text(), edit.type().isEmpty() ? f.type() : edit.type(),
                        added ? ADDED_SCORE : f.score(), f.documents(), f.occurrences(),
                        edit.themes().isEmpty() ? f.themes() : edit.themes(), f.tone(), f.dispersion(), f.examples()));
            }
        }
        edits.values().stream()
                .filter(e -> e.kind() == Edit.Kind.FORMULA && e.action() == Edit.Action.ADD && !known.contains(e.text()))
                .forEach(e -> all.add(new Formula(e.text(), e.type(), ADDED_SCORE, 0, 0, e.themes(),
                        io.zongshu.language.Tones.pattern(e.text()), 0, List.of())));
        all.sort(Comparator.comparingDouble((Formula f) -> -f.score()).thenComparing(Formula::text));
        return all;
    }

    private List<Frame> frames(List<Frame> mined) {
        List<Frame> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Frame f : mined) {
            known.add(Edit.key(Edit.Kind.FRAME, f.pattern()));
            Edit edit = find(Edit.Kind.FRAME, f.pattern());
            if (!isBanned(Edit.Kind.FRAME, f.pattern())) {
                all.add(edit == null ? f : new Frame(f.pattern(), kind(edit.type(), f.kind()),
                        edit.action() == Edit.Action.ADD ? ADDED_SCORE : f.score(), f.documents(), f.occurrences(),
                        f.slotEntropy(), f.fillers(), f.moves(), f.examples()));
            }
        }
        edits.values().stream()
                .filter(e -> e.kind() == Edit.Kind.FRAME && e.action() == Edit.Action.ADD && !known.contains(e.key()))
                .forEach(e -> all.add(new Frame(e.text(), kind(e.type(), Frame.Kind.VERB), ADDED_SCORE, 0, 0, 0,
                        List.of(), List.of(), List.of())));
        all.sort(Comparator.comparingDouble((Frame f) -> -f.score()).thenComparing(Frame::pattern));
        return all;
    }

    private static Frame.Kind kind(String chinese, Frame.Kind otherwise) {
        for (Frame.Kind kind : Frame.Kind.values()) {
            if (kind.chinese().equals(chinese)) {
                return kind;
            }
        }
        return otherwise;
    }

    /** Without banned patterns, and without members that hold a banned formula. */
    private List<HeadingPattern> headings(List<HeadingPattern> mined) {
        List<HeadingPattern> all = new ArrayList<>();
        for (HeadingPattern p : mined) {
            List<HeadingPattern.Member> members = p.members().stream()
                    .filter(m -> banned.stream().noneMatch(m.text()::contains))
                    .toList();
            if (!isBanned(Edit.Kind.HEADINGS, p.frame()) && (!members.isEmpty() || p.members().isEmpty())) {
                all.add(new HeadingPattern(p.frame(), p.shape(), p.documents(), members));
            }
        }
        return all;
    }
}
