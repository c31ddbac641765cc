package io.zongshu.brief;

import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a table.
 *
 * @param subject what the table speaks of: 高标准农田建设 of 2025年高标准农田建设进度表; the sheet's name if no title says it; or empty
 * @param address where it stands
 * @param year that it is of, in digits, or empty
 * @param period part of a year that it is of: 上半年; or empty
 * @param units of its numbers: 单位：万亩、万吨
 */
record SheetTitle(String subject, String address, Cell year, String period, List<String> units) {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[）)]");
    /** Below the title of all, that of one of several tables. */
    private static final Pattern NEARER = Pattern.compile("(?:(?:附?表)[0-9一二三四五六七八九十]{1,2}|[一二三四五六七八九十]{1,2}、).*(?:情况|统计|指标|表)");
    private static final Pattern NO_NAME = Pattern.compile("(?i)sheet\\d*|工作表\\d*|表\\d*|素材|汇总|数据|.*表格");

    static SheetTitle above(Grid grid, Header header, TableTerms terms) {
        String subject = "";
        String address = grid.file() + (grid.sheet().isEmpty() ? "" : " " + grid.sheet());
        Cell year = Cell.NONE;
        String period = "";
        List<String> units = new ArrayList<>();
        for (NavigableMap.Entry<Integer, NavigableMap<Integer, String>> row : grid.rows().headMap(header.firstRow(), false).entrySet()) {
            for (NavigableMap.Entry<Integer, String> cell : row.getValue().entrySet()) {
                String text = CellText.oneLine(cell.getValue());
                units.addAll(terms.measures().corner(text));
                Matcher matcher = YEAR.matcher(text);
                boolean title = row.getValue().size() == 1 && text.length() > 3 && (ASIDE.matcher(text).replaceAll("").indexOf('：') < 0 || text.matches("(?:附|表).{0,3}：.*"));
                if (title && year.isEmpty() && matcher.find()) {
                    year = new Cell(matcher.group(1), grid.address(row.getKey(), cell.getKey()));
                }
                period = title && period.isEmpty() ? partOfYear(text) : period;
                boolean nearer = title && NEARER.matcher(ASIDE.matcher(text).replaceAll("")).matches() && !terms.titleSubject(text).isEmpty();
                if (nearer || title && subject.isEmpty() && terms.measures().corner(text).size() < 1 || title && subject.isEmpty() && text.length() > 8) {
                    subject = terms.titleSubject(text);
                    address = subject.isEmpty() ? address : grid.address(row.getKey(), cell.getKey());
                }
            }
        }
        // 单位：亩 in the corner of the header.
        grid.rows().tailMap(header.firstRow(), true).headMap(Math.max(header.lastRow(), header.firstRow()), header.lastRow() >= header.firstRow()).values()
                .forEach(cells -> units.addAll(terms.measures().corner(CellText.oneLine(cells.firstEntry().getValue()))));
        // The corner with the units may stand below the table.
        grid.rows().tailMap(header.lastRow(), false).values().stream()
                .map(cells -> CellText.oneLine(cells.firstEntry().getValue()))
                .filter(text -> text.matches("(?:(?:备?注|说明)[：:])?(?:[0-9][.．])?(?:表中|本表|以上)?(?:计量)?单位(?:[：:]|均).*"))
                .forEach(text -> units.addAll(terms.measures().corner(text)));
        if (subject.isEmpty() && !NO_NAME.matcher(grid.sheet()).matches()) {
            subject = terms.titleSubject(grid.sheet());
        }
        return new SheetTitle(subject, address, year, period, List.copyOf(units));
    }

    private static String partOfYear(String title) {
        String named = TimeSpan.lastIn(title);
        boolean part = TimeSpan.canonical(named, "").matches("(?:.*:)?\\d{1,2}-\\d{1,2}");
        return Optional.of(named).filter(n -> part && !n.matches("截[至止]到?12月.*|12月.*")).orElse("").replaceFirst("^(?:19|20)[0-9]{2}年", "");
    }
}
