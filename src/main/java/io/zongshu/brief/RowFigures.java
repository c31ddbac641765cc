package io.zongshu.brief;

import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a row and a measure, told as an office would: 燃气管道192公里，完成年度计划180公里的106.7%. */
final class RowFigures {
    private static final Pattern ZERO = Pattern.compile("[-+]?0(?:\\.0+)?(?!\\.)\\D*");
    private static final Pattern SINCE = Pattern.compile("[比较](?:上年[末底]|去年[末底]|年初|期初|上月|上季度|上学年初?|上届)");
    private static final Pattern OF_PLAN = Pattern.compile("^.{0,4}[占为](?!年度?[目任计])");

    private final TableTerms terms;

    RowFigures(TableTerms terms) {
        this.terms = terms;
    }

    /** A number with its unit, or the text that stands in its place. */
    record Value(ValueColumns.Column column, String text, String address) {
        ColumnName name() {
            return column.name();
        }

        /** The same of a column that is no part of another. */
        Value whole() {
            return part(this) ? new Value(column.as(column.name().kind(), column.name().unit(), ""), text, address) : this;
        }
    }

    /**
     * What is told of a measure.
     *
     * @param text empty if no number stands there
     * @param address of the number that is told first
     */
    record Told(String text, String address) {}

    /**
     * One statement of a row's values of one measure.
     *
     * @param subject what the row and the measure say: 燃气管道; empty if the fact's item says it
     */
    Told tell(String subject, List<Value> values) {
        Optional<Value> main = main(values);
        if (main.isEmpty()) {
            return values.stream()
                    .filter(v -> v.name().kind() == ColumnName.Kind.PLAN || v.name().kind() == ColumnName.Kind.PRIOR)
                    .findFirst()
                    .map(v -> new Told(planned(v, subject) + v.text(), v.address()))
                    .orElseGet(() -> onlyRate(subject, values));
        }
        Value first = main.get();
        StringBuilder text = new StringBuilder();
        List<Value> times = values.stream().filter(v -> level(v) && !part(v) && partOfYear(v)).toList();
        boolean onlyTimes = partOfYear(first) && times.size() > 1;
        boolean onlyParts = part(first);
        if (onlyTimes) {
            // Quarters without a sum: each is told.
            text.append(subject).append(String.join("、", times.stream().map(v -> v.name().period() + v.text()).toList()));
        } else if (onlyParts) {
            // 东区 and 西区 without a sum: each is told.
            text.append(subject).append(String.join("、", values.stream().filter(RowFigures::part).map(v -> v.name().written() + v.text()).toList()));
        } else {
            text.append(partOfYear(first) ? first.name().period() : "").append(named(subject, first.text()));
        }
        List<String> brackets = new ArrayList<>(inBrackets(first, values));
        text.append(brackets.isEmpty() ? "" : "（" + String.join("，", brackets) + "）");
        completion(first, values).ifPresent(text::append);
        text.append(growth(first, values));
        ofTime(first, values, ColumnName.Kind.SHARE).ifPresent(share -> text.append("，").append(share.name().written()).append(share.text()));
        text.append(onlyParts ? "" : parts(first, values));
        String ranks = ranks(values);
        text.append(ranks.isEmpty() ? "" : "；" + subject + ranks);
        return new Told(text.toString(), first.address());
    }

    // PM2.5 and 30 are no 2.530.
    private static String named(String subject, String text) {
        boolean runsOn = subject.matches("(?s).*[0-9A-Za-z.]") && text.matches("(?s)[0-9].*");
        return subject + (runsOn ? "为" : "") + text;
    }

    // 公开招标 and 预算金额 are 公开招标预算金额.
    private static String planned(Value value, String subject) {
        String measure = value.name().measure();
        boolean ends = !measure.isEmpty() && subject.endsWith(measure);
        return ends ? subject.substring(0, subject.length() - measure.length()) + label(value) + measure : label(value) + subject;
    }

    private Told onlyRate(String subject, List<Value> values) {
        return of(values, ColumnName.Kind.COMPLETION)
                .or(() -> of(values, ColumnName.Kind.SHARE))
                .map(v -> new Told(subject + v.name().written() + v.text(), v.address()))
                .or(() -> of(values, ColumnName.Kind.GROWTH)
                        .map(v -> new Told(subject + growth(v, values).replaceFirst("^，", "") + (ranks(values).isEmpty() ? "" : "；" + subject + ranks(values)), v.address())))
                .or(() -> of(values, ColumnName.Kind.RANK)
                        .map(v -> new Told(subject + ranks(values), v.address())))
                .orElse(new Told("", ""));
    }

