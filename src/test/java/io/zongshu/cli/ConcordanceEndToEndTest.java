package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConcordanceEndToEndTest {
    @TempDir
    private Path folder;

    private Path paper;

    @BeforeEach
    void write() throws IOException {
        paper = folder.resolve("云川市粮食局2024年工作总结.txt");
        Files.writeString(paper, """
                云川市粮食局2024年工作总结
                　　一年来，全局上下齐心协力，各项任务圆满收官。
                一、主要工作
                　　（一）守好粮仓。以数字粮库为抓手，新建仓容3万吨。
                　　（二）管好市场。以联合检查为抓手，抽检样品120批次。
                二、下一步打算
                　　继续以品牌培育为抓手，齐心协力把云川大米推向全国。
                """, StandardCharsets.UTF_8);
    }

    @Test
    void showsTheFrameInContextWithItsPlace() {
        CliRun run = CliRun.here("concordance", "以…为抓手", paper);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("以数字粮库为抓手", "第4段｜主要工作 › 守好粮仓", "1 篇里有 1 篇用到，共 3 次", "填空：");
    }

    @Test
    void keysStandBelowEachOther() {
        List<String> lines = CliRun.here("concordance", "齐心协力", paper).out().lines().limit(2).toList();
        assertThat(lines).allSatisfy(l -> assertThat(Columns.width(l.substring(0, l.indexOf("齐心协力"))))
                .isEqualTo(Columns.width(lines.get(0).substring(0, lines.get(0).indexOf("齐心协力")))));
    }

    @Test
    void jsonCarriesCountsAndLines() {
        JsonNode json = CliRun.here("concordance", "以⟨工作⟩为抓手", paper, "--sort", "右", "--json").json();
        assertThat(json.get("occurrences").asInt()).isEqualTo(3);
        assertThat(json.get("lines")).hasSize(3);
        assertThat(json.get("lines").get(0).get("section").get(0).asString()).isNotEmpty();
        assertThat(json.get("fillers").get(0)).hasSize(3);
    }

    @Test
    void writesTables() throws IOException {
        Path tsv = folder.resolve("例句.tsv");
        assertThat(CliRun.here("concordance", "抓手", paper, "-o", tsv).code()).isZero();
        assertThat(Files.readAllLines(tsv)).hasSize(4);
        Path xlsx = folder.resolve("例句.xlsx");
        assertThat(CliRun.here("concordance", "抓手", paper, "-o", xlsx).code()).isZero();
        assertThat(Files.size(xlsx)).isPositive();
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        CliRun run = CliRun.here("concordance", "齐心胁力", paper);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("没有查到", "齐心协力（2 处）");
        CliRun filtered = CliRun.here("concordance", "齐心协力", paper, "--year", "1999");
        assertThat(filtered.err()).contains("不加筛选条件有 2 处");
    }

    @Test
    void refusesWhatItCannotDo() {
        CliRun.here("concordance", "？？", paper).refused(2);
        CliRun.here("concordance", "抓手", paper, "--sort", "上").refused(2);
        CliRun.here("concordance", "抓手", paper, "--in", "页眉").refused(2);
        CliRun.here("concordance", "抓手", paper, "--width", "0").refused(2);
        CliRun.here("concordance", "抓手", folder.resolve("没有")).refused(3);
        assertThat(CliRun.here("concordance", "抓手", paper, "-o", folder.resolve("a.doc")).code()).isEqualTo(2);
    }
}
