package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import io.zongshu.structure.Article;
import io.zongshu.structure.StructureView;
import io.zongshu.structure.TreeView;
import io.zongshu.structure.PaperReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that were read and understood.
 *
 * @param failures one sentence for each file that could not be read
 */
record PapersRead(List<PaperFile> papers, List<String> failures) {
    /** Columns of one of two papers side by side. */
    private static final int HALF = 58;

    /** A file and its papers. */
    record PaperFile(String file, List<Article> articles) {}

    static PapersRead of(List<Path> files, PaperReader reader) {
        List<PaperFile> papers = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path file : files) {
            reader.each(file, (name, articles) -> {
                try {
                    papers.add(new PaperFile(name, articles.get()));
                } catch (CannotContinue e) {
                    failures.add(String.valueOf(e.getMessage()));
                }
            });
        }
        return new PapersRead(papers, failures);
    }

    List<StructureView> views() {
        return papers.stream().map(p -> StructureView.of(p.file(), p.articles())).toList();
    }

    /** Drawings: two papers side by side, else one below the other. */
    List<String> lines() {
        List<Article> all = papers.stream().flatMap(p -> p.articles().stream()).toList();
        if (papers.size() == 2 && all.size() == 2) {
            return sideBySide(TreeView.of(all.get(0)), TreeView.of(all.get(1)));
        }
        List<String> lines = new ArrayList<>();
        for (Article article : all) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(TreeView.of(article));
        }
        return lines;
    }

    private static List<String> sideBySide(List<String> left, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            lines.add((Columns.pad(Columns.fit(one, HALF), HALF + 2) + "│ " + Columns.fit(other, HALF)).stripTrailing());
        }
        return lines;
    }
}
