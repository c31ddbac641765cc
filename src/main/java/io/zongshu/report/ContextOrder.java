package io.zongshu.report;

import io.zongshu.report.ChunkHits.Place;
import java.util.Comparator;

/** Orders of places by their context, as far as a reader sees it; ties by where they stand. */
final class ContextOrder {
    private static final int COMPARED = 12;

    private ContextOrder() {}

    static Comparator<Place> of(Concordance.Order order) {
        Comparator<Place> first = switch (order) {
            case PAPER -> (a, b) -> 0;
            case LEFT -> ContextOrder::byLeft;
            case RIGHT -> ContextOrder::byRight;
            case KEY -> Comparator.comparing(Place::key);
        };
        return first.thenComparingInt(Place::number);
    }

    private static int byLeft(Place one, Place other) {
        for (int i = 1; i <= COMPARED; i++) {
            int a = left(one, i);
            int b = left(other, i);
            if (a != b || a == 0) {
                return a - b;
            }
        }
        return 0;
    }

    private static int left(Place place, int distance) {
        TextChunk chunk = place.hits().chunk();
        int at = place.start() - distance;
        return at >= chunk.starts()[place.paragraph()] ? chunk.text().charAt(at) : 0;
    }

    private static int byRight(Place one, Place other) {
        for (int i = 0; i < COMPARED; i++) {
            int a = right(one, i);
            int b = right(other, i);
            if (a != b || a == 0) {
                return a - b;
            }
        }
        return 0;
    }

    private static int right(Place place, int distance) {
        TextChunk chunk = place.hits().chunk();
        int at = place.end() + distance;
        return at < chunk.end(place.paragraph()) ? chunk.text().charAt(at) : 0;
    }
}
