package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class PlainDraftTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"draft 素材.yaml", "draft 素材.yaml -o 初稿.docx", "draft -t 年度综述 甲.xlsx 乙.xlsx --output 初稿.txt"})
    void understandsBriefsOutputAndTemplate(String line) {
        assertThat(PlainDraft.of(program(), line.split(" ", -1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "draft", "draft -h", "draft 素材.yaml -o", "draft 素材.yaml -o -t", "draft 素材.yaml --seed 3", "draft 素材.yaml --output=初稿.docx",
        "draft 素材.yaml -o 甲.docx -o 乙.docx", "draft @参数", "draft 素材.yaml --json", "outline 素材.yaml", "draft -o 初稿.docx", "-h"
    })
    void leavesAllElseToTheParser(String line) {
        assertThat(PlainDraft.of(program(), line.split(" ", -1))).isEmpty();
    }

    /** A draft with each option by each of its names, and with none. */
    static List<String> linesWithOneOption() {
        List<String> lines = new ArrayList<>(List.of("draft 素材.yaml"));
        for (OptionSpec option : parsed("draft", "素材.yaml").options()) {
            for (String name : option.names()) {
                lines.add("draft 素材.yaml " + name + (option.arity().min() == 0 ? "" : " 3"));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("linesWithOneOption")
    void isTheCommandThatTheParserMakesOrLeftToIt(String line) {
        String[] args = line.split(" ", -1);

        PlainDraft.of(program(), args).ifPresent(plain -> assertThat(plain).usingRecursiveComparison()
                .ignoringFields("program")
                .withEqualsForType(Object::equals, Path.class)
                .isEqualTo(parsed(args).userObject()));
    }

    private static CommandSpec parsed(String... args) {
        return new CommandLine(program()).addSubcommand(DraftCommand.class).parseArgs(args).subcommand().commandSpec();
    }

    @Test
    void isTheDraftThatTheParserMakes() throws IOException {
        Path brief = CliRun.example("annual-review", folder);

        CliRun plain = CliRun.here("draft", brief, "-t", "年度综述", "-o", folder.resolve("甲.docx"));
        CliRun parsed = CliRun.here("draft", brief, "--seed", 0, "-t", "年度综述", "-o", folder.resolve("乙.docx"));

        assertThat(plain.code()).isEqualTo(parsed.code());
        assertThat(plain.out().replace("甲.docx", "乙.docx")).isEqualTo(parsed.out());
        assertThat(folder.resolve("甲.docx")).hasSameBinaryContentAs(folder.resolve("乙.docx"));
    }

    @Test
    void tellsWhatTheParserWouldTell() {
        Path missing = folder.resolve("没有.yaml");

        CliRun plain = CliRun.here("draft", missing);
        CliRun parsed = CliRun.here("draft", missing, "--seed", 0);

        assertThat(plain).isEqualTo(parsed);
        assertThat(plain.code()).isEqualTo(3);
    }

    private static Zongshu program() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Zongshu(new Console(nowhere, nowhere, false), new SecondThread());
    }
}
