package io.zongshu.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files of the build. Those of a folder that a start asks for are packed into one: to open a file in a jar costs a cold start more than to read
 * it. Beside classes in a folder, as while the program is being changed, what is packed may be older than the files: there each is read itself.
 *
 * <p>A pack is the number of its files, for each the length of its name (16 bits), its name and its size, and then the files.
 */
public final class BuiltInFiles {
    private static final String PACK = "files.pack";
    /** Data lies in folders of this one. */
    private static final String ROOT = "/io/zongshu/";
    // The build's jar has a version, a folder of classes has none.
    private static final boolean PACKED = BuiltInFiles.class.getPackage().getImplementationVersion() != null;

    private static final Map<String, Map<String, byte[]>> PACKS = new ConcurrentHashMap<>();

    private BuiltInFiles() {}

    /** Packs files of a folder, by their names in it; run by the build. */
    static void pack(Path folder, SortedMap<String, byte[]> files) throws IOException {
        int size = Integer.BYTES;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            size += Character.BYTES * (1 + file.getKey().length()) + Integer.BYTES + file.getValue().length;
        }
        ByteBuffer pack = ByteBuffer.allocate(size).putInt(files.size());
        files.forEach((name, bytes) -> {
            pack.putChar((char) name.length());
            for (char letter : name.toCharArray()) {
                pack.putChar(letter);
            }
            pack.putInt(bytes.length);
        });
        files.values().forEach(pack::put);
        Files.write(folder.resolve(PACK), pack.array());
    }

    /** The files of a pack by their names. */
    static Map<String, byte[]> unpack(byte[] stored) {
        ByteBuffer pack = ByteBuffer.wrap(stored);
        String[] names = new String[pack.getInt()];
        int[] sizes = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            char[] name = new char[pack.getChar()];
            pack.asCharBuffer().get(name);
            pack.position(pack.position() + name.length * Character.BYTES);
            names[i] = new String(name);
            sizes[i] = pack.getInt();
        }
        Map<String, byte[]> files = new HashMap<>();
        int at = pack.position();
        for (int i = 0; i < names.length; i++) {
            files.put(names[i], Arrays.copyOfRange(stored, at, at + sizes[i]));
            at += sizes[i];
        }
        return files;
    }

    /**
     * A file, e.g. "/io/zongshu/templates/list.txt".
     *
     * @throws IllegalArgumentException if the build has none of that name
     */
    public static byte[] read(String path) {
        return packed(path).or(() -> resource(path)).orElseThrow(() -> new IllegalArgumentException("no built-in data: " + path));
    }

    /** What the build made of a file and left in a pack; empty if nothing. */
    static Optional<byte[]> packed(String path) {
        int end = path.indexOf('/', ROOT.length());
        if (!PACKED || end < 0) {
            return Optional.empty();
        }
        Map<String, byte[]> pack = PACKS.computeIfAbsent(path.substring(0, end + 1), folder -> resource(folder + PACK).map(BuiltInFiles::unpack).orElse(Map.of()));
        return Optional.ofNullable(pack.get(path.substring(end + 1)));
    }

    /** What the build made of a file and left beside it; empty if nothing. */
    static Optional<byte[]> beside(String path) {
        return PACKED ? resource(path) : Optional.empty();
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = BuiltInFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            // A stored file of a jar says how long it is: it is read at once.
            byte[] first = new byte[Math.max(1, in.available())];
            int read = in.readNBytes(first, 0, first.length);
            byte[] rest = in.readAllBytes();
            byte[] all = read + rest.length == first.length ? first : Arrays.copyOf(first, read + rest.length);
            System.arraycopy(rest, 0, all, read, rest.length);
            return Optional.of(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
