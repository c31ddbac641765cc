package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TemplateCheckEndToEndTest {
    @TempDir
    Path folder;

    private Path template(String name, String yaml, String vm) throws IOException {
        Path own = Files.createDirectories(folder.resolve("设置/templates").resolve(name));
        Files.writeString(own.resolve("template.yaml"), yaml);
        Files.writeString(own.resolve("template.vm"), vm);
        return own;
    }

    private Path good(String name) throws IOException {
        Path own = template(name, "名称: " + name + "\n体裁: 年度综述\n标题式: 对句\n", Templates.resource("annual-review/template.vm"));
        Files.writeString(own.resolve("example.yaml"),
                Templates.resource("annual-review/example.yaml").replace("模板: 年度综述", "模板: " + name));
        return own;
    }

    @Test
    void errorsAreShownWithTheirLineAndAMarkUnderThePlace() throws IOException {
        Path own = template("季度 小结", "名称: 季度小结\n体裁: 年度综述\n", "标题｜${标题}\n正文｜今天，${单维}好。\n=== 题目\n${单位}小结\n");
        CliRun run = CliRun.here("template", "check", own);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(own + "：1 处错误，改正以前不能用。\n"
                + "  " + own + "/template.vm:2:7 错误：没有叫“单维”的内容，是不是“单位”？\n"
                + "      正文｜今天，${单维}好。\n"
                + "                  ^^^^^^^\n");
    }

    @Test
    void longLinesAreShownAroundThePlace() throws IOException {
        Path own = template("长", "名称: 长\n体裁: 年度综述\n", "正文｜" + "长".repeat(5_000) + "${标题}" + "长".repeat(5_000) + "${单维}。\n=== 题目\n${单位}\n");
        String out = CliRun.here("template", "check", own).out();
        List<String> lines = out.lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> Columns.width(line) < 160 + own.toString().length());
        assertThat(lines.get(2)).contains("${单维}");
        assertThat(Columns.width(lines.get(2).substring(0, lines.get(2).indexOf("${单维}")))).isEqualTo(lines.get(3).indexOf('^'));
    }

    @Test
    void aGoodOneIsSaidToBeGoodAndItsExampleIsTried() throws IOException {
        Path own = good("本单位综述");
        CliRun run = CliRun.here("template", "check", own);
        assertThat(run.out()).isEqualTo("本单位综述（" + own + "）：没有发现问题。\n");
        assertThat(run.code()).isZero();
        Files.writeString(own.resolve("example.yaml"), "模板: 年度综述\n单位: 云川市\n年度: 2025\n条目:\n  - 主题: 养老服务\n    事项: 助餐点\n    举措: 新建\n  - 主题: 存在问题\n    类别: 问题\n    事项: 设施不足\n");
        assertThat(CliRun.here("template", "check", own).out()).contains("可以用；", "不是这个模板“本单位综述”");
        Files.writeString(own.resolve("example.yaml"), "单位: 云川市\n条目：\n");
        CliRun broken = CliRun.here("template", "check", own);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("example.yaml:2:3 错误", "冒号");
        Files.delete(own.resolve("example.yaml"));
        assertThat(CliRun.here("template", "check", own).out()).contains("没有示例");
    }

    @Test
    void foldersFilesAndNamesAreFound() throws IOException {
        Path own = good("甲综述");
        template("乙", "名称: 乙\n", "");
        Files.createDirectories(folder.resolve("设置/templates/空"));
        Path settings = folder.resolve("设置");
        assertThat(CliRun.here("template", "check", settings).out()).contains("甲综述（", "共 2 个模板，1 个有错误。");
        assertThat(CliRun.here("template", "check", "--settings", settings).out()).contains("共 3 个模板", "没有 template.yaml");
        assertThat(CliRun.here("template", "check", own.resolve("template.vm")).out()).startsWith("甲综述");
        assertThat(CliRun.here("template", "check", "甲综述", "--settings", settings).out()).startsWith("甲综述");
        assertThat(CliRun.here("template", "check", "年度综述", "work-report").out()).contains("共 2 个模板，都可以用。");
    }

    @Test
    void jsonHoldsEveryProblem() throws IOException {
        Path own = template("坏", "名称: 坏\n", "正文｜${单维}\n");
        CliRun run = CliRun.here("template", "check", own, "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode report = run.json().get(0);
        assertThat(new ArrayList<>(report.propertyNames())).containsExactly("template", "folder", "errors", "warnings", "problems");
        assertThat(new ArrayList<>(report.get("problems").get(0).propertyNames()))
                .containsExactly("file", "line", "column", "length", "severity", "message", "text");
    }

    @Test
    void whatCannotBeCheckedIsRefusedInWords() throws IOException {
        CliRun.here("template").refused(2);
        CliRun.here("template", "check", folder.resolve("没有这个文件夹")).refused(2);
        CliRun.here("template", "check", folder).refused(3);
        Path one = Files.createDirectories(folder.resolve("半个"));
        Files.write(one.resolve("template.vm"), new byte[] {0, 1, 2, (byte) 0xFF});
        CliRun half = CliRun.here("template", "check", one);
        assertThat(half.code()).isEqualTo(1);
        assertThat(half.out()).contains("没有 template.yaml");
    }

    @Test
    void aFaultyTemplateStopsNoOther() throws IOException {
        template("坏一", "名称: [\n", "");
        template("坏二", "名称: 坏二\n体裁: 年度综述\n", "#set($a = 1)\n#macro(b)\n#end\n");
        Path settings = folder.resolve("设置");
        Path brief = CliRun.example("annual-review", folder);
        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("a.docx"), "--settings", settings).code()).isZero();
        assertThat(CliRun.here("draft", brief, "-t", "坏一", "-o", folder.resolve("b.docx"), "--settings", settings).refused(2).err())
                .contains("坏一/template.yaml");
        assertThat(CliRun.here("draft", brief, "-t", "坏二", "-o", folder.resolve("b.docx"), "--settings", settings).refused(2).err())
                .contains("坏二/template.vm", "第1行", "#set", "还有 1 处错误", "template check");
        assertThat(CliRun.here("draft", brief, "-t", "没有", "-o", folder.resolve("b.docx"), "--settings", settings).refused(2).err())
                .contains("坏一", "template check");
        String doctor = CliRun.here("doctor", "--settings", settings).out();
        assertThat(doctor).contains("坏一", "坏二 有 3 处错误");
    }
}
