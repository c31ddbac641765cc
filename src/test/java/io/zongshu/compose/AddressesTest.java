package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.template.PaperTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address of a draft that names a data file leads to an entry of that file. */
class AddressesTest {
    private static final Pattern DATA_FILE = Pattern.compile("([a-z-]+)\\.yaml (.+)");

    static List<Path> briefs() throws IOException {
        try (Stream<Path> tests = Files.list(Path.of("src/test/resources/briefs"));
                Stream<Path> templates = Files.list(Path.of("templates"))) {
            return Stream.concat(
                            tests.filter(f -> f.toString().endsWith(".yaml")),
                            templates.filter(Files::isDirectory).map(f -> f.resolve("example.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void leadSomewhere(Path file) {
        Set<String> astray = new TreeSet<>();
        for (Sourced paragraph : draft(file).paragraphs()) {
            for (Source source : paragraph.sources()) {
                Matcher data = DATA_FILE.matcher(source.address());
                if (source.kind() == Source.Kind.TEMPLATE && data.matches() && !leads(data.group(1), data.group(2))) {
                    astray.add(source.address());
                }
            }
        }

        assertThat(astray).isEmpty();
    }

    private static boolean leads(String file, String path) {
        YamlNode node = Bench.SETTINGS.data(file);
        for (String key : path.split(" ", -1)) {
            if (!node.entries().containsKey(key)) {
                return false;
            }
            node = node.get(key);
        }
        return true;
    }

    private static Draft draft(Path file) {
        Brief brief = BriefReader.read(List.of(file), Bench.SETTINGS).brief();
        PaperTemplate template = Bench.TEMPLATES.named(brief.template().text());
        return Bench.COMPOSER.draft(brief, template, Bank.EMPTY, BuiltInBank.load(), ComposeOptions.DEFAULT);
    }
}
