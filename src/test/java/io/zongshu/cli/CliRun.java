package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program: how it ended and what it printed. */
record CliRun(int code, String out, String err) {
    /** Runs it in this JVM. */
    static CliRun here(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err), strings(args));
        return new CliRun(code, out.toString(), err.toString());
    }

    /** Runs it in a JVM of its own, in a folder. */
    static CliRun inOwnJvm(Path folder, Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.zongshu.cli.Main"));
        command.addAll(List.of(strings(args)));
        return process(folder, command, Map.of());
    }

    /** Runs any command. */
    static CliRun process(Path folder, List<String> command, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("zongshu", ".out");
            Path err = Files.createTempFile("zongshu", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends within two minutes").isTrue();
            return new CliRun(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Standard output as one JSON value; anything before or after it fails. */
    JsonNode json() {
        return JsonMapper.builder().build().readTree(out);
    }

    /** Asserts an error as users must see it: Chinese, nothing technical, nothing on standard output. */
    CliRun refused(int expected) {
        assertThat(code).as(err).isEqualTo(expected);
        assertThat(out).isEmpty();
        assertThat(err.strip()).matches("(?s).*\\p{IsHan}.*").doesNotContain("Exception", "null", "\tat ");
        return this;
    }

    /** An example brief that ships with the program, copied to a folder. */
    static Path example(String template, Path folder) throws IOException {
        Path copy = folder.resolve(template + ".yaml");
        try (InputStream in = CliRun.class.getResourceAsStream("/io/zongshu/templates/" + template + "/example.yaml")) {
            Files.write(copy, in.readAllBytes());
        }
        return copy;
    }

    private static String[] strings(Object... args) {
        String[] strings = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = args[i].toString();
        }
        return strings;
    }
}
