package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.document.Table;
import io.zongshu.export.Printed.Emphasis;
import io.zongshu.export.Printed.Line;
import io.zongshu.export.Printed.Placement;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Decides how each paragraph of a Document is printed: its style, breaks, gaps and indents. Built for one document. */
final class PaperLayout {
    private static final Pattern NUMBERED_CAPTION = Pattern.compile("^[表图]\\s*\\d+.*");

    /** A subtitle line holds one character less than a body line, so that it never wraps by itself. */
    private static final int SUBTITLE_MOST = 2700;

    private final LayoutProfile profile;
    private final ExportOptions options;
    private final LineMarks marks;
    private final List<Printed> out = new ArrayList<>();
    private int number;
    private boolean begun;

    private PaperLayout(Document document, LayoutProfile profile, ExportOptions options) {
        this.profile = profile;
        this.options = options;
        this.marks = new LineMarks(PrintedText.of(document), options);
    }

    /** The printed pieces of a document, in order. */
    static List<Printed> of(Document document, LayoutProfile profile, ExportOptions options) {
        PaperLayout layout = new PaperLayout(document, profile, options);
        layout.lay(document);
        Gaps.set(layout.out, profile, options.signed());
        return layout.out;
    }

    /** The same under the built-in layout without notes, for text that has no page. */
    static List<Printed> plain(Document document) {
        LayoutProfile builtIn = LayoutProfile.load(Settings.builtIn());
        return of(document, builtIn, ExportOptions.of(builtIn));
    }

    private void lay(Document document) {
        options.letterhead().ifPresent(this::letterhead);
        int above = PrintedText.kickers(document);
        document.blocks().subList(0, above).forEach(this::block);
        if (!document.title().isEmpty()) {
            title(PrintStyle.TITLE, document.title());
        }
        if (!document.subtitle().isEmpty()) {
            title(PrintStyle.SUBTITLE, PrintedText.subtitle(document));
        }
        List<Block> rest = document.blocks().subList(above, document.blocks().size());
        for (int i = 0; i < rest.size(); i++) {
            if (i + 1 < rest.size() && rest.get(i) instanceof Paragraph p && p.role() == Role.CAPTION
                    && rest.get(i + 1) instanceof Table table && table.caption().isEmpty()) {
                i++;
                begun = true;
                table(new Table(p.text(), table.rows(), table.lines()));
            } else {
                block(rest.get(i));
            }
        }
    }

    /** Its lines are no paragraphs of the paper and have no number. */
    private void letterhead(Letterhead head) {
        head.corner().forEach(text -> out.add(Line.plain(0, PrintStyle.LETTERHEAD_CORNER, text)));
        out.add(Line.plain(0, PrintStyle.LETTERHEAD_MARK, CleanText.of(head.mark()).text()));
        out.add(Line.plain(0, PrintStyle.LETTERHEAD_NUMBER, CleanText.of(head.number()).text()));
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            begun = true;
            int marked = Markers.level(heading.printed());
            line(PrintStyle.heading(marked > 0 ? marked : heading.level()), heading.printed());
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            begun = true;
            table(table);
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = CleanText.of(paragraph.text()).text();
        switch (paragraph.role()) {
            case KICKER, BYLINE -> headLine(paragraph);
            case SIGNATURE, DATE -> {
                if (begun) {
                    line(paragraph.role() == Role.DATE ? PrintStyle.DATE : PrintStyle.SIGNATURE, paragraph.text());
                } else {
                    headLine(paragraph);
                }
            }
            case ADDRESSEE -> line(PrintStyle.ADDRESSEE, paragraph.text());
            case ATTACHMENT -> attachment(paragraph.text(), text);
            default -> {
                begun = true;
                if (AttachmentNote.begins(text)) {
                    attachment(paragraph.text(), text);
                } else {
                    body(paragraph, text);
                }
            }
        }
    }

    /** A line that belongs to the title: what stands above it, who wrote it, when. Later in a paper it is body text. */
    private void headLine(Paragraph paragraph) {
        if (begun) {
            line(PrintStyle.BODY, paragraph.text());
        } else {
            title(PrintStyle.SUBTITLE, paragraph.text());
        }
    }

