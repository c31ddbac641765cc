package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Data whose words without their figure stand in a clause as they are, though in another order: all of it is told there. */
final class WholeFigures {
    private static final int VERB = 2;

    private static final String COUNT = "[0-9][0-9.]*[余多]?[万亿]*余?(?:名|人|位|个|支|家|所|村)";

    /** 邻县6个乡镇. */
    private static final Pattern WITHIN = Pattern.compile("([^0-9，]{2,})(" + COUNT + ")(\\p{IsHan}{2,})");

    /** 到海岛渔技员26名; 船长、大副等300余名. */
    private static final Pattern BEHIND = Pattern.compile("([^0-9，]{4,}?)(" + COUNT + ")");

    private WholeFigures() {}

    /** Places it in the clauses, in place. */
    static boolean place(Datum datum, List<Sourced> clauses) {
        String told = datum.text().text();
        Matcher within = WITHIN.matcher(told);
        Matcher behind = BEHIND.matcher(told);
        for (int i = 0; i < clauses.size(); i++) {
            Sourced clause = clauses.get(i);
            String text = clause.text();
            int at = within.matches() ? text.indexOf(within.group(1) + within.group(3)) : -1;
            if (at >= 0 && !ClauseReader.quoted(text, at)) {
                clauses.set(i, Wording.insert(clause, at + within.end(1), datum.text().slice(within.start(2), within.end(2))));
                return true;
            }
            boolean sent = behind.matches() && text.length() == behind.group(1).length() + VERB && turned(behind.group(1), text.substring(VERB));
            if (sent) {
                // 组织 | 74名 | 渔技员到海岛
                clauses.set(i, Wording.insert(clause, VERB, datum.text().slice(behind.start(2), behind.end(2))));
                return true;
            }
            if (behind.matches() && acting(behind.group(1), text)) {
                clauses.set(i, datum.text().slice(behind.start(2), behind.end(2)).plus(clause));
                return true;
            }
        }
        return false;
    }

    /** 渔技员到海岛 and 到海岛渔技员 are the same; 船长、大副等 act in 船长、大副等到海岛. */
    private static boolean acting(String name, String text) {
        boolean list = name.endsWith("等") && text.startsWith(name) && text.length() > name.length() + 1;
        return list || turned(name, text);
    }

    private static boolean turned(String name, String text) {
        return name.length() == text.length() && !name.equals(text) && (text + text).contains(name);
    }
}