    // 总量居全省第6位，增速居全省第4位
    private static String ranks(List<Value> values) {
        return String.join("，", values.stream()
                .filter(v -> v.name().kind() == ColumnName.Kind.RANK)
                .map(v -> v.text().matches("[全同].*") ? "居" + v.text() : v.name().written() + v.text())
                .toList());
    }

    private static Optional<Value> of(List<Value> values, ColumnName.Kind kind) {
        return values.stream().filter(v -> v.name().kind() == kind).findFirst();
    }

    // 同比 beside 12月 is December's, beside 1-12月 the year's: what is told of a value is of its time.
    private static Optional<Value> ofTime(Value first, List<Value> values, ColumnName.Kind kind) {
        List<Value> all = values.stream().filter(v -> v.name().kind() == kind).toList();
        return all.stream()
                .filter(v -> v.name().period().equals(first.name().period()))
                .findFirst()
                .or(() -> all.stream().filter(v -> partOfYear(v) == partOfYear(first) || v.name().period().isEmpty()).findFirst());
    }

    private static boolean level(Value value) {
        return level(value.column());
    }

    /** Whether a column tells how much there is, not what was planned, changed … */
    static boolean level(ValueColumns.Column column) {
        return column.name().kind() == ColumnName.Kind.PLAIN || column.name().kind() == ColumnName.Kind.ACTUAL;
    }

    private static boolean part(Value value) {
        return level(value) && !value.name().total() && value.name().kind() == ColumnName.Kind.PLAIN && !value.name().written().isEmpty();
    }

    /** The result of the whole: the sum, of the whole year or else the latest part of it. */
    private static Optional<Value> main(List<Value> values) {
        List<Value> levels = values.stream().filter(v -> level(v) && !part(v)).toList();
        Optional<Value> whole = levels.stream().filter(v -> !partOfYear(v)).reduce((a, b) -> later(a, b) ? b : a);
        return whole.or(() -> levels.stream().reduce((a, b) -> longer(a, b) ? b : a))
                .or(() -> values.stream().filter(RowFigures::part).findFirst());
    }

    // 2024年 and 2025年 beside each other: the later year is told.
    private static boolean later(Value a, Value b) {
        String one = a.name().period().replaceAll("\\D", "");
        String other = b.name().period().replaceAll("\\D", "");
        if (one.length() == 4 && other.length() == 4) {
            return other.compareTo(one) > 0;
        }
        return a.name().kind() == ColumnName.Kind.PLAIN && b.name().kind() == ColumnName.Kind.ACTUAL;
    }

    private static boolean longer(Value a, Value b) {
        String one = TimeSpan.canonical(a.name().period(), "");
        String other = TimeSpan.canonical(b.name().period(), "");
        return months(other) > months(one);
    }

    private static int months(String span) {
        String[] ends = span.replaceFirst("^.*:", "").split("-");
        boolean plain = ends.length == 2 && ends[0].matches("\\d{1,2}") && ends[1].matches("\\d{1,2}");
        return plain ? Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1 : 0;
    }

    private static boolean partOfYear(Value value) {
        String period = value.name().period();
        return !period.isEmpty() && !period.matches("(?:19|20)\\d\\d年?度?|全年|今年|本年|(?:截[至止]到?)?12月(?:底|末)|1(?:月)?[-—－–~至]+12月");
    }

    private List<String> inBrackets(Value first, List<Value> values) {
        List<String> all = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (Value value : values) {
            if (value == first || part(value)) {
                continue;
            }
            if (level(value) && partOfYear(value)) {
                times.add(value.name().period() + value.text());
            } else if (level(value) || value.name().kind() == ColumnName.Kind.PRIOR) {
                all.add((value.name().kind() == ColumnName.Kind.PRIOR ? value.name().written() : year(value)) + value.text());
            } else if (value.name().kind() == ColumnName.Kind.PLAN && of(values, ColumnName.Kind.COMPLETION).isEmpty()) {
                all.add(label(value) + value.text());
            }
        }
        if (!times.isEmpty() && !partOfYear(first)) {
            all.add(0, "其中" + String.join("、", times));
        }
        return all;
    }

    private static String year(Value value) {
        return value.name().period().matches("(?:19|20)\\d\\d") ? value.name().period() + "年" : value.name().period();
    }

