package io.zongshu.read;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files in a .zip, read in memory one after the other; names in it never touch the disk. Archives in archives are
 * followed to a small depth, and sizes that no papers have are refused before they are unpacked.
 */
final class Archive {
    private static final String WORD_TEXT = "word/document.xml";
    private static final int DEEPEST = 3;
    private static final int MOST_MEMBERS = 10_000;
    private static final long MOST_BYTES = 2L << 30;
    /** Largest member; readers have their own smaller limits. */
    private static final int MOST_MEMBER_BYTES = 100 << 20;
    /** An archive in an archive stays in memory while its members are read. */
    private static final int MOST_NESTED_BYTES = 50 << 20;
    /** A member larger than this must not be packed closer than {@link #CLOSEST}; text is packed 3 to 10 times. */
    private static final long SMALL = 10L << 20;

    private static final int CLOSEST = 200;

    private final Settings settings;
    private final BiConsumer<String, Supplier<RawText>> to;
    private int members;
    private long unpacked;

    private Archive(Settings settings, BiConsumer<String, Supplier<RawText>> to) {
        this.settings = settings;
        this.to = to;
    }

    /** Whether a zip without a list of its parts has a Word file's text. */
    static boolean isBareWord(byte[] bytes) {
        try (ZipFile zip = open(ZipFile.builder().setByteArray(bytes))) {
            return zip.getEntry(WORD_TEXT) != null;
        } catch (IOException e) {
            // A damaged archive: what follows tells the user.
            return false;
        }
    }

    /** Why the zip in these bytes, which is no Word file, is not read: damaged, an archive, or of another kind. */
    static CannotContinue refusal(String file, byte[] bytes) {
        try (ZipFile zip = open(ZipFile.builder().setByteArray(bytes))) {
            return officeKind(file, zip).orElseGet(() -> ReadMessages.isArchive(file));
        } catch (IOException e) {
            return file.toLowerCase(Locale.ROOT).endsWith(".zip")
                    ? ReadMessages.damagedArchive(file, e)
                    : ReadMessages.damaged(file, e);
        }
    }

    /** Which office file a zip is, as its refusal; empty for an archive. Only the directory is looked at. */
    private static Optional<CannotContinue> officeKind(String file, ZipFile zip) {
        Set<String> names = Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .collect(Collectors.toSet());
        if (names.contains("xl/workbook.xml") || names.contains("ppt/presentation.xml")) {
            return Optional.of(ReadMessages.otherFormat(file, "表格或演示文件"));
        }
        if (names.contains(WORD_TEXT)) {
            return Optional.of(ReadMessages.otherFormat(file, " Word 文件"));
        }
        if (names.contains("OFD.xml")) {
            return Optional.of(OtherKinds.ofd(file));
        }
        if (names.contains("mimetype") || names.contains("[Content_Types].xml")) {
            return Optional.of(ReadMessages.otherFormat(file, "另一种办公软件的文件"));
        }
        if (names.contains("manifest.txt") && names.contains("papers.tsv")) {
            return Optional.of(ReadMessages.otherKind(file, "词句库", "要并入别的词句库，请用 zongshu bank merge。"));
        }
        return Optional.empty();
    }

    /** Visits the members of an archive, sorted by name; false, having done nothing, if the file is no archive. */
    static boolean visit(Path path, Settings settings, BiConsumer<String, Supplier<RawText>> to) {
        if (!Files.isRegularFile(path) || !isZip(path)) {
            return false;
        }
        try (ZipFile zip = open(ZipFile.builder().setPath(path))) {
            if (!isArchive(zip)) {
                return false;
            }
            new Archive(settings, to).members(path.toString(), zip, 1);
            return true;
        } catch (IOException e) {
            // Reading the file itself meets the same and tells the user.
            return false;
        }
    }

    private static ZipFile open(ZipFile.Builder builder) throws IOException {
        try {
            return builder.get();
        } catch (RuntimeException e) {
            // A damaged directory makes the library fail in many ways.
            throw new IOException(e);
        }
    }

    private static boolean isArchive(ZipFile zip) {
        return officeKind("", zip).isEmpty();
    }

    private static boolean isZip(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return isZip(in.readNBytes(4));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    private record Member(String name, ZipArchiveEntry entry) {}

    private void members(String file, ZipFile zip, int depth) {
        List<Member> found = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = nameOf(entry);
            if (!entry.isDirectory() && Arrays.stream(name.split("/", -1)).noneMatch(Archive::isSkipped)) {
                found.add(new Member(name, entry));
            }
        }
        members += found.size();
        unpacked += found.stream().mapToLong(m -> Math.max(0, m.entry().getSize())).sum();
        if (members > MOST_MEMBERS) {
            fail(file, ReadMessages.tooManyMembers(file, MOST_MEMBERS));
        } else if (unpacked > MOST_BYTES) {
            fail(file, ReadMessages.suspiciousArchive(file));
        } else {
            found.sort(Comparator.comparing(Member::name));
            found.forEach(m -> member(file + " › " + m.name(), zip, m.entry(), depth));
        }
    }

    private static boolean isSkipped(String part) {
        return !part.equals(".") && !part.equals("..") && SourceFiles.isSkipped(part);
    }

    private void fail(String file, CannotContinue reason) {
        to.accept(file, () -> {
            throw reason;
        });
    }

    private void member(String file, ZipFile zip, ZipArchiveEntry entry, int depth) {
        byte[] bytes;
        try {
            bytes = unpack(file, zip, entry);
        } catch (CannotContinue e) {
            fail(file, e);
            return;
        }
        if (!isZip(bytes)) {
            to.accept(file, () -> SourceReader.read(file, bytes, settings));
            return;
        }
        try (ZipFile inner = open(ZipFile.builder().setByteArray(bytes))) {
            if (!isArchive(inner)) {
                to.accept(file, () -> SourceReader.read(file, bytes, settings));
            } else if (depth >= DEEPEST || bytes.length > MOST_NESTED_BYTES) {
                fail(file, ReadMessages.tooDeep(file));
            } else {
                members(file, inner, depth + 1);
            }
        } catch (IOException e) {
            fail(file, ReadMessages.damagedArchive(file, e));
        }
    }

    private static byte[] unpack(String file, ZipFile zip, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw ReadMessages.encryptedMember(file);
        }
        if (!zip.canReadEntryData(entry)) {
            throw ReadMessages.packedOddly(file);
        }
        if (entry.getSize() > MOST_MEMBER_BYTES) {
            throw ReadMessages.tooLarge(file, MOST_MEMBER_BYTES >> 20);
        }
        if (entry.getSize() > SMALL && entry.getSize() / CLOSEST > entry.getCompressedSize()) {
            throw ReadMessages.suspiciousArchive(file);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // What unpacks to more than its directory entry says was made to deceive.
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length > entry.getSize()) {
                throw ReadMessages.suspiciousArchive(file);
            }
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw ReadMessages.damagedArchive(file, e);
        }
    }

    /** The name of a member: Windows writes GBK and macOS UTF-8 without saying so. Control characters are made visible. */
    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String name = raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME ? entry.getName() : decoded(raw);
        return name.replace('\\', '/').replaceFirst("^(\\./|/)+", "").replaceAll("\\p{Cntrl}", "□");
    }

    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("GB18030"));
        }
    }
}
