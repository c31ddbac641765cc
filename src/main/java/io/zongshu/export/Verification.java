package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.PrintedText;
import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads a written Word file back and compares every parameter with the layout profile, and the text with the paper's. */
public final class Verification {
    private static final String CHARS = "Chars";

    private final WrittenPaper paper;
    private final LayoutProfile profile;
    private final ExportOptions options;
    private final List<Checked> found = new ArrayList<>();

    private Verification(WrittenPaper paper, LayoutProfile profile, ExportOptions options) {
        this.paper = paper;
        this.profile = profile;
        this.options = options;
    }

    /**
     * One parameter.
     *
     * @param item its name in layout.yaml, or what else was looked at
     * @param clause of GB/T 9704-2012, or "-"
     * @param strength 规定, 一般 or 实务
     * @param expected as asked
     * @param written as it stands in the file, in the same unit
     */
    public record Checked(String item, String clause, String strength, String expected, String written) {
        /** Whether the file has what was asked. */
        public boolean agrees() {
            return expected.equals(written);
        }
    }

    /**
     * Every parameter of a file, in the order of {@link LayoutItem}; then what follows from them; last the text.
     * Parameters of what the paper does not have (a table, a signature, a letterhead) are left out.
     */
    public static List<Checked> of(byte[] docx, Document document, LayoutProfile profile, ExportOptions options) {
        Verification verification = new Verification(WrittenPaper.read(docx), profile, options);
        verification.items();
        verification.faces();
        verification.pageNumbers();
        verification.titleLines();
        verification.places(document);
        verification.lineCounts();
        verification.text(document);
        return List.copyOf(verification.found);
    }

    /**
     * The same of a file on disk.
     *
     * @throws CannotContinue if it cannot be read back
     */
    public static List<Checked> of(Path docx, Document document, LayoutProfile profile, ExportOptions options) {
        try {
            return of(Files.readAllBytes(docx), document, profile, options);
        } catch (IOException e) {
            throw CannotContinue.file(ExportMessages.notReadBack(), e);
        }
    }

    private void items() {
        Map<LayoutItem, String> written = new EnumMap<>(LayoutItem.class);
        written.put(LayoutItem.PAPER_WIDTH, paper.section("w:pgSz", "w:w"));
        written.put(LayoutItem.PAPER_HEIGHT, paper.section("w:pgSz", "w:h"));
        written.put(LayoutItem.MARGIN_TOP, paper.section("w:pgMar", "w:top"));
        written.put(LayoutItem.MARGIN_BOTTOM, paper.section("w:pgMar", "w:bottom"));
        written.put(LayoutItem.MARGIN_LEFT, paper.section("w:pgMar", "w:left"));
        written.put(LayoutItem.MARGIN_RIGHT, paper.section("w:pgMar", "w:right"));
        written.put(LayoutItem.HEADER_DISTANCE, paper.section("w:pgMar", "w:header"));
        written.put(LayoutItem.FOOTER_DISTANCE, paper.section("w:pgMar", "w:footer"));
        written.put(LayoutItem.LINE, line(PrintStyle.BODY.id()));
        if (profile.gridOfCharacters()) {
            written.put(LayoutItem.GRID_CHARACTER_SPACE, paper.section("w:docGrid", "w:charSpace"));
        } else {
            written.put(LayoutItem.CHARACTER_SPACING, run(PrintStyle.BODY, "w:spacing"));
        }
        written.put(LayoutItem.TITLE_SIZE, run(PrintStyle.TITLE, "w:sz"));
        written.put(LayoutItem.TITLE_LINE, line(PrintStyle.TITLE.id()));
        written.put(LayoutItem.SUBTITLE_SIZE, run(PrintStyle.SUBTITLE, "w:sz"));
        written.put(LayoutItem.BODY_SIZE, run(PrintStyle.BODY, "w:sz"));
        written.put(LayoutItem.FIRST_LINE, indent(PrintStyle.BODY.id(), "w:firstLine" + CHARS));
        written.put(LayoutItem.PAGE_NUMBER_SIZE, paper.style(StylesPart.FOOTER, "w:rPr", "w:sz", "w:val"));
        written.put(LayoutItem.PAGE_NUMBER_LINE, line(StylesPart.FOOTER));
        written.put(LayoutItem.PAGE_NUMBER_INDENT, paper.at("word/footer1.xml", "w:right" + CHARS, "w:p", "w:pPr", "w:ind"));
        written.put(LayoutItem.CAPTION_SIZE, run(PrintStyle.CAPTION, "w:sz"));
        written.put(LayoutItem.TABLE_SIZE, run(PrintStyle.TABLE_TEXT, "w:sz"));
        written.put(LayoutItem.TABLE_LINE, line(PrintStyle.TABLE_TEXT.id()));
        written.put(LayoutItem.COMMENT_SIZE, paper.style(StylesPart.COMMENT_TEXT, "w:rPr", "w:sz", "w:val"));
        written.forEach((item, text) -> add(item, Integer.toString(profile.number(item)), text));
        add(LayoutItem.GRID, profile.gridOfCharacters() ? "linesAndChars" : "lines", paper.section("w:docGrid", "w:type"));
    }

