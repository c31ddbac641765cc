package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights as the build leaves them. */
class CueTableTest {
    static List<Path> weights() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/zongshu/data"))) {
            return files.filter(file -> file.toString().endsWith(CueTable.WEIGHTS)).sorted().toList();
        }
    }

    private static CueTable table(String yaml) {
        return CueTable.builtIn(Yaml.parse("x", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(CueTable table, String cue) {
        int line = table.line(cue);
        StringBuilder told = new StringBuilder();
        for (int at = line < 0 ? 0 : table.start(line); line >= 0 && at < table.start(line + 1); at++) {
            told.append(told.isEmpty() ? "" : " ").append(table.answers().get(table.answer(at))).append(Float.toString(table.value(at)));
        }
        return told.toString();
    }

    /** Each line of the built-in weights is found with all that it says, and no two cues have one hash. */
    @ParameterizedTest
    @MethodSource("weights")
    void eachBuiltInLineComesBack(Path file) throws IOException {
        YamlNode parsed = Yaml.parse("x", Files.readAllBytes(file));
        CueTable back = CueTable.stored(CueTable.builtIn(parsed).bytes());
        Map<String, String> lines = new LinkedHashMap<>();
        parsed.entries().forEach((about, group) -> group.text().lines().forEach(line -> {
            String[] parts = line.split(" ");
            List<String> told = new ArrayList<>();
            for (String part : List.of(parts).subList(1, parts.length)) {
                int number = part.replaceFirst("-?[0-9.]+$", "").length();
                told.add(part.substring(0, number) + Float.parseFloat(part.substring(number)));
            }
            lines.put(about + ":" + parts[0], String.join(" ", told));
        }));
        lines.forEach((cue, told) -> assertThat(told(back, cue)).isEqualTo(told));
        assertThat(back.line("无此组:港")).isEqualTo(-1);
    }

    @Test
    void aCueThatIsToldTwiceCountsWhatIsToldLast() {
        assertThat(told(table("港: |-\n  渔船 停泊.5\n  渔船 停泊.25 出航-1\n"), "港:渔船")).isEqualTo("停泊0.25 出航-1.0");
    }

    @Test
    void anEmptyTableHasNoLines() {
        assertThat(CueTable.stored(CueTable.EMPTY.bytes()).line("港:渔船")).isEqualTo(-1);
    }

    /** The build refuses what is no line. */
    @Test
    void aLineThatIsNoneIsRefused() {
        assertThatThrownBy(() -> table("港: 渔船 停泊.5.1\n")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("渔船 停泊.5.1");
    }
}
