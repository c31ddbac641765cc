package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of departments' files in different fields and designs: all that is told twice or differently is found or at least asked about, nothing else for sure. */
class FoldersTest {
    private static final Path FOLDERS = Path.of("src/test/resources/io/zongshu/eval/folders");

    /** So many doubts about nothing a writer forgives. */
    private static final int FEW = 6;

    /** What is learned from all folders may leave one of a folder for the writer to judge. */
    private static final int ASKED = 1;

    @TempDir
    Path folder;

    static List<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(FOLDERS)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void allPlantedAreFoundAndNoneIsInvented(String name) throws IOException {
        FolderText.read(FOLDERS.resolve(name)).write(folder);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ReconciliationEvaluation evaluation =
                new ReconciliationEvaluation(new PrintStream(told, true, StandardCharsets.UTF_8));
        evaluation.folder(folder);
        String report = told.toString(StandardCharsets.UTF_8);
        assertThat(report.lines().filter(line -> line.contains("MISSED") || line.contains("INVENTED "))).as(report).isEmpty();
        assertThat(report.lines().filter(line -> line.contains("   POSSIBLE"))).as(report).hasSizeLessThanOrEqualTo(ASKED);
        assertThat(report.lines().filter(line -> line.contains("INVENTED, possible"))).as(report).hasSizeLessThan(FEW);
        assertThat(report).contains("found duplicate", "found conflict");
    }
}
