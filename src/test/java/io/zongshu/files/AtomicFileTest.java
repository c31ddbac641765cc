package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesIntoAFolderThatIsAbsent() throws IOException {
        Path target = folder.resolve("新 文件夹/二级/稿.txt");
        AtomicFile.write(target, out -> out.write(bytes("甲")));
        assertThat(target).hasContent("甲");
    }

    @Test
    void replacesAndLeavesNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("稿.txt"), "旧");
        AtomicFile.write(target, out -> out.write(bytes("新")));
        assertThat(target).hasContent("新");
        assertThat(names()).containsExactly("稿.txt");
    }

    @Test
    void failureInTheMiddleKeepsTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("稿.txt"), "旧");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(bytes("新".repeat(100_000)));
                    throw new IOException("disk full");
                }))
                .isInstanceOfSatisfying(CannotContinue.class, e -> assertThat(e.kind()).isEqualTo(CannotContinue.Kind.FILE))
                .hasMessageContaining("稿.txt")
                .message().doesNotContain("disk");
        assertThat(target).hasContent("旧");
        assertThat(names()).containsExactly("稿.txt");
    }

    @Test
    void faultOfOursKeepsTheOldFileToo() throws IOException {
        Path target = Files.writeString(folder.resolve("稿.txt"), "旧");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly("稿.txt");
    }

    @Test
    void folderAsTargetIsRefused() {
        assertThatThrownBy(() -> AtomicFile.write(folder, out -> {})).isInstanceOf(CannotContinue.class).hasMessageContaining("文件夹");
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("占位"), "");
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("稿.txt"), out -> {})).isInstanceOf(CannotContinue.class);
    }

    @Test
    void othersMayReadWhatTheUmaskLetsThem() throws IOException {
        Path plain = Files.createFile(folder.resolve("对照"));
        Path target = folder.resolve("稿.txt");
        AtomicFile.write(target, out -> out.write(1));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void aFullDiskIsCalledByItsName() {
        for (String words : List.of("No space left on device", "磁盘空间不足。", "Disk quota exceeded")) {
            assertThatThrownBy(() -> AtomicFile.write(folder.resolve("稿.txt"), out -> {
                        throw new IOException(words);
                    }))
                    .isInstanceOf(CannotContinue.class)
                    .hasMessageContainingAll("稿.txt", "磁盘空间不够")
                    .message().doesNotContain("WPS");
        }
    }
}
