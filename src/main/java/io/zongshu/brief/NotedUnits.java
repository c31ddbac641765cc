package io.zongshu.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that a title or a note gives to single columns: 注：接警单位为“起”，出动人员为“人次”. */
final class NotedUnits {
    private static final Pattern PARTS = Pattern.compile("[，,；;。、（）()\\s　]+");
    private static final Pattern CLAUSE = Pattern.compile("(?:(?:备?注|说明)[:：])?(?:[0-9][.．])?(?:表中|本表|其中|以上)?(.{2,10}?)(?:的)?(?:计量)?(?:单位)?(?:均|都)?(?:为|是|[:：]|以|按)[“\"]?([^“”\"0-9]{1,6})[”\"]?计?");
    /** What is as good as all numbers of a table of money. */
    private static final Pattern ALL = Pattern.compile("金额|资金|货币|数据");

    private final Map<String, String> units = new LinkedHashMap<>();

    /** Reads the rows of one text above and below a table. */
    static NotedUnits in(Grid grid, TableTerms terms) {
        NotedUnits noted = new NotedUnits();
        for (NavigableMap<Integer, String> cells : grid.rows().values()) {
            String text = CellText.oneLine(cells.firstEntry().getValue());
            if (cells.values().stream().distinct().count() == 1 && text.contains("单位")) {
                Map<String, String> told = new LinkedHashMap<>();
                for (String part : PARTS.split(text)) {
                    Matcher clause = CLAUSE.matcher(part);
                    if (clause.matches() && terms.measures().isUnit(clause.group(2)) && !clause.group(1).endsWith("单位")) {
                        told.put(clause.group(1), clause.group(2));
                    }
                }
                // 金额单位：万元 alone is of all that is money; beside 数量单位：吨 it is of what is called so.
                told.keySet().removeIf(noun -> told.size() == 1 && ALL.matcher(noun).matches());
                noted.units.putAll(told);
            }
        }
        return noted;
    }

    /** The unit of what is called by a name; empty if no note gives one. */
    String of(String name) {
        return units.entrySet().stream().filter(e -> name.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
