package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.check.Checker;
import io.zongshu.check.Finding;
import io.zongshu.check.Materials;
import io.zongshu.check.OfficeTermsFile;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A paper, what it is checked against, and what a rule must mark in it.
 *
 * @param name where it comes from
 * @param columns of the rule in other words (改栏); empty for most
 * @param paper with the places that must be marked; without any the rule must be silent
 */
public record CheckCase(String name, String rule, Optional<YamlNode> columns, Materials materials, MarkedPaper paper) {
    private static final Settings SETTINGS = Settings.builtIn();
    private static final Map<String, Brief> BRIEFS = new ConcurrentHashMap<>();
    private static final Map<List<String>, Bank> BANKS = new ConcurrentHashMap<>();

    /** A case of an entry of plants/*.yaml or of an example with columns of its own. */
    public static CheckCase of(String name, String rule, YamlNode entry) {
        return of(name, rule, entry, entry.get("文").text());
    }

    /** The same with another text. */
    public static CheckCase of(String name, String rule, YamlNode entry, String text) {
        return new CheckCase(name, rule, optional(entry, "改栏"), materials(entry), MarkedPaper.of(text));
    }

    private static Optional<YamlNode> optional(YamlNode entry, String key) {
        return Optional.ofNullable(entry.entries().get(key));
    }

    private static Materials materials(YamlNode entry) {
        return new Materials(
                "例.txt",
                optional(entry, "素材").map(CheckCase::brief),
                optional(entry, "词句库").map(b -> BANKS.computeIfAbsent(b.texts(), CheckCase::bank)),
                optional(entry, "初稿").map(d -> draft(d.text())),
                optional(entry, "用语表").map(t -> OfficeTermsFile.of("用语.yaml", t)));
    }

    private static Brief brief(YamlNode node) {
        return BRIEFS.computeIfAbsent(YamlText.of(node), text -> {
            try {
                Path file = Files.createTempFile("素材", ".yaml");
                Files.writeString(file, text);
                Brief brief = BriefReader.read(List.of(file), SETTINGS).brief();
                Files.delete(file);
                return brief;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Bank bank(List<String> texts) {
        Themes themes = Themes.load(SETTINGS);
        List<Paper> papers = new ArrayList<>();
        for (String text : texts) {
            papers.add(Learn.paper(MarkedPaper.of(text).article(), "往年/" + (papers.size() + 1) + ".txt", themes));
        }
        return Learn.mine(papers, new Learn.Options(SETTINGS, 1, true));
    }

    private static Draft draft(String text) {
        Document document = MarkedPaper.of(text).article().document();
        List<Sourced> paragraphs = PrintedText.of(document).stream().map(t -> new Sourced(t, List.of())).toList();
        return new Draft(document, paragraphs, List.of(), List.of());
    }

    /** What the rule finds. */
    public List<Finding> found(Checker checker) {
        Checker own = columns.map(c -> checker.with(rule, c)).orElse(checker);
        return own.check(paper.article(), materials).findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }

    /** Whether a finding marks exactly a place. */
    public static boolean marks(Finding finding, MarkedPaper.Place place) {
        return finding.paragraph() == place.paragraph() && finding.start() == place.start() && finding.end() == place.end();
    }
}