    private void title(PrintStyle style, String text) {
        number++;
        CleanText clean = CleanText.of(text);
        boolean main = style == PrintStyle.TITLE;
        int most = main ? profile.number(LayoutItem.TITLE_MOST) : SUBTITLE_MOST;
        int single = main ? profile.number(LayoutItem.TITLE_ONE_LINE) : SUBTITLE_MOST;
        List<String> names = new ArrayList<>(profile.unbroken());
        names.addAll(options.names());
        List<Integer> breaks = new TitleBreaker(most, single, names).breaks(clean.text());
        out.add(marked(style, clean, text, breaks, List.of(), Placement.PLAIN));
    }

    private void attachment(String source, String clean) {
        if (AttachmentNote.isLabel(clean)) {
            line(PrintStyle.ATTACHMENT_LABEL, source);
            return;
        }
        Indent indent = AttachmentNote.indent(clean, profile.number(LayoutItem.ATTACHMENT_LEFT));
        line(PrintStyle.ATTACHMENT, source, List.of(), Placement.PLAIN.indented(indent));
    }

    private void body(Paragraph paragraph, String clean) {
        int level = Markers.level(clean);
        if (level > 0 && Markers.headingAlone(clean)) {
            line(PrintStyle.heading(level), paragraph.text());
            return;
        }
        line(PrintStyle.BODY, paragraph.text(), emphases(paragraph, clean, level), Placement.PLAIN);
    }

    /**
     * The run-in headings that print in another face: 一、 and （一） ones, where the paragraph begins with one. Where the
     * document names none although the paragraph is so numbered, its first sentence is one.
     */
    private static List<Emphasis> emphases(Paragraph paragraph, String clean, int level) {
        if (level != 1 && level != 2) {
            return List.of();
        }
        CleanText mapped = CleanText.of(paragraph.text());
        List<Emphasis> found = new ArrayList<>();
        for (RunIn runIn : paragraph.runIns()) {
            int start = mapped.offset(runIn.start());
            int end = mapped.offset(runIn.end());
            if (start < end && Markers.level(clean.substring(start, end)) == level) {
                found.add(new Emphasis(start, end, level));
            }
        }
        if (found.isEmpty() || found.get(0).start() > 0) {
            found.add(0, new Emphasis(0, Markers.firstSentence(clean), level));
        }
        return found;
    }

    private void table(Table table) {
        List<Line> banner = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            if (NUMBERED_CAPTION.matcher(CleanText.of(table.caption()).text()).matches()) {
                line(PrintStyle.CAPTION, table.caption());
            } else {
                banner.add(cell(PrintStyle.TABLE_HEADER, ++number, table.caption(), 0));
            }
        }
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        List<List<Line>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            marks.row(++number, String.join("\t", row));
            int offset = 0;
            PrintStyle style = rows.isEmpty() ? PrintStyle.TABLE_HEADER : PrintStyle.TABLE_TEXT;
            List<Line> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                String text = i < row.size() ? row.get(i) : "";
                cells.add(cell(style, number, text, offset));
                offset += text.length() + 1;
            }
            rows.add(cells);
        }
        if (width > 0) {
            out.add(new Printed.Grid(banner, rows));
        }
    }

    private Line cell(PrintStyle style, int row, String text, int offset) {
        CleanText clean = CleanText.of(text);
        return new Line(row, style, clean.text(), List.of(), List.of(), marks.notes(row, clean, offset, text.length()),
                marks.changes(row, clean, offset, text.length(), List.of()), Placement.PLAIN);
    }

    private void line(PrintStyle style, String text) {
        line(style, text, List.of(), Placement.PLAIN);
    }

    private void line(PrintStyle style, String text, List<Emphasis> emphases, Placement placement) {
        number++;
        CleanText clean = CleanText.of(text);
        if (!clean.text().isEmpty()) {
            out.add(marked(style, clean, text, List.of(), emphases, placement));
        }
    }

    /** A line with the marks of the current paragraph. */
    private Line marked(
            PrintStyle style, CleanText clean, String source, List<Integer> breaks, List<Emphasis> emphases,
            Placement placement) {
        return new Line(number, style, clean.text(), breaks, emphases, marks.notes(number, clean),
                marks.changes(number, clean, 0, source.length(), breaks), placement);
    }
}
