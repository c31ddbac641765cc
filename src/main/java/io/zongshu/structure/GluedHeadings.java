package io.zongshu.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Splits main headings that the extraction ran into other text. Two proofs are asked for: a heading in mid-paragraph must
 * have the number that is missing between its neighbours; and what follows on a heading's line is cut off only where the
 * siblings all have one shape (一、修路架桥，打通大山门户: 4，6).
 */
final class GluedHeadings {
    private static final String BEFORE = "。！？”";
    private static final int SHORTEST_HEADING = 8;
    private static final int LONGEST_HEADING = 36;

    private GluedHeadings() {}

    static List<Piece> split(List<Piece> pieces, StructureRules rules) {
        List<Piece> open = splitBefore(pieces);
        Optional<List<Integer>> shape = commonShape(open);
        List<Piece> done = new ArrayList<>();
        for (Piece piece : open) {
            boolean glued = isGluedBehind(piece);
            int end = glued && shape.isPresent() ? endOf(piece.text(), shape.get()) : -1;
            end = glued && end < 0 ? beforeOpening(piece.text(), rules) : end;
            if (end > 0) {
                done.add(piece.part(0, end));
                done.add(piece.part(end, piece.text().length()));
            } else {
                done.add(piece);
            }
        }
        return done;
    }

    /** Where words follow that only a paragraph begins with (一年来，), no mark before them; -1 without such words. */
    private static int beforeOpening(String text, StructureRules rules) {
        Matcher opening = rules.paragraphStart().matcher(text);
        boolean found = opening.find() && opening.start() >= SHORTEST_HEADING && opening.start() <= LONGEST_HEADING
                && Marks.isHan(text.charAt(opening.start() - 1))
                && text.substring(0, opening.start()).chars().noneMatch(c -> "。；！？".indexOf(c) >= 0);
        return found ? opening.start() : -1;
    }

    /** Cuts before a missing number: pieces between heading k-1 and heading k+1 (or the end) are searched for k. */
    private static List<Piece> splitBefore(List<Piece> pieces) {
        List<Piece> done = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Marker> marker = mainMarker(piece.text(), 0);
            if (marker.isPresent()) {
                last = marker.get().ordinal();
            } else if (!piece.isTable()) {
                int at = find(piece.text(), last + 1);
                int next = at > 0 ? nextNumber(pieces, i + 1) : 0;
                if (at > 0 && (last > 0 ? next != last + 1 : next == 2 || endsInHeading(piece.text()))) {
                    done.add(piece.part(0, at));
                    piece = piece.part(at, piece.text().length());
                    last++;
                }
            }
            done.add(piece);
        }
        return done;
    }

    /** Whether a line ends in a main heading that ran into it: 。二、存在的不足. */
    static boolean endsInHeading(String line) {
        int end = Math.max(line.lastIndexOf('。'), Math.max(line.lastIndexOf('！'), line.lastIndexOf('”')));
        return end > 0 && end < line.length() - 3 && mainMarker(line, end + 1).isPresent()
                && HeadingLine.isHeading(line.substring(end + 1));
    }

    private static int find(String text, int ordinal) {
        for (int i = 1; i < text.length(); i++) {
            if (BEFORE.indexOf(text.charAt(i - 1)) >= 0
                    && mainMarker(text, i).filter(m -> m.ordinal() == ordinal).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static int nextNumber(List<Piece> pieces, int from) {
        for (Piece piece : pieces.subList(from, pieces.size())) {
            Optional<Marker> marker = mainMarker(piece.text(), 0);
            if (marker.isPresent()) {
                return marker.get().ordinal();
            }
        }
        return 0;
    }

    private static Optional<Marker> mainMarker(String text, int at) {
        return Marker.at(text, at).filter(m -> m.kind() == Marker.Kind.CHINESE);
    }

    private static boolean isGluedBehind(Piece piece) {
        return !piece.isTable() && mainMarker(piece.text(), 0).isPresent()
                && (Marks.endsSentence(piece.text()) || Marks.hasInnerEnd(piece.text()));
    }

    /** The shape of at least two main headings, if no other of them has another shape. */
    private static Optional<List<Integer>> commonShape(List<Piece> pieces) {
        Map<List<Integer>, Integer> shapes = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (!piece.isTable() && !isGluedBehind(piece) && HeadingLine.isHeading(piece.text())) {
                mainMarker(piece.text(), 0).ifPresent(m -> shapes.merge(shape(HeadingLine.words(piece.text(), piece.text(), piece.text().indexOf(m.text()) + m.text().length(), piece.text().length())), 1, Integer::sum));
            }
        }
        return shapes.size() == 1 && shapes.values().iterator().next() >= 2
                ? Optional.of(shapes.keySet().iterator().next())
                : Optional.empty();
    }

    private static List<Integer> shape(String words) {
        List<Integer> shape = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '，' || words.charAt(i) == '：') {
                shape.add(i - start);
                start = i + 1;
            }
        }
        return shape;
    }

    /** Where a heading of a shape ends in a text; -1 if the text has another shape or nothing is left behind it. */
    private static int endOf(String text, List<Integer> shape) {
        String marker = mainMarker(text, 0).map(Marker::text).orElse("");
        int at = text.indexOf(marker) + marker.length();
        for (int i = 0; i < shape.size(); i++) {
            int end = at + shape.get(i);
            if (end >= text.length() - 2 || text.substring(at, end).chars().anyMatch(c -> "，。；：".indexOf(c) >= 0)) {
                return -1;
            }
            boolean last = i == shape.size() - 1;
            if (!last && "，：".indexOf(text.charAt(end)) < 0 || last && "，。；：、".indexOf(text.charAt(end)) >= 0) {
                return -1;
            }
            at = last ? end : end + 1;
        }
        return at;
    }
}
