package io.zongshu.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The tables inside a bank's zip: all but the texts at once, the texts when they are asked for. */
final class BankZip {
    static final String MANIFEST = "manifest.txt";
    private static final String TEXTS = "texts-";
    /** Largest table unpacked, bytes: the texts of one block, one paper at least, or all phrases. */
    private static final long MOST_BYTES = 1L << 30;
    /** A bank of a gigabyte of papers has some 350 blocks of texts. */
    private static final int MOST_TABLES = 50_000;

    private final Map<String, byte[]> tables;
    private final PaperTexts.Blocks texts;

    private BankZip(Map<String, byte[]> tables, PaperTexts.Blocks texts) {
        this.tables = tables;
        this.texts = texts;
    }

    /** All tables but the texts. */
    Map<String, byte[]> tables() {
        return tables;
    }

    PaperTexts.Blocks texts() {
        return texts;
    }

    /**
     * Opens a file; it is open only while it is read, so that it can be replaced.
     *
     * @throws ZipException if it is no zip, damaged, or holds what no bank holds
     */
    static BankZip of(Path file) throws IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        Map<String, Long> checksums = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                check(entry.getName(), checksums.size());
                checksums.put(entry.getName(), entry.getCrc());
                if (!entry.getName().startsWith(TEXTS)) {
                    tables.put(entry.getName(), bytes(zip, entry));
                }
            }
        }
        return new BankZip(tables, block -> {
            String name = TextBlocks.name(block);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null || entry.getCrc() != checksums.getOrDefault(name, -1L)) {
                    throw new ZipException("replaced while it was in use: " + name);
                }
                return new String(bytes(zip, entry), StandardCharsets.UTF_8);
            }
        });
    }

    /** Reads a whole stream into memory. */
    static BankZip of(InputStream in) throws IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        Map<String, byte[]> texts = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            check(entry.getName(), tables.size() + texts.size());
            (entry.getName().startsWith(TEXTS) ? texts : tables).put(entry.getName(), limited(zip));
        }
        return new BankZip(tables, block -> {
            byte[] bytes = texts.get(TextBlocks.name(block));
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        });
    }

    private static void check(String name, int before) throws ZipException {
        boolean known = name.equals(MANIFEST) || name.endsWith(".tsv");
        if (!known || before >= MOST_TABLES) {
            throw new NotABank(name);
        }
    }

    /** ZipFile does not compare checksums. */
    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = limited(in);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum of " + entry.getName());
            }
            return bytes;
        }
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) MOST_BYTES);
        if (bytes.length == MOST_BYTES) {
            throw new TooLarge();
        }
        return bytes;
    }

    /** A zip, but of something else. */
    static final class NotABank extends ZipException {
        private static final long serialVersionUID = 1L;

        NotABank(String name) {
            super("unknown entry " + name);
        }
    }

    /** Unpacks to more than any bank. */
    static final class TooLarge extends ZipException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large");
        }
    }
}
