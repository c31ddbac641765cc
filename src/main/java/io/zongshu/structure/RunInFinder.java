package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds headings that run into their paragraphs: 一是…。, （一）…。, and 一是…；二是…； inside one paragraph. */
final class RunInFinder {
    private static final String ENDS = "。；！？";
    private static final String BEFORE_ITEM = "。；：！？”";

    private RunInFinder() {}

    /** The parts with their run-in headings; sections are looked at one by one. */
    static List<Part> find(List<Part> parts) {
        List<Part> done = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= parts.size(); i++) {
            if (i == parts.size() || parts.get(i).heading() != null) {
                done.addAll(section(parts.subList(start, i)));
                if (i < parts.size()) {
                    done.add(parts.get(i));
                }
                start = i + 1;
            }
        }
        return done;
    }

    private static List<Part> section(List<Part> parts) {
        List<List<Part.Opening>> found = new ArrayList<>();
        int running = 0;
        for (Part part : parts) {
            List<Part.Opening> openings = part.isBody() ? openings(part.piece().text()) : List.of();
            found.add(openings);
            running += (int) openings.stream().filter(RunInFinder::isRunning).count();
        }
        List<Part> done = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            // A single 一是 or —— in a section is a turn of phrase, not a series of headings.
            boolean series = running >= 2;
            done.add(parts.get(i).with(found.get(i).stream().filter(o -> series || !isRunning(o)).toList()));
        }
        return done;
    }

    private static boolean isRunning(Part.Opening opening) {
        return opening.tier().rank() >= LevelStack.Tier.of(Marker.Kind.ITEM).rank();
    }

    private static List<Part.Opening> openings(String text) {
        List<Part.Opening> openings = new ArrayList<>();
        Marker.at(text, 0).ifPresent(m -> openings.add(opening(text, m, 0)));
        for (int i = 1; i < text.length() - 3; i++) {
            if (BEFORE_ITEM.indexOf(text.charAt(i - 1)) >= 0) {
                Optional<Marker> marker = Marker.at(text, i);
                if (marker.isPresent() && isInline(marker.get().kind())) {
                    openings.add(opening(text, marker.get(), i));
                }
            }
        }
        return openings;
    }

    private static boolean isInline(Marker.Kind kind) {
        return kind == Marker.Kind.ITEM || kind == Marker.Kind.ORDINAL;
    }

    private static Part.Opening opening(String text, Marker marker, int at) {
        int end = Marks.after(text, ENDS, at + marker.text().length());
        return new Part.Opening(
                LevelStack.Tier.of(marker.kind()), marker.text(), at, end < 0 ? text.length() : end);
    }
}
