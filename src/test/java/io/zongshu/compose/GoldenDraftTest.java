package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.document.Draft;
import io.zongshu.export.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drafts of the templates' own examples, word for word, so that no change of wording goes unseen. After a change that
 * was meant, run with {@code -Dgolden.update=true} and read the difference before committing it.
 */
class GoldenDraftTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int SHOWN = 8;

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(TEMPLATES)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void draftsTheExampleAsBefore(String name) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        String text = PlainText.of(draft(name).document());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        }

        assertThat(golden).as("make it with -Dgolden.update=true").exists();
        String expected = Files.readString(golden, StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!text.equals(expected)) {
            fail(difference(golden, expected.lines().toList(), text.lines().toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void draftsTheExampleWithoutOpenPointsAndLosesNothing(String name) {
        Draft draft = draft(name);

        assertThat(draft.openPoints()).isEmpty();
        assertThat(draft.unusedFacts()).isEmpty();
    }

    private static Draft draft(String name) {
        Path example = TEMPLATES.resolve(name).resolve("example.yaml");
        Set<String> fields = new TreeSet<>(
                Bench.TEMPLATES.named(name).settings().get("栏目").entries().keySet());
        Brief brief = BriefReader.read(List.of(example), Bench.SETTINGS, fields).brief();
        return Bench.COMPOSER.draft(
                brief, Bench.TEMPLATES.named(name), Bank.EMPTY, BuiltInBank.load(), ComposeOptions.DEFAULT);
    }

    /** The first lines that differ, old above new. */
    private static String difference(Path golden, List<String> before, List<String> now) {
        StringBuilder text = new StringBuilder(golden + " differs; if that is meant: mvn test -Dtest=GoldenDraftTest -Dgolden.update=true\n");
        int shown = 0;
        for (int i = 0; i < Math.max(before.size(), now.size()) && shown < SHOWN; i++) {
            String old = i < before.size() ? before.get(i) : "(no such line)";
            String recent = i < now.size() ? now.get(i) : "(no such line)";
            if (!old.equals(recent)) {
                text.append("line ").append(i + 1).append("\n- ").append(old).append("\n+ ").append(recent).append('\n');
                shown++;
            }
        }
        return text.append(before.size()).append(" lines before, ").append(now.size()).append(" now").toString();
    }
}
