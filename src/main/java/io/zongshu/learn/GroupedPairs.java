package io.zongshu.learn;

/** The values of pairs by key: those of one key lie together (a counting sort by the keys' ids). */
final class GroupedPairs {
    private final int[] starts;
    private final long[] values;

    private GroupedPairs(int[] starts, long[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** Groups pairs (key and value in turns); keys that the table does not have get new ids in it. */
    static GroupedPairs of(long[] pairs, GramTable ids) {
        int n = pairs.length / 2;
        int[] of = new int[n];
        for (int i = 0; i < n; i++) {
            of[i] = ids.id(pairs[2 * i]);
        }
        int[] starts = new int[ids.size() + 2];
        for (int id : of) {
            starts[id + 2]++;
        }
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        long[] values = new long[n];
        for (int i = 0; i < n; i++) {
            values[starts[of[i] + 1]++] = pairs[2 * i + 1];
        }
        return new GroupedPairs(starts, values);
    }

    /** Where the values of an id start. */
    int start(int id) {
        return id + 1 < starts.length ? starts[id] : values.length;
    }

    /** Where they end. */
    int end(int id) {
        return id + 1 < starts.length ? starts[id + 1] : values.length;
    }

    long value(int at) {
        return values[at];
    }
}
