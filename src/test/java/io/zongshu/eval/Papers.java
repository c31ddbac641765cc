package io.zongshu.eval;

import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads papers as the product does. */
public final class Papers {
    private Papers() {}

    /** The papers of a file, or of the files of a folder. */
    public static List<Paper> read(Path path) {
        Settings settings = Settings.builtIn();
        Structure structure = Structure.load(settings);
        Themes themes = Themes.load(settings);
        List<Paper> papers = new ArrayList<>();
        for (Path file : SourceFiles.find(List.of(path))) {
            List<Article> articles = structure.articles(SourceReader.read(file));
            for (int i = 0; i < articles.size(); i++) {
                String name = file.getFileName() + (articles.size() == 1 ? "" : "#" + (i + 1));
                papers.add(Learn.paper(articles.get(i), name, themes));
            }
        }
        return papers;
    }
}
