package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.export.Printed.Grid;
import io.zongshu.export.Printed.Line;
import java.util.List;
import java.util.Locale;

/** A Document as one self-contained HTML file whose print looks like the Word file: same page, faces, lines, breaks. */
public final class Html {
    private Html() {}

    /** The page, UTF-8. */
    public static String of(Document document, LayoutProfile profile, ExportOptions options) {
        Xml xml = head(document, options)
                .open("style").raw(new PrintSheet(profile, options).css()).close("style").close("head").open("body")
                .open("main");
        for (Printed piece : PaperLayout.of(document, profile, options.clean())) {
            xml.raw("\n");
            if (piece instanceof Line line) {
                line(xml, line, profile);
            } else if (piece instanceof Grid grid) {
                table(xml, grid);
            }
        }
        return xml.raw("\n").close("main").close("body").close("html").raw("\n").toString();
    }

    private static Xml head(Document document, ExportOptions options) {
        Xml xml = new Xml().raw("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").open("head")
                .leaf("meta", "charset", "UTF-8");
        String keywords = CleanText.of(options.allKeywords()).text();
        if (!keywords.isEmpty()) {
            xml.leaf("meta", "name", "keywords", "content", keywords);
        }
        return xml.element("title", CleanText.of(options.titleFor(document)).text());
    }

    private static void line(Xml xml, Line line, LayoutProfile profile) {
        String tag = line.style() == PrintStyle.TITLE || line.style().isHeading() ? line.style().cssClass() : "p";
        String place = place(line, profile);
        if (place.isEmpty()) {
            xml.open(tag, "class", line.style().cssClass());
        } else {
            xml.open(tag, "class", line.style().cssClass(), "style", place);
        }
        int start = 0;
        for (int at : line.breaks()) {
            xml.text(line.text().substring(start, at).replaceAll("　+$", "")).leaf("br");
            start = at;
        }
        for (Printed.Emphasis e : line.emphases()) {
            xml.text(line.text().substring(start, e.start()));
            xml.element("span", line.text().substring(e.start(), e.end()), "class", "run" + e.level());
            start = e.end();
        }
        xml.text(line.text().substring(start)).close(tag);
    }

    private static String place(Line line, LayoutProfile profile) {
        Printed.Placement at = line.placement();
        StringBuilder css = new StringBuilder();
        int lineTwips = profile.number(LayoutItem.LINE);
        if (at.before() > 0) {
            css.append("margin-top:").append(points(at.before() * lineTwips / 100)).append(';');
        }
        if (at.after() > 0) {
            css.append("margin-bottom:").append(points(at.after() * lineTwips / 100)).append(';');
        }
        Indent indent = at.indent();
        if (indent != null) {
            css.append(String.format(Locale.ROOT, "padding-left:%.2fem;padding-right:%.2fem;text-indent:%.2fem;",
                    indent.left() / 100.0, indent.right() / 100.0, (indent.firstLine() - indent.hanging()) / 100.0));
        }
        return css.toString();
    }

    private static void table(Xml xml, Grid grid) {
        xml.open("table").open("thead");
        for (Line banner : grid.banner()) {
            xml.open("tr").element("th", banner.text(), "class", "banner", "colspan",
                    Integer.toString(grid.rows().get(0).size())).close("tr");
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            String cell = r == 0 ? "th" : "td";
            xml.open("tr");
            grid.rows().get(r).forEach(c -> xml.element(cell, c.text()));
            xml.close("tr");
            if (r == 0) {
                xml.close("thead").open("tbody");
            }
        }
        xml.close("tbody").close("table");
    }

    static String points(int twips) {
        return String.format(Locale.ROOT, "%.2fpt", twips / 20.0);
    }
}
