package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;

/** What each printed paragraph of a draft is. */
public final class DraftParts {
    private DraftParts() {}

    /**
     * A printed paragraph.
     *
     * @param number counted from 1, title included
     * @param kind 标题, 副标题, 一级标题 …, 正文, 主送, 署名 …
     * @param level of a heading, 0 of everything else
     * @param section the heading above it, as printed; of a heading itself; empty before the first
     */
    public record Part(int number, String kind, int level, String section, String text) {}

    /** The paragraphs in printed order. */
    public static List<Part> of(Draft draft) {
        Document document = draft.document();
        List<Part> parts = new ArrayList<>();
        int next = 0;
        String section = "";
        for (Sourced paragraph : draft.paragraphs()) {
            String text = paragraph.text();
            int at = next;
            while (at < document.blocks().size() && !printed(document.blocks().get(at)).equals(text)) {
                at++;
            }
            boolean isBlock = at < document.blocks().size();
            Block block = isBlock ? document.blocks().get(at) : Paragraph.body(text);
            next = isBlock ? at + 1 : next;
            int level = block instanceof Heading heading ? heading.level() : 0;
            section = level > 0 ? text : section;
            String kind = isBlock ? kind(block) : title(document, text);
            parts.add(new Part(parts.size() + 1, kind, level, section, text));
        }
        return parts;
    }

    private static String printed(Block block) {
        return block instanceof Heading heading ? heading.printed() : block instanceof Paragraph p ? p.text() : "";
    }

    private static String kind(Block block) {
        return block instanceof Heading heading
                ? EvidenceMessages.headingOf(heading.level())
                : EvidenceMessages.role(((Paragraph) block).role());
    }

    private static String title(Document document, String text) {
        return text.equals(document.title())
                ? EvidenceMessages.TITLE
                : text.equals(document.subtitle()) ? EvidenceMessages.SUBTITLE : EvidenceMessages.BODY;
    }
}
