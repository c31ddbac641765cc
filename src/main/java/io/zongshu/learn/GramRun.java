package io.zongshu.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Counted grams that wait on disk. Every number is written seven bits a byte, lowest first. */
final class GramRun implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int COLUMNS = Count.values().length;

    private final Path file;
    private final DataOutputStream out;
    private int size;

    /** A run without grams, in a folder or else the system's for temporary files. */
    GramRun(Optional<Path> folder) {
        try {
            this.file = folder.isPresent()
                    ? Files.createTempFile(folder.get(), "grams-", ".run")
                    : Files.createTempFile("zongshu-", ".run");
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Gram gram) {
        try {
            size++;
            out.writeLong(gram.key());
            int columns = 0;
            for (int i = 0; i < COLUMNS; i++) {
                columns |= gram.count(i) == 0 ? 0 : 1 << i;
            }
            number(columns);
            for (; columns != 0; columns &= columns - 1) {
                number(gram.count(Integer.numberOfTrailingZeros(columns)));
            }
            for (int side = 0; side < 2; side++) {
                number(gram.nLnN(side));
                number(gram.largest(side));
            }
            number(gram.mates().size());
            for (int i = 0; i < gram.mates().size(); i++) {
                out.writeLong(gram.mates().key(i));
                number(gram.mates().count(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(long n) throws IOException {
        long rest = n;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** Gives every gram of a run that is complete; the next one takes its place. */
    void each(Consumer<Gram> to) {
        try {
            out.close();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
                Gram gram = new Gram();
                for (int i = 0; i < size; i++) {
                    read(in, gram);
                    to.accept(gram);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(DataInputStream in, Gram gram) throws IOException {
        gram.reset(in.readLong());
        for (int columns = (int) number(in); columns != 0; columns &= columns - 1) {
            gram.add(Integer.numberOfTrailingZeros(columns), (int) number(in));
        }
        for (int side = 0; side < 2; side++) {
            long sum = number(in);
            gram.neighbours(side, sum, (int) number(in));
        }
        for (long n = number(in); n > 0; n--) {
            long mate = in.readLong();
            gram.mates().add(mate, (int) number(in));
        }
    }

    private static long number(InputStream in) throws IOException {
        long n = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("a run of counts ends too early");
            }
            n |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return n;
            }
        }
    }

    /** Deletes it. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
