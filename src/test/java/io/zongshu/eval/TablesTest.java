package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices design them: nothing is told wrongly, and nearly all that a clerk takes from them is told. */
class TablesTest {
    private static final Path TABLES = Path.of("src/test/resources/io/zongshu/eval/tables");
    /** Rates of a single month, 是否 and the like. */
    private static final long FEW = 20;

    @ParameterizedTest
    @ValueSource(strings = {"offices.txt", "shapes.txt"})
    void nothingIsToldWrongly(String file) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        TableEvaluation evaluation = new TableEvaluation(new PrintStream(told, true, StandardCharsets.UTF_8), true);
        evaluation.tables(TABLES.resolve(file));
        String report = told.toString(StandardCharsets.UTF_8);
        assertThat(report.lines().filter(line -> line.contains("WRONG") || line.contains("OTHER UNIT") || line.contains("WITHOUT UNIT"))).as(report).isEmpty();
        assertThat(report.lines().filter(line -> line.contains("MISSED")).count()).as(report).isLessThan(FEW);
    }
}
