package io.zongshu.cli;

import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
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

    /** Two files of one paper each, as papers of a bank; empty for anything else. */
    List<Paper> pair(Themes themes) {
        boolean two = papers.size() == 2 && papers.stream().allMatch(p -> p.articles().size() == 1);
        return two ? papers.stream().map(p -> Learn.paper(p.articles().get(0), p.file(), themes)).toList() : List.of();
    }

    /** Drawings, one below the other. */
    List<String> lines() {
        List<Article> all = papers.stream().flatMap(p -> p.articles().stream()).toList();
        List<String> lines = new ArrayList<>();
        for (Article article : all) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(TreeView.of(article));
        }
        return lines;
    }
}
