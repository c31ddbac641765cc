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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
                List<String> lines = lines(article.document(), EnumSet.of(Role.BODY));
                List<Article> again = structure.articles(RawText.ofText("例.txt", String.join("\n", lines)));
                if (lines.size() >= FEWEST && again.size() == 1
                        && PrintedText.of(again.get(0).document()).equals(lines.stream().map(String::strip).toList())) {
                    all.add(lines);
                }
            }
        }
        return all;
    }

    /** All lines of a document: title, headings and what is no running text (addressee, date) without indent. */
    static List<String> lines(Document document) {
        return lines(document, EnumSet.allOf(Role.class));
    }

    private static List<String> lines(Document document, Set<Role> roles) {
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
            } else if (block instanceof Paragraph paragraph && roles.contains(paragraph.role())) {
                lines.add((paragraph.role() == Role.BODY ? "　　" : "") + paragraph.text());
            }
        }
        return lines;
    }
}
