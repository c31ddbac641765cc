package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledYamlTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/zongshu");

    static List<Path> builtIn() throws IOException {
        try (Stream<Path> data = Files.walk(RESOURCES); Stream<Path> templates = Files.walk(Path.of("templates"))) {
            return Stream.concat(data, templates).filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void eachBuiltInFileComesBackAsItIsParsed(Path file) throws IOException {
        YamlNode parsed = Yaml.parse("x", Files.readAllBytes(file));
        YamlNode back = CompiledYaml.node(CompiledYaml.bytes(parsed));
        assertThat(back).isEqualTo(parsed);
        assertThat(order(back)).isEqualTo(order(parsed));
    }

    @Test
    void placesKeysOrderAndEmptyValuesAreKept() {
        YamlNode parsed = Yaml.parse("x", "乙: 𠮷\n甲:\n  - \n  - [一, 二]\n  - 丙: ''\n".getBytes(StandardCharsets.UTF_8));
        YamlNode back = CompiledYaml.node(CompiledYaml.bytes(parsed));
        assertThat(back).isEqualTo(parsed);
        assertThat(order(back)).isEqualTo("{乙=𠮷, 甲=[, [一, 二], {丙=}]}");
        assertThat(((YamlNode.Mapping) back).keyLine("甲")).isEqualTo(2);
        assertThat(back.get("甲").items().get(1).line()).isEqualTo(4);
    }

    @Test
    void theBuildPacksNodesAndTexts(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("内"));
        Files.writeString(inner.resolve("themes.yaml"), "甲: 一\n");
        Files.writeString(inner.resolve("list.txt"), "乙");
        Files.writeString(folder.resolve("page.html"), "丙");
        Files.writeString(folder.resolve("boat-weights.yaml"), "港: 渔船 停泊.5\n");
        CompiledYaml.main(new String[] {folder.toString()});
        Map<String, byte[]> packed = BuiltInFiles.unpack(Files.readAllBytes(folder.resolve("files.pack")));
        assertThat(packed).containsOnlyKeys("内/themes.nodes", "内/list.txt");
        assertThat(CompiledYaml.node(packed.getOrDefault("内/themes.nodes", new byte[0])).get("甲").text()).isEqualTo("一");
        assertThat(packed.get("内/list.txt")).asString(StandardCharsets.UTF_8).isEqualTo("乙");
        CueTable weights = CueTable.stored(Files.readAllBytes(folder.resolve("boat-weights.table")));
        assertThat(weights.value(weights.start(weights.line("港:渔船")))).isEqualTo(.5f);
    }

    @Test
    void whatIsTooLargeIsRefusedByTheBuild() {
        YamlNode large = new YamlNode.Scalar("一".repeat(70_000), 1, 1);
        assertThatThrownBy(() -> CompiledYaml.bytes(large)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatIsNotInTheBuildIsAFault() {
        assertThatThrownBy(() -> CompiledYaml.resource("/io/zongshu/data/none.yaml")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String order(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.values().entrySet().stream().map(e -> e.getKey() + "=" + order(e.getValue())).toList().toString()
                    .replaceFirst("^\\[(.*)]$", "{$1}");
        }
        return node instanceof YamlNode.Sequence sequence ? sequence.values().stream().map(CompiledYamlTest::order).toList().toString() : node.text();
    }
}
