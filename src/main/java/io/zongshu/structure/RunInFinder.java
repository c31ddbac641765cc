package io.zongshu.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        List<List<Part.Opening>> found =
                inSection(parts.stream().map(p -> p.isBody() ? p.piece().text() : "").toList());
        List<Part> done = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            done.add(parts.get(i).with(found.get(i)));
        }
        return done;
    }

    /** Where headings run into each of a section's paragraphs, given in order; an empty text stands for no paragraph. */
    static List<List<Part.Opening>> inSection(List<String> paragraphs) {
        List<List<Part.Opening>> found = new ArrayList<>();
        int running = 0;
        for (String paragraph : paragraphs) {
            List<Part.Opening> openings = openings(paragraph);
            found.add(openings);
            running += (int) openings.stream().filter(RunInFinder::isRunning).count();
        }
        // A single 一是 or —— in a section is a turn of phrase, not a series of headings.
        boolean series = running >= 2;
        return found.stream()
                .map(o -> o.stream().filter(one -> series || !isRunning(one)).toList())
                .toList();
    }

    private static boolean isRunning(Part.Opening opening) {
        return opening.tier().rank() >= LevelStack.Tier.of(Marker.Kind.ITEM).rank();
    }

    private static List<Part.Opening> openings(String text) {
        List<Part.Opening> openings = new ArrayList<>();
        Map<Marker.Kind, Integer> counted = new EnumMap<>(Marker.Kind.class);
        for (int i = 0; i == 0 || i < text.length() - 3; i++) {
            Optional<Marker> found = i == 0 || BEFORE_ITEM.indexOf(text.charAt(i - 1)) >= 0 ? Marker.at(text, i) : Optional.empty();
            if (found.isPresent()) {
                Marker marker = found.get();
                if (i == 0 ? !marker.kind().isSpaced() : isInline(marker, counted, text, i)) {
                    openings.add(opening(text, marker, i));
                    counted.put(marker.kind(), marker.ordinal());
                }
            }
        }
        return openings;
    }

    /** 一是 and 首先 always; （1） and ① only as the next of a list that begins with 1 and has a second. */
    private static boolean isInline(Marker marker, Map<Marker.Kind, Integer> counted, String text, int at) {
        if (marker.kind() == Marker.Kind.ITEM || marker.kind() == Marker.Kind.ORDINAL) {
            return true;
        }
        boolean listed = marker.kind() == Marker.Kind.CIRCLED || marker.kind() == Marker.Kind.ARABIC_BRACKETED;
        return listed && marker.ordinal() == counted.getOrDefault(marker.kind(), 0) + 1
                && (marker.ordinal() > 1 || hasSecond(marker, text, at + 1));
    }

    private static boolean hasSecond(Marker first, String text, int from) {
        for (int i = from; i < text.length() - 3; i++) {
            boolean second = BEFORE_ITEM.indexOf(text.charAt(i - 1)) >= 0
                    && Marker.at(text, i).filter(m -> m.kind() == first.kind() && m.ordinal() == 2).isPresent();
            if (second) {
                return true;
            }
        }
        return false;
    }

    private static Part.Opening opening(String text, Marker marker, int at) {
        int end = Marks.after(text, ENDS, at + marker.text().length());
        return new Part.Opening(
                LevelStack.Tier.of(marker.kind()), marker.text(), at, end < 0 ? text.length() : end);
    }
}
