package io.zongshu.bank;

import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Parallel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * The bank's file: a zip of a manifest, tables of plain text (see {@link BankTables}) and the papers' texts in blocks (see
 * {@link TextBlocks}). The same bank makes the same bytes.
 */
public final class BankFile {
    /** The format of the tables; a bank of another format is refused. */
    public static final String FORMAT = "2";

    // So that no clock shows in the file. Not the earliest time that a zip can hold: for that one ZipEntry writes a second
    // time, in the time zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private BankFile() {}

    /** Writes a bank whole or not at all, with what it was learned with. */
    public static void write(Path file, Bank bank, String options, String dictionaries) {
        Manifest manifest = new Manifest(FORMAT, options, dictionaries);
        AtomicFile.write(file, out -> write(out, bank, manifest, 1));
    }

    /** Writes a bank whole or not at all. */
    public static void write(Path file, Bank bank) {
        write(file, bank, "", "");
    }

    /** Writes a bank whole or not at all, by way of a folder on the same disk, with some threads, which do not show. */
    public static void write(Path file, Path by, Bank bank, String options, String dictionaries, int threads) {
        Manifest manifest = new Manifest(FORMAT, options, dictionaries);
        AtomicFile.write(file, by, out -> write(out, bank, manifest, threads));
    }

    private static void write(OutputStream out, Bank bank, Manifest manifest, int threads) throws IOException {
        Map<String, BankTables.Table> tables = new LinkedHashMap<>();
        tables.put(BankZip.MANIFEST, to -> to.append(manifest.text(bank)));
        List<TextBlocks.Block> blocks = TextBlocks.of(bank.papers());
        tables.putAll(BankTables.of(bank, blocks));
        for (int i = 0; i < blocks.size(); i++) {
            TextBlocks.Block block = blocks.get(i);
            List<Paper> papers = bank.papers().subList(block.from(), block.to());
            tables.put(TextBlocks.name(i), to -> TextBlocks.write(to, papers, block.from() + 1));
        }
        Packed zip = new Packed(out);
        try {
            Parallel.forEach(List.copyOf(tables.entrySet()), threads, t -> PackedTable.of(t.getKey(), t.getValue()), zip::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.finish();
    }

    /** A zip of tables that are packed before they are added. */
    private static final class Packed extends ZipOutputStream {
        private final PackedTable.Ready ready = new PackedTable.Ready();

        Packed(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            def.end();
            def = ready;
        }

        void add(PackedTable table) {
            try {
                ZipEntry entry = new ZipEntry(table.name());
                entry.setTimeLocal(NO_TIME);
                putNextEntry(entry);
                ready.next(table.packed());
                write(table.text());
                closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a bank; the texts of its papers only when they are asked for.
     *
     * @throws CannotContinue if the file is absent, no bank, damaged or of another format
     */
    public static Bank read(Path file) {
        return understood(file, BankParser::parse);
    }

    /**
     * Reads what a bank was learned with.
     *
     * @throws CannotContinue as {@link #read(Path)}
     */
    public static Manifest manifest(Path file) {
        return understood(file, (zip, path) -> manifest(zip));
    }

    private interface Reading<T> {
        T of(BankZip zip, Path file);
    }

    private static <T> T understood(Path file, Reading<T> reading) {
        if (!Files.isRegularFile(file)) {
            throw BankMessages.absent(file);
        }
        try {
            if (!startsAsZip(file)) {
                throw BankMessages.notABank(file, new ZipException("no zip"));
            }
            return understood(BankZip.of(file), file, reading);
        } catch (ZipException e) {
            throw refused(file, e);
        } catch (IOException e) {
            throw BankMessages.unreadable(file, e);
        }
    }

    private static <T> T understood(BankZip zip, Path file, Reading<T> reading) {
        try {
            String format = manifest(zip).format();
            if (zip.tables().get(BankZip.MANIFEST) == null) {
                throw BankMessages.notABank(file, new ZipException("no manifest"));
            }
            if (!format.equals(FORMAT)) {
                throw BankMessages.otherVersion(file, format);
            }
            return reading.of(zip, file);
        } catch (Tsv.BadTable e) {
            throw BankMessages.damaged(file, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw BankMessages.damaged(file, "内容前后不符", e);
        }
    }

    private static Manifest manifest(BankZip zip) {
        byte[] bytes = zip.tables().get(BankZip.MANIFEST);
        return Manifest.parse(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean startsAsZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static CannotContinue refused(Path file, ZipException e) {
        if (e instanceof BankZip.NotABank) {
            return BankMessages.notABank(file, e);
        }
        return e instanceof BankZip.TooLarge ? BankMessages.tooLarge(file) : BankMessages.damaged(file, "压缩数据不完整", e);
    }

    /** Reads a bank from a stream; the path is for messages. */
    static Bank read(InputStream in, Path file) throws IOException {
        try {
            return understood(BankZip.of(in), file, BankParser::parse);
        } catch (ZipException e) {
            throw refused(file, e);
        }
    }
}
