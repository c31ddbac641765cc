package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.RunIn;
import io.zongshu.document.Table;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an exported file as the program reads any file, and writes a Document as lines that can be compared. */
public final class ReadBack {
    private ReadBack() {}

    /** The papers found in a file. */
    public static List<Document> read(Path file) {
        return Structure.load(Settings.builtIn()).articles(SourceReader.read(file)).stream().map(Article::document).toList();
    }

    /** Title, levels, roles, texts and run-in headings, a line for each. */
    public static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>(List.of("title " + document.title(), "subtitle " + document.subtitle()));
        for (Block block : document.blocks()) {
            if (block instanceof Heading h) {
                lines.add("heading " + h.level() + " [" + h.marker() + "] " + h.text());
            } else if (block instanceof Paragraph p) {
                lines.add(p.role().jsonName() + " " + p.text());
                for (RunIn r : p.runIns()) {
                    lines.add("  run-in " + r.level() + " [" + r.marker() + "] " + r.text());
                }
            } else if (block instanceof Table t) {
                lines.add("table " + t.caption());
                t.rows().forEach(row -> lines.add("  row " + String.join("|", row)));
            }
        }
        return lines;
    }
}
