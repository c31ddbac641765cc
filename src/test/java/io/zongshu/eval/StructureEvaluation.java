package io.zongshu.eval;

import io.zongshu.document.LineRange;
import io.zongshu.document.Block;
import io.zongshu.document.ParallelGroup;
import io.zongshu.files.Settings;
import io.zongshu.read.RawLine;
import io.zongshu.read.RawText;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.OutlineEntry;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores structure against annotated papers. Arguments: a folder of annotations NN.json with articles/NN.txt, then any
 * number of source files whose papers are counted and listed. With -v every miss is printed.
 */
public final class StructureEvaluation {
    private final PrintWriter out;
    private final boolean verbose;
    private final Structure structure = Structure.load(Settings.builtIn());
    private final Score continuations = new Score("continuations");
    private final Score headings = new Score("headings (line, level)");
    private final Score levelOne = new Score("level-1 headings");
    private final Score members = new Score("heading-group members");
    private final Score clauses = new Score("clause-group members");

    private StructureEvaluation(PrintWriter out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        List<String> paths = List.of(args).stream().filter(a -> !a.equals("-v")).toList();
        StructureEvaluation evaluation = new StructureEvaluation(out, paths.size() < args.length);
        evaluation.gold(Path.of(paths.get(0)));
        for (Path file : SourceFiles.find(paths.stream().skip(1).map(Path::of).toList())) {
            evaluation.papers(file);
        }
    }

    private void gold(Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        for (Path file : SourceFiles.find(List.of(folder))) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".json")) {
                Path text = folder.resolve("articles").resolve(name.replace(".json", ".txt"));
                one(name, json.readTree(Files.readString(file, StandardCharsets.UTF_8)), SourceReader.read(text));
            }
        }
        List.of(continuations, headings, levelOne, members, clauses).forEach(s -> out.println(s.line()));
    }

    private void one(String name, JsonNode gold, RawText raw) {
        List<Article> articles = structure.articles(raw);
        report(name, continuations.add(set(gold.get("continuations").valueStream().map(JsonNode::asString)),
                set(articles.stream().flatMap(a -> continued(a, raw)).map(String::valueOf))));
        Set<String> expected = set(gold.get("headings").valueStream()
                .map(h -> h.get("line").asInt() + " L" + h.get("level").asInt()));
        Set<String> found = set(articles.stream()
                .flatMap(a -> a.outline().stream())
                .map(h -> h.line() + " L" + h.level()));
        report(name, headings.add(expected, found));
        levelOne.add(set(expected.stream().filter(h -> h.endsWith("L1"))), set(found.stream().filter(h -> h.endsWith("L1"))));
        Set<String> texts = set(gold.get("headings").valueStream().map(h -> h.get("text").asString()));
        report(name, members.add(
                set(gold.get("parallel_groups").valueStream()
                        .map(g -> g.get("members").valueStream().map(JsonNode::asString).toList())
                        .filter(g -> mostly(g, texts))
                        .flatMap(List::stream)),
                set(articles.stream()
                        .flatMap(a -> a.groups().stream()
                                .map(ParallelGroup::members)
                                .filter(g -> mostly(g, set(a.outline().stream().map(OutlineEntry::text)))))
                        .flatMap(List::stream))));
        report(name, clauses.add(
                set(gold.get("parallel_groups").valueStream()
                        .map(g -> g.get("members").valueStream().map(JsonNode::asString).toList())
                        .filter(g -> !mostly(g, texts))
                        .flatMap(List::stream)
                        .map(StructureEvaluation::dense)),
                set(articles.stream()
                        .flatMap(a -> a.groups().stream())
                        .filter(g -> g.kind() == ParallelGroup.Kind.CLAUSE)
                        .flatMap(g -> g.members().stream())
                        .map(StructureEvaluation::dense))));
    }

    /** Annotators write members with and without the quotation marks around them. */
    private static String dense(String member) {
        return member.replaceAll("[“”？。，]", "");
    }

    /** The raw lines that continue a paragraph: all but the first of each block, blank ones and page numbers apart. */
    private static java.util.stream.Stream<Integer> continued(Article article, RawText raw) {
        Set<Integer> full = raw.lines().stream()
                .filter(l -> !l.isBlank() && !l.text().matches("[—\\-–·|第页0-9０-９ 　]+"))
                .map(RawLine::number)
                .collect(Collectors.toCollection(TreeSet::new));
        return article.document().blocks().stream()
                .map(Block::lines)
                .filter(l -> l.first() < l.last())
                .flatMap(l -> full.stream().filter(n -> inside(l, n)));
    }

    private static boolean inside(LineRange range, int line) {
        return line > range.first() && line <= range.last();
    }

    private static boolean mostly(List<String> group, Set<String> headings) {
        return group.stream().filter(headings::contains).count() * 2 > group.size();
    }

    private static Set<String> set(java.util.stream.Stream<String> items) {
        return items.collect(Collectors.toCollection(TreeSet::new));
    }

    private void report(String name, String misses) {
        if (verbose && !misses.isEmpty()) {
            out.println(name + " " + misses);
        }
    }

    private void papers(Path file) {
        List<Article> articles = structure.articles(SourceReader.read(file));
        out.println(file.getFileName() + ": " + articles.size() + " papers");
        for (Article article : articles) {
            long first = article.outline().stream().filter(h -> h.level() == 1).count();
            out.println("  " + article.titleLines().first() + " " + article.document().title() + " | "
                    + article.document().subtitle() + " | " + article.metadata() + " | L1 " + first + " of "
                    + article.outline().size());
            if (verbose) {
                article.outline().forEach(h -> out.println(
                        "    " + "  ".repeat(h.level()) + h.line() + (h.runIn() ? "r " : "  ") + h.marker() + "|" + h.text()));
            }
        }
    }

    /** True and false positives, false negatives. */
    private static final class Score {
        private final String name;
        private int right;
        private int wrong;
        private int missed;

        Score(String name) {
            this.name = name;
        }

        String add(Set<String> gold, Set<String> found) {
            Set<String> missing = new TreeSet<>(gold);
            missing.removeAll(found);
            Set<String> extra = new TreeSet<>(found);
            extra.removeAll(gold);
            right += gold.size() - missing.size();
            wrong += extra.size();
            missed += missing.size();
            return missing.isEmpty() && extra.isEmpty() ? "" : name + " missed " + missing + " extra " + extra;
        }

        String line() {
            double f1 = right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
            return String.format(java.util.Locale.ROOT, "%-24s F1 %.3f  precision %.3f  recall %.3f  (%d right, %d wrong, %d missed)",
                    name, f1, right / (double) Math.max(1, right + wrong), right / (double) Math.max(1, right + missed), right, wrong, missed);
        }
    }
}
