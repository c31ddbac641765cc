package io.zongshu.cli;

import io.zongshu.compose.LastYear;
import io.zongshu.files.Settings;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import java.nio.file.Path;
import java.util.List;

/** Last year's paper, as far as this year's follows it. */
final class LikePaper {
    private LikePaper() {}

    /**
     * Reads one paper.
     *
     * @throws io.zongshu.files.CannotContinue if the file cannot be read, bears a classification mark or holds several papers
     */
    static LastYear read(Path file, PaperReader reader, Settings settings) {
        List<Article> articles = reader.papers(file);
        if (articles.size() != 1) {
            throw DraftMessages.severalPapers(file, articles.size());
        }
        return LastYear.of(articles.get(0), settings);
    }
}
