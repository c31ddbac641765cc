package io.zongshu.brief;

import io.zongshu.files.YamlNode;
import io.zongshu.language.TimeSpan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headers of a column say: {@link ColumnName}, by the words of brief-tables.yaml. */
final class ColumnNames {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（()）\\]】]*)[）)\\]】]");
    /** 比上年末增长, 较去年同期增减. */
    private static final Pattern CHANGE = Pattern.compile(
            "[比较](?:(?:上|去)(?:一?年度?|月|季度?|期|届|学年)|年初|同期)(?:同期|[末底初])?[±]?(?:决算数?|实际数?|完成数?)?[±]?(?:增长|增减|增加|变化|提高|增幅|增长率|净增|增减率|增减数|[增升]降)?[±]?(?:数|量|额|率|幅|幅度|情况|百分点)?");
    private static final Pattern OF_TIME = Pattern.compile(".*[年月日天时分秒周季号期届]");
    private static final Pattern MONTH = Pattern.compile("[本当]月(?:数|完成|完成数|实际|发生额)?");
    /** 快报数, 完成数据: nothing but numbers stand below. */
    private static final Pattern ASKED = Pattern.compile("(?:(?:一共|总共|共)?(?:来|办|有|去|做|搞|干)?了?)?(.*?)了?多少(\\p{IsHan}{1,3}?)");
    private static final Pattern GENERIC = Pattern.compile("(?:其他|其它|全年|年度|本年|当年|本期|目前|累计|实际|完成|达到|工作|统计|快报|决算|初步|核算|上报|填报|具体|主要|有关|相关|经营|生产|业务|运行|同期|两年|历年|今年)+(?:数据|数值|数量|数字|数|值|量|情况|结果|对比|比较|单位)");
    /** 全年完成数 is 完成数. */
    private static final Pattern WHOLE = Pattern.compile("^(?:全年度?|年度|本年度?|当年|今年|全市|全县|全区)(?=.{2})");
    /** 行政村数 counts 行政村. */
    private static final String NO_COUNT = "村数";
    private static final String AMOUNT = "金额";

    private static final String PLANS = "(?:年初|年度|全年|调整|省定|市定|下达|本年|当年|今年|预期|年)*(?:预算|计划|目标|任务|控制)(?:指标|目标|任务|计划)?(?:总?数|值|量|额)?";
    private static final Pattern PLAN = Pattern.compile(PLANS);
    /** 决算数为调整预算的%, 占控制数（%）. */
    private static final Pattern COMPLETION = Pattern.compile("(?:.{0,4}[占为]|.{0,2}完成|.{0,2}达到?)(?:" + PLANS + ")的?(?:比例|比重|百分比|比)?");
    /** 占党员总数; 占地 is no share. */
    private static final Pattern SHARE = Pattern.compile("占\\p{IsHan}{2,8}(?:的?(?:比例|比重|百分比|比)|总数|总量|全部)");
    /** 名次/等次 holds one or the other. */
    private static final Pattern SEVERAL = Pattern.compile("[或/、和]");
    private static final Pattern SCOPE = Pattern.compile("在?(全[国省市区县州])|^([省市区县州])(?=排名|位次|名次|排位)");

    private static final Pattern AMOUNT_OR_RATE = Pattern.compile("(?:绝对)?[额量数值率幅]%?|幅度%?|百分比|比例|%");

    private final MeasureWords measures;
    private final Predicate<String> totals;
    private final Predicate<String> values;
    private final Map<String, ColumnName.Kind> kinds = new LinkedHashMap<>();
    private final Pattern ranks;
    private final Set<String> classes;
    private final Set<String> noMeasures;
    private final Map<String, String> unitsOfHeaders = new LinkedHashMap<>();

    /**
     * Reads the words.
     *
     * @param totals whether a name is that of a sum
     * @param values whether a header says only that numbers stand below it
     */
    ColumnNames(YamlNode data, MeasureWords measures, Predicate<String> totals, Predicate<String> values) {
        this.measures = measures;
        this.totals = totals;
        this.values = values;
        kinds(data, "计划", ColumnName.Kind.PLAN);
        kinds(data, "完成", ColumnName.Kind.ACTUAL);
        kinds(data, "完成率", ColumnName.Kind.COMPLETION);
        kinds(data, "增减", ColumnName.Kind.GROWTH);
        kinds(data, "占比", ColumnName.Kind.SHARE);
        kinds(data, "上年", ColumnName.Kind.PRIOR);
        ranks = Pattern.compile(String.join("|", data.get("位次").texts()));
        classes = TableTerms.plain(data.get("分类列"));
        noMeasures = Set.copyOf(data.get("非指标").texts());
        data.get("表头单位").entries().forEach((name, unit) -> unitsOfHeaders.put(name, unit.text()));
    }

    private void kinds(YamlNode data, String name, ColumnName.Kind kind) {
        TableTerms.plain(data.get(name)).forEach(word -> kinds.putIfAbsent(word, kind));
    }

    /** What a column with these headers, the upper one first, holds. */
    ColumnName of(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            String plain = CellText.oneLine(BRACKETS.matcher(path.get(i)).replaceAll(""));
            if (ranks.matcher(plain).find() && !values.test(plain) && !SEVERAL.matcher(plain).find()) {
                return ranked(of(path.subList(0, i)), plain, path.subList(i + 1, path.size()));
            }
        }
        ColumnName.Kind kind = ColumnName.Kind.PLAIN;
        StringBuilder label = new StringBuilder();
        StringBuilder measure = new StringBuilder();
        String unit = "";
        String period = "";
        String written = "";
        boolean total = false;
        for (String header : path) {
            if (!header.equals(path.get(0)) && measures.isUnit(TableTerms.bare(header))) {
                unit = TableTerms.bare(header);
                continue;
            }
            String amount = kind == ColumnName.Kind.GROWTH ? BriefKeys.plain(header) : "";
            if (AMOUNT_OR_RATE.matcher(amount).matches()) {
                // 同比增减 above 额 and 率%.
                written += amount.replace("%", "");
                unit = amount.endsWith("%") || amount.matches("[率幅].*|百分比|比例") ? "%" : one(header).unit();
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

    // 全省位次 above 总量 and 增速: the places of two figures of one measure. 位次变化 is no place.
    private ColumnName ranked(ColumnName above, String header, List<String> below) {
        Matcher scope = SCOPE.matcher(header);
        boolean scoped = scope.find();
        String where = !scoped ? "" : scope.group(1) != null ? scope.group(1) : "全" + scope.group(2);
        String of = ranks.matcher(scoped ? scope.replaceFirst("") : header).replaceFirst("").replaceFirst("^在", "") + String.join("", below);
        ColumnName own = of.isEmpty() ? above : one(of);
        boolean place = header.matches(".*(?:" + ranks.pattern() + ")(?:情况)?");
        boolean now = own.kind() != ColumnName.Kind.PRIOR && own.kind() != ColumnName.Kind.PLAN;
        boolean leans = own.measure().isEmpty() || of.isEmpty();
        String said = own.kind() == ColumnName.Kind.ACTUAL ? "" : of;
        return new ColumnName(place && now ? ColumnName.Kind.RANK : ColumnName.Kind.OTHER, leans ? above.label() : own.label(),
                leans ? above.measure().isEmpty() && said.isEmpty() ? header : above.measure() : own.measure(), "", above.period(), (leans ? said : "") + "居" + where, false);
    }

    private ColumnName one(String written) {
        String header = measures.bracketed(TwoValues.headerOfFirst(CellText.oneLine(written)));
        String unit = "";
        Matcher bracket = BRACKETS.matcher(header);
        while (bracket.find()) {
            String inside = bracket.group(1).replace("单位：", "").replace("单位:", "").replaceAll("[±＋+－-]", "").strip();
            inside = inside.equals("百分点") ? "个百分点" : inside;
            unit = measures.isBracketedUnit(inside) ? inside : inside.matches("[十百千万亿]+") ? inside : unit;
        }
        String plain = CellText.oneLine(BRACKETS.matcher(header).replaceAll("")).replaceAll("[\\s　±：:*]+", "");
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
        if (totals.test(plain)) {
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
        boolean ofPlan = COMPLETION.matcher(rest).matches() && (percent || unit.equals("%") || !rest.contains("完成"));
        known = known != null ? known : ofPlan ? ColumnName.Kind.COMPLETION : PLAN.matcher(rest).matches() ? ColumnName.Kind.PLAN : SHARE.matcher(rest).matches() ? ColumnName.Kind.SHARE : null;
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
        // 重复访批次 counts 批次 of 重复访.
        String times = unit.isEmpty() && ownUnit.isEmpty() ? measures.unitAtEnd(rest) : "";
        if (times.matches(".次") && rest.length() > 3) {
            return prefixed(rest.substring(0, rest.length() - 2), times, period);
        }
        boolean prior = period.matches("(?:上年|去年)(?:同期)?") && (rest.isEmpty() || values.test(rest));
        if (prior) {
            return new ColumnName(ColumnName.Kind.PRIOR, "", "", ownUnit, "", period, false);
        }
        boolean nothing = rest.isEmpty() || values.test(rest) || GENERIC.matcher(rest).matches() || unitsOfHeaders.containsKey(rest) && !ownUnit.isEmpty() && rest.matches(".数|..|.次");
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
}