    // A plan is called one, whatever its column is called: 任务 becomes 计划任务.
    private static String label(Value value) {
        if (value.name().kind() != ColumnName.Kind.PLAN) {
            return value.name().written();
        }
        String written = value.name().written();
        return written.contains("控制") || written.contains("计划") || written.contains("目标") ? written : written.contains("预算") ? written : "计划" + written.replaceFirst("^年度", "");
    }

    private Optional<String> completion(Value first, List<Value> values) {
        List<Value> plans = values.stream().filter(v -> v.name().kind() == ColumnName.Kind.PLAN).toList();
        return ofTime(first, values, ColumnName.Kind.COMPLETION).map(rate -> {
            String said = rate.name().written();
            if (said.contains("执行")) {
                return "，" + said + rate.text();
            }
            Optional<Value> plan = plans.stream().filter(p -> said.contains(p.name().written().replaceFirst("[数值量额]$", ""))).findFirst()
                    .or(() -> plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty())
                    .filter(p -> terms.measures().mayBeShare(first.text(), p.text(), rate.text()));
            boolean share = OF_PLAN.matcher(said).find();
            if (plan.isEmpty() && (share || !plans.isEmpty())) {
                return "，" + (share ? said.replaceFirst("^.*?(?=[占为])", "").replaceFirst("的?$", "的") : said) + rate.text();
            }
            String written = plan.map(v -> label(v).replaceFirst("(?<=计划|目标)完成$", "")).orElse(said.contains("任务") ? "年度任务" : "年度目标");
            String what = written.matches(".*(?:年|省|市|调整).*") ? written : "年度" + written;
            return "，" + (share ? said.replaceFirst("^.*?([占为]).*$", "$1") : "完成") + what + plan.map(Value::text).orElse("") + "的" + rate.text();
        });
    }

    // 增减额 and 增减率: by how much, and by which part.
    private String growth(Value first, List<Value> values) {
        String base = values.stream().map(v -> v.name().written()).filter(w -> w.startsWith("期初") || w.startsWith("年初")).findFirst().map(w -> "比" + w.substring(0, 2)).orElse("同比");
        StringBuilder text = new StringBuilder();
        ofTime(first, values, ColumnName.Kind.GROWTH).ifPresent(leading -> {
            String last = "";
            for (Value value : values) {
                if (value.name().kind() == ColumnName.Kind.GROWTH && value.name().period().equals(leading.name().period())) {
                    String change = change(value.text(), value.name().written(), base);
                    String compared = change.replaceFirst("(?:增|减|下降|持平|提高).*$", "");
                    text.append(!last.isEmpty() && compared.equals(last) ? "、" + change.substring(compared.length()) : "，" + change);
                    last = compared;
                }
            }
        });
        return text.toString();
    }

    /** What a row 同比 tells of each column: 客运量同比增长3.2%. */
    Told changes(String subject, String written, List<Value> values) {
        List<Value> levels = values.stream().filter(RowFigures::level).toList();
        String text = String.join("；", levels.stream().map(v -> subject + (part(v) ? v.name().written() : partOfYear(v) ? v.name().period() : "") + change(v.text(), written, "同比")).toList());
        return new Told(text, levels.isEmpty() ? "" : levels.get(0).address());
    }

    /** A change in words: 同比增长3.2%. */
    String change(String text, String written) {
        return change(text, written, "同比");
    }

    private String change(String text, String written, String base) {
        Matcher since = SINCE.matcher(written);
        String compared = written.contains("环比") ? "环比" : since.find() ? since.group() : base;
        if (!terms.measures().isNumber(text.replaceFirst("^[-－+＋]", ""))) {
            return (text.matches("(?:同比|环比|比|较).*") ? "" : compared) + text;
        }
        if (ZERO.matcher(text).matches()) {
            return compared + "持平";
        }
        boolean falls = text.startsWith("-") != written.contains("降") || text.startsWith("－");
        String size = text.replaceFirst("^[-－+＋]", "");
        boolean rate = size.endsWith("%") || size.endsWith("分点") || size.endsWith("倍");
        return compared + (rate ? falls ? "下降" : "增长" : falls ? "减少" : "增加") + size;
    }

    private static String parts(Value first, List<Value> values) {
        List<String> parts = values.stream().filter(v -> part(v) && v != first).map(v -> v.name().written() + v.text()).toList();
        return parts.isEmpty() ? "" : "，其中" + String.join("、", parts);
    }
}
