package io.zongshu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands at the head and foot of each page and is not of the text: running heads, page numbers. */
final class PdfFurniture {
    /** A page number that cannot be anything else. */
    private static final Pattern DRESSED_NUMBER = Pattern.compile("[-—–·•]+\\s*\\d{1,4}\\s*[-—–·•]+|第\\s*\\d{1,4}\\s*页.{0,10}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–_·•|\\s]*(?:第?\\s*\\d{1,4}\\s*页?|[IVXivx]{1,6})(?:[/／共，,、\\s]*\\d{1,4}\\s*页?)?[-—–_·•|\\s]*");
    /** Rows at each edge that may be furniture. */
    private static final int EDGE_ROWS = 3;
    /** Margins hold no text: this share of the page at top and bottom. */
    private static final double MARGIN = 0.1;
    /** Running heads of chapters and of left and right pages stand on a part of the pages only. */
    private static final double LEAST_SHARE = 0.15;
    /** The same place on two pages, in points. */
    private static final double SAME_PLACE = 3;

    private final Map<String, List<Double>> places = new TreeMap<>();
    private final int pages;

    private PdfFurniture(int pages) {
        this.pages = pages;
    }

    /** The pages without their running heads and page numbers. */
    static List<PdfPage> remove(List<PdfPage> pages) {
        PdfFurniture furniture = new PdfFurniture(pages.size());
        pages.forEach(furniture::note);
        return pages.stream().map(furniture::cleaned).toList();
    }

    private record Row(double y, List<PdfRun> runs) {
        String text() {
            StringBuilder text = new StringBuilder();
            runs.stream().sorted(Comparator.comparingDouble(PdfRun::left)).forEach(r -> text.append(r.text()).append(' '));
            return text.toString().strip();
        }

        String key() {
            return text().replaceAll("[\\s\u3000]+", "").replaceAll("\\d+", "#");
        }
    }

    private static List<Row> edges(PdfPage page) {
        List<PdfRun> sorted = new ArrayList<>(page.runs());
        sorted.sort(Comparator.comparingDouble(PdfRun::y));
        List<Row> rows = new ArrayList<>();
        for (PdfRun run : sorted) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || run.y() - last.y() > 0.5 * run.size()) {
                last = new Row(run.y(), new ArrayList<>());
                rows.add(last);
            }
            last.runs().add(run);
        }
        List<Row> edges = new ArrayList<>(rows.subList(0, Math.min(EDGE_ROWS, rows.size())));
        edges.addAll(rows.subList(Math.max(edges.size(), rows.size() - EDGE_ROWS), rows.size()));
        return edges;
    }

    private void note(PdfPage page) {
        for (Row row : edges(page)) {
            places.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row.y());
        }
    }

    private PdfPage cleaned(PdfPage page) {
        List<PdfRun> kept = new ArrayList<>(page.runs());
        List<Row> edges = edges(page);
        // From the edge inwards: what lies behind a row of text is text.
        for (int end = 0; end < 2; end++) {
            for (int i = 0; i < edges.size(); i++) {
                Row row = edges.get(end == 0 ? i : edges.size() - 1 - i);
                if (!isFurniture(row, page.height())) {
                    break;
                }
                kept.removeAll(row.runs());
            }
        }
        return new PdfPage(page.height(), kept);
    }

    private boolean isFurniture(Row row, double height) {
        if (ClassificationMark.isMark(row.text())) {
            return false;
        }
        long alike = places.getOrDefault(row.key(), List.of()).stream()
                .filter(y -> Math.abs(y - row.y()) < SAME_PLACE)
                .count();
        boolean repeated = alike >= 2 && alike >= LEAST_SHARE * pages;
        boolean inMargin = row.y() < MARGIN * height || row.y() > (1 - MARGIN) * height;
        return repeated || DRESSED_NUMBER.matcher(row.text()).matches() || inMargin && PAGE_NUMBER.matcher(row.text()).matches();
    }
}
