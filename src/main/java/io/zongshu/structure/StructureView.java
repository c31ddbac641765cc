package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The JSON form of a file's structure; component names are its keys. */
public record StructureView(String file, List<ArticleView> articles) {
    public StructureView {
        articles = List.copyOf(articles);
    }

    /** A paper. */
    public record ArticleView(
            String title,
            String subtitle,
            List<Integer> lines,
            String genre,
            String unit,
            String period,
            List<HeadingView> headings,
            List<ParagraphView> paragraphs,
            List<GroupView> parallelGroups,
            Evidence evidence,
            List<Note> notes) {}

    /** A heading. */
    public record HeadingView(int line, int level, String marker, String text, boolean runIn) {}

    /** A paragraph of any role; move is empty where a move makes no sense. */
    public record ParagraphView(List<Integer> lines, String role, String text, String move, double confidence) {}

    /** A parallel group; kind is heading or clause. */
    public record GroupView(List<String> members, String frame, String kind) {}

    /** The view of what was understood of a file. */
    public static StructureView of(String file, List<Article> articles) {
        return new StructureView(file, articles.stream().map(StructureView::view).toList());
    }

    private static ArticleView view(Article article) {
        Document document = article.document();
        return new ArticleView(
                document.title(),
                document.subtitle(),
                lines(document.lines()),
                article.metadata().genre(),
                article.metadata().unit(),
                article.metadata().period(),
                article.outline().stream()
                        .map(h -> new HeadingView(h.line(), h.level(), h.marker(), h.text(), h.runIn()))
                        .toList(),
                paragraphs(article),
                article.groups().stream()
                        .map(g -> new GroupView(g.members(), g.frame(), g.kind().jsonName()))
                        .toList(),
                article.evidence(),
                article.notes());
    }

    private static List<ParagraphView> paragraphs(Article article) {
        Document document = article.document();
        List<ParagraphView> views = new ArrayList<>();
        addTitle(views, "title", document.title(), article.titleLines());
        addTitle(views, "subtitle", document.subtitle(), article.subtitleLines());
        List<Block> blocks = document.blocks();
        int label = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String move = "";
            double confidence = 0;
            if (label < article.moves().size() && article.moves().get(label).block() == i) {
                move = article.moves().get(label).move().chinese();
                confidence = article.moves().get(label).confidence();
                label++;
            }
            views.add(new ParagraphView(lines(block.lines()), role(block), text(block), move, confidence));
        }
        // A kicker stands above the title although it is a block.
        views.sort(Comparator.comparing(v -> v.lines().get(0)));
        return views;
    }

    private static void addTitle(List<ParagraphView> views, String role, String text, LineRange range) {
        if (!text.isEmpty()) {
            views.add(new ParagraphView(lines(range), role, text, "", 0));
        }
    }

    private static String role(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.role().jsonName();
        }
        return block instanceof Heading ? "heading" : "other";
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return heading.printed();
        }
        if (block instanceof Table table) {
            return String.join("\n", table.rows().stream().map(r -> String.join("\t", r)).toList());
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }

    private static List<Integer> lines(LineRange range) {
        return List.of(range.first(), range.last());
    }
}
