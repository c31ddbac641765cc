package io.zongshu.bank;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * By what a file is known to be unchanged without reading it.
 *
 * @param size bytes
 * @param modified milliseconds since 1970
 */
public record FileStamp(long size, long modified) {
    /**
     * The stamp of a file.
     *
     * @throws CannotContinue if it cannot be looked at
     */
    public static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            throw BankMessages.unreadableFile(file, e);
        }
    }

    /** Whether a file that a bank knows still has this size and time. */
    public boolean isOf(LearnedFile file) {
        return file.size() == size && file.modified() == modified;
    }

    /** A file of this stamp. */
    public LearnedFile file(String location, String hash, List<LearnedFile.Item> papers) {
        return new LearnedFile(location, size, modified, hash, papers);
    }

    /**
     * First 16 hexadecimal digits of the SHA-256 of a file's bytes.
     *
     * @throws CannotContinue if it cannot be read
     */
    public static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw BankMessages.unreadableFile(file, e);
        }
    }
}
