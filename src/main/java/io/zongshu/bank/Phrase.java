package io.zongshu.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One line of what a bank knows, whatever its kind, as the phrases command shows it.
 *
 * @param type type of a formula, kind of a frame, shape of a heading pattern
 * @param score 0 to 1
 * @param themes strongest first; of a frame, those of the sections of its examples
 * @param tone of a formula, else empty
 * @param dispersion of a formula, else 0
 * @param fillers of a frame's slot, or a heading pattern's members; none for a formula
 * @param moves in which it stands; a frame's without counts, which are 0
 * @param sections themes of the sections in which a formula stands, with counts
 * @param mates formulas beside which a formula stands, strongest association first
 * @param example empty if the bank has not its text
 */
public record Phrase(
        String text,
        String type,
        double score,
        int documents,
        int occurrences,
        List<String> themes,
        String tone,
        double dispersion,
        List<Frame.Filler> fillers,
        List<Frame.Filler> moves,
        List<Frame.Filler> sections,
        List<Frame.Filler> mates,
        Optional<Places.Example> example) {
    public Phrase {
        themes = List.copyOf(themes);
        fillers = List.copyOf(fillers);
        moves = List.copyOf(moves);
        sections = List.copyOf(sections);
        mates = List.copyOf(mates);
    }

    /** Kinds of phrases by their names on the command line. */
    public enum Kind {
        FORMULA,
        FRAME,
        PARALLEL,
        OPENING,
        CLOSING
    }

    /** What a bank knows of a kind, best first. */
    public static List<Phrase> list(Bank bank, Kind kind, PhraseQuery query) {
        Places places = new Places(bank);
        return switch (kind) {
            case FORMULA -> formulas(bank, query, places);
            case FRAME -> query.frames(bank, Frame.Kind.VERB, Frame.Kind.PREPOSITION, Frame.Kind.RESULT,
                            Frame.Kind.HEADING, Frame.Kind.COLLOCATION).stream()
                    .map(f -> of(f, places))
                    .toList();
            case OPENING -> query.frames(bank, Frame.Kind.OPENING).stream().map(f -> of(f, places)).toList();
            case CLOSING -> query.frames(bank, Frame.Kind.CLOSING).stream().map(f -> of(f, places)).toList();
            case PARALLEL -> query.headingPatterns(bank).stream().map(p -> of(p, bank, places)).toList();
        };
    }

    private static List<Phrase> formulas(Bank bank, PhraseQuery query, Places places) {
        FormulaUses uses = FormulaUses.of(bank, bank.formulas());
        List<String> mates = uses.mates(query.pairsWith()).stream().map(Frame.Filler::text).toList();
        return query.formulas(bank).stream()
                .filter(f -> query.pairsWith().isEmpty() || mates.contains(f.text()))
                .filter(f -> query.move().isEmpty()
                        || uses.moves(f.text()).stream().anyMatch(m -> m.text().equals(query.move())))
                .sorted(Comparator.comparingInt(f -> mates.indexOf(f.text())))
                .map(f -> of(f, places, uses))
                .toList();
    }

    private static Phrase of(Formula f, Places places, FormulaUses uses) {
        return new Phrase(f.text(), f.type(), f.score(), f.documents(), f.occurrences(), f.themes(), f.tone(),
                f.dispersion(), List.of(), uses.moves(f.text()), uses.sections(f.text()), uses.mates(f.text()),
                first(f.examples(), places));
    }

    private static Phrase of(Frame f, Places places) {
        List<Frame.Filler> moves = f.moves().stream().map(m -> new Frame.Filler(m, 0)).toList();
        return new Phrase(f.pattern(), f.kind().chinese(), f.score(), f.documents(), f.occurrences(),
                places.themes(f.examples()), "", 0, f.fillers(), moves, List.of(), List.of(), first(f.examples(), places));
    }

    private static Phrase of(HeadingPattern p, Bank bank, Places places) {
        TreeSet<String> themes = new TreeSet<>();
        List<Frame.Filler> members = new ArrayList<>();
        for (HeadingPattern.Member member : p.members()) {
            members.add(new Frame.Filler(member.text(), 1));
            if (!member.theme().isEmpty()) {
                themes.add(member.theme());
            }
        }
        double share = p.documents() / (double) Math.max(1, bank.papers().size());
        return new Phrase(p.frame(), p.shape(), Math.round(Math.min(1, share) * 1e4) / 1e4, p.documents(),
                p.members().size(), List.copyOf(themes), "", 0, members, List.of(), List.of(), List.of(),
                first(p.members().stream().map(HeadingPattern.Member::place).toList(), places));
    }

    private static Optional<Places.Example> first(List<Occurrence> examples, Places places) {
        return examples.stream().map(places::example).flatMap(Optional::stream).findFirst();
    }

    /** The JSON object that the command line prints, keys in the order of the design. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text);
        json.put("type", type);
        json.put("score", score);
        json.put("documents", documents);
        json.put("occurrences", occurrences);
        json.put("themes", themes);
        json.put("tone", tone);
        json.put("dispersion", dispersion);
        Map<String, Object> place = new LinkedHashMap<>();
        example.ifPresent(e -> {
            place.put("file", e.file());
            place.put("paragraph", e.paragraph());
            place.put("text", e.text());
        });
        json.put("example", place);
        put(json, "fillers", fillers);
        put(json, "moves", moves);
        put(json, "sections", sections);
        put(json, "pairs", mates);
        return json;
    }

    /** A list with counts; a count of 0 is unknown and left out. */
    private static void put(Map<String, Object> json, String key, List<Frame.Filler> fillers) {
        if (!fillers.isEmpty()) {
            json.put(key, fillers.stream().map(Phrase::counted).toList());
        }
    }

    private static Map<String, Object> counted(Frame.Filler filler) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("text", filler.text());
        if (filler.count() > 0) {
            one.put("count", filler.count());
        }
        return one;
    }
}