    private void faces() {
        Faces faces = new Faces(profile, options.letterhead());
        for (PrintStyle style : PrintStyle.values()) {
            if (options.letterhead().isPresent() || !style.isLetterhead()) {
                check(ExportMessages.faceOf(style.wordName()), "-", faces.face(style), font(style.id(), "w:eastAsia"));
            }
        }
        add(LayoutItem.DIGITS_FONT, profile.fonts().digits(), font(PrintStyle.BODY.id(), "w:ascii"));
        Set<String> declared = new TreeSet<>();
        for (String face : profile.fonts().faces()) {
            declared.add(profile.fonts().substitutes().getOrDefault(face, ""));
        }
        declared.remove("");
        check(ExportMessages.SUBSTITUTES, "-", declared.toString(), new TreeSet<>(paper.substitutes(declared)).toString());
    }

    private void pageNumbers() {
        check(ExportMessages.ODD_PAGE, "7.5", "right — PAGE —", footer("word/footer1.xml"));
        check(ExportMessages.EVEN_PAGE, "7.5", "left — PAGE —", footer("word/footer2.xml"));
        check(ExportMessages.ODD_AND_EVEN, "7.5", "1", Integer.toString(paper.count("word/settings.xml", "w:evenAndOddHeaders")));
    }

    private String footer(String part) {
        return paper.at(part, "w:val", "w:p", "w:pPr", "w:jc") + " " + paper.fieldText(part);
    }

    private void titleLines() {
        for (Element paragraph : paper.paragraphs()) {
            List<String> lines = WrittenPaper.lines(paragraph);
            if (WrittenPaper.styleOf(paragraph).equals(PrintStyle.TITLE.id()) && lines.size() > 1) {
                int widest = lines.stream().mapToInt(TextWidth::hundredths).max().orElse(0);
                int most = profile.number(LayoutItem.TITLE_MOST);
                add(LayoutItem.TITLE_MOST, ExportMessages.atMost(most), widest <= most
                        ? ExportMessages.atMost(most) : Integer.toString(widest));
            }
        }
    }

    /** Gaps and indents of the paragraphs that have their own. */
    private void places(Document document) {
        List<Printed.Line> asked = PaperLayout.of(document, profile, options).stream()
                .filter(Printed.Line.class::isInstance).map(Printed.Line.class::cast).toList();
        List<Element> written = paper.paragraphs().stream()
                .filter(p -> !WrittenPaper.styleOf(p).startsWith("Table")).toList();
        for (int i = 0; i < Math.min(asked.size(), written.size()); i++) {
            Printed.Placement place = asked.get(i).placement();
            Element paragraph = written.get(i);
            String name = asked.get(i).style().wordName();
            if (place.before() > 0 || place.after() > 0) {
                check(ExportMessages.gapOf(name), "-", place.before() + "/" + place.after(),
                        WrittenPaper.own(paragraph, "w:spacing", "w:beforeLines") + "/"
                                + WrittenPaper.own(paragraph, "w:spacing", "w:afterLines"));
            }
            Indent indent = place.indent();
            if (indent != null) {
                check(ExportMessages.indentOf(name), "-", indent.left() + "/" + indent.right() + "/" + indent.hanging(),
                        WrittenPaper.own(paragraph, "w:ind", "w:leftChars") + "/"
                                + WrittenPaper.own(paragraph, "w:ind", "w:rightChars") + "/"
                                + zero(WrittenPaper.own(paragraph, "w:ind", "w:hangingChars")));
            }
        }
    }

