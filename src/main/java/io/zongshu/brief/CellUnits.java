package io.zongshu.brief;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the numbers of a table their units: from the column beside, the header, the row's name, the corner, or the row above. */
final class CellUnits {
    private static final Pattern RANK = Pattern.compile("(?:排名|位次|名次|排位)(?:情况)?$");
    private static final Pattern OPEN = Pattern.compile("([0-9][0-9,.]*)((?:左右|以上|以下|以内)|[（(].*[0-9].*[）)])");

    private final Grid grid;
    private final Header header;
    private final ValueColumns values;
    private final SheetTitle title;
    private final TableTerms terms;
    private final BriefKeys keys;
    /** A part has the unit of the row above: 进出口（亿元） and below it 其中：出口. */
    private String lastUnit = "";

    CellUnits(Grid grid, Header header, ValueColumns values, SheetTitle title, FactSheet.Words words) {
        this.grid = grid;
        this.header = header;
        this.values = values;
        this.title = title;
        this.terms = words.terms();
        this.keys = words.keys();
    }

    /** A number of a row with its unit; a text that is no number as it stands. */
    String of(int row, String text, ValueColumns.Column column, ValueColumns.Measure measure, RowName name) {
        if (RANK.matcher(header.text(column.index())).find()) {
            return text.matches("[0-9]+") ? "第" + text + "位" : text;
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            // 5.5左右 in a column of % is 5.5%左右, 42（其中…） of 处 42处（其中…）.
            String bare = of(row, open.group(1), column, measure, name);
            return bare + open.group(2);
        }
        if (!terms.measures().isBareNumber(text.replaceFirst("^[-－+＋]", ""))) {
            Integer next = values.units().get(column.index());
            String number = next == null ? "" : CellText.oneLine(grid.text(row, next));
            return !terms.measures().isSignedNumber(text) && terms.measures().isNumber(number) && Character.isDigit(number.charAt(0)) ? text + number : text;
        }
        ColumnName.Kind kind = column.name().kind();
        boolean relative = kind == ColumnName.Kind.COMPLETION || kind == ColumnName.Kind.GROWTH || kind == ColumnName.Kind.SHARE;
        List<String> remarked = noted(row);
        if (!column.name().unit().isEmpty() && remarked.isEmpty()) {
            // 人次 in the header is 万人次 if the corner says so.
            String own = column.name().unit();
            Integer counted = values.units().get(column.index());
            String thing = counted == null || !own.matches("[十百千万亿]+") ? "" : CellText.oneLine(grid.merged(row, counted));
            if (!thing.isEmpty() && terms.measures().isUnit(own + thing)) {
                // 数量（万） | 单位: 15.62 | 剂次 are 15.62万剂次.
                return text + own + thing;
            }
            return text + title.units().stream().filter(u -> u.endsWith(own) && u.length() > own.length()).findFirst().orElse(own);
        }
        if (relative && kind != ColumnName.Kind.GROWTH) {
            return text + "%";
        }
        Integer unitColumn = values.units().get(column.index());
        String beside = unitColumn == null ? "" : CellText.oneLine(grid.merged(row, unitColumn));
        String unit = !remarked.isEmpty() ? remarked.get(0) : terms.measures().isUnit(beside) ? beside : !name.unit().isEmpty() ? name.unit() : headerUnit(measure);
        unit = unit.isEmpty() && (name.item().isEmpty() || title.units().size() > 1 && measure.label().isEmpty()) ? lastUnit : unit;
        lastUnit = unit.isEmpty() ? lastUnit : name.unit().isEmpty() && !name.item().isEmpty() && title.units().size() < 2 ? "" : unit;
        unit = unit.isEmpty() ? terms.measures().unitFor(title.units(), measure.label(), name.subject(), title.subject()) : unit;
        boolean rate = (measure.label().isEmpty() ? name.subject() : measure.label()).matches(".*(?:率|占比|比例|比重)");
        return text + (unit.isEmpty() && rate ? "%" : rate && !unit.equals("%") && !unit.equals("‰") && !unit.startsWith("/") && unitColumn == null ? "%" : unit);
    }

    // 单位：个 among the remarks holds for its row.
    private List<String> noted(int row) {
        for (int column : header.paths().keySet()) {
            if (keys.isNote(header.text(column))) {
                return terms.measures().corner(grid.text(row, column));
            }
        }
        return List.of();
    }

    private static String headerUnit(ValueColumns.Measure measure) {
        return measure.columns().stream().map(c -> c.name().unit()).filter(u -> !u.isEmpty() && !u.equals("%")).findFirst().orElse("");
    }
}
