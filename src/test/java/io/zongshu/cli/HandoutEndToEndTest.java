package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutEndToEndTest {
    @TempDir
    private Path folder;

    @Test
    void writesAWordFileOfAFewPapers() throws IOException {
        for (String unit : new String[] {"粮食局", "林业局"}) {
            Files.writeString(folder.resolve(unit + ".txt"), """
                    云川市%s2024年工作总结
                    　　一年来，全局上下齐心协力，各项任务圆满收官。
                    一、主要工作
                    　　（一）守好底线。以数字平台为抓手，建成站点30处。
                    　　（二）管好市场。以联合检查为抓手，抽检样品120批次。
                    二、下一步打算
                    　　继续以品牌培育为抓手，齐心协力推动发展。
                    """.formatted(unit), StandardCharsets.UTF_8);
        }
        Path target = folder.resolve("讲义.docx");
        CliRun run = CliRun.here("report", folder, "--handout", target, "--example", "林业局");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("讲义已存为", "林业局.txt");
        assertThat(Files.readAllBytes(target)).startsWith('P', 'K');
        CliRun.here("report", folder, "--handout", target, "--example", "水利局").refused(2);
        CliRun.here("report", folder, "--handout", folder.resolve("讲义.pdf")).refused(2);
        CliRun.here("report", folder, "--example", "林业局", "-o", folder.resolve("a.html")).refused(2);
        CliRun.here("report", folder).refused(2);
    }

    @Test
    void jsonWithoutAFileIsTheEvidenceItself() throws IOException {
        Path paper = folder.resolve("总结.txt");
        Files.writeString(paper, "云川市粮食局2024年工作总结\n一、主要工作\n　　守好粮仓。\n二、下一步打算\n　　再上台阶。\n", StandardCharsets.UTF_8);
        CliRun run = CliRun.here("report", paper, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("papers")).hasSize(1);
        assertThat(run.json().get("skeletons").get(0).get("papers").asInt()).isEqualTo(1);
    }
}
