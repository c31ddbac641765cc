package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Origin;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.document.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The shape of a .draft.json; component names are its keys. A drafted block has no lines in a file, so none are saved.
 *
 * @param format version of this shape
 */
record SavedDraft(
        int format,
        String title,
        String subtitle,
        List<SavedBlock> blocks,
        List<SavedParagraph> paragraphs,
        List<Draft.OpenPoint> openPoints,
        List<Draft.UnusedFact> unusedFacts,
        List<SavedOrigin> origins) {
    /** The version that this program writes, and the only one that it reads. */
    static final int FORMAT = 2;

    private static final String HEADING = "heading";
    private static final String TABLE = "table";

    /**
     * A block of the document.
     *
     * @param role heading, table, or the role of a paragraph
     * @param level of a heading, else 0
     * @param text of a table: its caption
     * @param rows of a table, else empty
     */
    record SavedBlock(
            String role, int level, String marker, String text, List<RunIn> runIns, List<List<String>> rows) {
        static SavedBlock of(Block block) {
            if (block instanceof Heading heading) {
                return new SavedBlock(HEADING, heading.level(), heading.marker(), heading.text(), List.of(), List.of());
            }
            if (block instanceof Table table) {
                return new SavedBlock(TABLE, 0, "", table.caption(), List.of(), table.rows());
            }
            Paragraph paragraph = (Paragraph) block;
            String role = paragraph.role().jsonName();
            return new SavedBlock(role, 0, "", paragraph.text(), paragraph.runIns(), List.of());
        }

        Block toBlock() {
            return switch (role) {
                case HEADING -> new Heading(level, marker, text, LineRange.NONE);
                case TABLE -> new Table(text, rectangular(rows), LineRange.NONE);
                default -> new Paragraph(Role.valueOf(role.toUpperCase(Locale.ROOT)), text, within(text), LineRange.NONE);
            };
        }

        private List<RunIn> within(String paragraph) {
            runIns.forEach(r -> require(0 <= r.start() && r.start() <= r.end() && r.end() <= paragraph.length()));
            return runIns;
        }

        private static List<List<String>> rectangular(List<List<String>> rows) {
            rows.forEach(row -> require(row.size() == rows.get(0).size()));
            return rows;
        }
    }

    /** A printed paragraph, title included. */
    record SavedParagraph(String text, List<SavedSource> sources) {
        static SavedParagraph of(Sourced paragraph) {
            return new SavedParagraph(
                    paragraph.text(), paragraph.sources().stream().map(SavedSource::of).toList());
        }

        Sourced toSourced() {
            int done = 0;
            for (SavedSource source : sources) {
                require(done <= source.start() && source.start() < source.end() && source.end() <= text.length());
                done = source.end();
            }
            return new Sourced(text, sources.stream().map(SavedSource::toSource).toList());
        }
    }

    /** Where a span of a paragraph comes from. */
    record SavedSource(String kind, String address, int start, int end) {
        static SavedSource of(Source source) {
            return new SavedSource(source.kind().jsonName(), source.address(), source.start(), source.end());
        }

        Source toSource() {
            return new Source(kindOf(kind), address, start, end);
        }
    }

    /** What an address stands for. */
    record SavedOrigin(String kind, String address, String text, int documents, List<String> seen) {
        static SavedOrigin of(Origin origin) {
            return new SavedOrigin(
                    origin.kind().jsonName(), origin.address(), origin.text(), origin.documents(), origin.seen());
        }

        Origin toOrigin() {
            return new Origin(kindOf(kind), address, text, documents, seen);
        }
    }

    static SavedDraft of(Draft draft) {
        Document document = draft.document();
        return new SavedDraft(
                FORMAT,
                document.title(),
                document.subtitle(),
                document.blocks().stream().map(SavedBlock::of).toList(),
                draft.paragraphs().stream().map(SavedParagraph::of).toList(),
                draft.openPoints(),
                draft.unusedFacts(),
                draft.origins().stream().map(SavedOrigin::of).toList());
    }

    /** @throws IllegalArgumentException if a value is not one that a draft can have */
    Draft toDraft() {
        openPoints.forEach(p -> require(1 <= p.paragraph() && p.paragraph() <= paragraphs.size()));
        List<Block> all = blocks.stream().map(SavedBlock::toBlock).toList();
        return new Draft(
                new Document(title, subtitle, all, LineRange.NONE),
                paragraphs.stream().map(SavedParagraph::toSourced).toList(),
                openPoints,
                unusedFacts,
                origins.stream().map(SavedOrigin::toOrigin).toList());
    }

    private static Source.Kind kindOf(String name) {
        return Arrays.stream(Source.Kind.values())
                .filter(kind -> kind.jsonName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of source: " + name));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not what a draft can have");
        }
    }
}
