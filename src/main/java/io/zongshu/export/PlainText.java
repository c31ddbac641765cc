package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.export.Printed.Grid;
import io.zongshu.export.Printed.Line;
import java.util.List;
import java.util.stream.Collectors;

/** A Document as plain text, the way Chinese text files are laid out: each paragraph one line, begun by two U+3000. */
public final class PlainText {
    private static final String INDENT = "　　";

    private PlainText() {}

    /** The text, lines ended by \n. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        for (Printed piece : PaperLayout.plain(document)) {
            if (piece instanceof Line line) {
                out.append(indented(line.style()) ? INDENT : "").append(line.text()).append('\n');
            } else if (piece instanceof Grid grid) {
                grid.banner().forEach(b -> out.append(b.text()).append('\n'));
                grid.rows().forEach(row -> out.append(joined(row)).append('\n'));
            }
        }
        return out.toString();
    }

    private static String joined(List<Line> cells) {
        return cells.stream().map(Line::text).collect(Collectors.joining("\t"));
    }

    private static boolean indented(PrintStyle style) {
        return style.isHeading() || style == PrintStyle.BODY || style == PrintStyle.ATTACHMENT;
    }
}
