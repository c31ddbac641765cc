package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Understands raw text: which papers it holds, and how each is built. Immutable and thread-safe once loaded. */
public final class Structure {
    private final StructureRules rules;
    private final Moves moves;

    private Structure(StructureRules rules, Moves moves) {
        this.rules = rules;
        this.moves = moves;
    }

    /**
     * Reads the built-in rules with the user's on top.
     *
     * @throws io.zongshu.files.CannotContinue if the user's rules cannot be read
     */
    public static Structure load(Settings settings) {
        return new Structure(StructureRules.load(settings), Moves.load(settings));
    }

    /** The papers of a source file, in order; one for most files. */
    public List<Article> articles(RawText raw) {
        List<Article> articles = new ArrayList<>();
        for (PaperLines lines : new PaperSplitter(rules).split(SourceLine.of(raw))) {
            articles.add(article(lines, raw));
        }
        return articles;
    }

    private Article article(PaperLines lines, RawText raw) {
        FrontMatter front = FrontMatter.of(lines, rules);
        List<Piece> pieces = GluedHeadings.split(Unwrap.join(front.rest(), rules));
        List<Part> parts = new TopicSentences(rules).find(RunInFinder.find(new PartFinder(rules).find(pieces)));
        BodyBuilder body = new BodyBuilder(front.blocks(), parts);
        LineRange range = Stream.of(
                        lines.lines().stream().map(SourceLine::number),
                        lines.kickers().stream().map(SourceLine::number),
                        lines.title().stream().map(SourceLine::number))
                .flatMap(s -> s)
                .map(n -> new LineRange(n, n))
                .reduce(LineRange::union)
                .orElse(LineRange.NONE);
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.addAll(notes(raw, range));
        Document document = new Document(front.title(), front.subtitle(), blocks, range);
        String name = String.valueOf(Path.of(raw.file()).getFileName());
        return new Article(
                document,
                front.titleLines(),
                front.subtitleLines(),
                new MetadataFinder(rules).find(document, name),
                body.outline(),
                ParallelGroups.of(body.outline()),
                moves.of(document));
    }

    /** A paper's footnotes and endnotes stand after it, as no part of its text. */
    private static List<Paragraph> notes(RawText raw, LineRange range) {
        return raw.notes().stream()
                .filter(n -> n.number() >= range.first() && n.number() <= range.last())
                .map(n -> new Paragraph(
                        Role.OTHER, StructureMessages.note(n.text()), List.of(), new LineRange(n.number(), n.number())))
                .toList();
    }
}
