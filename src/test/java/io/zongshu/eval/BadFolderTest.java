package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BadFolderTest {
    @TempDir
    Path folder;

    @Test
    void everyBadFileIsOneLineAndTheRestIsLearned() throws IOException {
        TreeSet<String> bad = BadFolder.make(folder.resolve("往年"), 60, Path.of("corpus"));

        BadFolder.Outcome outcome = BadFolder.learn(folder.resolve("往年"));

        assertThat(outcome.code()).as(outcome.messages()).isZero();
        assertThat(outcome.summary().get("papers").asInt()).isEqualTo(60);
        TreeSet<String> failed = new TreeSet<>();
        for (JsonNode failure : outcome.summary().get("failures")) {
            String name = BadFolder.name(failure);
            failed.add(name);
            assertThat(failure.get("reason").asString())
                    .as(name)
                    .matches("[^\\n]*\\p{IsHan}[^\\n]*。")
                    .containsAnyOf("请", "没有改动")
                    .doesNotContain("Exception", "null", "程序处理这个文件时出了故障", "内存不够");
        }
        assertThat(failed).isEqualTo(bad);
        assertThat(outcome.messages().lines().filter(l -> l.startsWith("没有读入"))).hasSize(bad.size());
    }
}
