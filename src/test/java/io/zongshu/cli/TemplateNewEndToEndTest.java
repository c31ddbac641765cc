package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TemplateNewEndToEndTest {
    private static final String PAPER = """
            云川市档案馆2024年工作总结

            2024年是“十四五”规划深入实施的关键一年。云川市档案馆守护一城记忆，档案资源持续丰富。现将有关情况汇报如下。

            一、主要工作

            （一）筑牢安全底线，库房管理从严从细。全年巡查库房412次，整改隐患37处，恒温恒湿设备运转良好，馆藏档案未出任何差错。

            （二）深化数据治理，数字档案提速提质。数字化扫描档案61.8万页，建成目录数据库，群众查档从三天缩短到十分钟。

            （三）建强干部队伍，业务本领常学常新。举办业务讲堂18期，选派年轻干部到县区跟班学习26人次，干部比武拿下一等奖。

            二、存在的问题

            一是乡镇档案室条件简陋。二是复合型人才紧缺。

            三、下一步打算

            2025年，市档案馆将加快新馆建设，推进馆室一体，办好民生档案便民服务。

            云川市档案馆
            2025年1月6日
            """;

    @TempDir
    Path folder;

    private CliRun run(Object... args) {
        return CliRun.here(Stream.concat(Stream.of("--settings", settings()), Stream.of(args)).toArray());
    }

    private Path settings() {
        return folder.resolve("设置");
    }

    private Path paper(String name, String text, Charset charset) throws IOException {
        Files.createDirectories(settings());
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path made(String name) {
        return settings().resolve("templates").resolve(name);
    }

    @Test
    void aTemplateIsMadeThatChecksFormsAndDrafts() throws IOException {
        Path paper = paper("档案馆总结.txt", PAPER, StandardCharsets.UTF_8);
        CliRun run = run("template", "new", "档案总结", "--from", paper);
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        assertThat(run.out()).contains("文种：部门年度工作总结").contains("各节：安全生产、数据治理、干部队伍").contains("没有发现问题");
        String wording = Files.readString(made("档案总结").resolve("template.vm"));
        assertThat(wording)
                .contains("一级｜一、主要工作与成效\n#foreach($节 in $各节)\n正文｜（${节.数}）${节.标题}。${节.正文}\n#end\n")
                .contains("一级｜二、存在的问题\n正文｜${问题}\n一级｜三、下一步工作打算\n正文｜${打算段}")
                .contains("#if($形势)\n正文｜${形势}。\n#end\n正文｜${开头}")
                .contains("现将有关情况汇报如下。")
                .contains("=== 题目\n${单位}${时期}工作总结");
        assertThat(Files.readString(made("档案总结").resolve("template.yaml")))
                .contains("名称: 档案总结", "体裁: 部门年度工作总结", "标题式: 直陈", "必写: [单位, 年度, 存在问题, 下一步打算]", "  形势: {提示: ")
                .contains("    - 主题: 安全生产", "    - 主题: 数据治理", "    - 主题: 干部队伍");
        for (String file : List.of("template.vm", "template.yaml", "example.yaml")) {
            assertThat(Files.readString(made("档案总结").resolve(file)))
                    .doesNotContain("档案馆", "412", "61.8", "守护一城记忆", "库房", "比武", "便民服务");
        }
        assertThat(run("template", "check", made("档案总结")).out()).contains("没有发现问题");
        assertThat(run("form", "档案总结", "-o", folder.resolve("表.xlsx")).code()).isZero();
        Path draft = folder.resolve("初稿.txt");
        CliRun drafted = run("draft", made("档案总结").resolve("example.yaml"), "-o", draft);
        assertThat(drafted.code()).as(drafted.err()).isZero();
        String text = Files.readString(draft);
        assertThat(text).contains("今年是“十四五”规划的收官之年。", "一、主要工作与成效", "（一）", "二、存在的问题", "三、下一步工作打算")
                .doesNotContain("${", "【待");
    }

    @Test
    void whatAPaperOfOtherFormHasTheTemplateHas() throws IOException {
        String flat = PAPER.replace("一、主要工作\n\n", "").replace("（一）", "一、").replace("（二）", "二、").replace("（三）", "三、")
                .replace("从严从细。", "从严从细\n\n").replace("提速提质。", "提速提质\n\n").replace("常学常新。", "常学常新\n\n")
                .replace("二、存在的问题", "四、存在的问题").replace("三、下一步打算", "五、下一步打算");
        Path paper = paper("平.md", flat, StandardCharsets.UTF_8);
        assertThat(run("template", "new", "平", "--from", paper).code()).isZero();
        assertThat(Files.readString(made("平").resolve("template.vm")))
                .contains("一级｜${节.数}、${节.标题}\n", "一级｜${问题节数}、存在的问题\n", "一级｜${打算节数}、下一步工作打算\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path paper = paper("总结.txt", PAPER, Charset.forName("GB18030"));
        assertThat(run("template", "new", "甲", "--from", paper).code()).isZero();
        Path file = Files.writeString(made("甲").resolve("template.vm"), "自己改过的");
        run("template", "new", "甲", "--from", paper).refused(3);
        assertThat(file).hasContent("自己改过的");
        run("template", "new", "乙", "--from", paper, "-o", made("甲")).refused(3);
        run("template", "new", "年度综述", "--from", paper).refused(2);
        run("template", "new", "工作总结", "--from", paper).refused(2);
        assertThat(made("年度综述")).doesNotExist();
        try (Stream<Path> all = Files.list(settings().resolve("templates"))) {
            assertThat(all).containsExactly(made("甲"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../外面", "a/b", "", "..", "CON", "名 称", "名:称", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长", "名\n称"})
    void badNamesAreRefused(String name) throws IOException {
        Path paper = paper("总结.txt", PAPER, StandardCharsets.UTF_8);
        run("template", "new", name, "--from", paper).refused(2);
        assertThat(settings().resolve("templates")).doesNotExist();
    }

    @Test
    void whatIsNoPaperIsRefused() throws IOException {
        run("template", "new", "甲", "--from", paper("空.txt", "", StandardCharsets.UTF_8)).refused(3);
        run("template", "new", "甲", "--from", folder.resolve("没有.docx")).refused(3);
        run("template", "new", "甲", "--from", paper("坏.docx", "不是 Word", StandardCharsets.UTF_8)).refused(3);
        run("template", "new", "甲", "--from", paper("总结.txt", PAPER, StandardCharsets.UTF_8), "--genre", "诗歌").refused(2);
        assertThat(made("甲")).doesNotExist();
    }

    @Test
    void jsonNamesWhatWasMade() throws IOException {
        Path paper = paper("总结.txt", PAPER, StandardCharsets.UTF_8);
        JsonNode json = run("--json", "template", "new", "甲", "--from", paper, "--genre", "工作汇报").json();
        assertThat(json.get("template").asString()).isEqualTo("甲");
        assertThat(json.get("genre").asString()).isEqualTo("工作汇报");
        assertThat(json.get("sections")).hasSize(3);
        assertThat(json.get("check").get("errors").asInt()).isZero();
    }
}
