package io.zongshu.learn;

import java.util.Arrays;

/** The grams of counts in memory. */
final class MemoryCursor implements GramCursor {
    private final FormulaCounts counts;
    private final long[] keys;
    private final int[] neighbourStarts;
    private final int[] neighbours;
    private final int[] stackStarts;
    private final int[] stacks;
    private final Gram gram = new Gram();
    private int at;

    MemoryCursor(FormulaCounts counts) {
        this.counts = counts;
        keys = new long[counts.grams().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = counts.grams().key(i);
        }
        Arrays.sort(keys);
        neighbourStarts = new int[keys.length + 1];
        neighbours = grouped(counts.neighbours(), 17, neighbourStarts);
        stackStarts = new int[keys.length + 1];
        stacks = grouped(counts.stacks(), 32, stackStarts);
    }

    /** The rows of a table by the gram id in the high bits of their keys (a counting sort). */
    private static int[] grouped(GramTable table, int shift, int[] starts) {
        for (int i = 0; i < table.size(); i++) {
            starts[(int) (table.key(i) >>> shift) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] rows = new int[table.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[next[(int) (table.key(i) >>> shift)]++] = i;
        }
        return rows;
    }

    @Override
    public boolean next() {
        if (at == keys.length) {
            return false;
        }
        fill(counts.grams().find(keys[at++]));
        return true;
    }

    /** Stands at the gram of an id. */
    void fill(int id) {
        gram.reset(counts.grams().key(id));
        for (int column = 0; column < Gram.COLUMNS; column++) {
            gram.add(column, counts.grams().get(id, column));
        }
        for (int i = neighbourStarts[id]; i < neighbourStarts[id + 1]; i++) {
            gram.neighbours().add(counts.neighbours().key(neighbours[i]) & 0x1FFFF, counts.neighbours().get(neighbours[i], 0));
        }
        for (int i = stackStarts[id]; i < stackStarts[id + 1]; i++) {
            int mate = (int) counts.stacks().key(stacks[i]);
            gram.mates().add(counts.grams().key(mate), counts.stacks().get(stacks[i], 0));
        }
        gram.normalise();
    }

    @Override
    public Gram gram() {
        return gram;
    }

    @Override
    public void close() {
        // Nothing but memory.
    }
}
