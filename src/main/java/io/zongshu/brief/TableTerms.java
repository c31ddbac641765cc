package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Quantities;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of statistical tables mean, declared in brief-tables.yaml. */
final class TableTerms {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（()）\\]】]*)[）)\\]】]");
    private static final Pattern NUMBERED = Pattern.compile("(?<=\\p{IsHan})[0-9①-⑨一二三四]$");

    private static final Pattern SAYS_WHAT = Pattern.compile("时间|日期|[位名]次|排名|等[次级]|金额|人数|单位|荣誉|级别");

    /** What numbers without a sign below it or beside it are: rates. */
    static final Pattern RATE = Pattern.compile(".*(?:率|占比|比例|比重)");

    private final MeasureWords measures;
    private final ColumnNames columns;
    private final Set<String> values;
    private final Set<String> totals;
    private final Set<String> levels;
    private final Set<String> sumRows;
    private final Set<String> subtotals;
    private final Set<String> blanks;
    private final List<String> parts;
    private final List<String> titleWords;
    private final List<String> demands;
    private final List<String> smallRates;
    private final List<String> changeRates;

    private TableTerms(YamlNode data, Quantities quantities) {
        this.measures = new MeasureWords(data.get("指标单位"), quantities);
        values = plain(data, "数值");
        totals = plain(data, "合计");
        levels = plain(data, "级别列");
        sumRows = plain(data, "合计行");
        subtotals = plain(data, "小计");
        blanks = new HashSet<>(data.get("空格").texts());
        parts = data.get("其中").texts();
        titleWords = data.get("表题").texts();
        demands = data.get("要求列").texts();
        smallRates = data.get("小比率").texts();
        changeRates = data.get("增减率").texts();
        columns = new ColumnNames(data, measures, this::isTotal, this::isValue);
    }

    static TableTerms load(Settings settings, Quantities quantities) {
        return new TableTerms(settings.data("brief-tables"), quantities);
    }

    /** What is a number, and in which unit. */
    MeasureWords measures() {
        return measures;
    }

    private static Set<String> plain(YamlNode data, String name) {
        return plain(data.get(name));
    }

    /** Words as {@link BriefKeys#plain} has them. */
    static Set<String> plain(YamlNode list) {
        Set<String> words = new HashSet<>();
        list.texts().forEach(word -> words.add(BriefKeys.plain(word)));
        return words;
    }

    /** A header cell without brackets around all of it: 亿元 of （亿元）. */
    static String bare(String header) {
        return CellText.oneLine(header).replaceFirst("^[（(\\[/／]", "").replaceFirst("[）)\\]]$", "");
    }

    /** Whether a column tells what was to be done, not what was: 目标要求. */
    boolean isDemand(String header) {
        return demands.stream().anyMatch(header::contains);
    }

    /** Whether a rate is often below one per cent: 失业率. */
    boolean isSmallRate(String name) {
        return smallRates.stream().anyMatch(name::contains);
    }

    /** Whether a word for a change tells a rate of change, so that numbers below it are per cent: 增速. */
    boolean isRateOfChange(String written) {
        return changeRates.stream().anyMatch(written::contains);
    }

    /** Whether a header says only that numbers stand below it: 数量, 数值2. */
    boolean isValue(String header) {
        String plain = NUMBERED.matcher(BriefKeys.plain(header)).replaceFirst("");
        return values.contains(plain) || mixed(plain);
    }

    // 时间或位次: what stands below it, the rows say.
    private boolean mixed(String header) {
        String[] several = header.split("[或/、及和|]");
        return several.length > 1 && java.util.Arrays.stream(several).allMatch(part -> values.contains(part) || SAYS_WHAT.matcher(part).matches());
    }

    boolean isTotal(String name) {
        return totals.contains(BriefKeys.plain(name));
    }

    /** Whether a column says of which level the thing of its row is: 省级. */
    boolean isLevel(String header) {
        return levels.contains(BriefKeys.plain(header));
    }

    /** Whether a row sums up the rows above it: also 全年 below twelve months. */
    boolean isSumRow(String name) {
        return isTotal(name) || sumRows.contains(BriefKeys.plain(name));
    }

    boolean isSubtotal(String name) {
        return subtotals.contains(BriefKeys.plain(name));
    }

    /** Whether a cell says that there is nothing. */
    boolean isBlank(String text) {
        return text.isBlank() || blanks.contains(text.strip());
    }

    /** The name of a row that is a part of the one above, without 其中; empty if it is none. */
    String partOf(String name) {
        for (String word : parts) {
            if (name.startsWith(word) && name.length() > word.length()) {
                return name.substring(word.length()).replaceFirst("^[:：、\\s]+", "");
            }
        }
        return "";
    }

    /** Whether a header tells a plan, a time, a sum …: something that only tables of numbers have. */
    boolean isTerm(String header) {
        ColumnName name = name(List.of(header));
        return name.kind() != ColumnName.Kind.PLAIN || !name.period().isEmpty() || !name.unit().isEmpty() || isTotal(header);
    }

    /** What a column with these headers, the upper one first, holds. */
    ColumnName name(List<String> path) {
        return columns.of(path);
    }

    /** What a title speaks of, without 2025年, 情况统计表 and brackets; empty if nothing is left. */
    String titleSubject(String title) {
        String text = CellText.oneLine(BRACKETS.matcher(title).replaceAll("")).replaceAll("^(?:附件?|附表|表)[0-9一二三四五六七八九十]{0,2}[：:、.\\s]*|^[一二三四五六七八九十]{1,2}、", "");
        text = text.replaceAll("(?:19|20)[0-9]{2}年度?|全年|上半年|\\s+", "");
        boolean more = true;
        while (more) {
            more = false;
            for (String word : titleWords) {
                if (text.endsWith(word)) {
                    text = text.substring(0, text.length() - word.length());
                    more = true;
                }
            }
        }
        text = text.replaceFirst("^.*?(?:[市县区](?![级直属域民政])|局|委|办|中心|科|处|站|院)(?=.{4,})", "");
        return text.length() < 2 || text.length() > 20 ? "" : text;
    }
}
