package io.zongshu.eval;

import io.zongshu.check.CheckReport;
import io.zongshu.check.Checker;
import io.zongshu.check.Finding;
import io.zongshu.check.Materials;
import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the checks.
 *
 * <p>{@code plants PAPERS… [-- RULE…]}: faults planted into clean papers (files and folders), by rule and severity: how
 * many are found, and with the exact range; what is missed, and what clean entries and examples raise.
 *
 * <p>{@code alarms PAPERS…}: every finding in untouched papers with its context, and the rates for 10,000 characters.
 */
public final class CheckEvaluation {
    private static final PrintWriter OUT = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private static final int CONTEXT = 16;

    private final Map<String, YamlNode> rules = Settings.builtIn().data("check-rules").entries();
    private final Checker checker = Checker.load(Settings.builtIn());

    private CheckEvaluation() {}

    /** What was planted for a rule, and what of it was found. */
    private static final class Score {
        private int planted;
        private int found;
        private int exact;
        private int clean;
        private int alarms;

        private void add(Score other) {
            planted += other.planted;
            found += other.found;
            exact += other.exact;
            clean += other.clean;
            alarms += other.alarms;
        }
    }

    public static void main(String[] args) {
        List<String> arguments = new ArrayList<>(List.of(args).subList(1, args.length));
        int cut = arguments.indexOf("--");
        List<String> only = cut < 0 ? List.of() : List.copyOf(arguments.subList(cut + 1, arguments.size()));
        List<Path> paths = arguments.subList(0, cut < 0 ? arguments.size() : cut).stream().map(Path::of).toList();
        if (args[0].equals("plants")) {
            new CheckEvaluation().plants(paths, only);
        } else {
            new CheckEvaluation().alarms(paths, only);
        }
    }

    private void plants(List<Path> paths, List<String> only) {
        Map<String, Score> scores = new TreeMap<>();
        Plants plants = new Plants(CleanLines.of(paths));
        for (String file : Plants.FILES) {
            for (CheckCase one : plants.cases(file)) {
                if (only.isEmpty() || only.stream().anyMatch(one.rule()::startsWith)) {
                    score(one, scores.computeIfAbsent(one.rule(), r -> new Score()));
                }
            }
        }
        Map<String, Score> bySeverity = new TreeMap<>();
        rules.forEach((id, rule) -> {
            Score score = scores.get(id);
            if (score != null) {
                print(id, score);
                bySeverity.computeIfAbsent(rule.get("级别").text(), s -> new Score()).add(score);
            }
        });
        bySeverity.forEach(CheckEvaluation::print);
    }

    private static void print(String name, Score s) {
        OUT.println(String.format(Locale.ROOT, "%s\tplanted %d\tfound %.3f\texact %.3f\tclean %d\talarms %d", name, s.planted,
                s.found / (double) Math.max(1, s.planted), s.exact / (double) Math.max(1, s.planted), s.clean, s.alarms));
    }

    private void score(CheckCase one, Score score) {
        List<Finding> findings = new ArrayList<>(one.found(checker));
        List<String> printed = PrintedText.of(one.paper().article().document());
        if (one.paper().places().isEmpty()) {
            score.clean++;
            score.alarms += findings.isEmpty() ? 0 : 1;
            findings.forEach(f -> OUT.println("ALARM " + one.name() + " " + one.rule() + " " + context(f, printed)));
        }
        for (MarkedPaper.Place place : one.paper().places()) {
            score.planted++;
            boolean exact = findings.stream().anyMatch(f -> CheckCase.marks(f, place));
            boolean near = exact || findings.stream().anyMatch(
                    f -> f.paragraph() == place.paragraph() && f.start() < place.end() && f.end() > place.start());
            score.exact += exact ? 1 : 0;
            score.found += near ? 1 : 0;
            if (!exact) {
                OUT.println((near ? "RANGE " : "MISSED ") + one.name() + " " + one.rule() + " "
                        + context(place.paragraph(), place.start(), place.end(), printed)
                        + (near ? " BUT " + findings.stream().map(Finding::text).toList() : ""));
            }
        }
    }

    private void alarms(List<Path> paths, List<String> only) {
        Structure structure = Structure.load(Settings.builtIn());
        Map<String, Integer> counts = new TreeMap<>();
        long characters = 0;
        int papers = 0;
        for (Path file : SourceFiles.find(paths)) {
            for (Article article : structure.articles(SourceReader.read(file))) {
                papers++;
                List<String> printed = PrintedText.of(article.document());
                characters += printed.stream().mapToLong(String::length).sum();
                CheckReport report = checker.check(article, Materials.NONE);
                for (Finding f : report.findings()) {
                    if (only.isEmpty() || only.stream().anyMatch(f.rule()::startsWith)) {
                        counts.merge(f.severity().jsonName(), 1, Integer::sum);
                        counts.merge(f.severity().jsonName() + " " + f.rule(), 1, Integer::sum);
                        OUT.println(f.severity().chinese() + " " + f.rule() + " " + file.getFileName() + "《"
                                + article.document().title() + "》第" + f.paragraph() + "段 " + context(f, printed) + "　" + f.message());
                    }
                }
            }
        }
        double units = characters / 10_000.0;
        OUT.println(papers + " papers, " + characters + " characters");
        counts.forEach((name, n) -> OUT.println(String.format(Locale.ROOT, "%s\t%d\t%.2f per 10,000", name, n, n / units)));
    }

    private static String context(Finding f, List<String> printed) {
        return context(f.paragraph(), f.start(), f.end(), printed);
    }

    private static String context(int paragraph, int start, int end, List<String> printed) {
        String text = printed.get(paragraph - 1);
        return text.substring(Math.max(0, start - CONTEXT), start) + "⟦" + text.substring(start, end) + "⟧"
                + text.substring(end, Math.min(text.length(), end + CONTEXT));
    }
}
