package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Move;
import io.zongshu.document.ParallelGroup;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A paper's structure as a person would draw it: headings indented by level, with their share of length and moves. */
public final class TreeView {
    private final Article article;
    private final List<Block> blocks;
    private final int total;

    private TreeView(Article article) {
        this.article = article;
        this.blocks = article.document().blocks();
        this.total = Math.max(1, length(0, blocks.size()));
    }

    /** The lines of the drawing. */
    public static List<String> of(Article article) {
        return new TreeView(article).draw();
    }

    private List<String> draw() {
        Document document = article.document();
        List<String> lines = new ArrayList<>();
        lines.add(document.title().isEmpty() ? StructureMessages.untitled() : document.title());
        if (!document.subtitle().isEmpty()) {
            lines.add("——" + document.subtitle());
        }
        lines.add(StructureMessages.facts(article.metadata(), total));
        int first = article.outline().isEmpty() ? blocks.size() : article.outline().get(0).block();
        if (length(0, first) > 0) {
            lines.add(StructureMessages.entry("", StructureMessages.opening(), percent(0, first), moves(0, first)));
        }
        for (int i = 0; i < article.outline().size(); i++) {
            lines.add(entry(i));
        }
        for (ParallelGroup group : article.groups()) {
            if (group.kind() == ParallelGroup.Kind.CLAUSE) {
                continue;
            }
            lines.add(StructureMessages.group(group.frame(), group.members().size()));
        }
        article.notes().forEach(note -> lines.add(StructureMessages.note(note.text())));
        return lines;
    }

    private String entry(int i) {
        OutlineEntry entry = article.outline().get(i);
        int end = i + 1;
        while (end < article.outline().size() && article.outline().get(end).level() > entry.level()) {
            end++;
        }
        int to = end < article.outline().size() ? article.outline().get(end).block() : blocks.size();
        String indent = "　　".repeat(entry.level() - 1);
        return StructureMessages.entry(
                indent,
                entry.marker() + entry.text(),
                entry.runIn() ? percentOfRunIn(i, end, to) : percent(entry.block(), to),
                entry.runIn() ? "" : moves(entry.block(), to));
    }

    /**
     * A heading that runs in reaches to the next one, in its own paragraph or in a later one. The last of a series has as
     * many paragraphs as its longest sibling: what follows belongs to the section.
     */
    private int percentOfRunIn(int i, int end, int to) {
        OutlineEntry entry = article.outline().get(i);
        List<OutlineEntry> outline = article.outline();
        boolean last = end >= outline.size() || outline.get(end).level() < entry.level();
        int most = 1;
        for (int k = i; last && k > 0 && outline.get(k - 1).level() >= entry.level() && outline.get(k - 1).runIn(); k--) {
            most = Math.max(most, outline.get(k).block() - outline.get(k - 1).block());
        }
        int stop = last ? Math.min(to, entry.block() + most) : to;
        int from = offset(entry);
        int first = stop > entry.block() ? length(entry.block(), entry.block() + 1) - from : 0;
        int rest = length(entry.block() + 1, stop);
        int before = end < outline.size() && outline.get(end).runIn() && !last ? offset(outline.get(end)) : 0;
        int own = stop == entry.block() ? before - from : first + rest + before;
        return (int) Math.round(100.0 * Math.max(0, own) / total);
    }

    /** Where in its paragraph a heading that runs in begins. */
    private int offset(OutlineEntry entry) {
        return blocks.get(entry.block()) instanceof Paragraph paragraph
                ? paragraph.runIns().stream()
                        .filter(r -> r.text().equals(entry.text()))
                        .findFirst()
                        .map(r -> r.start())
                        .orElse(0)
                : 0;
    }

    private int percent(int from, int to) {
        return (int) Math.round(100.0 * length(from, to) / total);
    }

    private int length(int from, int to) {
        int length = 0;
        for (Block block : blocks.subList(from, Math.max(from, to))) {
            if (block instanceof Heading heading) {
                length += heading.printed().length();
            } else if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY) {
                length += paragraph.text().length();
            }
        }
        return length;
    }

    /** The moves between two blocks, each once, in order. */
    private String moves(int from, int to) {
        Set<String> moves = new LinkedHashSet<>();
        for (MoveLabel label : article.moves()) {
            if (label.block() >= from && label.block() < to) {
                moves.add(label.move().chinese());
            }
        }
        return moves.size() > Move.values().length / 2 ? "" : String.join("、", moves);
    }
}
