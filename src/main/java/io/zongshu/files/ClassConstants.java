package io.zongshu.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Entries for the constant pool of a class file, numbered as they are first asked for. */
final class ClassConstants {
    static final int UTF8 = 1;
    static final int CLASS = 7;
    static final int FIELD = 9;
    static final int METHOD = 10;
    static final int INTERFACE_METHOD = 11;
    static final int NAME_AND_TYPE = 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private int next;

    /** @param next the number of the first entry */
    ClassConstants(int next) {
        this.next = next;
    }

    /** The number that the next entry would have. */
    int next() {
        return next;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    int text(String text) throws IOException {
        Integer known = numbers.get(UTF8 + text);
        if (known != null) {
            return known;
        }
        out.writeByte(UTF8);
        out.writeUTF(text);
        return numbered(UTF8 + text);
    }

    /** @param name with slashes */
    int type(String name) throws IOException {
        return entry(CLASS, text(name));
    }

    /** A field or method. @param kind FIELD, METHOD or INTERFACE_METHOD @param type descriptor */
    int member(int kind, String owner, String name, String type) throws IOException {
        return entry(kind, type(owner), entry(NAME_AND_TYPE, text(name), text(type)));
    }

    private int entry(int tag, int... parts) throws IOException {
        String key = tag + java.util.Arrays.toString(parts);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        out.writeByte(tag);
        for (int part : parts) {
            out.writeShort(part);
        }
        return numbered(key);
    }

    private int numbered(String key) {
        numbers.put(key, next);
        return next++;
    }
}
