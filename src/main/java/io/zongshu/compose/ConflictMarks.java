package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Conflict;
import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts 【待核：…】 with all values and their places where a figure stands on which the sources do not agree. */
final class ConflictMarks {
    private final List<Conflict> conflicts;

    ConflictMarks(Brief brief) {
        this.conflicts = brief.conflicts();
    }

    /** The brief without facts that tell, but for the figure, what the first side of a conflict tells: it is said once. */
    static Brief toldOnce(Brief brief) {
        Set<Integer> again = new HashSet<>();
        for (Conflict conflict : brief.conflicts()) {
            boolean firstTold = !again.contains(conflict.sides().get(0).fact());
            conflict.sides().stream().filter(side -> firstTold && side.sameWork()).forEach(side -> again.add(side.fact()));
        }
        if (again.isEmpty()) {
            return brief;
        }
        List<Fact> told = new ArrayList<>();
        for (int i = 0; i < brief.facts().size(); i++) {
            if (!again.contains(i)) {
                told.add(brief.facts().get(i));
            }
        }
        return brief.with(told, brief.conflicts());
    }

    /** A figure in conflict in a text. */
    private record Place(int start, int end, Conflict conflict) {}

    /** The text with a mark in place of each figure in conflict. */
    Sourced mark(Sourced text) {
        List<Place> places = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            for (Conflict.Side side : conflict.sides()) {
                find(text, side, conflict, places);
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        Sourced marked = Sourced.EMPTY;
        int done = 0;
        for (Place place : places) {
            if (place.start() >= done) {
                marked = marked.plus(text.slice(done, place.start())).plus(mark(place.conflict()));
                done = place.end();
            }
        }
        return places.isEmpty() ? text : marked.plus(text.slice(done, text.text().length()));
    }

    private static void find(Sourced text, Conflict.Side side, Conflict conflict, List<Place> places) {
        for (Source source : text.sources()) {
            boolean itsCell = source.kind() == Source.Kind.BRIEF && shares(source.address(), side.address());
            int at = itsCell ? text.text().indexOf(side.text(), source.start()) : -1;
            if (at >= 0 && at + side.text().length() <= source.end()) {
                places.add(new Place(at, at + side.text().length(), conflict));
                return;
            }
        }
    }

    /** The cell of a fact that was told twice has the addresses of both tellings, joined. */
    private static boolean shares(String cell, String side) {
        List<String> places = List.of(cell.split("、"));
        return cell.equals(side) || Arrays.stream(side.split("、")).anyMatch(places::contains);
    }

    private static Sourced mark(Conflict conflict) {
        Conflict.Side first = conflict.sides().get(0);
        Sourced mark = Wording.word("【待核：", "待核")
                .plus(Sourced.of(conflict.indicator(), Source.Kind.BRIEF, first.address()))
                .plus(Wording.glue("（"));
        for (Conflict.Side side : conflict.sides()) {
            mark = mark.plus(Wording.glue(side == first ? "" : "；"))
                    .plus(Sourced.of(side.address() + "：", Source.Kind.COMPUTED, "素材比对"))
                    .plus(Sourced.of(side.text(), Source.Kind.BRIEF, side.address()));
        }
        return mark.plus(Wording.glue("）】"));
    }
}
