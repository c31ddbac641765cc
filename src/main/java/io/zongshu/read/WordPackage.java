package io.zongshu.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The XML parts of an Office file. They are found by relationships, not by their usual names; small ones are kept, large
 * ones unpacked again while they are read, so that no part is ever held whole. Pictures are passed over.
 */
final class WordPackage {
    /** A part up to this many bytes is kept. */
    private static final int KEPT_PART = 4 << 20;
    /** All kept parts together. */
    private static final int KEPT_IN_ALL = 48 << 20;
    /** All entries unpacked: more takes longer than anybody waits. */
    private static final long LARGEST = 1L << 30;
    /** Real Word XML shrinks to a tenth or a fiftieth; deflate itself ends at 1:1032. */
    private static final int HIGHEST_RATIO = 200;
    /** A high ratio is no harm in a small part. */
    private static final int SMALL = 8 << 20;
    /** Bytes without a new element: the parser holds a text or an attribute whole. */
    private static final int LONGEST_STRETCH = 16 << 20;

    private static final int MOST_PARTS = 20_000;

    /** Type of the main part of a document or template; a presentation may embed a Word file, but has no such part. */
    private static final Pattern MAIN_TYPE =
            Pattern.compile("wordprocessingml\\.(document|template)\\.main|ms-word\\.(document|template)");

    private final byte[] bytes;
    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    private WordPackage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A part that unpacks to more than any paper can hold. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String part) {
            super("part too large: " + part);
        }
    }

    /** Whether a zip archive says of itself that it is a Word file, wherever that has its text. */
    static boolean isWord(byte[] bytes) throws IOException {
        try (Unpacking zip = new Unpacking(bytes)) {
            for (String name = zip.next(); !name.isEmpty(); name = zip.next()) {
                if (name.equals("[content_types].xml")) {
                    byte[] types = whole(zip, KEPT_PART);
                    return types != null && MAIN_TYPE.matcher(new String(types, StandardCharsets.UTF_8)).find();
                }
            }
        }
        return false;
    }

    /** Looks through the archive once. */
    static WordPackage of(byte[] bytes) throws IOException {
        WordPackage parts = new WordPackage(bytes);
        try (Unpacking zip = new Unpacking(bytes)) {
            int count = 0;
            int room = KEPT_IN_ALL;
            for (String name = zip.next(); !name.isEmpty(); name = zip.next()) {
                if (++count > MOST_PARTS) {
                    throw new TooLarge(name);
                }
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = whole(zip, Math.min(KEPT_PART, room));
                    if (part != null) {
                        parts.kept.put(name, part);
                        room -= part.length;
                    }
                }
            }
        }
        return parts;
    }

    /** A part's bytes, or empty if the package has no such part. */
    Optional<InputStream> open(String part) throws IOException {
        byte[] small = kept.get(name(part));
        if (small != null) {
            return Optional.of(new ByteArrayInputStream(small));
        }
        Unpacking zip = new Unpacking(bytes);
        for (String name = zip.next(); !name.isEmpty(); name = zip.next()) {
            if (name.equals(name(part))) {
                return Optional.of(zip);
            }
        }
        zip.close();
        return Optional.empty();
    }

    /** The part that holds the text. */
    Optional<String> main() throws IOException, XMLStreamException {
        return related("", "officeDocument");
    }

    /**
     * The part that another part is tied to.
     *
     * @param from "" for the package itself
     * @param kind last word of the relationship's type, which the strict and the usual form of the standard share
     */
    Optional<String> related(String from, String kind) throws IOException, XMLStreamException {
        int slash = from.lastIndexOf('/');
        String folder = from.substring(0, slash + 1);
        Optional<InputStream> rels = open(folder + "_rels/" + from.substring(slash + 1) + ".rels");
        if (rels.isEmpty()) {
            return Optional.empty();
        }
        try (WordXml xml = WordXml.of(rels.get())) {
            int root = xml.enter();
            while (xml.nextIn(root)) {
                if (xml.attribute("Type").endsWith("/" + kind) && !xml.attribute("TargetMode").equals("External")) {
                    return Optional.of(resolve(folder, xml.attribute("Target")));
                }
            }
        }
        return Optional.empty();
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        java.util.ArrayDeque<String> names = new java.util.ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** Names of parts do not tell case, and some writers separate them as Windows does. */
    private static String name(String entry) {
        String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** An entry's bytes, or null if there are more than wanted. */
    private static byte @org.jspecify.annotations.Nullable [] whole(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > most) {
                return null;
            }
        }
        return out.toByteArray();
    }

    /** Counts what comes out, that of entries passed over too, and ends when it is more than a paper can hold. */
    private static final class Unpacking extends ZipInputStream {
        private final int packed;
        private String entry = "";
        private long inEntry;
        private long inAll;
        private int stretch;

        Unpacking(byte[] bytes) {
            // Part names are ASCII; other entries may be named in any encoding, which must not stop the reading.
            super(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
            this.packed = bytes.length;
        }

        /** The next entry's name; empty after the last. */
        String next() throws IOException {
            try {
                ZipEntry next = getNextEntry();
                entry = next == null ? "" : name(next.getName());
            } catch (IllegalArgumentException e) {
                // A name that says it is UTF-8 and is not.
                throw new ZipException(String.valueOf(e.getMessage()));
            }
            inEntry = 0;
            stretch = 0;
            return entry;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int n = super.read(to, offset, length);
            inEntry += Math.max(n, 0);
            inAll += Math.max(n, 0);
            boolean xml = entry.endsWith(".xml");
            boolean swollen = xml && inEntry > SMALL && inEntry / HIGHEST_RATIO > packed;
            if (swollen || inAll > LARGEST || xml && isStretched(to, offset, n)) {
                throw new TooLarge(entry);
            }
            return n;
        }

        private boolean isStretched(byte[] read, int offset, int n) {
            for (int i = offset; i < offset + n; i++) {
                stretch = read[i] == '<' ? 0 : stretch + 1;
            }
            return stretch > LONGEST_STRETCH;
        }
    }
}
