package io.zongshu.compose;

import java.util.regex.Pattern;

/** What a clause allows: whether it takes a figure at all, and whether one stands at a place already. */
final class FigureSlots {
    private static final Pattern FIGURE_AT_END = Pattern.compile("[0-9][余多万亿]*[^0-9，、]{0,4}$");
    private static final Pattern NOTHING = Pattern.compile("未发生|没有|无一|未出现|杜绝|零发生");

    /** 百名干部上挂: counted already, in round numbers. */
    private static final Pattern ROUND = Pattern.compile("[百千万][名个支家户]");

    private static final Pattern QUOTED = Pattern.compile("[“《][^”》]*[”》]");

    private FigureSlots() {}

    /** What did not happen (未发生较大事故) and steps in a row take no figure. */
    static boolean barred(String clause) {
        return NOTHING.matcher(clause).find() || ROUND.matcher(QUOTED.matcher(clause).replaceAll("")).find() || clause.endsWith("各环节") || clause.endsWith("等方式");
    }

    /** Does it end with a noun, a quotation or 等, and without a figure? */
    static boolean endsWithThing(ClauseReader reader, String text) {
        if (text.isEmpty() || text.startsWith("坚持") || figureAtEnd(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        var tokens = reader.tokens(text);
        String nature = tokens.get(tokens.size() - 1).nature();
        return last == '等' || "”）".indexOf(last) >= 0 || nature.startsWith("n") || nature.equals("vn");
    }

    private static boolean figureAtEnd(String text) {
        return FIGURE_AT_END.matcher(text).find();
    }

    /** Has it a figure anywhere but in a name: 颁发“光荣在党50年”纪念章 has none? */
    static boolean counted(String text) {
        return QUOTED.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
    }
}
