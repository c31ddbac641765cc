package io.zongshu.brief;

import io.zongshu.language.Places;
import io.zongshu.language.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rows of a table, by their own texts and by what stands above them. */
final class RowNamer {
    private static final Pattern UNIT_AT_END = Pattern.compile("^(.+?)[（(]([^（()）]{1,8})[）)]$");
    private static final Pattern UNIT_BEFORE_ASIDE = Pattern.compile("^(.+?)[（(]([^（()）]{1,6})[）)]([（(][^（()）]+[）)])$");
    private static final Pattern LEVELLED = Pattern.compile("^(?:全?[国省市县区州]|国家)");
    /** AAAA and 优秀 are no levels of offices. */
    private static final Pattern LEVEL = Pattern.compile("\\p{IsHan}{1,3}级|全?[国省市县区州镇乡村部]|国家");
    private static final Pattern RATE = Pattern.compile("1?[/／]([十百千万0-9]{1,4}万?)");

    private final Grid grid;
    private final Header header;
    private final ValueColumns values;
    private final SheetTitle title;
    private final TableTerms terms;
    private final Places places;
    private final Map<Integer, Integer> levels = new HashMap<>();
    /** Names of rows go on downwards where only the second of two columns is filled. */
    private String lastName = "";
    private String lastText = "";
    /** What the parts below a row without numbers are of, and in which unit. */
    private String parent = "";
    private String parentUnit = "";

    RowNamer(Grid grid, Header header, ValueColumns values, SheetTitle title, TableTerms terms, Places places) {
        this.grid = grid;
        this.header = header;
        this.values = values;
        this.title = title;
        this.terms = terms;
        this.places = places;
    }

    /** What a row 其中：女性（人） is called, and its measure word. */
    RowName part(String text) {
        Matcher bracket = UNIT_AT_END.matcher(terms.measures().bracketed(text));
        boolean unit = bracket.matches() && terms.measures().isBracketedUnit(bracket.group(2));
        return unit ? new RowName("", bracket.group(1), "", bracket.group(2), "") : new RowName("", text, "", "", "");
    }

    /** How many cells of a column of levels (省级) became part of a name. */
    int levels(int column) {
        return levels.getOrDefault(column, 0);
    }

    // 检查定点医药机构（家次） | 612: the text tells the measure word of the number beside it.
    private String unitOfText(int row) {
        String unit = "";
        for (int column : header.paths().keySet()) {
            Matcher bracket = values.holds(column) ? UNIT_AT_END.matcher("") : UNIT_AT_END.matcher(terms.measures().bracketed(CellText.oneLine(grid.text(row, column))));
            unit = unit.isEmpty() && bracket.matches() && terms.measures().isBracketedUnit(bracket.group(2)) ? bracket.group(2) : unit;
        }
        return unit;
    }

    /** A cell without a measure word in brackets at its end. */
    Cell withoutUnit(Cell cell) {
        Matcher bracket = UNIT_AT_END.matcher(terms.measures().bracketed(cell.text()));
        return bracket.matches() && terms.measures().isBracketedUnit(bracket.group(2)) ? new Cell(bracket.group(1), cell.address()) : cell;
    }

    /**
     * The name of a row, in what was found of it.
     *
     * @param toldNothing whether the row above had no numbers
     */
    RowName of(int row, Map<String, Cell> found, boolean toldNothing) {
        return name(row, found, toldNothing).or(unitOfText(row));
    }

    /** Whether a row was named as a part of the row above it, which had no numbers. */
    boolean isChild(RowName name, boolean toldNothing) {
        return toldNothing && name.item().equals(parent);
    }

    /** Remembers what a row without numbers is called, for its parts. */
    void told(RowName name, boolean nothing, boolean child) {
        parent = nothing ? name.item() : child ? parent : "";
        parentUnit = nothing ? name.unit() : child ? parentUnit : "";
    }

