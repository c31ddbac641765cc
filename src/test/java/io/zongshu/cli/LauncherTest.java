package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The POSIX launcher in a copy of the program whose jar only points at the classes under test. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "zongshu.cmd starts the program there")
class LauncherTest {
    @TempDir
    Path folder;

    private Path link;
    private Path work;

    @BeforeEach
    void copyOfTheProgram() throws IOException {
        Path home = Files.createDirectories(folder.resolve("程序 文件/综述"));
        Files.createDirectories(home.resolve("target/lib"));
        Files.copy(Path.of("zongshu"), home.resolve("zongshu"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "io.zongshu.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(p -> Path.of(p).toUri().toString())
                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(home.resolve("target/zongshu.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        work = Files.createDirectories(folder.resolve("办公 资料"));
        link = Files.createSymbolicLink(work.resolve("起草"), Path.of("../程序 文件/综述/zongshu"));
    }

    // The first draft leaves an archive of classes behind, with which the others start.
    @Test
    void draftsFromAnotherFolderThroughALinkInAnyLocale() throws IOException {
        Files.copy(CliRun.example("work-report", folder), work.resolve("今年 素材.yaml"));

        for (String locale : List.of("C", "zh_CN.UTF-8", "tr_TR.UTF-8", "no_SUCH.UTF-8")) {
            String paper = "成稿/初 稿" + locale + ".docx";
            CliRun run = CliRun.process(work, List.of("sh", link.toString(), "draft", "今年 素材.yaml", "-o", paper, "--json"), locale(locale));

            assertThat(run.code()).as(locale + run.err()).isZero();
            assertThat(run.json().get("output").asString()).isEqualTo(paper);
            assertThat(work.resolve(paper)).isNotEmptyFile();
        }
        assertThat(folder.resolve("程序 文件/综述/target")).isDirectoryContaining("glob:**/classes-*.jsa");
    }

    @Test
    void exitCodeIsPassedOnAndMessagesAreUtf8() {
        CliRun run = CliRun.process(work, List.of("./起草", "draft", "没有.yaml"), locale("C"));
        assertThat(run.refused(3).err()).contains("没有.yaml");
    }

    @Test
    void tooOldJavaIsSaidInChinese() throws IOException {
        Path old = folder.resolve("jdk11");
        Path java = Files.createDirectories(old.resolve("bin")).resolve("java");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.writeString(java, "#!/bin/sh\nexit 9\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "head", "locale", "cksum", "tr")) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Path copy = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
            assertThat(copy.toFile().setExecutable(true)).isTrue();
        }
        Map<String, String> environment = new HashMap<>(locale("C"));
        environment.put("PATH", tools.toString());
        environment.put("JAVA_HOME", old.toString());

        CliRun run = CliRun.process(work, List.of("/bin/sh", link.toString(), "--version"), environment);

        assertThat(run.refused(3).err()).contains("Java 17", "JAVA_HOME");
    }

    @Test
    void launchersAreInTheFormTheirShellsNeed() throws IOException {
        assertThat(Files.readString(Path.of("zongshu"))).startsWith("#!/bin/sh\n").doesNotContain("\r");
        byte[] cmd = Files.readAllBytes(Path.of("zongshu.cmd"));
        for (byte b : cmd) {
            assertThat(b).as("ASCII only").isPositive();
        }
        String text = new String(cmd, StandardCharsets.US_ASCII);
        assertThat(text.replace("\r\n", "")).as("CRLF throughout").doesNotContain("\n", "\r");
    }

    private static Map<String, String> locale(String name) {
        return Map.of("LC_ALL", name, "LANG", name);
    }
}
