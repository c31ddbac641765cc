package io.zongshu.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a whole file or nothing: into a temporary file beside the target, forced to disk, then moved over it. */
public final class AtomicFile {
    /** How Linux, Windows (English and Chinese) and disk quotas say that there is no room. */
    private static final List<String> NO_ROOM =
            List.of("no space left", "not enough space", "quota exceeded", "磁盘空间不足", "配额", "设备上没有空间");
    /** With less than this left, in bytes, a disk counts as full. */
    private static final long LEAST_ROOM = 1 << 16;

    private AtomicFile() {}

    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, making absent folders.
     *
     * @throws CannotContinue if it cannot be written; the old file is then as it was
     */
    public static void write(Path target, Content content) {
        Path folder = target.toAbsolutePath().getParent();
        write(target, folder == null ? target : folder, content);
    }

    /**
     * Writes the file by way of a folder on the same disk; what a killed program leaves behind lies there.
     *
     * @throws CannotContinue if it cannot be written; the old file is then as it was
     */
    public static void write(Path target, Path by, Content content) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw CannotContinue.file("不能写到“" + target + "”：这是一个文件夹。请写明文件名，例如 初稿.docx。");
        }
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            // Not createTempFile: its files are closed to others, and the target would be too.
            temporary = by.resolve(".zongshu-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(temporary, absolute);
        } catch (IOException e) {
            throw CannotContinue.file(cannotWrite(target, folder, e), e);
        } finally {
            deleteIfLeft(temporary);
        }
    }

    private static String cannotWrite(Path target, Path folder, IOException cause) {
        if (isFull(folder, cause)) {
            return "写不进文件“" + target + "”：磁盘空间不够（或者超出了给您的限额）。请清理出一些空间，或者存到别的磁盘；原有文件没有改动。";
        }
        return "写不进文件“" + target + "”。如果它正在 Word 或 WPS 里打开，请先关闭；也请确认该文件夹可以写入。";
    }

    /** Whether there was no room: by the words of the common systems, or by what the disk says is left. */
    private static boolean isFull(Path folder, IOException cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (NO_ROOM.stream().anyMatch(words::contains)) {
            return true;
        }
        try {
            return !(cause instanceof AccessDeniedException)
                    && Files.isDirectory(folder)
                    && Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            // Not to be told: then the usual reasons are the likelier ones.
            return false;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteIfLeft(@org.jspecify.annotations.Nullable Path temporary) {
        if (temporary == null) {
            return;
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The target is whole either way; a temporary file that cannot be removed now harms nobody.
            temporary.toFile().deleteOnExit();
        }
    }
}
