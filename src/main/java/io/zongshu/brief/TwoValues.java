package io.zongshu.brief;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of two values: 86.4（+31.5%）, 33.1%（上年31.5%）.
 *
 * @param first what the column's header names
 * @param second what stands in brackets, without the words that say what it is
 * @param kind GROWTH or PRIOR
 * @param written the words that tell the kind: 上年, 同比
 */
record TwoValues(String first, String second, ColumnName.Kind kind, String written) {
    private static final Pattern CELL = Pattern.compile("([-－+＋]?[0-9][0-9,.]*\\s?[^0-9（(]{0,6})[（(]([^（()）]+)[）)]");
    private static final Pattern CHANGE = Pattern.compile(
            "((?:同比|环比|[比较](?:上年|去年)(?:同期|末|底)?)?)((?:[-－+＋↑↓]|增长|增加|提高|上升|下降|减少|降低|增|减|升|降)?[0-9.]+(?:%|\\p{IsHan}{1,4})?|持平|与上年持平)");
    private static final Pattern PRIOR = Pattern.compile("((?:上年|去年)(?:同期|末|底)?|上届|上期|同期)[:：为]?([0-9][0-9,.]*.{0,6})");
    /** What the brackets of a header say of the second values below it. */
    private static final Pattern HEADER = Pattern.compile("[（(]([^（()）]*(?:同比|环比|增减|增速|增幅|变化|比上年|比去年)[^（()）]*)[）)]");

    /** The values of a cell below a header; empty if it holds one, or more that is not known to be of one measure. */
    static Optional<TwoValues> in(String cell, String header) {
        Matcher matcher = CELL.matcher(CellText.oneLine(cell));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1).strip();
        Matcher change = CHANGE.matcher(matcher.group(2).strip());
        Matcher prior = PRIOR.matcher(matcher.group(2).strip());
        if (prior.matches()) {
            return Optional.of(new TwoValues(first, prior.group(2), ColumnName.Kind.PRIOR, prior.group(1)));
        }
        if (!change.matches()) {
            return Optional.empty();
        }
        boolean said = HEADER.matcher(CellText.oneLine(header)).find() || !change.group(1).isEmpty() || !Character.isDigit(change.group(2).charAt(0));
        String second = change.group(2).replace("与上年", "").replaceFirst("^(?:↑|增长|增加|提高|上升|增|升)", "+").replaceFirst("^(?:↓|下降|减少|降低|减|降)", "-");
        return said ? Optional.of(new TwoValues(first, second, ColumnName.Kind.GROWTH, change.group(1).isEmpty() ? "同比" : change.group(1))) : Optional.empty();
    }

    /** A header without the brackets that speak of second values. */
    static String headerOfFirst(String header) {
        return HEADER.matcher(header).replaceAll("").strip();
    }
}
