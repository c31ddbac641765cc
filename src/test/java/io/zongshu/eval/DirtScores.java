package io.zongshu.eval;

import io.zongshu.document.Block;
import io.zongshu.document.LineRange;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts what structure finds of the truth about raw sheets. */
final class DirtScores {
    private static final Structure STRUCTURE = Structure.load(Settings.builtIn());

    final Counts continuations = new Counts();
    final Counts headings = new Counts();
    final Counts levelOne = new Counts();
    final Counts papers = new Counts();

    /** Right, wrong and missed. */
    static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        /** Adds one sheet; what went wrong in words, empty if nothing did. */
        String add(Set<String> gold, Set<String> found) {
            Set<String> missing = new TreeSet<>(gold);
            missing.removeAll(found);
            Set<String> extra = new TreeSet<>(found);
            extra.removeAll(gold);
            right += gold.size() - missing.size();
            wrong += extra.size();
            missed += missing.size();
            return missing.isEmpty() && extra.isEmpty() ? "" : "missed " + missing + " extra " + extra;
        }

        /** F1; 1 where there was nothing to find and nothing was found. */
        double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    /** Scores one sheet; the failures in words. */
    List<String> add(RawSheet sheet, String lineEnd) {
        RawText raw = RawText.ofText("sheet.txt", String.join(lineEnd, sheet.lines) + lineEnd);
        List<Article> articles = STRUCTURE.articles(raw);
        Set<String> found = articles.stream()
                .flatMap(a -> a.outline().stream())
                .map(h -> h.line() + " L" + h.level())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> continued = new TreeSet<>();
        articles.forEach(a -> a.document().blocks().stream().map(Block::lines).forEach(l -> addRest(sheet, l, continued)));
        Set<String> starts = articles.stream()
                .map(a -> String.valueOf(a.document().lines().first()))
                .collect(Collectors.toCollection(TreeSet::new));
        return java.util.stream.Stream.of(
                        "continuations " + continuations.add(sheet.continuations, continued),
                        "headings " + headings.add(sheet.headings, found),
                        "level one " + levelOne.add(main(sheet.headings), main(found)),
                        "papers " + papers.add(sheet.papers, starts))
                .filter(s -> s.contains("missed"))
                .toList();
    }

    private static Set<String> main(Set<String> headings) {
        return headings.stream().filter(h -> h.endsWith("L1")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All lines of a block after its first that are neither blank nor page furniture. */
    private static void addRest(RawSheet sheet, LineRange range, Set<String> continued) {
        for (int line = range.first() + 1; line <= range.last(); line++) {
            String text = sheet.lines.get(line - 1);
            boolean furniture = sheet.furniture.contains(line);
            if (!text.isBlank() && !furniture) {
                continued.add(String.valueOf(line));
            }
        }
    }
}
