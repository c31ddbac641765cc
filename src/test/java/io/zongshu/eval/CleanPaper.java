package io.zongshu.eval;

import io.zongshu.document.Block;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.structure.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper of which the structure is known: title, subtitle and units.
 *
 * @param units headings and paragraphs in order
 */
record CleanPaper(String title, String subtitle, List<Unit> units) {
    /** A stretch of a paragraph that begins with a heading's marker; level 0 where none begins. */
    record Part(String text, int level, String marker) {}

    /** A paragraph or a stand-alone heading (one part). */
    record Unit(boolean heading, boolean body, List<Part> parts) {}

    /** The paper as the program understands a clean file of it. */
    static CleanPaper of(Article article) {
        List<Unit> units = new ArrayList<>();
        for (Block block : article.document().blocks()) {
            if (block instanceof Heading heading) {
                units.add(new Unit(true, true, List.of(new Part(heading.printed(), heading.level(), heading.marker()))));
            } else if (block instanceof Paragraph paragraph) {
                units.add(new Unit(false, paragraph.role() == Role.BODY, parts(paragraph)));
            }
        }
        return new CleanPaper(article.document().title(), article.document().subtitle(), units);
    }

    private static List<Part> parts(Paragraph paragraph) {
        List<Part> parts = new ArrayList<>();
        String text = paragraph.text();
        int from = 0;
        int level = 0;
        String marker = "";
        for (RunIn runIn : paragraph.runIns()) {
            if (runIn.start() > from) {
                parts.add(new Part(text.substring(from, runIn.start()), level, marker));
            }
            from = runIn.start();
            level = runIn.level();
            marker = runIn.marker();
        }
        parts.add(new Part(text.substring(from), level, marker));
        return parts;
    }
}
