package io.zongshu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a paper in printed order, the one count that comments, evidence and findings share: what stands
 * above the title (kickers), the title, the subtitle with its ——, then each block; of a table the caption, if it has
 * one, and each row with its cells parted by tabs.
 */
public final class PrintedText {
    private PrintedText() {}

    /** What a printed paragraph is. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        HEADING,
        PARAGRAPH,
        CAPTION,
        ROW
    }

    /**
     * A printed paragraph.
     *
     * @param block index of its block in the document; -1 for title and subtitle
     */
    public record Printed(Kind kind, int block, String text) {}

    /** The printed texts; paragraph n is item n-1. */
    public static List<String> of(Document document) {
        return paragraphs(document).stream().map(Printed::text).toList();
    }

    /** The printed paragraphs; paragraph n is item n-1. */
    public static List<Printed> paragraphs(Document document) {
        List<Printed> all = new ArrayList<>();
        int above = kickers(document);
        for (int i = 0; i < above; i++) {
            add(all, document, i);
        }
        if (!document.title().isEmpty()) {
            all.add(new Printed(Kind.TITLE, -1, document.title()));
        }
        if (!document.subtitle().isEmpty()) {
            all.add(new Printed(Kind.SUBTITLE, -1, subtitle(document)));
        }
        for (int i = above; i < document.blocks().size(); i++) {
            add(all, document, i);
        }
        return all;
    }

    /** How many blocks stand above the title: the kickers at the start of a paper that has a title. */
    public static int kickers(Document document) {
        int n = 0;
        while (!document.title().isEmpty() && n < document.blocks().size()
                && document.blocks().get(n) instanceof Paragraph p && p.role() == Role.KICKER) {
            n++;
        }
        return n;
    }

    /** The subtitle as printed. */
    public static String subtitle(Document document) {
        return document.subtitle().startsWith("—") ? document.subtitle() : "——" + document.subtitle();
    }

    private static void add(List<Printed> all, Document document, int index) {
        Block block = document.blocks().get(index);
        if (block instanceof Heading heading) {
            all.add(new Printed(Kind.HEADING, index, heading.printed()));
        } else if (block instanceof Paragraph paragraph) {
            all.add(new Printed(Kind.PARAGRAPH, index, paragraph.text()));
        } else if (block instanceof Table table) {
            if (!table.caption().isEmpty()) {
                all.add(new Printed(Kind.CAPTION, index, table.caption()));
            }
            table.rows().forEach(row -> all.add(new Printed(Kind.ROW, index, String.join("\t", row))));
        }
    }
}
