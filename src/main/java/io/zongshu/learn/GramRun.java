package io.zongshu.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Grams on disk in the order of their keys. Every number is written seven bits a byte, lowest first; a key as the
 * difference from the one before; of the columns only those that are not 0.
 */
final class GramRun implements GramCursor {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Gram gram = new Gram();
    private long left;
    private long key = Long.MIN_VALUE;

    /** Reads a run from its start. */
    GramRun(Path file) {
        try {
            DataInputStream head = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            this.in = head;
            this.left = head.readLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes counts in memory as a run. */
    static void write(Path file, FormulaCounts counts) {
        try (MemoryCursor cursor = new MemoryCursor(counts);
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            out.writeLong(counts.grams().size());
            long last = Long.MIN_VALUE;
            while (cursor.next()) {
                number(out, cursor.gram().key() - last);
                last = cursor.gram().key();
                write(out, cursor.gram());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, Gram gram) throws IOException {
        long columns = 0;
        for (int i = 0; i < Gram.COLUMNS; i++) {
            columns |= gram.count(i) == 0 ? 0 : 1L << i;
        }
        number(out, columns);
        for (int i = 0; i < Gram.COLUMNS; i++) {
            if (gram.count(i) != 0) {
                number(out, gram.count(i));
            }
        }
        write(out, gram.neighbours(), 0);
        write(out, gram.mates(), Long.MIN_VALUE);
    }

    private static void write(OutputStream out, LongCounts counts, long first) throws IOException {
        number(out, counts.size());
        long last = first;
        for (int i = 0; i < counts.size(); i++) {
            number(out, counts.key(i) - last);
            number(out, counts.count(i));
            last = counts.key(i);
        }
    }

    private static void number(OutputStream out, long n) throws IOException {
        long rest = n;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private long number() throws IOException {
        long n = 0;
        int shift = 0;
        while (true) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("a run of counts ends too early");
            }
            n |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return n;
            }
            shift += 7;
        }
    }

    @Override
    public boolean next() {
        if (left == 0) {
            return false;
        }
        try {
            left--;
            key += number();
            gram.reset(key);
            long columns = number();
            for (int i = 0; i < Gram.COLUMNS; i++) {
                if ((columns >>> i & 1) == 1) {
                    gram.add(i, (int) number());
                }
            }
            read(gram.neighbours(), 0);
            read(gram.mates(), Long.MIN_VALUE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(LongCounts counts, long first) throws IOException {
        long last = first;
        for (long n = number(); n > 0; n--) {
            last += number();
            counts.add(last, (int) number());
        }
    }

    @Override
    public Gram gram() {
        return gram;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
