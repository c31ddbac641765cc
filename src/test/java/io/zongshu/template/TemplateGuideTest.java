package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.template.Vocabulary.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/templates.zh-CN.md says what names.yaml says, and its examples come out as it shows them. */
class TemplateGuideTest {
    private static final Path GUIDE = Path.of("docs", "templates.zh-CN.md");
    private static final String YAML = "名称: 试用\n体裁: 年度综述\n";

    private static String guide() throws IOException {
        return Files.readString(GUIDE, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Prints the table of names to paste into the guide. */
    public static void main(String[] args) {
        new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8).print(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| 写法 | 是什么 | 在哪里能用 | 可能空着 | 例 |\n|---|---|---|---|---|\n");
        rows(Vocabulary.load().names(), "", "", table);
        return table.toString();
    }

    private static void rows(List<Name> names, String owner, String where, StringBuilder table) {
        for (Name name : names) {
            String place = where.isEmpty() ? place(name.places()) : where;
            String each = name.name().substring(name.name().length() - 1);
            table.append("| ")
                    .append(name.isList() ? "`#foreach($" + each + " in $" + owner + name.name() + ")`" : "`${" + owner + name.name() + "}`")
                    .append(" | ").append(name.help())
                    .append(" | ").append(place)
                    .append(" | ").append(name.mayBeEmpty() ? "是" : "")
                    .append(" | ").append(name.example())
                    .append(" |\n");
            rows(name.row(), each + ".", "这个 #foreach 和它的 #end 之间", table);
        }
    }

    private static String place(Set<String> places) {
        List<String> all = new ArrayList<>(Vocabulary.LISTS);
        all.add(0, Vocabulary.LAYOUT);
        List<String> without = all.stream().filter(p -> !places.contains(p)).toList();
        if (without.isEmpty()) {
            return "处处";
        }
        return without.size() <= 3 ? "除 " + String.join("、", without) + " 以外" : String.join("、", places);
    }

    @Test
    void theGuideHasTheTableOfNames() throws IOException {
        assertThat(guide()).contains(table());
    }

    @Test
    void theGuideTellsEveryKeyOfADeclaration() throws IOException {
        for (List<String> keys : List.of(DeclarationRules.KEYS, TemplateSkeleton.KEYS, TemplateSkeleton.SECTION_KEYS, List.of("提示", "默认"))) {
            assertThat(keys).allSatisfy(key -> assertThat(guide()).contains("`" + key + "`"));
        }
        assertThat(TemplateText.TAGS).allSatisfy(tag -> assertThat(guide()).contains(tag + "｜"));
        assertThat(Vocabulary.LISTS).allSatisfy(list -> assertThat(guide()).contains("`=== " + list + "`"));
    }

    @Test
    void theExamplesComeOutAsShown() throws IOException {
        List<List<String>> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        for (List<String> example : examples) {
            List<String> written = example.stream().filter(line -> !line.startsWith("> ")).toList();
            List<String> shown = example.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList();
            assertThat(rendered(written)).as(String.join("\n", written)).isEqualTo(shown);
        }
    }

    @Test
    void theExamplesHaveNoErrors() throws IOException {
        for (List<String> example : examples()) {
            String wording = String.join("\n", example.stream().filter(line -> !line.startsWith("> ")).toList());
            boolean list = wording.startsWith("===");
            String whole = (list ? "标题｜${标题}\n" : "") + wording + (wording.contains("=== 题目") ? "" : "\n=== 题目\n${单位}小结");
            assertThat(TemplateCheck.of(new TemplateFiles("试用", "试用", YAML, whole), Settings.builtIn()).stream().filter(TemplateProblem::isError))
                    .as(whole)
                    .filteredOn(p -> !p.message().contains("一组句子"))
                    .isEmpty();
        }
    }

    /** Each block of text that is followed by what comes out of it, with "> " before. */
    private static List<List<String>> examples() throws IOException {
        List<List<String>> examples = new ArrayList<>();
        List<String> lines = guide().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```vm")) {
                List<String> example = new ArrayList<>();
                for (i++; !lines.get(i).equals("```"); i++) {
                    example.add(lines.get(i));
                }
                while (i + 1 < lines.size() && (lines.get(i + 1).isEmpty() || lines.get(i + 1).equals("写出来：") || lines.get(i + 1).startsWith("> "))) {
                    i++;
                    if (lines.get(i).startsWith("> ")) {
                        example.add(lines.get(i));
                    }
                }
                examples.add(example);
            }
        }
        return examples;
    }

    private static List<String> rendered(List<String> lines) {
        PaperTemplate template = Sample.template(lines.toArray(String[]::new));
        Vocabulary vocabulary = Vocabulary.load();
        if (lines.get(0).startsWith("=== ")) {
            String list = lines.get(0).substring(4).strip();
            return template.alternatives(list, vocabulary.examples(list)).stream().map(Sourced::text).toList();
        }
        return template.render(vocabulary.examples(Vocabulary.LAYOUT)).stream().map(line -> line.text().text()).toList();
    }
}
