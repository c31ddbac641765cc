package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyDuplicateAndConflictIsFoundAndNoneIsInvented(long seed) throws IOException {
        DepartmentFiles.Planted planted = DepartmentFiles.write(folder, seed);
        BriefReading reading = BriefReader.read(List.of(folder), Settings.builtIn());
        assertThat(reading.duplicates()).as(told(reading)).hasSameSizeAs(planted.duplicates()).allSatisfy(d -> assertThat(
                        d.told().stream().map(t -> t.address().replaceFirst(" .*", "")).distinct())
                .as(d.toString())
                .hasSize(2));
        for (List<String> pair : planted.duplicates()) {
            assertThat(reading.duplicates()).as(pair + told(reading)).anyMatch(d -> d.told().stream()
                    .anyMatch(t -> t.text().contains(pair.get(0))));
        }
        assertThat(reading.brief().conflicts().stream()
                        .map(c -> c.sides().stream().map(side -> side.text().replace("达", "")).sorted().toList()))
                .as(told(reading))
                .containsExactlyInAnyOrderElementsOf(
                        planted.conflicts().stream().map(p -> p.stream().sorted().toList()).toList());
        assertThat(reading.brief().facts().size()).as(told(reading)).isEqualTo(planted.facts() - planted.duplicates().size());
    }

    private static String told(BriefReading reading) {
        return reading.notes() + "\n"
                + reading.duplicates().stream().map(d -> d.told().stream().map(t -> t.address() + t.text()).toList().toString()).collect(Collectors.joining("\n")) + "\n"
                + reading.brief().conflicts().stream().map(Object::toString).collect(Collectors.joining("\n")) + "\n"
                + reading.brief().facts().stream()
                        .map(f -> f.cells().stream().map(Cell::text).toList() + f.item().address())
                        .collect(Collectors.joining("\n"));
    }
}
