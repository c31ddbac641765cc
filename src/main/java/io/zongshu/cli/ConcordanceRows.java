package io.zongshu.cli;

import io.zongshu.export.PlainTables;
import io.zongshu.report.Concordance;
import io.zongshu.report.KeyWordInContext;
import io.zongshu.report.Tally;
import java.util.ArrayList;
import java.util.List;

/** A concordance as the rows of table files. */
final class ConcordanceRows {
    private static final List<Integer> LINE_WIDTHS = List.of(6, 32, 16, 32, 30, 30, 16, 10, 36, 6, 12, 10, 20);
    private static final List<Integer> COUNT_WIDTHS = List.of(12, 30, 8);

    private ConcordanceRows() {}

    /** A line each. */
    static List<List<Object>> lines(List<KeyWordInContext> found) {
        List<List<Object>> rows = new ArrayList<>();
        for (KeyWordInContext line : found) {
            rows.add(List.of(rows.size() + 1, line.left(), line.key(), line.right(), line.file(), line.title(), line.unit(),
                    line.period(), String.join(" › ", line.section()), line.paragraph(), line.theme(), line.move(),
                    String.join("｜", line.fillers())));
        }
        return rows;
    }

    /** An Excel file: the lines, and what they have in common. */
    static byte[] xlsx(Concordance c) {
        return PlainTables.xlsx(c.query(), List.of(
                new PlainTables.Sheet(ConcordanceMessages.LINES_SHEET, ConcordanceMessages.LINES_HEADER, lines(c.lines()), LINE_WIDTHS),
                new PlainTables.Sheet(ConcordanceMessages.COUNTS_SHEET, ConcordanceMessages.COUNTS_HEADER, counts(c), COUNT_WIDTHS)));
    }

    private static List<List<Object>> counts(Concordance c) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("查询", c.query(), c.occurrences()));
        rows.add(List.of("篇数", "用到的文章", c.documents()));
        rows.add(List.of("篇数", "查过的文章", c.papers()));
        rows.add(List.of("每万字", "次数", String.valueOf(c.perTenThousand())));
        rows.add(List.of("均匀度", "Juilland D", String.valueOf(c.dispersion())));
        for (int i = 0; i < c.positions().size(); i++) {
            rows.add(List.of("篇中位置", i * 10 + "%至" + (i + 1) * 10 + "%", c.positions().get(i)));
        }
        add(rows, "主题", c.themes());
        add(rows, "语步", c.moves());
        add(rows, "时期", c.years());
        for (int i = 0; i < c.fillers().size(); i++) {
            add(rows, "第" + (i + 1) + "空", c.fillers().get(i));
        }
        return rows;
    }

    private static void add(List<List<Object>> rows, String name, List<Tally> tallies) {
        tallies.forEach(t -> rows.add(List.of(name, t.text(), t.count())));
    }
}
