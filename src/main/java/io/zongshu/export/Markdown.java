package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.DraftMark;
import io.zongshu.export.Printed.Grid;
import io.zongshu.export.Printed.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Document as Markdown (CommonMark with pipe tables). The title is level 1, headings one level lower than in the
 * paper. Run-in headings stay plain: emphasis that ends in a Chinese mark before a Han character is not closed.
 */
public final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>|#~])");
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BULLET = Pattern.compile("^([-+=])");

    private Markdown() {}

    /** The text with what the options ask for: a comment, which no reader sees, marks a drafted paper. */
    public static String of(Document document, ExportOptions options) {
        return options.drafted() ? of(document) + "\n<!-- " + DraftMark.VALUE + " -->\n" : of(document);
    }

    /** The text, lines ended by \n. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        for (Printed piece : PaperLayout.plain(document)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            if (piece instanceof Line line) {
                out.append(mark(line.style())).append(escape(line.text())).append('\n');
            } else if (piece instanceof Grid grid) {
                grid.banner().forEach(b -> out.append(escape(b.text())).append("\n\n"));
                table(out, grid.rows());
            }
        }
        return out.toString();
    }

    private static String mark(PrintStyle style) {
        if (style == PrintStyle.TITLE) {
            return "# ";
        }
        return style.isHeading() ? "#".repeat(style.ordinal() - PrintStyle.HEADING_1.ordinal() + 2) + " " : "";
    }

    private static void table(StringBuilder out, List<List<Line>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            out.append(rows.get(r).stream().map(c -> escape(c.text())).collect(Collectors.joining(" | ", "| ", " |\n")));
            if (r == 0) {
                out.append("|").append(" --- |".repeat(rows.get(r).size())).append('\n');
            }
        }
    }

    private static String escape(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$1");
        escaped = LIST.matcher(escaped).replaceAll("$1\\\\$2");
        return BULLET.matcher(escaped).replaceAll("\\\\$1");
    }
}
