package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause of a fact's statement.
 *
 * @param before the clause before it in the statement; empty if it is the first
 */
record WordedClause(ComparedFact fact, Spot spot, String text, String before) {
    private static final Pattern CLAUSES = Pattern.compile("[，；。,;：（）()]");
    /** 湿地公园（二期）于6月1日开园: what stands in brackets belongs to the name. */
    private static final Pattern IN_NAME = Pattern.compile("[（(](\\p{IsHan}{1,6})[）)](?=\\p{IsHan}|[0-9]{1,4}[年月.])");

    /** All of a fact's, in its order. */
    static List<WordedClause> of(ComparedFact fact) {
        List<WordedClause> all = new ArrayList<>();
        fact.statements().forEach((column, cell) -> {
            for (int n = 0; n < cell.count(); n++) {
                String before = "";
                for (String text : in(cell.statement(n))) {
                    all.add(new WordedClause(fact, new Spot(column, n), text, before));
                    before = text.isBlank() ? before : text;
                }
            }
        });
        return all;
    }

    /** The same clause in other words. */
    WordedClause saying(String words) {
        return new WordedClause(fact, spot, words, before);
    }

    /** The clauses of a statement or a cell. */
    static String[] in(String statement) {
        return CLAUSES.split(IN_NAME.matcher(statement).replaceAll("$1"));
    }
}
