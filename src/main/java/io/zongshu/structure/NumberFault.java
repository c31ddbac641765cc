package io.zongshu.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong with a heading's number.
 *
 * @param entry the heading
 * @param last the heading before it with which its number does not go, or the one above it; the heading itself where
 *     there is none
 */
public record NumberFault(Kind kind, OutlineEntry entry, OutlineEntry last) {
    /** What is wrong. */
    public enum Kind {
        /** Two or more above the number before. */
        SKIPPED,
        /** The same as the number before. */
        REPEATED,
        /** Below the number before, and not a new beginning. */
        BACKWARDS,
        /** The first of its row is not one. */
        BEGINS_LATE,
        /** Two or more forms of numbers are left out between it and the heading above. */
        FORM_SKIPPED
    }

    /** The faults of an outline, in its order. */
    public static List<NumberFault> of(List<OutlineEntry> outline) {
        Search search = new Search();
        outline.forEach(search::look);
        return List.copyOf(search.faults);
    }

    /** The number of a heading; 0 if it has none. */
    public static int ordinal(OutlineEntry entry) {
        return marker(entry).map(Marker::ordinal).orElse(0);
    }

    private static Optional<Marker> marker(OutlineEntry entry) {
        return Marker.at(Normalisation.folded(entry.marker()) + "题", 0);
    }

    /** Looks at one heading after the other. */
    private static final class Search {
        /** 最后 and the like count as no number. */
        private static final int LARGEST = 98;
        private static final int DEEPEST = 4;
        /** 一、 down to （1） leaves out two forms between. */
        private static final int MOST_SKIPPED_FORMS = 2;

        /** The last heading of one written form under one heading. */
        private record Last(int ordinal, OutlineEntry entry) {}

        private final List<Map<Marker.Kind, Last>> open = new ArrayList<>();
        private final Marker.Kind[] forms = new Marker.Kind[DEEPEST + 1];
        private final OutlineEntry[] above = new OutlineEntry[DEEPEST + 1];
        private final List<NumberFault> faults = new ArrayList<>();

        Search() {
            for (int level = 0; level <= DEEPEST; level++) {
                open.add(new EnumMap<>(Marker.Kind.class));
            }
        }

        private void look(OutlineEntry entry) {
            for (int level = entry.level() + 1; level <= DEEPEST; level++) {
                open.get(level).clear();
                forms[level] = null;
            }
            Optional<Marker> marker = marker(entry);
            if (marker.isEmpty() || marker.get().ordinal() <= 0 || marker.get().ordinal() > LARGEST) {
                return;
            }
            Marker.Kind kind = marker.get().kind();
            int ordinal = marker.get().ordinal();
            Last last = open.get(entry.level()).get(kind);
            Optional<NumberFault> fault = last == null ? first(entry, kind, ordinal) : next(entry, kind, ordinal, last);
            fault.ifPresent(faults::add);
            open.get(entry.level()).put(kind, new Last(ordinal, entry));
            forms[entry.level()] = kind;
            above[entry.level()] = entry;
        }

        private Optional<NumberFault> first(OutlineEntry entry, Marker.Kind kind, int ordinal) {
            if (ordinal > 1) {
                return Optional.of(new NumberFault(Kind.BEGINS_LATE, entry, entry));
            }
            int level = entry.level() - 1;
            Marker.Kind form = level > 0 ? forms[level] : null;
            OutlineEntry upper = level > 0 ? above[level] : null;
            boolean jumps = form != null && !kind.isRunning() && !form.isRunning()
                    && kind.ordinal() - form.ordinal() > MOST_SKIPPED_FORMS;
            return jumps && upper != null ? Optional.of(new NumberFault(Kind.FORM_SKIPPED, entry, upper)) : Optional.empty();
        }

        private static Optional<NumberFault> next(OutlineEntry entry, Marker.Kind kind, int ordinal, Last last) {
            if (ordinal == last.ordinal() + 1) {
                return Optional.empty();
            }
            if (ordinal == last.ordinal()) {
                // 一是……；一是……? A new paragraph may begin its own list with 一是.
                return ordinal == 1 && entry.runIn() ? Optional.empty() : Optional.of(new NumberFault(Kind.REPEATED, entry, last.entry()));
            }
            if (ordinal > last.ordinal()) {
                return Optional.of(new NumberFault(Kind.SKIPPED, entry, last.entry()));
            }
            boolean restart = ordinal == 1 && (entry.level() > 1 || kind.isRunning());
            return restart ? Optional.empty() : Optional.of(new NumberFault(Kind.BACKWARDS, entry, last.entry()));
        }
    }
}