    private RowName name(int row, Map<String, Cell> found, boolean toldNothing) {
        Cell indicator = found.getOrDefault(BriefKeys.INDICATOR, Cell.NONE);
        Cell item = found.getOrDefault(BriefKeys.ITEM, Cell.NONE);
        String text = terms.measures().bracketed(full(row, indicator.text())).replaceFirst("^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[.．、](?![一二三四五六七八九十])(?=\\p{IsHan})|^[（(][0-9一二三四五六七八九十]{1,2}[）)]", "");
        if (indicator.isEmpty() && item.isEmpty() && !sumAt(row)) {
            // 档案 | 卷 and below it nothing | 件: the same, counted otherwise.
            text = lastText;
        }
        lastText = text;
        Matcher aside = UNIT_BEFORE_ASIDE.matcher(text);
        if (aside.matches() && terms.measures().isUnit(aside.group(2))) {
            // 拆除违建（处）（2022年） counts 处.
            text = aside.group(1) + aside.group(3) + "（" + aside.group(2) + "）";
        }
        String unit = "";
        Matcher itemUnit = UNIT_AT_END.matcher(terms.measures().bracketed(item.text()));
        if (itemUnit.matches() && terms.measures().isBracketedUnit(itemUnit.group(2))) {
            unit = itemUnit.group(2);
            item = new Cell(itemUnit.group(1), item.address());
            found.put(BriefKeys.ITEM, item);
        }
        Matcher bracket = UNIT_AT_END.matcher(text);
        // 医保热线接听（通）: one letter in brackets is a measure word, known or not.
        if (bracket.matches() && (terms.measures().isBracketedUnit(bracket.group(2)) || terms.measures().isTwoUnits(bracket.group(2)) || terms.measures().areUnits(bracket.group(2)) || bracket.group(2).matches("\\p{IsHan}"))) {
            text = bracket.group(1);
            unit = bracket.group(2);
        } else if (bracket.matches() && RATE.matcher(bracket.group(2)).matches()) {
            // 死亡率（1/10万）6.8 is written 6.8/10万.
            text = bracket.group(1);
            unit = RATE.matcher(bracket.group(2)).replaceFirst("/$1");
        }
        String child = terms.partOf(text.strip());
        if (!child.isEmpty() && toldNothing && !parent.isEmpty()) {
            // A row above without numbers only says what its parts are of.
            return new RowName(parent, child, "", unit.isEmpty() ? parentUnit : unit, indicator.address());
        }
        boolean sum = terms.isSumRow(text) || sumAt(row);
        String place = text.equals(places.in(text)) ? text : "";
        if (!item.isEmpty()) {
            return new RowName(item.text(), text, place, unit, item.address());
        }
        if (sum || !place.isEmpty() || TimeSpan.is(text)) {
            return new RowName(title.subject(), sum ? "" : text, place, unit, title.subject().isEmpty() ? indicator.address() : title.address());
        }
        return new RowName(text, text, "", unit, indicator.address());
    }

    // 合计 may stand in the column of numbers of rows.
    private boolean sumAt(int row) {
        return grid.rows().getOrDefault(row, java.util.Collections.emptyNavigableMap()).headMap(Math.max(values.first(), 0)).values().stream()
                .anyMatch(terms::isTotal);
    }

    // 公开招聘 | 中小学教师 and below it nothing | 幼儿园教师.
    private String full(int row, String text) {
        List<Integer> columns = header.columns().entrySet().stream()
                .filter(e -> e.getValue().equals(BriefKeys.INDICATOR))
                .map(Map.Entry::getKey)
                .toList();
        if (columns.size() < 2) {
            return level(row, text) + text.replace("小计", "");
        }
        String first = CellText.oneLine(grid.merged(row, columns.get(0)));
        if (!first.isEmpty()) {
            lastName = first;
            return terms.isSubtotal(text.replace(first, "")) ? first : text;
        }
        return text.startsWith(lastName) ? text : lastName + text;
    }

    /** 工人先锋号 | 市级: an honour with the level that stands beside it, if it does not tell one itself. */
    Cell levelled(int row, Cell honour) {
        String level = LEVELLED.matcher(honour.text()).find() ? "" : level(row, honour.text());
        return new Cell(level + honour.text(), honour.address());
    }

    // 省级 | 重点实验室: what is counted are 省级重点实验室.
    private String level(int row, String text) {
        for (int column : header.paths().keySet()) {
            String level = terms.isLevel(header.text(column)) ? CellText.oneLine(grid.merged(row, column)) : "";
            if (!text.isEmpty() && !level.isEmpty() && LEVEL.matcher(level).matches() && !text.contains(level)) {
                levels.merge(column, 1, Integer::sum);
                return level;
            }
        }
        return "";
    }
}
