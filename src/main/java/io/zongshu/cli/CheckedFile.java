package io.zongshu.cli;

import io.zongshu.check.CheckReport;
import io.zongshu.check.Finding;
import io.zongshu.check.Severity;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.PrintedText;
import io.zongshu.structure.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's papers with what was found in each. Paragraphs are counted through all papers of the file.
 *
 * @param papers in the order of the file
 */
record CheckedFile(String file, List<CheckedPaper> papers) {
    /**
     * A paper.
     *
     * @param before printed paragraphs of the papers above it
     * @param printed its printed paragraphs
     */
    record CheckedPaper(Article article, CheckReport report, int before, List<PrintedText.Printed> printed) {
        /** The text of the paragraph of a finding. */
        String text(Finding finding) {
            return printed.get(finding.paragraph() - 1).text();
        }

        /** The lines of the file, or its Word paragraphs, where a finding's paragraph stands. */
        LineRange lines(Finding finding) {
            PrintedText.Printed paragraph = printed.get(finding.paragraph() - 1);
            return switch (paragraph.kind()) {
                case TITLE -> article.titleLines();
                case SUBTITLE -> article.subtitleLines();
                default -> article.document().blocks().get(paragraph.block()).lines();
            };
        }
    }

    static CheckedFile of(String file, List<Article> articles, List<CheckReport> reports) {
        List<CheckedPaper> papers = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < articles.size(); i++) {
            Document document = articles.get(i).document();
            List<PrintedText.Printed> printed = PrintedText.paragraphs(document);
            papers.add(new CheckedPaper(articles.get(i), reports.get(i), before, printed));
            before += printed.size();
        }
        return new CheckedFile(file, papers);
    }

    long count(Severity severity) {
        return papers.stream().mapToLong(p -> p.report().count(severity)).sum();
    }
}
