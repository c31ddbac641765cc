package io.zongshu.language;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Arrays one behind the other, each as its length and its values, high byte first: how compiled dictionaries are stored. */
final class NumberBlocks {
    private static final int CHUNK = 1 << 14;

    private NumberBlocks() {}

    /** Stores arrays. */
    static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Out add(int... values) throws IOException {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
            return this;
        }

        Out add(byte[] values) throws IOException {
            out.writeInt(values.length);
            out.write(values);
            return this;
        }

        Out add(double value) throws IOException {
            out.writeDouble(value);
            return this;
        }

        byte[] stored() {
            return bytes.toByteArray();
        }
    }

    /** Gives the arrays back in the order in which they were stored. */
    static final class In {
        private final DataInputStream in;

        In(InputStream stored) {
            this.in = new DataInputStream(stored);
        }

        int[] ints() throws IOException {
            int[] values = new int[in.readInt()];
            byte[] chunk = new byte[Math.min(CHUNK, values.length) * Integer.BYTES];
            for (int at = 0; at < values.length; at += CHUNK) {
                int count = Math.min(CHUNK, values.length - at);
                in.readFully(chunk, 0, count * Integer.BYTES);
                ByteBuffer.wrap(chunk).asIntBuffer().get(values, at, count);
            }
            return values;
        }

        byte[] bytes() throws IOException {
            byte[] values = new byte[in.readInt()];
            in.readFully(values);
            return values;
        }

        double number() throws IOException {
            return in.readDouble();
        }
    }
}
