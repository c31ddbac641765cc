package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    Path folder;

    @Test
    void findsFilesRecursivelySortedWithoutHiddenAndOwnerFiles() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("乙/深"));
        for (String name : List.of("b.txt", "a.txt", "~$a.docx", ".hidden", "Thumbs.db", "乙/c.txt", "乙/深/d.txt")) {
            Files.writeString(folder.resolve(name), "字");
        }

        assertThat(SourceFiles.find(List.of(folder)))
                .containsExactly(
                        folder.resolve("a.txt"), folder.resolve("b.txt"), folder.resolve("乙/c.txt"), deep.resolve("d.txt"));
    }

    @Test
    void followsACircleOfLinksOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "字");
        Files.createSymbolicLink(folder.resolve("circle"), folder);

        assertThat(SourceFiles.find(List.of(folder, folder.resolve("a.txt")))).containsExactly(folder.resolve("a.txt"));
    }

    @Test
    void saysWhichPathIsAbsent() {
        assertThatThrownBy(() -> SourceFiles.find(List.of(folder.resolve("没有"))))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("没有");
    }
}
