package io.zongshu.language;

import java.nio.ByteBuffer;

/** Arrays one behind the other, each as its length and its values, high byte first: how compiled dictionaries are stored. */
final class NumberBlocks {
    private ByteBuffer bytes;

    private NumberBlocks(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** To be filled. */
    static NumberBlocks empty() {
        return new NumberBlocks(ByteBuffer.allocate(1 << 16));
    }

    /** To be read, in the order in which it was filled. */
    static NumberBlocks of(byte[] stored) {
        return new NumberBlocks(ByteBuffer.wrap(stored));
    }

    /** What was filled in. */
    byte[] stored() {
        byte[] stored = new byte[bytes.position()];
        bytes.flip().get(stored);
        return stored;
    }

    NumberBlocks add(int... values) {
        room(Integer.BYTES + Integer.BYTES * values.length);
        bytes.putInt(values.length);
        bytes.asIntBuffer().put(values);
        bytes.position(bytes.position() + Integer.BYTES * values.length);
        return this;
    }

    NumberBlocks add(byte[] values) {
        room(Integer.BYTES + values.length);
        bytes.putInt(values.length).put(values);
        return this;
    }

    NumberBlocks add(double value) {
        room(Double.BYTES);
        bytes.putDouble(value);
        return this;
    }

    int[] ints() {
        int[] values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + Integer.BYTES * values.length);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[bytes.getInt()];
        bytes.get(values);
        return values;
    }

    double number() {
        return bytes.getDouble();
    }

    private void room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
    }
}
