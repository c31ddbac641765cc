package io.zongshu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * HanLP's dictionaries as arrays that the build leaves beside the classes: HanLP takes a fifth of a second to make objects
 * of its files, of which a draft needs but the numbers. Where the build has left none, HanLP loads them.
 */
public final class CompiledDictionaries {
    private static final String SEGMENTER = "segmenter.tables";
    private static final String READINGS = "readings.tables";

    private CompiledDictionaries() {}

    /**
     * Compiles them; run by the build.
     *
     * @param args the folder of this class's own compiled form
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.write(folder.resolve(SEGMENTER), HanlpTables.make().stored());
        Files.write(folder.resolve(READINGS), HanlpReadings.make().stored());
    }

    static SegmenterTables segmenter() {
        try (InputStream in = CompiledDictionaries.class.getResourceAsStream(SEGMENTER)) {
            return in == null ? HanlpTables.make() : SegmenterTables.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Readings readings() {
        try (InputStream in = CompiledDictionaries.class.getResourceAsStream(READINGS)) {
            return in == null ? HanlpReadings.make() : Readings.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
