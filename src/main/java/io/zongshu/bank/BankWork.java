package io.zongshu.bank;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside a bank's file for what is only needed while the bank is made anew. One program at a time holds
 * it; what a killed one left is cleared by the next.
 */
public final class BankWork implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private BankWork(Path folder, FileChannel channel, @Nullable FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder of a bank's file.
     *
     * @throws CannotContinue if another program holds it, or it cannot be made
     */
    public static BankWork of(Path bankFile) {
        Path file = bankFile.toAbsolutePath();
        Path folder = file.resolveSibling("." + file.getFileName() + ".work");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw BankMessages.inUse(bankFile);
            }
            BankWork work = new BankWork(folder, channel, lock);
            work.clear();
            return work;
        } catch (IOException e) {
            throw BankMessages.unwritable(bankFile, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by another thread of this program.
        }
    }

    /** Where to put what is needed while it is open. */
    public Path folder() {
        return folder;
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!LOCK.equals(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Clears the folder and lets it go. What cannot be deleted now the next program clears. */
    @Override
    public void close() {
        try {
            clear();
            if (lock != null) {
                lock.release();
            }
            channel.close();
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
