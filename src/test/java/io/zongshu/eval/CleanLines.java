package io.zongshu.eval;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Papers as clean lines, into which faults are planted: the program understands the lines as it did the paper. */
final class CleanLines {
    private static final int FEWEST = 6;

    private CleanLines() {}

    /** The papers of files and folders; one that is not understood alike when written anew is left out. */
    static List<List<String>> of(List<Path> paths) {
        Structure structure = Structure.load(Settings.builtIn()).withoutGroups();
        List<List<String>> all = new ArrayList<>();
        for (Path file : SourceFiles.find(paths)) {
            for (Article article : structure.articles(SourceReader.read(file))) {
                List<String> lines = lines(article.document());
                List<Article> again = structure.articles(RawText.ofText("例.txt", String.join("\n", lines)));
                if (lines.size() >= FEWEST && again.size() == 1
                        && PrintedText.of(again.get(0).document()).equals(lines.stream().map(String::strip).toList())) {
                    all.add(lines);
                }
            }
        }
        return all;
    }

    /** The lines of a document: title and headings without indent. */
    static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        if (document.title().isEmpty()) {
            return lines;
        }
        lines.add(document.title());
        if (!document.subtitle().isEmpty()) {
            lines.add(PrintedText.subtitle(document));
        }
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                lines.add(heading.printed());
            } else if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY) {
                lines.add("　　" + paragraph.text());
            }
        }
        return lines;
    }
}
