package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Understands raw text: which papers it holds, and how each is built. Immutable and thread-safe once loaded. */
public final class Structure {
    private final StructureRules rules;
    private final Moves moves;

    private final boolean groups;

    private Structure(StructureRules rules, Moves moves, boolean groups) {
        this.rules = rules;
        this.moves = moves;
        this.groups = groups;
    }

    /** The same, but articles come without their parallel groups, which take as long to find as all the rest. */
    public Structure withoutGroups() {
        return new Structure(rules, moves, false);
    }

    /**
     * Reads the built-in rules with the user's on top.
     *
     * @throws io.zongshu.files.CannotContinue if the user's rules cannot be read
     */
    public static Structure load(Settings settings) {
        return new Structure(StructureRules.load(settings), Moves.load(settings), true);
    }

    /** The papers of a source file, in order; one for most files. */
    public List<Article> articles(RawText raw) {
        List<Article> articles = new ArrayList<>();
        List<SourceLine> source = SourceLine.of(TitleLines.join(raw));
        for (PaperLines lines : new PaperSplitter(rules).split(PageFurniture.strip(source, rules))) {
            articles.add(article(lines, raw));
        }
        return articles;
    }

    private Article article(PaperLines lines, RawText raw) {
        FrontMatter front = FrontMatter.of(lines, rules);
        List<Piece> pieces = GluedHeadings.split(Unwrap.join(front.rest(), rules), rules);
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
        lines.captions().forEach(c -> blocks.add(caption(c)));
        blocks.addAll(notes(raw, range));
        Document document = new Document(front.title(), front.subtitle(), blocks, range);
        MetadataFinder.Found found = new MetadataFinder(rules).find(document, name(raw.file()));
        return new Article(
                document,
                front.titleLines(),
                front.subtitleLines(),
                found.metadata(),
                body.outline(),
                groups ? new ParallelGroups(rules).of(body.outline(), document) : List.of(),
                moves.of(document),
                found.evidence(),
                NumberNotes.of(body.outline()));
    }

    /** The last part of a file's name; not as a Path, since a member of an archive may have one that no file can have here. */
    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static Paragraph caption(List<SourceLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> text.append(l.written()));
        return new Paragraph(Role.CAPTION, text.toString(), List.of(),
                new LineRange(lines.get(0).number(), lines.get(lines.size() - 1).number()));
    }

    /** A paper's footnotes and endnotes stand after it, as no part of its text. */
    private static List<Paragraph> notes(RawText raw, LineRange range) {
        return raw.notes().stream()
                .filter(n -> n.number() >= range.first() && n.number() <= range.last())
                .map(n -> new Paragraph(
                        Role.OTHER, StructureMessages.footnote(n.text()), List.of(), new LineRange(n.number(), n.number())))
                .toList();
    }
}
