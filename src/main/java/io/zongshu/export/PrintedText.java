package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a paper in printed order, the one count that comments, evidence and findings share: what stands
 * above the title (kickers), the title, the subtitle with its ——, then each block; of a table the caption, if it has
 * one, and each row with its cells parted by tabs.
 */
public final class PrintedText {
    private PrintedText() {}

    /** The printed paragraphs; paragraph n of an {@link Annotation} is item n-1. */
    public static List<String> of(Document document) {
        List<String> all = new ArrayList<>();
        int above = kickers(document);
        for (int i = 0; i < above; i++) {
            add(all, document.blocks().get(i));
        }
        if (!document.title().isEmpty()) {
            all.add(document.title());
        }
        if (!document.subtitle().isEmpty()) {
            all.add(subtitle(document));
        }
        for (Block block : document.blocks().subList(above, document.blocks().size())) {
            add(all, block);
        }
        return all;
    }

    /** How many blocks stand above the title: the kickers at the start of a paper that has a title. */
    static int kickers(Document document) {
        int n = 0;
        while (!document.title().isEmpty() && n < document.blocks().size()
                && document.blocks().get(n) instanceof Paragraph p && p.role() == Role.KICKER) {
            n++;
        }
        return n;
    }

    /** The subtitle as printed. */
    static String subtitle(Document document) {
        return document.subtitle().startsWith("—") ? document.subtitle() : "——" + document.subtitle();
    }

    private static void add(List<String> all, Block block) {
        if (block instanceof Heading heading) {
            all.add(heading.printed());
        } else if (block instanceof Paragraph paragraph) {
            all.add(paragraph.text());
        } else if (block instanceof Table table) {
            if (!table.caption().isEmpty()) {
                all.add(table.caption());
            }
            table.rows().forEach(row -> all.add(String.join("\t", row)));
        }
    }
}
