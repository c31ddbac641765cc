package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the data of a row stand, all of them together: each place has a probability by its cues and by where the datum before
 * stands (a log-linear model); the likeliest of all combinations that a beam keeps is taken.
 */
final class FigureChoice implements FigurePlacing {
    private static final int BEAM = 8;

    /** A place less likely than this is a guess, which may tell something false; a clause of its own may be stiff, but is true. */
    private static final double SURE = 0.6;

    /** As {@link #SURE}, at a noun that the measure word is said of, for a figure that names nothing, or where there is only one clause. */
    private static final double LIKELY = 0.35;

    /** A datum whose noun stands there is told alone only if another datum has its place. */
    private static final double NEVER = -60;

    private final FigureWeights weights;
    private final FigurePlaces places;
    private final RealiseWords lists;

    FigureChoice(FigureWeights weights, RealiseWords lists, ClauseReader reader) {
        this.weights = weights;
        this.places = new FigurePlaces(lists, reader);
        this.lists = lists;
    }

    /** Some data with their places, and the logarithm of how likely they are. */
    private record Chosen(List<FigurePlace> places, double score) {}

    @Override
    public List<FigurePlace> places(List<Datum> data, List<FigurePart> parts) {
        FigureCues cues = new FigureCues(data, parts, lists);
        List<Chosen> beam = List.of(new Chosen(List.of(), 0));
        FigureNouns nouns = new FigureNouns(data, parts, lists);
        List<Boolean> certain = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            List<FigurePlace> atNoun = nouns.of(data.get(i));
            certain.add(!atNoun.isEmpty());
            List<FigurePlace> possible = atNoun.isEmpty() ? places.of(data.get(i), parts) : withAlone(atNoun);
            double[] alone = new double[possible.size()];
            for (int p = 0; p < alone.length; p++) {
                alone[p] = !atNoun.isEmpty() && possible.get(p).own() ? NEVER : weights.of(cues.of(i, possible.get(p)));
            }
            List<Chosen> next = new ArrayList<>();
            for (Chosen chosen : beam) {
                extend(chosen, i, possible, alone, cues, next);
            }
            next.sort(Comparator.comparingDouble(c -> -c.score()));
            beam = next.subList(0, Math.min(BEAM, next.size()));
        }
        List<FigurePlace> best = sure(beam, data, parts, certain);
        for (int i = 0; i < best.size(); i++) {
            List<FigurePlace> attribute = best.get(i).own() ? nouns.attribute(data.get(i)) : List.of();
            boolean free = !attribute.isEmpty() && best.stream().noneMatch(p -> p.part() == attribute.get(0).part() && p.from() == attribute.get(0).from());
            if (free) {
                best.set(i, attribute.get(0));
            }
        }
        return best;
    }

    private static List<FigurePlace> withAlone(List<FigurePlace> places) {
        List<FigurePlace> all = new ArrayList<>(places);
        all.add(FigurePlace.ALONE);
        return all;
    }

    /** The best places; data of which it is not sure what they count stand alone. */
    private List<FigurePlace> sure(List<Chosen> beam, List<Datum> data, List<FigurePart> parts, List<Boolean> certain) {
        double all = beam.stream().mapToDouble(c -> StrictMath.exp(c.score())).sum();
        List<FigurePlace> best = new ArrayList<>(beam.get(0).places());
        for (int i = 0; i < best.size(); i++) {
            FigurePlace place = best.get(i);
            if (certain.get(i)) {
                continue;
            }
            List<Chosen> same = new ArrayList<>();
            for (Chosen chosen : beam) {
                if (countsTheSame(chosen.places().get(i), place, parts)) {
                    same.add(chosen);
                }
            }
            double likely = same.stream().mapToDouble(c -> StrictMath.exp(c.score())).sum();
            if (likely < (parts.size() == 1 || data.get(i).bare() && FigureCues.unitKind(data.get(i)) != '次' && besideNoun(data.get(i), place, parts) || fits(data.get(i), place, parts) ? LIKELY : SURE) * all) {
                best.set(i, FigurePlace.ALONE);
            }
        }
        return best;
    }

    /** 400名 stands beside people, and beside no doing that is named. */
    private static boolean besideNoun(Datum datum, FigurePlace place, List<FigurePart> parts) {
        return !place.own() && (besideNoun(datum, parts.get(place.part()).kind(place.place(), -1)) || besideNoun(datum, parts.get(place.part()).kind(place.place(), 0)));
    }

    private static boolean besideNoun(Datum datum, char kind) {
        return datum.people() ? kind == '众' : FigurePart.nominal(kind);
    }

    private boolean fits(Datum datum, FigurePlace place, List<FigurePart> parts) {
        if (place.own()) {
            return false;
        }
        FigurePart part = parts.get(place.part());
        // What an opening offers counts the item.
        return part.role() == FigurePart.Role.OPENING || FigureCues.fits(datum, part.nounBehind(place.place()), lists) == '合' || FigureCues.fits(datum, part.nounBefore(place.place()), lists) == '合';
    }

    /** Do two places stand at one noun, before it or behind it? */
    private static boolean countsTheSame(FigurePlace one, FigurePlace other, List<FigurePart> parts) {
        if (one.own() || other.own() || one.part() != other.part()) {
            return one.own() && other.own();
        }
        FigurePart part = parts.get(one.part());
        return IntStream.range(Math.min(one.place(), other.place()), Math.max(one.place(), other.place())).allMatch(p -> FigurePart.nominal(part.kind(p, 0)));
    }

    private void extend(Chosen chosen, int index, List<FigurePlace> possible, double[] alone, FigureCues cues, List<Chosen> next) {
        double[] scores = new double[alone.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < scores.length; p++) {
            FigurePlace place = possible.get(p);
            boolean free = true;
            for (int c = 0; c < index; c++) {
                free &= together(chosen.places().get(c), place, cues, c, index);
            }
            scores[p] = !free ? Double.NEGATIVE_INFINITY : alone[p] + (index == 0 ? 0 : weights.of(cues.after(index, chosen.places().get(index - 1), place)));
            most = Math.max(most, scores[p]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - most);
        }
        // What stands alone though its noun stands here costs all that it should.
        double all = most <= NEVER ? 0 : most + StrictMath.log(sum);
        for (int p = 0; p < scores.length; p++) {
            if (scores[p] > most - 12) {
                List<FigurePlace> longer = new ArrayList<>(chosen.places());
                longer.add(possible.get(p));
                next.add(new Chosen(longer, chosen.score() + scores[p] - all));
            }
        }
    }

    /** Can both stand in the row? Not in each other's text, and not at one noun. */
    private static boolean together(FigurePlace one, FigurePlace other, FigureCues cues, int first, int second) {
        if (one.own() || other.own() || one.part() != other.part()) {
            return true;
        }
        boolean apart = one.to() < other.from() || other.to() < one.from() || one.from() == one.to() && other.from() == other.to();
        boolean row = one.form() == '携' && other.form() == '携' && first + 1 == second;
        boolean alone = row || one.form() == '光' && other.form() == '光' && cues.side(first, second);
        return apart && (one.noun() < 0 || one.noun() != other.noun()) && (one.from() != other.from() || alone);
    }

    /** The text of a part with what stands in it. */
    static Sourced told(Sourced part, int index, List<FigurePlace> chosen) {
        List<FigurePlace> here = new ArrayList<>(chosen.stream().filter(p -> p.part() == index).toList());
        here.sort(Comparator.comparingInt(FigurePlace::from));
        Sourced told = part;
        for (int i = here.size() - 1; i >= 0; i--) {
            FigurePlace place = here.get(i);
            boolean second = i > 0 && here.get(i - 1).from() == place.from();
            Sourced text = second ? Wording.glue("、").plus(place.text()) : place.text();
            told = told.slice(0, place.from()).plus(text).plus(told.slice(place.to(), told.text().length()));
        }
        return told;
    }
}
