package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Quantities;
import io.zongshu.language.TimeSpan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of statistical tables mean, declared in brief-tables.yaml. */
final class TableTerms {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（()）\\]】]*)[）)\\]】]");
    private static final Pattern NUMBERED = Pattern.compile("(?<=\\p{IsHan})[0-9①-⑨一二三四]$");

    /** 比上年末增长, 较去年同期增减. */
    private static final Pattern CHANGE = Pattern.compile(
            "[比较](?:上年|去年|上年末|去年末|年初|上年底|去年底|上年同期|去年同期|同期|上月|上季度)[±]?(?:增长|增减|增加|变化|提高|增幅|增长率|净增|增减率|增减数)?[±]?(?:数|率|幅度|情况|百分点)?");
    private static final Pattern OF_TIME = Pattern.compile(".*[年月日天时分秒周季号期届]");
    private static final Pattern MONTH = Pattern.compile("[本当]月(?:数|完成|完成数|实际|发生额)?");
    /** 快报数, 完成数据: nothing but numbers stand below. */
    private static final Pattern ASKED = Pattern.compile("(?:(?:一共|总共|共)?(?:来|办|有|去|做|搞|干)?了?)?(.*?)了?多少(\\p{IsHan}{1,3}?)");
    private static final Pattern GENERIC = Pattern.compile("(?:其他|其它|全年|年度|本年|当年|本期|目前|累计|实际|完成|达到|工作|统计|快报|决算|初步|核算|上报|填报|具体|主要|有关|相关|经营|生产|业务|运行|同期|两年|历年|今年)+(?:数据|数值|数量|数字|数|值|量|情况|结果|对比|比较|单位)");
    /** 全年完成数 is 完成数. */
    private static final Pattern WHOLE = Pattern.compile("^(?:全年度?|年度|本年度?|当年|今年|全市|全县|全区)(?=.{2})");
    private static final Pattern SAYS_WHAT = Pattern.compile("时间|日期|[位名]次|排名|等[次级]|金额|人数|单位|荣誉|级别");
    /** 行政村数 counts 行政村. */
    private static final String NO_COUNT = "村数";
    private static final String AMOUNT = "金额";

    private final MeasureWords measures;
    private final Map<String, ColumnName.Kind> kinds = new LinkedHashMap<>();
    private final Set<String> values;
    private final Set<String> totals;
    private final Set<String> classes;
    private final Set<String> levels;
    private final Set<String> sumRows;
    private final Set<String> subtotals;
    private final Set<String> blanks;
    private final List<String> parts;
    private final List<String> titleWords;
    private final Set<String> noMeasures;
    private final List<String> demands;
    private final Map<String, String> unitsOfHeaders = new LinkedHashMap<>();

    private TableTerms(YamlNode data, Quantities quantities) {
        this.measures = new MeasureWords(data.get("指标单位"), quantities);
        kinds(data, "计划", ColumnName.Kind.PLAN);
        kinds(data, "完成", ColumnName.Kind.ACTUAL);
        kinds(data, "完成率", ColumnName.Kind.COMPLETION);
        kinds(data, "增减", ColumnName.Kind.GROWTH);
        kinds(data, "占比", ColumnName.Kind.SHARE);
        kinds(data, "上年", ColumnName.Kind.PRIOR);
        values = plain(data, "数值");
        totals = plain(data, "合计");
        classes = plain(data, "分类列");
        levels = plain(data, "级别列");
        sumRows = plain(data, "合计行");
        subtotals = plain(data, "小计");
        blanks = new HashSet<>(data.get("空格").texts());
        parts = data.get("其中").texts();
        titleWords = data.get("表题").texts();
        demands = data.get("要求列").texts();
        noMeasures = Set.copyOf(data.get("非指标").texts());
        data.get("表头单位").entries().forEach((name, unit) -> unitsOfHeaders.put(name, unit.text()));
    }

    static TableTerms load(Settings settings, Quantities quantities) {
        return new TableTerms(settings.data("brief-tables"), quantities);
    }

    /** What is a number, and in which unit. */
    MeasureWords measures() {
        return measures;
    }

    private void kinds(YamlNode data, String name, ColumnName.Kind kind) {
        plain(data, name).forEach(word -> kinds.putIfAbsent(word, kind));
    }

    private static Set<String> plain(YamlNode data, String name) {
        Set<String> words = new HashSet<>();
        data.get(name).texts().forEach(word -> words.add(BriefKeys.plain(word)));
        return words;
    }

    /** A header cell without brackets around all of it: 亿元 of （亿元）. */
    String bare(String header) {
        return CellText.oneLine(header).replaceFirst("^[（(\\[]", "").replaceFirst("[）)\\]]$", "");
    }

    /** Whether a column tells what was to be done, not what was: 目标要求. */
    boolean isDemand(String header) {
        return demands.stream().anyMatch(header::contains);
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
        ColumnName.Kind kind = ColumnName.Kind.PLAIN;
        StringBuilder label = new StringBuilder();
        StringBuilder measure = new StringBuilder();
        String unit = "";
        String period = "";
        String written = "";
        boolean total = false;
        for (String header : path) {
            if (!header.equals(path.get(0)) && measures.isUnit(bare(header))) {
                unit = bare(header);
                continue;
            }
            ColumnName own = one(header);
            boolean says = own.kind() != ColumnName.Kind.PLAIN && !(own.kind() == ColumnName.Kind.ACTUAL && kind != ColumnName.Kind.PLAIN);
            kind = says ? own.kind() : kind;
            written = says || !own.written().isEmpty() && kind == ColumnName.Kind.PLAIN ? own.written() : written;
            unit = own.unit().isEmpty() ? unit : own.unit();
            period = own.period().isEmpty() ? period : own.period();
            total |= own.total();
            HeaderLabel.join(label, own.label().isEmpty() && AMOUNT.equals(BriefKeys.plain(header)) && label.length() > 0 ? AMOUNT : own.label());
            HeaderLabel.join(measure, own.measure());
        }
        return new ColumnName(kind, label.toString(), measure.toString(), unit, period, written, total);
    }

    private ColumnName one(String written) {
        String header = measures.bracketed(CellText.oneLine(written));
        String unit = "";
        Matcher bracket = BRACKETS.matcher(header);
        while (bracket.find()) {
            String inside = bracket.group(1).replace("单位：", "").replace("单位:", "").replaceAll("[±＋+－-]", "").strip();
            unit = measures.isUnit(inside) ? inside : inside.matches("[十百千万亿]+") ? inside : unit;
        }
        String plain = CellText.oneLine(BRACKETS.matcher(header).replaceAll("")).replaceAll("[\\s±：:*]+", "");
        Matcher asked = ASKED.matcher(plain);
        // 培训多少人次 counts 人次 of 培训.
        if (unit.isEmpty() && asked.matches() && measures.isUnit(asked.group(2))) {
            return prefixed(asked.group(1), asked.group(2), "");
        }
        if (unit.isEmpty() && measures.isUnit(plain) && !OF_TIME.matcher(plain).matches()) {
            // 万吨 alone above the numbers.
            return new ColumnName(ColumnName.Kind.PLAIN, "", "", plain, "", "", false);
        }
        if (!unit.isEmpty() && measures.isUnit(plain)) {
            // 万头（只）, 人（次）: one measure word for some rows, another for others.
            return new ColumnName(ColumnName.Kind.PLAIN, "", "", plain + "（" + unit + "）", "", "", false);
        }
        boolean percent = plain.endsWith("%");
        plain = plain.replaceAll("%$", "");
        if (unit.matches("[十百千万亿]+")) {
            String counted = measures.unitAtEnd(plain);
            unit += counted;
            plain = counted.isEmpty() || plain.length() == counted.length() ? plain : plain.substring(0, plain.length() - counted.length());
        }
        if (plain.startsWith("其中") && plain.length() > 2) {
            return new ColumnName(ColumnName.Kind.PLAIN, "", "", unit, "", plain.substring(2), false);
        }
        if (classes.contains(plain)) {
            return new ColumnName(ColumnName.Kind.PLAIN, "", "", unit, "", "", false);
        }
        if (CHANGE.matcher(plain).matches()) {
            return new ColumnName(ColumnName.Kind.GROWTH, "", "", unit.isEmpty() && percent ? "%" : unit, "", plain, false);
        }
        if (isTotal(plain)) {
            return new ColumnName(ColumnName.Kind.PLAIN, "", "", unit, "", "", true);
        }
        if (MONTH.matcher(plain).matches()) {
            return new ColumnName(ColumnName.Kind.ACTUAL, "", "", unit, "当月", plain, false);
        }
        ColumnName.Kind known = kinds.get(plain);
        String period = known == ColumnName.Kind.PRIOR ? "" : TimeSpan.is(plain) ? plain : TimeSpan.lastIn(plain);
        String rest = period.isEmpty() ? plain : plain.replaceFirst(Pattern.quote(period) + "(?:年?度|年?[末底])?", "");
        known = known == null ? kinds.get(rest) : known;
        known = known == null ? kinds.get(WHOLE.matcher(rest).replaceFirst("")) : known;
        String ownUnit = unit.isEmpty() && percent ? "%" : unit.isEmpty() ? unitsOfHeaders.getOrDefault(rest, "") : unit;
        if (known != null) {
            return new ColumnName(known, "", "", ownUnit, known == ColumnName.Kind.PRIOR ? "" : period, plain, false);
        }
        if (unit.isEmpty() && ownUnit.isEmpty()) {
            String counted = unitsOfHeaders.keySet().stream().filter(w -> rest.endsWith(w) && rest.length() >= w.length() + 2 && !NO_COUNT.equals(w)).max(Comparator.comparingInt(String::length)).orElse("");
            String of = unitsOfHeaders.getOrDefault(counted, "");
            if (!of.isEmpty()) {
                // 活动场次 counts 场 of 活动.
                return prefixed(rest.substring(0, rest.length() - counted.length()), of, period);
            }
        }
        boolean prior = period.matches("(?:上年|去年)(?:同期)?") && (rest.isEmpty() || isValue(rest));
        if (prior) {
            return new ColumnName(ColumnName.Kind.PRIOR, "", "", ownUnit, "", period, false);
        }
        boolean nothing = rest.isEmpty() || isValue(rest) || GENERIC.matcher(rest).matches() || unitsOfHeaders.containsKey(rest) && !ownUnit.isEmpty() && rest.matches(".数|..|.次");
        String label = nothing ? "" : rest;
        return prefixed(label, ownUnit, period);
    }

    // 计划投资, 完成投资, 播种面积同比: a plan, a result and a change of one measure.
    private ColumnName prefixed(String label, String unit, String period) {
        for (Map.Entry<String, ColumnName.Kind> word : kinds.entrySet()) {
            String measure = label.startsWith(word.getKey()) ? label.substring(word.getKey().length()) : "";
            boolean plan = word.getValue() == ColumnName.Kind.PLAN || word.getValue() == ColumnName.Kind.ACTUAL;
            if (plan && measure.length() >= 2 && !noMeasures.contains(measure)) {
                boolean actual = word.getValue() == ColumnName.Kind.ACTUAL;
                return new ColumnName(word.getValue(), actual ? label : measure, measure, unit, period, actual ? "" : word.getKey(), false);
            }
        }
        for (Map.Entry<String, ColumnName.Kind> word : kinds.entrySet()) {
            boolean ends = word.getValue() == ColumnName.Kind.GROWTH && label.endsWith(word.getKey()) && label.length() >= word.getKey().length() + 2;
            if (ends) {
                String measure = label.substring(0, label.length() - word.getKey().length());
                return new ColumnName(ColumnName.Kind.GROWTH, measure, measure, unit, period, word.getKey(), false);
            }
        }
        return new ColumnName(ColumnName.Kind.PLAIN, label, label, unit, period, "", false);
    }

    /** What a title speaks of, without 2025年, 情况统计表 and brackets; empty if nothing is left. */
    String titleSubject(String title) {
        String text = CellText.oneLine(BRACKETS.matcher(title).replaceAll("")).replaceAll("^(?:附件?|附表|表)[0-9一二三四五六七八九十]{0,2}[：:、.\\s]*", "");
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
