package io.zongshu.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The grams of several sources as one, counts added up. */
final class MergedCursor implements GramCursor {
    private final List<GramCursor> sources;
    private final PriorityQueue<GramCursor> waiting = new PriorityQueue<>(Comparator.comparingLong(c -> c.gram().key()));
    private final Gram gram = new Gram();

    MergedCursor(List<GramCursor> sources) {
        this.sources = new ArrayList<>(sources);
        sources.forEach(this::advance);
    }

    private void advance(GramCursor source) {
        if (source.next()) {
            waiting.add(source);
        }
    }

    @Override
    public boolean next() {
        GramCursor first = waiting.poll();
        if (first == null) {
            return false;
        }
        gram.reset(first.gram().key());
        int parts = 0;
        for (GramCursor source = first; source != null; source = sameNext()) {
            gram.add(source.gram());
            parts++;
            advance(source);
        }
        if (parts > 1) {
            gram.normalise();
        }
        return true;
    }

    private @org.jspecify.annotations.Nullable GramCursor sameNext() {
        GramCursor next = waiting.peek();
        return next != null && next.gram().key() == gram.key() ? waiting.poll() : null;
    }

    @Override
    public Gram gram() {
        return gram;
    }

    @Override
    public void close() {
        sources.forEach(GramCursor::close);
    }
}
