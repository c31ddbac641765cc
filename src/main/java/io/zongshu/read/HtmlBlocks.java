package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An element of a web page to paragraphs: its blocks, and the lines that {@code <br>} parts, in reading order. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption",
            "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table",
            "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "details", "summary", "hgroup", "menu", "dir");
    private static final Set<String> SKIPPED = Set.of(
            "script", "style", "head", "title", "meta", "link", "rt", "rp", "img", "input", "select", "textarea", "button", "audio",
            "video", "canvas", "svg", "object", "iframe", "noscript", "template", "col", "colgroup");
    private static final Pattern OUTLINE = Pattern.compile("(?i)mso-outline-level\\s*:\\s*(\\d)");
    private static final Pattern NOTE_MARK = Pattern.compile("(?i)sdfootnoteanc|sdendnoteanc|MsoFootnoteReference|MsoEndnoteReference");
    /** A cell with more is laid out in the table, not a value in it. */
    private static final int LONGEST_CELL = 400;

    private final List<RawLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int outline;

    private HtmlBlocks() {}

    static List<RawLine> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks();
        blocks.children(root);
        blocks.flush();
        return blocks.lines;
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                words(words.getWholeText(), isPreformatted(parent));
            } else if (child instanceof Element e) {
                element(e);
            }
        }
    }

    private void element(Element e) {
        String name = e.normalName();
        if (SKIPPED.contains(name) || isNoteMark(e)) {
            return;
        }
        if (name.equals("br")) {
            flush();
        } else if (name.equals("table") && isData(e)) {
            flush();
            table(e);
        } else if (name.equals("sup") && e.text().matches("[23]") && endsInLatin()) {
            text.append(e.text().equals("2") ? '²' : '³');
        } else if (BLOCKS.contains(name)) {
            flush();
            block(e, name);
            flush();
        } else {
            children(e);
        }
    }

    private void block(Element e, String name) {
        if (HtmlTitle.isTitle(e)) {
            lines.add(new RawLine(lines.size() + 1, HtmlTitle.text(e), 0, true, List.of()));
            return;
        }
        if (name.matches("h[1-6]") && e.selectFirst("br") != null) {
            // A break in a heading only shapes it.
            lines.add(new RawLine(lines.size() + 1, HtmlTitle.text(e), name.charAt(1) - '0', false, List.of()));
            return;
        }
        Matcher level = OUTLINE.matcher(e.attr("style"));
        if (name.matches("h[1-6]")) {
            outline = name.charAt(1) - '0';
        } else if (level.find()) {
            outline = level.group(1).charAt(0) - '0';
        }
        if (name.equals("li")) {
            text.append(HtmlLists.marker(e));
        }
        children(e);
    }

    private boolean endsInLatin() {
        return !text.isEmpty() && text.charAt(text.length() - 1) < 0x80 && Character.isLetter(text.charAt(text.length() - 1));
    }

    private static boolean isNoteMark(Element e) {
        return NOTE_MARK.matcher(e.className()).find() || e.normalName().equals("a") && e.attr("href").matches("#_(?:ftn|edn)\\d+");
    }

    private static boolean isPreformatted(Element parent) {
        return parent.normalName().equals("pre") || parent.closest("pre") != null;
    }

    private void words(String words, boolean preformatted) {
        if (preformatted) {
            String[] parts = words.split("\\r\\n|[\\n\\r]", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    flush();
                }
                text.append(parts[i]);
            }
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                text.append(c == '\u00A0' ? ' ' : c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
                // A line end in the page's source is a space, but none between two Han characters (CSS Text 3, 4.1.2).
                text.append(c == '\n' || c == '\r' ? '\n' : ' ');
            }
        }
    }

    private void flush() {
        String line = text.toString().stripTrailing();
        if (!line.isBlank()) {
            lines.add(new RawLine(lines.size() + 1, joined(line), outline, false, List.of()));
        }
        outline = 0;
        text.setLength(0);
    }

    static String joined(String line) {
        return line.replaceAll("(?<=[\\u2E80-\\uFFEF“”‘’…—])\\n(?=[\\u2E80-\\uFFEF“”‘’…—])", "").replace('\n', ' ');
    }

    /** Whether a table holds values: several rows and columns, no blocks of text, no table inside. */
    private static boolean isData(Element table) {
        List<Element> rows = rows(table);
        boolean wide = rows.stream().anyMatch(r -> cells(r).size() > 1);
        boolean shortCells = rows.stream().flatMap(r -> cells(r).stream()).allMatch(c -> c.text().length() <= LONGEST_CELL);
        return rows.size() > 1 && wide && shortCells && table.select("table").size() == 1;
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream().filter(r -> r.closest("table") == table).toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(c -> c.is("td,th")).toList();
    }

    private void table(Element table) {
        Element caption = table.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            lines.add(RawLine.of(lines.size() + 1, caption.text()));
        }
        List<List<String>> rows = HtmlTable.rows(rows(table).stream().map(HtmlBlocks::cells).toList());
        if (!rows.isEmpty()) {
            lines.add(new RawLine(lines.size() + 1, "", 0, false, rows));
        }
    }
}
