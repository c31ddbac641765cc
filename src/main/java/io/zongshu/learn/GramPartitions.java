package io.zongshu.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of a gram's key and a value, parted by key so that a part fits in memory however many pairs there are. What is
 * more than the memory granted waits on disk. Nothing is added up before all is there, so pairs of disjoint papers may
 * come in any order.
 */
final class GramPartitions implements AutoCloseable {
    private static final int SMALLEST = 256;
    // What is outgrown has to be collected: by doubling, as much again as is kept.
    private static final int GROWTH = 4;
    private static final int BYTES_A_PAIR = 16;

    private final long[][] pairs;
    private final int[] sizes;
    private final int largest;
    private final Optional<Path> folder;
    private final @Nullable Path[] files;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);

    /**
     * Parts without pairs.
     *
     * @param count how many parts, a power of two
     * @param memory bytes that may be taken before the disk is used
     * @param folder where to put what does not fit; the system's folder for temporary files if empty
     */
    GramPartitions(int count, long memory, Optional<Path> folder) {
        this.pairs = new long[count][0];
        this.sizes = new int[count];
        this.files = new Path[count];
        this.largest = (int) Math.max(2 * SMALLEST, Math.min(1 << 28, memory / count / Long.BYTES & ~1L));
        this.folder = folder;
    }

    int parts() {
        return pairs.length;
    }

    /** The part that a key belongs to. */
    private int part(long key) {
        // The middle bits: a table of the keys of a part goes by the highest (GramTable).
        return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> 32) & pairs.length - 1;
    }

    void add(long key, long value) {
        int part = part(key);
        int size = sizes[part];
        long[] own = pairs[part];
        if (size == own.length) {
            if (size == largest) {
                spill(part);
                size = 0;
            } else {
                own = Arrays.copyOf(own, Math.min(largest, Math.max(SMALLEST, GROWTH * size)));
                pairs[part] = own;
            }
        }
        own[size] = key;
        own[size + 1] = value;
        sizes[part] = size + 2;
    }

    private void spill(int part) {
        try {
            Path file = files[part];
            if (file == null) {
                file = folder.isPresent()
                        ? Files.createTempFile(folder.get(), "grams-", ".part")
                        : Files.createTempFile("zongshu-", ".part");
                files[part] = file;
            }
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND)) {
                for (int from = 0; from < sizes[part]; from += buffer.capacity() / Long.BYTES) {
                    int n = Math.min(sizes[part] - from, buffer.capacity() / Long.BYTES);
                    buffer.clear();
                    buffer.asLongBuffer().put(pairs[part], from, n);
                    buffer.limit(n * Long.BYTES);
                    while (buffer.hasRemaining()) {
                        out.write(buffer);
                    }
                }
            }
            sizes[part] = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pairs a part has. */
    long size(int part) {
        Path file = files[part];
        try {
            return sizes[part] / 2 + (file == null ? 0 : Files.size(file) / BYTES_A_PAIR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the pairs of a part, key and value in turns, into an array from an offset on; returns the offset behind. */
    int copy(int part, long[] to, int at) {
        System.arraycopy(pairs[part], 0, to, at, sizes[part]);
        int end = at + sizes[part];
        Path file = files[part];
        if (file == null) {
            return end;
        }
        ByteBuffer in = ByteBuffer.allocate(1 << 16);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(in) >= 0) {
                in.flip();
                int n = in.remaining() / Long.BYTES;
                in.asLongBuffer().get(to, end, n);
                end += n;
                in.position(n * Long.BYTES);
                in.compact();
            }
            return end;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the pairs and deletes what is on disk. */
    @Override
    public void close() {
        for (Path file : files) {
            if (file == null) {
                continue;
            }
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
