package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.BankFile;
import io.zongshu.bank.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The bank's life: learned bit by bit, merged, edited, and never the worse for it. */
class BankCommandsTest {
    @TempDir
    private Path folder;

    private Path bank;

    @BeforeEach
    void papers() throws IOException {
        bank = folder.resolve("库.bank");
        for (String place : List.of("甲县", "乙县", "丙县")) {
            paper("往年/" + place + ".txt", place, "攻坚克难");
        }
        paper("别处/丁县.txt", "丁县", "久久为功");
    }

    private void paper(String name, String place, String formula) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                %1$s教育局2024年度工作总结

                　　2024年，%1$s教育局真抓实干、%2$s，各项工作取得新的进展。

                一、强基固本，抓实队伍建设

                　　一是压实责任。把教师培训作为首要任务，组织培训12场次，%2$s。

                二、凝心聚力，办好%1$s学校

                　　坚持真抓实干，推动改造早开工、早见效，%2$s。
                """.formatted(place, formula));
    }

    private JsonNode learn(Object... paths) {
        Object[] args = new Object[paths.length + 4];
        args[0] = "learn";
        System.arraycopy(paths, 0, args, 1, paths.length);
        args[paths.length + 1] = "--bank";
        args[paths.length + 2] = bank;
        args[paths.length + 3] = "--json";
        CliRun run = CliRun.here(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static List<String> formulas(Path bank) {
        List<String> found = new java.util.ArrayList<>();
        CliRun.here("phrases", "--bank", bank, "--json").json().forEach(p -> found.add(p.get("text").asString()));
        return found;
    }

    @Test
    void aFolderLearnedAgainIsExactlyWhatLiesThereNow() throws IOException {
        learn(folder.resolve("往年"), folder.resolve("别处"));
        Files.delete(folder.resolve("往年/丙县.txt"));
        paper("往年/甲县.txt", "甲县", "破题开局");

        JsonNode again = learn(folder.resolve("往年"));

        assertThat(again.get("papers").asInt()).isEqualTo(3);
        assertThat(again.get("newPapers").asInt()).isEqualTo(1);
        assertThat(again.get("removedPapers").asInt()).isEqualTo(2);
        assertThat(again.get("unchangedFiles").asInt()).isEqualTo(1);
        byte[] bytes = Files.readAllBytes(bank);
        Path fresh = folder.resolve("新.bank");
        CliRun.here("learn", folder.resolve("别处"), folder.resolve("往年"), "--bank", fresh);
        assertThat(fresh).hasBinaryContent(bytes);
    }

    @Test
    void learningInPartsAndMergingInAnyOrderGiveTheSameBank() throws IOException {
        learn(folder.resolve("往年"), folder.resolve("别处"));
        Path a = folder.resolve("a.bank");
        Path b = folder.resolve("b.bank");
        CliRun.here("learn", folder.resolve("往年"), "--bank", a);
        CliRun.here("learn", folder.resolve("别处"), folder.resolve("往年/乙县.txt"), "--bank", b);
        CliRun.here("bank", "merge", a, b, "-o", folder.resolve("ab.bank"));
        CliRun.here("bank", "merge", b, a, "-o", folder.resolve("ba.bank"));
        CliRun.here("learn", folder.resolve("别处"), "--bank", a);
        for (String other : List.of("ab.bank", "ba.bank", "a.bank")) {
            assertThat(folder.resolve(other)).as(other).hasBinaryContent(Files.readAllBytes(bank));
        }
    }

    @Test
    void removeTakesPapersOutWithoutATrace() throws IOException {
        learn(folder.resolve("往年"));
        byte[] before = Files.readAllBytes(bank);
        learn(folder.resolve("别处"));
        CliRun run = CliRun.here("bank", "remove", folder.resolve("别处"), "--bank", bank);
        assertThat(run.out()).contains("移除 1 篇");
        assertThat(bank).hasBinaryContent(before);
        CliRun.here("bank", "remove", folder.resolve("别处"), "--bank", bank).refused(2);
    }

    @Test
    void editsHoldForPhrasesAreKeptAndCanBeTakenBack() throws IOException {
        learn(folder.resolve("往年"));
        byte[] before = Files.readAllBytes(bank);
        Path table = folder.resolve("词句.tsv");
        CliRun.here("bank", "export", "-o", table, "--bank", bank);
        CliRun.here("bank", "import", table, "--bank", bank);
        assertThat(bank).hasBinaryContent(before);

        String text = Files.readString(table);
        assertThat(text).contains("四字格\t真抓实干\t保留").contains("四字格\t攻坚克难\t保留");
        Files.writeString(table, text.replace("四字格\t真抓实干\t保留", "四字格\t真抓实干\t禁用")
                .replaceAll("四字格\t攻坚克难\t保留\t[^\t]*\t[^\t]*", "四字格\t攻坚克难\t保留\t联合\t人才工作")
                + "四字格\t向新而行\t新增\t动宾并列\t产业发展\r\n四字格\t五个字不行\t新增\t\t\r\n四字格\t强基固本\t删掉\t\t\r\n");
        CliRun run = CliRun.here("bank", "import", table, "--bank", bank);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("禁用 1 条", "修改 1 条", "新增 1 条");
        assertThat(run.err()).contains("五个字不行", "删掉", "第").doesNotContain("null");
        assertThat(formulas(bank)).contains("向新而行").doesNotContain("真抓实干");
        learn(folder.resolve("往年"), folder.resolve("别处"));
        assertThat(formulas(bank)).contains("向新而行", "攻坚克难").doesNotContain("真抓实干");
        assertThat(CliRun.here("phrases", "攻坚克难", "--bank", bank).out()).contains("联合", "人才工作");
        Path merged = folder.resolve("并.bank");
        CliRun.here("learn", folder.resolve("别处"), "--bank", folder.resolve("c.bank"));
        CliRun.here("bank", "merge", folder.resolve("c.bank"), bank, "-o", merged);
        assertThat(BankFile.read(merged).edits()).extracting(Edit::text)
                .containsExactlyInAnyOrder("真抓实干", "攻坚克难", "向新而行");

        CliRun.here("bank", "export", "-o", table, "--bank", bank);
        Files.writeString(table, Files.readString(table).replace("\t禁用\t", "\t保留\t").replace("\t修改\t", "\t保留\t")
                .replaceAll("(?m)^四字格\t向新而行.*\\R", ""));
        CliRun.here("bank", "import", table, "--bank", bank);
        assertThat(BankFile.read(bank).edits()).extracting(Edit::text).containsExactly("向新而行");
        assertThat(formulas(bank)).contains("真抓实干");
    }

    @Test
    void anUntouchedWorkbookChangesNothing() throws IOException {
        learn(folder.resolve("往年"));
        byte[] before = Files.readAllBytes(bank);
        Path table = folder.resolve("词句.xlsx");
        CliRun.here("bank", "export", "-o", table, "--bank", bank);
        CliRun run = CliRun.here("bank", "import", table, "--bank", bank, "--json");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(bank).hasBinaryContent(before);
    }

    @Test
    void otherSettingsLearnAllPapersAnew() throws IOException {
        learn(folder.resolve("往年"), folder.resolve("别处"));
        Files.createDirectories(folder.resolve("设置"));
        Files.writeString(folder.resolve("设置/formulas.yaml"), "四字格:\n  自拟: 抓实队伍\n", StandardCharsets.UTF_8);

        JsonNode again = learn(folder.resolve("往年"));

        assertThat(again.get("learnedAnew").asBoolean()).isTrue();
        assertThat(again.get("papers").asInt()).isEqualTo(4);
        assertThat(again.get("newPapers").asInt()).isZero();
        assertThat(learn(folder.resolve("往年")).get("learnedAnew").asBoolean()).isFalse();
    }

    @Test
    void nothingIsLeftBesideTheBank() throws IOException {
        learn(folder.resolve("往年"));
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("往年", "别处", "库.bank");
        }
    }
}
