package io.zongshu.eval;

import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Measures the heading patterns against the gold's parallel groups of headings: a group is found if one pattern holds two
 * thirds of its members, a member being equal but for marks at its end. Groups of sentence openers, of which no member is a
 * heading of the gold, are counted apart: heading patterns are not made of them. Arguments: corpus file or folder, gold
 * folder.
 */
public final class ParallelEvaluation {
    private ParallelEvaluation() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Paper> papers = Papers.read(Path.of(args[0]));
        List<HeadingPattern> patterns = Learn.mine(papers, Learn.Options.standard(Settings.builtIn())).headingPatterns();
        int groups = 0;
        int found = 0;
        int others = 0;
        List<String> missed = new ArrayList<>();
        for (Gold.Annotated paper : Gold.read(Path.of(args[1]))) {
            List<String> headings = texts(paper.json().path("headings"), "text");
            for (JsonNode group : paper.json().path("parallel_groups")) {
                List<String> members = new ArrayList<>();
                group.path("members").forEach(m -> members.add(bare(m.asString())));
                if (members.stream().noneMatch(headings::contains)) {
                    others++;
                    continue;
                }
                groups++;
                if (patterns.stream().anyMatch(p -> holds(p, members))) {
                    found++;
                } else {
                    missed.add(paper.name() + " " + String.join(" | ", members));
                }
            }
        }
        out.println(String.format(Locale.ROOT, "%d patterns; parallel groups of headings found: %.3f (%d of %d); %d groups of other sentences",
                patterns.size(), found / (double) Math.max(1, groups), found, groups, others));
        missed.forEach(m -> out.println("  missed " + m));
    }

    private static boolean holds(HeadingPattern pattern, List<String> members) {
        List<String> own = pattern.members().stream().map(m -> bare(m.text())).toList();
        return 3 * members.stream().filter(own::contains).count() >= 2L * members.size();
    }

    private static List<String> texts(JsonNode nodes, String key) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(n -> texts.add(bare(n.path(key).asString())));
        return texts;
    }

    private static String bare(String text) {
        return text.replaceAll("^([一二三四五六七八九十]是|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)", "")
                .replaceAll("[\\s　]+", "，")
                .replaceAll("[。；，、]+$", "");
    }
}