    private static String zero(String number) {
        return number.isEmpty() ? "0" : number;
    }

    /** What the numbers come to: lines a page and characters a line (5.2.3: 22 and 28). */
    private void lineCounts() {
        int height = number(paper.section("w:pgSz", "w:h")) - number(paper.section("w:pgMar", "w:top"))
                - number(paper.section("w:pgMar", "w:bottom"));
        int width = number(paper.section("w:pgSz", "w:w")) - number(paper.section("w:pgMar", "w:left"))
                - number(paper.section("w:pgMar", "w:right"));
        int line = Math.max(1, number(line(PrintStyle.BODY.id())));
        // Pitch in 1/4096 point: type size, and the run's spacing or the grid's.
        int pitch = number(run(PrintStyle.BODY, "w:sz")) * 2048 + (profile.gridOfCharacters()
                ? number(paper.section("w:docGrid", "w:charSpace"))
                : number(run(PrintStyle.BODY, "w:spacing")) * 4096 / 20);
        boolean standard = profile.deviations().isEmpty();
        String lines = Integer.toString(height / line);
        String characters = Integer.toString((int) (width * 4096L / 20 / Math.max(1, pitch)));
        check(ExportMessages.LINES_A_PAGE, "5.2.3", standard ? "22" : lines, lines);
        check(ExportMessages.CHARACTERS_A_LINE, "5.2.3", standard ? "28" : characters, characters);
    }

    private void text(Document document) {
        String asked = PrintedText.of(document).stream()
                .flatMap(t -> Arrays.stream(t.split("\t", -1)))
                .map(t -> CleanText.of(t).text().replace("　", ""))
                .collect(Collectors.joining());
        String written = paper.paragraphs().stream()
                .filter(p -> !WrittenPaper.styleOf(p).startsWith("Letterhead"))
                .flatMap(p -> WrittenPaper.lines(p).stream())
                .map(t -> t.replace("　", ""))
                .collect(Collectors.joining());
        int at = 0;
        while (at < Math.min(asked.length(), written.length()) && asked.charAt(at) == written.charAt(at)) {
            at++;
        }
        String all = ExportMessages.characters(asked.length());
        check(ExportMessages.TEXT, "-", all, asked.equals(written) ? all : ExportMessages.differsAt(at + 1));
    }

    private String run(PrintStyle style, String element) {
        return paper.style(style.id(), "w:rPr", element, "w:val");
    }

    private String font(String style, String slot) {
        return paper.style(style, "w:rPr", "w:rFonts", slot);
    }

    /** The line of a style; what is not exact is no number. */
    private String line(String style) {
        String rule = paper.style(style, "w:pPr", "w:spacing", "w:lineRule");
        return rule.equals("exact") ? paper.style(style, "w:pPr", "w:spacing", "w:line") : rule;
    }

    private String indent(String style, String attribute) {
        return paper.style(style, "w:pPr", "w:ind", attribute);
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private void add(LayoutItem item, String expected, String written) {
        LayoutValue value = profile.value(item);
        found.add(new Checked(
                item.key(), value.clause(), value.strength(), item.unit().show(expected), item.unit().show(written)));
    }

    private void check(String item, String clause, String expected, String written) {
        found.add(new Checked(item, clause, clause.equals("-") ? "实务" : "规定", expected, written));
    }
}
