package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.template.TemplateText.Part;
import io.zongshu.template.TemplateText.Reference;
import io.zongshu.template.TemplateText.Use;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Path SOURCES = Path.of("templates");

    @TempDir
    Path folder;

    static List<String> builtIn() {
        return List.of(Templates.resource("list.txt").strip().split("\\s+", -1));
    }

    @Test
    void theListNamesTheFolders() throws IOException {
        try (Stream<Path> entries = Files.list(SOURCES)) {
            List<String> folders = entries.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
            assertThat(builtIn().stream().sorted().toList()).isEqualTo(folders);
        }
        assertThat(Templates.load(Settings.builtIn()).all()).extracting(PaperTemplate::name).isEqualTo(builtIn());
    }

    @Test
    void noNameMeansTwoTemplates() {
        List<String> names = new ArrayList<>();
        for (PaperTemplate template : Templates.load(Settings.builtIn()).all()) {
            names.add(template.name());
            names.add(template.chineseName());
            names.addAll(template.aliases());
            assertThat(template.genre()).isNotEmpty();
        }
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void rendersWithEmptySlots(String name) {
        TemplateText text = TemplateText.parse(Templates.resource(name + "/template.vm"), new Problems(name));
        Slots empty = emptySlots(text.layout());
        PaperTemplate template = Templates.load(Settings.builtIn()).named(name);
        for (TemplateLine line : template.render(empty)) {
            assertThat(line.text().text()).doesNotContain("$", "#", "{", "｜", "zh_").matches("[^\\uE000-\\uE1FF]*");
        }
        for (Map.Entry<String, List<Part>> list : text.wordings().entrySet()) {
            Slots slots = new Slots();
            Slots full = new Slots();
            for (Part part : list.getValue()) {
                part.references().forEach(r -> slots.put(r.written(), Sourced.EMPTY));
                part.references().forEach(r -> full.put(r.written(), Sample.brief("甲")));
            }
            long without = list.getValue().stream().filter(p -> p.references().isEmpty()).count();
            assertThat(template.alternatives(list.getKey(), slots)).as(list.getKey()).hasSize((int) without);
            assertThat(template.alternatives(list.getKey(), full)).as(list.getKey()).hasSize(list.getValue().size());
        }
    }

    /** Every name at the top that the layout uses, with nothing in it. */
    private static Slots emptySlots(Part layout) {
        Slots slots = new Slots();
        for (Reference reference : layout.references()) {
            String first = reference.steps().get(0);
            if (first.endsWith("[]")) {
                slots.putRows(first.substring(0, first.length() - 2), List.of());
            } else if (reference.use() != Use.LOOP) {
                slots.put(first, Sourced.EMPTY);
            }
        }
        return slots;
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theExampleNamesItsTemplate(String name) {
        String example = Templates.resource(name + "/example.yaml");
        String called = Yaml.parse(name, example.getBytes(StandardCharsets.UTF_8)).get("模板").text();
        assertThat(called).isNotEmpty();
        assertThat(Templates.load(Settings.builtIn()).named(called).name()).isEqualTo(name);
    }

    @Test
    void isFoundByFolderChineseNameAndAlias() {
        Templates templates = Templates.load(Settings.builtIn());
        for (String called : List.of("period-review", "阶段综述", "五年综述", "十年综述", "成就综述")) {
            assertThat(templates.named(called).name()).isEqualTo("period-review");
        }
        assertThatThrownBy(() -> templates.named("月报"))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("月报")
                .hasMessageContaining("年度综述")
                .hasMessageContaining("工作汇报");
        assertThatThrownBy(() -> templates.named("a\0b")).isInstanceOf(CannotContinue.class);
    }

    @Test
    void ownTemplatesGoFirst() throws IOException {
        write(folder.resolve("templates/own"), "名称: 年度综述\n体裁: 年度综述\n", "正文｜自己的", StandardCharsets.UTF_8);
        Templates templates = Templates.load(Settings.in(folder));
        assertThat(templates.named("年度综述").name()).isEqualTo("own");
        assertThat(templates.named("annual-review").name()).isEqualTo("annual-review");
        assertThat(Sample.texts(templates.namedOrIn(folder.resolve("templates/own").toString()).render(new Slots())))
                .containsExactly("正文|自己的");
    }

    @Test
    void filesFromNotepadAreRead() throws IOException {
        String yaml = "名称: 记事本\r\n体裁: 年度综述\r\n";
        String vm = "## 说明\r\n标题｜${标题}\r\n#if($标题)\r\n正文｜好\r\n#end\r\n=== 结尾\r\n完。\r\n";
        Slots slots = Sample.slots(Map.of("标题", "题"));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"))) {
            Path own = folder.resolve(charset.name());
            write(own, yaml, vm, charset);
            List<TemplateLine> lines = Templates.fromFolder(own).render(slots);
            assertThat(Sample.texts(lines)).as(charset.name()).containsExactly("标题|题", "正文|好");
            assertThat(lines.get(1).text().sources().get(0).address()).endsWith("template.vm:4");
        }
        write(folder.resolve("bom"), "\uFEFF" + yaml, "\uFEFF" + vm, StandardCharsets.UTF_8);
        assertThat(Sample.texts(Templates.fromFolder(folder.resolve("bom")).render(slots))).containsExactly("标题|题", "正文|好");
        write(folder.resolve("mac"), yaml, vm.replace("\r\n", "\r"), StandardCharsets.UTF_8);
        assertThat(Sample.texts(Templates.fromFolder(folder.resolve("mac")).render(slots))).containsExactly("标题|题", "正文|好");
    }

    @Test
    void missingAndUnreadableFilesAreNamed() throws IOException {
        Files.createDirectories(folder.resolve("half"));
        Files.writeString(folder.resolve("half/template.yaml"), "名称: 半\n");
        assertThatThrownBy(() -> Templates.fromFolder(folder.resolve("half")))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("template.vm")
                .hasMessageContaining("half");
        Files.write(folder.resolve("half/template.vm"), new byte[] {0, 1, 2, (byte) 0xFF});
        assertThatThrownBy(() -> Templates.fromFolder(folder.resolve("half")))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("不是文本文件");
        Files.writeString(folder.resolve("half/template.vm"), "正文｜长\n".repeat(200_000));
        assertThatThrownBy(() -> Templates.fromFolder(folder.resolve("half"))).isInstanceOf(CannotContinue.class);
    }

    private static void write(Path folder, String yaml, String vm, Charset charset) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("template.yaml"), yaml.getBytes(charset));
        Files.write(folder.resolve("template.vm"), vm.getBytes(charset));
    }
}
