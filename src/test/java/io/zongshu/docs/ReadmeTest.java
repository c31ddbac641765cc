package io.zongshu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides show must be there: commands, options, files, names. */
class ReadmeTest {
    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";
    private static final String DRAFT = "./zongshu draft templates/annual-review/example.yaml -o 初稿.docx";
    private static final String TESTS = "mvn -B verify";
    private static final String DATA = "src/main/resources/io/zongshu/data/";
    private static final String SOURCES = "src/main/java/io/zongshu/";
    /** A place in the repository: one of its top files or something under its folders, without a blank or a wildcard. */
    private static final Pattern PLACE = Pattern.compile(
            "(\\./)?((src|templates|corpus|docs|\\.ci)/[\\w./-]*|zongshu(\\.cmd)?|pom\\.xml|LICENSE|NOTICE)");

    private static final KnownCommands COMMANDS = KnownCommands.load();

    static Stream<Guide> readmes() {
        return Stream.of(Guide.read(ENGLISH), Guide.read(CHINESE));
    }

    static Stream<Guide> documents() {
        return Stream.concat(readmes(), Stream.of(Guide.read("docs/decisions.md"), Guide.read("corpus/README.md")));
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void bothGuidesCarryTheSameTwoCommands(Guide guide) {
        assertThat(guide.text().lines()).as(guide.name()).containsOnlyOnce(DRAFT, TESTS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void placesInCodeFontExist(Guide guide) {
        Set<String> missing = new TreeSet<>();
        for (String code : guide.code()) {
            for (String word : code.split("[ '\"=:]+", -1)) {
                if (PLACE.matcher(word).matches() && !Files.exists(Path.of(word))) {
                    missing.add(word);
                }
            }
        }
        assertThat(missing).as(guide.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Guide guide) {
        Path file = Path.of(guide.name());
        assertThat(guide.links()).as(guide.name()).allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void shownCommandsAndOptionsAreKnown(Guide guide) {
        assertThat(guide.calls()).as(guide.name()).isNotEmpty().allSatisfy(call -> {
            String[] words = call.split(" ", -1);
            assertThat(COMMANDS.options()).as(call).containsKey(words[1]);
            List<String> options =
                    Arrays.stream(words).filter(word -> word.startsWith("-")).toList();
            assertThat(COMMANDS.options().get(words[1])).as(call).containsAll(options);
        });
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyCommandIsShown(Guide guide) {
        Set<String> shown = guide.calls().stream().map(call -> call.split(" ", -1)[1]).collect(Collectors.toSet());
        assertThat(shown).as(guide.name()).isEqualTo(COMMANDS.options().keySet());
    }

    /** If this fails after the wording changed: copy the excerpt anew from the draft of the README's first command. */
    @Test
    void theExcerptIsFromTheDraftOfTheFirstCommand() throws IOException {
        String draft = Files.readString(Path.of("src/test/resources/golden/annual-review.txt"), StandardCharsets.UTF_8);
        List<String> excerpt = Guide.read(ENGLISH).text().lines()
                .filter(line -> line.startsWith("> "))
                .flatMap(line -> Arrays.stream(line.substring(2).replace("**", "").split("……", -1)))
                .filter(piece -> !piece.isEmpty())
                .toList();
        assertThat(excerpt).hasSizeGreaterThan(5).allSatisfy(piece -> assertThat(draft).contains(piece));
    }

    @Test
    void theEnglishGuideListsTheRooms() throws IOException {
        List<String> rooms = namesIn(Path.of(SOURCES)).map(name -> name + "/").toList();
        assertThat(Guide.read(ENGLISH).code()).containsAll(rooms);
    }

    @Test
    void theChineseGuideListsTheSettingsFiles() throws IOException {
        List<String> shown = Guide.read(CHINESE).code().stream()
                .filter(code -> code.matches("[\\w-]+\\.yaml") && !code.equals("template.yaml"))
                .distinct()
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(namesIn(Path.of(DATA)).toList());
    }

    @Test
    void theChineseGuideListsTheNamesThatTemplatesMayUse() throws IOException {
        StringBuilder source = new StringBuilder();
        for (String file : List.of("PaperSlots", "BriefSlots", "SectionSlots", "Openers", "Ways")) {
            source.append(Files.readString(Path.of(SOURCES, "compose", file + ".java"), StandardCharsets.UTF_8));
        }
        List<String> names = Pattern.compile("\\.put(?:Rows)?\\(\"([^\"]+)\"").matcher(source).results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        String text = Guide.read(CHINESE).text();
        String table = text.substring(text.indexOf("**可用的名称**"), text.indexOf("## 十三"));
        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(table)
                .containsPattern("[|、.$ ]" + name + "[ 、}|（]"));
    }

    @Test
    void theListOfSamplesIsComplete() throws IOException {
        List<String> papers = namesIn(Path.of("corpus")).filter(name -> name.endsWith(".txt")).toList();
        List<String> listed = Guide.read("corpus/README.md").code().stream()
                .filter(code -> code.endsWith(".txt"))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(papers);
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList().stream();
        }
    }
}
