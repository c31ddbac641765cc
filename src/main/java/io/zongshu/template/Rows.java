package io.zongshu.template;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/** A list that a template loops over; every step is counted, so that nested loops end. */
final class Rows extends AbstractList<Object> {
    private final List<Object> items;
    private final Counter counter;

    Rows(List<Object> items, Counter counter) {
        this.items = items;
        this.counter = counter;
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Iterator<Object> iterator() {
        Iterator<Object> all = items.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Object next() {
                counter.step();
                return all.next();
            }
        };
    }

    /** The loop steps of one rendering. */
    static final class Counter {
        /** More steps than this over all loops of a rendering are no paper but an attack. */
        static final int MAX_STEPS = 100_000;

        private int steps;

        private void step() {
            if (++steps > MAX_STEPS) {
                throw new Marks.TemplateTooLarge();
            }
        }
    }
}
