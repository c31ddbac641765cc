package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of what {@link Kills} does at length. */
class KillsTest {
    @Test
    void aKilledProgramLeavesTheOldBankOrTheNewOne(@TempDir Path folder) throws Exception {
        Path papers = Files.createDirectories(folder.resolve("往年"));
        for (int i = 1; i <= 3; i++) {
            Files.writeString(papers.resolve(i + ".txt"),
                    "云川市第" + i + "局2024年工作总结\n\n　　全年真抓实干、攻坚克难。\n\n一、凝心聚力，办好第" + i + "件实事\n\n　　改造道路" + i + "0公里。\n");
        }
        Kills.Outcome outcome = Kills.run(Files.createDirectories(folder.resolve("库")), papers, 3, 7);
        assertThat(outcome.broken()).isZero();
        assertThat(outcome.litter()).isZero();
        assertThat(outcome.old() + outcome.fresh()).isEqualTo(3);
    }
}
