package io.zongshu.learn;

/**
 * How wanted frames begin: the hashes of openers, and of the first characters of fixed collocations, as bits. It may take
 * others for wanted (about one in {@link #BITS_EACH}), never the other way round.
 */
final class FrameBeginnings {
    /** Of every frame. */
    static final FrameBeginnings ALL = new FrameBeginnings(new long[] {-1L});

    private static final int BITS_EACH = 16;

    private final long[] bits;

    private FrameBeginnings(long[] bits) {
        this.bits = bits;
    }

    /** Of so many frames, none of which is told yet. */
    FrameBeginnings(int frames) {
        this(new long[Integer.highestOneBit(Math.max(Long.SIZE, frames * BITS_EACH) - 1) * 2 / Long.SIZE]);
    }

    void add(FrameLiterals frame) {
        String opener = frame.opener();
        long hash = FrameHash.of(frame.fixed() ? opener.substring(0, FrameReadings.SHORTEST_FIXED) : opener);
        bits[word(hash)] |= 1L << bit(hash);
    }

    /** Whether a wanted frame may begin with the text of a hash. */
    boolean holds(long hash) {
        return (bits[word(hash)] >>> bit(hash) & 1) != 0;
    }

    private int word(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & bits.length - 1;
    }

    // A shift takes the last six bits of its distance.
    private static int bit(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 58);
    }
}
