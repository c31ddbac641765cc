package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of statements in the words of two departments: the same, in conflict, or of two things. */
class PairsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/zongshu/eval");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pairs.txt", "wordings.txt"})
    void eachPairIsToldForWhatItIs(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\\|");
                Path here = Files.createDirectory(folder.resolve(String.valueOf(number++)));
                write(here, parts[1], "甲");
                write(here, parts[2], "乙");
                BriefReading reading = BriefReader.read(List.of(here), Settings.builtIn());
                String found = (reading.duplicates().isEmpty() ? "" : "重") + (reading.brief().conflicts().isEmpty() ? "" : "冲");
                if (!found.equals(parts[0].equals("异") ? "" : parts[0])) {
                    wrong.add(found + " <- " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(number).isGreaterThan(100);
    }

    static void write(Path folder, String side, String office) throws IOException {
        String told = side.substring(2);
        if (side.startsWith("文")) {
            Files.writeString(folder.resolve(office + "单位.txt"), "云川市" + office + "局2025年工作情况\n一、主要工作情况\n" + told + "\n");
        } else {
            Files.writeString(folder.resolve(office + "单位.csv"), told.replace(',', '，').replace(';', ',').replace('=', '\n') + "\n");
        }
    }
}
