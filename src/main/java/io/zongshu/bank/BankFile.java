package io.zongshu.bank;

import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The bank's file: a zip of a manifest and tables of plain text (see {@link BankTables}). The same bank makes the same
 * bytes.
 */
public final class BankFile {
    /** The format of the tables; a bank of another format is refused. */
    public static final String FORMAT = "1";

    private static final String MANIFEST = "manifest.txt";
    // The earliest time a zip can hold, so that no clock shows in the file.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Largest sum of the tables, bytes; a bank of a gigabyte of papers has half as much. */
    private static final long MOST_BYTES = 3L << 30;

    private BankFile() {}

    /** Writes a bank whole or not at all, with what it was learned with. */
    public static void write(Path file, Bank bank, String options, String dictionaries) {
        Manifest manifest = new Manifest(FORMAT, options, dictionaries);
        AtomicFile.write(file, out -> write(out, bank, manifest));
    }

    /** Writes a bank whole or not at all. */
    public static void write(Path file, Bank bank) {
        write(file, bank, "", "");
    }

    private static void write(OutputStream out, Bank bank, Manifest manifest) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, MANIFEST, manifest.text(bank));
        for (Map.Entry<String, String> table : BankTables.write(bank).entrySet()) {
            add(zip, table.getKey(), table.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * Reads a bank.
     *
     * @throws CannotContinue if the file is absent, no bank, damaged or of another format
     */
    public static Bank read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw BankMessages.absent(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file);
        } catch (IOException e) {
            throw BankMessages.unreadable(file, e);
        }
    }

    /** Reads a bank from a stream; the path is for messages. */
    static Bank read(InputStream in, Path file) throws IOException {
        try {
            Map<String, byte[]> tables = tables(in, file);
            byte[] manifest = tables.get(MANIFEST);
            if (manifest == null) {
                throw BankMessages.notABank(file, new ZipException("no manifest"));
            }
            String format = Manifest.parse(new String(manifest, StandardCharsets.UTF_8)).format();
            if (!format.equals(FORMAT)) {
                throw BankMessages.otherVersion(file, format.isEmpty() ? "未知" : format);
            }
            return BankParser.parse(tables, file);
        } catch (Tsv.BadTable e) {
            throw BankMessages.damaged(file, String.valueOf(e.getMessage()), e);
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw BankMessages.damaged(file, "压缩数据不完整", e);
        }
    }

    private static Map<String, byte[]> tables(InputStream in, Path file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        if (buffered.read() != 'P' || buffered.read() != 'K') {
            throw BankMessages.notABank(file, new ZipException("no zip"));
        }
        buffered.reset();
        ZipInputStream zip = new ZipInputStream(buffered, StandardCharsets.UTF_8);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        long left = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean known = entry.getName().equals(MANIFEST) || entry.getName().endsWith(".tsv");
            if (!known || tables.size() > 64) {
                throw BankMessages.notABank(file, new ZipException("unknown entry"));
            }
            byte[] bytes = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 16));
            left -= bytes.length;
            if (zip.read() >= 0) {
                throw BankMessages.tooLarge(file);
            }
            tables.put(entry.getName(), bytes);
        }
        return tables;
    }
}
