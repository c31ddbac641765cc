package io.zongshu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final Path FOLDER = Path.of("corpus");
    private static final Structure STRUCTURE = Structure.load(Settings.builtIn());

    /** Strings of this many characters that two papers share count as copied. */
    private static final int GRAM = 12;

    /** What two papers may share of the smaller one's strings: what two clerks write alike by chance. */
    private static final double MOST_SHARED = 0.01;

    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!()\"']|[,;:?!()\"']\\p{IsHan}");
    private static final Pattern MOTTO = Pattern.compile("“[^”]+”——[^。]{2,20}");
    private static final Pattern DOCUMENT_NAME = Pattern.compile("《[^》]*》");

    static List<Path> papers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> !f.getFileName().toString().equals("README.md")).sorted().toList();
        }
    }

    private static String text(Path paper) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(paper))).toString();
    }

    private static String dense(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void isLargeEnoughToLearnFrom() throws IOException {
        long characters = 0;
        for (Path paper : papers()) {
            characters += dense(text(paper)).length();
        }

        assertThat(papers()).hasSizeGreaterThanOrEqualTo(36);
        assertThat(characters).isGreaterThanOrEqualTo(110_000);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isPlainUtf8WithPlainLineEndsAndAPlainName(Path paper) throws IOException {
        String text = text(paper);

        assertThat(paper.getFileName().toString()).matches("[0-9]{2}-[a-z0-9-]+\\.txt");
        assertThat(text).endsWith("\n").doesNotContain("\r", "\t", "\uFEFF", "\uFFFD");
        assertThat(text).doesNotContainPattern("[\\uE000-\\uF8FF]");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void hasNoHalfWidthMarksAmongHan(Path paper) throws IOException {
        List<String> found = HALF_WIDTH.matcher(text(paper)).results().map(m -> m.group()).toList();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isReadWholeAsOneArticleUnderItsFirstLine(Path paper) throws IOException {
        List<Article> articles = STRUCTURE.articles(SourceReader.read(paper));
        List<String> lines = text(paper).lines().map(CorpusTest::dense).filter(l -> !l.isEmpty()).toList();

        assertThat(articles).hasSize(1);
        Document document = articles.get(0).document();
        assertThat(dense(document.title())).isEqualTo(lines.get(0));
        assertThat(document.paragraphs()).hasSizeGreaterThan(3);
        String read = dense(document.title() + document.subtitle()) + String.join("", pieces(document));
        assertThat(undashed(read).equals(undashed(String.join("", lines)))).as("nothing lost, nothing added").isTrue();
        // A motto without an end mark may be joined to the paragraph after it.
        List<String> joined = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            boolean motto = MOTTO.matcher(lines.get(i)).matches();
            if (!motto && !pieces(document).contains(lines.get(i))) {
                joined.add(lines.get(i));
            }
        }
        assertThat(joined).isEmpty();
    }

    /** The dash before a subtitle is not part of it. */
    private static String undashed(String text) {
        return text.replace("—", "");
    }

    /** Headings and paragraphs as they are printed, without blanks. */
    private static List<String> pieces(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Heading heading
                        ? Stream.of(heading.printed())
                        : block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty())
                .map(CorpusTest::dense)
                .toList();
    }

    @Test
    void spreadsOverGenresAndYears() throws IOException {
        Map<String, Integer> genres = new TreeMap<>();
        Set<String> units = new HashSet<>();
        for (Path paper : papers()) {
            Article article = STRUCTURE.articles(SourceReader.read(paper)).get(0);
            genres.merge(article.metadata().genre(), 1, Integer::sum);
            units.add(article.metadata().unit());
        }

        assertThat(genres).hasSizeGreaterThanOrEqualTo(3);
        assertThat(genres.values()).filteredOn(n -> n >= 5).hasSizeGreaterThanOrEqualTo(3);
        assertThat(units).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void sharesNoPassagesBetweenPapers() throws IOException {
        List<Path> papers = papers();
        List<Set<String>> grams = new ArrayList<>();
        for (Path paper : papers) {
            grams.add(grams(DOCUMENT_NAME.matcher(dense(text(paper))).replaceAll("《》")));
        }
        double most = 0;
        String pair = "";
        for (int i = 0; i < papers.size(); i++) {
            for (int j = 0; j < i; j++) {
                double shared = shared(grams.get(i), grams.get(j));
                if (shared > most) {
                    most = shared;
                    pair = papers.get(j).getFileName() + " and " + papers.get(i).getFileName();
                }
            }
        }
        System.out.printf(Locale.ROOT, "most alike: %s, %.3f %% of strings of %d%n", pair, 100 * most, GRAM);

        assertThat(most).as(pair).isLessThan(MOST_SHARED);
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + GRAM));
        }
        return grams;
    }

    /** The share of the smaller set that the other has too. */
    private static double shared(Set<String> one, Set<String> other) {
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        return (double) small.stream().filter(large::contains).count() / small.size();
    }
}
