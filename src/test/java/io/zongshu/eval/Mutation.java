package io.zongshu.eval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file at random, by what damages files and by what attackers do. The same random makes the same damage. */
final class Mutation {
    private static final List<String> POISON = List.of("\u0000\u0000\u0000\u0000", "\u00FF\u00FF\u00FF\u00FF", "\u007F\u00FF\u00FF\u00FF",
            "\u00FF\u00FF\u00FF\u007F", "99999999999", "-2147483648", "4294967295", "<", "]]>", "&#x110000;", "&lt;&a;", "{{{{", "}}}}",
            "\\u-1 ", "\\bin999999999 ", " 0 R", "endstream", "\r\n\r\n", "\uFEFF");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** A damaged copy; for half of the zip files the damage is done inside an entry, and the archive is whole again. */
    byte[] of(byte[] bytes) {
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && random.nextInt(3) > 0) {
            return inside(bytes);
        }
        return some(bytes);
    }

    private byte[] some(byte[] bytes) {
        byte[] damaged = bytes;
        int times = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 4);
        for (int i = 0; i < times && damaged.length > 0; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(5) == 0 ? 4096 : 64));
        byte[] copy = bytes.clone();
        switch (random.nextInt(9)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) random.nextInt(256);
            case 2 -> Arrays.fill(copy, at, at + length, (byte) 0);
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                int to = random.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes, at, copy, to, length);
            }
            case 5 -> {
                return splice(bytes, at, at + length, new byte[0]);
            }
            case 6 -> {
                return splice(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, at + length)));
            }
            case 7 -> {
                return splice(bytes, at, at, poison());
            }
            default -> number(copy, at);
        }
        return copy;
    }

    private byte[] poison() {
        return POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] repeated(byte[] block) {
        int times = random.nextInt(10) == 0 ? Math.min(2000, (1 << 20) / block.length) : 1 + random.nextInt(3);
        byte[] all = new byte[block.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = block[i % block.length];
        }
        return all;
    }

    /** Makes the next written number another: lengths, offsets, ids. */
    private void number(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + random.nextInt(10));
                if (random.nextBoolean()) {
                    return;
                }
            }
        }
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] by) {
        byte[] result = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }

    private record Entry(String name, byte[] content) {}

    private byte[] inside(byte[] zip) {
        try {
            List<Entry> entries = entries(zip);
            if (entries.isEmpty()) {
                return some(zip);
            }
            int at = random.nextInt(entries.size());
            Entry entry = entries.get(at);
            switch (random.nextInt(8)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.add(random.nextInt(entries.size()), new Entry("copy/" + entry.name(), entry.content()));
                case 2 -> entries.set(at, new Entry(entry.name(), entries.get(random.nextInt(entries.size())).content()));
                default -> entries.set(at, new Entry(entry.name(), some(entry.content())));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Entry e : entries) {
                    archive.putNextEntry(new ZipEntry(e.name()));
                    archive.write(e.content());
                }
            }
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException e) {
            // Not an archive that Java can take apart: damaged as a whole instead.
            return some(zip);
        }
    }

    private static List<Entry> entries(byte[] zip) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                entries.add(new Entry(e.getName(), in.readAllBytes()));
            }
        }
        return entries;
    }
}
