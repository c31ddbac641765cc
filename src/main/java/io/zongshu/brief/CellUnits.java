package io.zongshu.brief;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the numbers of a table their units: from the column beside, the header, the row's name, the corner, or the row above. */
final class CellUnits {
    private static final Pattern PLACE = Pattern.compile("(?:并列)?第?([0-9]{1,3})(?:[位名])?(?:[/／][0-9]{1,3})?(?:[（(]并列[）)])?");
    private static final Pattern PLAIN = Pattern.compile("[-－+＋]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern SEVERAL = Pattern.compile("([-－]?[0-9.]+)[/／]([-－]?[0-9.]+)");
    private static final Pattern OPEN = Pattern.compile("([0-9][0-9,.]*)((?:左右|以上|以下|以内)|[（(].*[0-9].*[）)])");
    private static final Pattern PER = Pattern.compile("1[/／]([十百千万0-9]{1,4}万?)");

    private final Grid grid;
    private final Header header;
    private final ValueColumns values;
    private final SheetTitle title;
    private final RowRoles roles;
    private final NotedUnits notes;
    private final TableTerms terms;
    private final BriefKeys keys;
    /** A part has the unit of the row above: 进出口（亿元） and below it 其中：出口. */
    private String lastUnit = "";

    CellUnits(Grid grid, Header header, ValueColumns values, SheetTitle title, RowRoles roles, FactSheet.Words words) {
        this.grid = grid;
        this.header = header;
        this.values = values;
        this.title = title;
        this.roles = roles;
        this.notes = NotedUnits.in(grid, words.terms());
        this.terms = words.terms();
        this.keys = words.keys();
    }

    /** A number of a row with its unit; a text that is no number as it stands; empty if it cannot be said for sure what it means. */
    String of(int row, String text, ValueColumns.Column column, ValueColumns.Measure measure, RowName name) {
        if (column.name().kind() == ColumnName.Kind.RANK) {
            return rank(text);
        }
        Matcher several = SEVERAL.matcher(text);
        String beside = values.units().containsKey(column.index()) ? CellText.oneLine(grid.merged(row, values.units().getOrDefault(column.index(), 0))) : "";
        String[] named = (name.unit().isEmpty() ? beside : name.unit()).split("[/／]");
        if (several.matches() && named.length == 2 && column.name().kind() == ColumnName.Kind.GROWTH) {
            return "";
        }
        if (several.matches() && named.length == 2) {
            // 198/203 of 立案（件/人）
            return several.group(1) + named[0] + "、" + several.group(2) + named[1];
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
        boolean relative = kind == ColumnName.Kind.COMPLETION || kind == ColumnName.Kind.SHARE;
        List<String> remarked = noted(row);
        String own = column.name().unit();
        String said = rowUnit(row, column, name);
        String rows = said.contains("、") ? terms.measures().unitFor(List.of(said.split("、")), measure.label()) : said;
        boolean percents = relative || kind != ColumnName.Kind.GROWTH && (own.isEmpty() && rows.isEmpty() && isRate(measure, name) || (own.isEmpty() ? rows : own).equals("%"));
        if (percents && PLAIN.matcher(text).matches() && remarked.isEmpty()) {
            return rate(row, text, column, measure, name, !own.isEmpty() || !rows.isEmpty() && !relative);
        }
        if (kind == ColumnName.Kind.GROWTH && (own.isEmpty() || own.equals("%"))) {
            return change(row, text, column, measure, name, rows).map(unit -> text + unit).orElse("");
        }
        boolean rowSays = !rows.isEmpty() && (rows.equals("%") || measure.label().isEmpty() && !own.matches("[十百千万亿]+|%|‰"));
        if (!own.isEmpty() && remarked.isEmpty() && !rowSays) {
            // 人次 in the header is 万人次 if the corner says so.
            if (own.matches("[十百千万亿]+") && !rows.isEmpty() && terms.measures().isUnit(own + rows)) {
                // 数量（万） | 单位: 15.62 | 剂次 are 15.62万剂次.
                return text + own + rows;
            }
            return text + title.units().stream().filter(u -> u.endsWith(own) && u.length() > own.length()).findFirst().orElse(own);
        }
        String unit = !remarked.isEmpty() ? remarked.get(0) : !rows.isEmpty() ? rows : headerUnit(measure);
        unit = unit.isEmpty() ? planned(row) : unit;
        unit = unit.isEmpty() && (name.item().isEmpty() || title.units().size() > 1 && measure.label().isEmpty()) && terms.measures().fits(lastUnit, named(measure, name)) ? lastUnit : unit;
        lastUnit = unit.isEmpty() ? lastUnit : name.unit().isEmpty() && !name.item().isEmpty() && title.units().size() < 2 ? "" : unit;
        return text + (unit.isEmpty() ? titled(measure, name) : unit);
    }

    // The column of measure words, or the brackets of the row's name.
    private String rowUnit(int row, ValueColumns.Column column, RowName name) {
        Integer at = values.units().get(column.index());
        String beside = at == null ? "" : CellText.oneLine(grid.merged(row, at));
        Matcher per = PER.matcher(beside);
        return per.matches() ? "/" + per.group(1) : terms.measures().isUnit(beside) ? beside : terms.measures().isTwoUnits(name.unit()) ? name.unit().replaceFirst("/.*", "") : name.unit();
    }

    /** The unit of a row's plan, which is also that of what was done: 目标 220座 | 完成 220; empty if it has none. */
    String planned(int row) {
        return header.paths().entrySet().stream()
                .filter(column -> terms.name(column.getValue()).kind() == ColumnName.Kind.PLAN)
                .map(column -> terms.measures().unitIn(plain(row, column.getKey())))
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    // What a note says of this column or row, or the title of all that it fits.
    private String titled(ValueColumns.Measure measure, RowName name) {
        String noted = notes.of(measure.label() + name.subject());
        if (!noted.isEmpty()) {
            return noted;
        }
        String unit = terms.measures().unitFor(title.units(), measure.label(), name.subject(), measure.label().isEmpty() ? title.subject() : "");
        return terms.measures().fits(unit, named(measure, name)) ? unit : "";
    }

    private static String named(ValueColumns.Measure measure, RowName name) {
        return measure.label().isEmpty() ? name.subject() : measure.label();
    }

    private boolean isRate(ValueColumns.Measure measure, RowName name) {
        // 余额 of 不良贷款率 is a rate, 人数 of 达标率 is none.
        boolean ofRow = measure.label().isEmpty() || title.units().contains("%") && measure.label().endsWith("额");
        return TableTerms.RATE.matcher(ofRow ? name.subject() : measure.label()).matches();
    }

    private String rate(int row, String text, ValueColumns.Column column, ValueColumns.Measure measure, RowName name, boolean named) {
        boolean byRow = measure.label().isEmpty() && column.name().kind() != ColumnName.Kind.COMPLETION && column.name().kind() != ColumnName.Kind.SHARE;
        List<String> alike = byRow
                ? measure.columns().stream().map(c -> plain(row, c.index())).filter(t -> PLAIN.matcher(t).matches()).toList()
                : grid.rows().tailMap(header.lastRow(), false).keySet().stream().map(r -> plain(r, column.index())).filter(t -> PLAIN.matcher(t).matches()).toList();
        return switch (RateCells.of(text, alike, terms.isSmallRate(byRow ? name.subject() : header.text(column.index())), named)) {
            case PERCENT -> text + "%";
            case SHARE -> RateCells.percent(text);
            case UNSURE -> "";
        };
    }

    private String plain(int row, int column) {
        return CellText.clean(grid.text(row, column));
    }

    // What a rate changes by are points; what else 同比 means, the header or the numbers say; none if neither does.
    private Optional<String> change(int row, String text, ValueColumns.Column column, ValueColumns.Measure measure, RowName name, String rows) {
        boolean label = !measure.label().isEmpty();
        String ofHeader = headerUnit(measure);
        String said = label && !ofHeader.isEmpty() || rows.isEmpty() || rows.equals("%") ? ofHeader : rows;
        String of = said.isEmpty() ? titled(measure, name) : said;
        of = of.isEmpty() && (isRate(measure, name) || rows.equals("%") && column.name().unit().isEmpty()) ? "%" : of;
        if (of.equals("%") || of.equals("‰")) {
            return Optional.of(of.equals("%") ? "个百分点" : "个千分点");
        }
        String written = column.name().written();
        boolean amount = written.matches(".*[额量数]|净增.*");
        if (!column.name().unit().isEmpty() || !amount && terms.isRateOfChange(written)) {
            return Optional.of("%");
        }
        Integer base = roles.baseOf(row);
        String now = base == null ? plain(row, now(measure)) : plain(base, column.index());
        int prior = base == null ? -1 : roles.of(base).stream().filter(r -> r.kind() == ColumnName.Kind.PRIOR).mapToInt(RowRoles.Role::row).findFirst().orElse(-1);
        String before = base == null ? plain(row, before(measure)) : prior < 0 ? "" : plain(prior, column.index());
        return amount || of.startsWith("/") ? Optional.of(of) : ChangeUnit.of(text, of, now, before, written);
    }

    private static int now(ValueColumns.Measure measure) {
        return column(measure, k -> k == ColumnName.Kind.PLAIN || k == ColumnName.Kind.ACTUAL);
    }

    private static int before(ValueColumns.Measure measure) {
        return column(measure, k -> k == ColumnName.Kind.PRIOR);
    }

    private static int column(ValueColumns.Measure measure, java.util.function.Predicate<ColumnName.Kind> kind) {
        return measure.columns().stream().filter(c -> kind.test(c.name().kind())).mapToInt(ValueColumns.Column::index).findFirst().orElse(-1);
    }

    // 6, 第6, 第6（并列）, 6/21
    private static String rank(String text) {
        Matcher number = PLACE.matcher(text);
        return number.matches() ? (text.contains("并列") ? "并列" : "") + "第" + number.group(1) + "位" : WordedValue.isRank(text) ? text.replaceFirst("^(?:位?居|列)", "") : "";
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
