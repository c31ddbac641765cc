package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper with a classification mark is read by no command unless the user says so. */
class ClassifiedPapersTest {
    private static final String PAPER = "梨园县2024年工作总结\n　　全县坚持稳中求进，完成项目37个，群众满意度达到98%。\n　　下一步，全县将再接再厉。\n";

    @TempDir
    Path folder;

    @Test
    void everyCommandRefusesItWithTheWayOut() throws IOException {
        Path secret = Files.writeString(folder.resolve("密件.txt"), "秘密★1年\n" + PAPER);

        for (CliRun run : new CliRun[] {
            CliRun.here("structure", secret),
            CliRun.here("export", secret, "-o", folder.resolve("公文.docx")),
        }) {
            assertThat(run.refused(3).err()).contains("秘密★1年", "--allow-classified");
        }
        assertThat(folder.resolve("公文.docx")).doesNotExist();
        assertThat(CliRun.here("structure", secret, "--allow-classified").err()).doesNotContain("密级");
    }

    @Test
    void learnReportsItInOneLineAndLearnsTheOthers() throws IOException {
        Files.writeString(folder.resolve("密件.txt"), "机密\n" + PAPER);
        Files.writeString(folder.resolve("一般.txt"), PAPER);

        CliRun run = CliRun.here("learn", folder, "--bank", folder.resolve("a.bank"));

        assertThat(run.code()).isZero();
        assertThat(run.err().lines().filter(l -> l.contains("密件.txt"))).singleElement().asString().contains("密级标志");
        assertThat(run.err()).doesNotContain("一般.txt");
    }
}
