package io.zongshu.eval;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the facts read from one table tell, against what a clerk takes from it. */
final class ToldTable {
    /** Words of a name that the value itself tells, or that tell nothing apart. */
    private static final Pattern SAID_BY_VALUE = Pattern.compile(
            "本月|当月|上期|期[初末]|本期|实绩|实际|上年同期|去年同期|同比|增减|增速|增幅|增长|绝对[数额]|幅度|[比较]上年末?|净增|全[省市县]|位次|排名|数量|情况|合计|小计|总计|其中|本年累计|全年累计|全年|占比|完成|[（）()“”、]");
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)[0-9]{2}年|[0-9]{1,2}月(?![0-9])|[一二三四]季度|[上下]半年");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.A-Za-z])[-－+＋]?[0-9]+(?:\\.[0-9]+)?(?![A-Za-z])");
    private static final Pattern VALUE = Pattern.compile("(\\D*?)([-－+＋]?[0-9]+(?:\\.[0-9]+)?)(.*)");
    private static final Pattern CALENDAR = Pattern.compile("^(?:[月日]|年(?!度)|[—-][0-9]{1,2}[月日]|季度)");
    /** Before a value that holds not for this year. */
    private static final Pattern COMPARED = Pattern.compile("上年|去年|同期|上期|期初|年初|基期|上学年|上届|旧存|上年结转|(?:19|20)[0-9]{2}年|计划|目标|任务|预算|控制数|指标|(?:19|20)[0-9]{2}届");
    private static final Pattern DOWN = Pattern.compile("(?:下降|减少|降低|下滑|减|降|负增长|回落)$");
    private static final Pattern UP = Pattern.compile("(?:增长|增加|提高|提升|上升|新增|净增|增|上涨)$");
    private static final Pattern SUM = Pattern.compile("[合总]计|小计");
    /** 人次 is no 人, 个百分点 no 个: what may not follow a measure word of which the number is told. */
    private static final Pattern LONGER = Pattern.compile("^(?:次|百分点|[/／每])");
    private static final double MOST = 0.6;
    /** 案件合计立案: to the name of a sum a clerk adds what is summed. */
    private static final double MOST_OF_SUM = 0.5;

    /** @param line > or ~, NAME | VALUE */
    record Expected(boolean current, String name, String value) {
        static Expected of(String line) {
            int bar = line.indexOf('|');
            // 41,286 is told as 41286, whatever the clerk copies.
            String value = line.substring(bar + 1).strip();
            return new Expected(line.startsWith(">"), line.substring(1, bar).strip(), value.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""));
        }
    }

    /** A number in a fact, and the fact's words up to it. */
    private record Number(String before, String number, String behind, String statement) {}

    private final List<Number> numbers = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<Expected> expected;
    /** What rows of several cells say: a clerk adds to a name what the title says, or his own words. */
    private final String rows;

    ToldTable(List<Fact> facts, List<Expected> expected, List<String> lines) {
        this.expected = expected;
        this.rows = String.join("\n", lines.stream().filter(line -> line.split("[|<^]+").length > 1).toList());
        for (Fact fact : facts) {
            String names = fact.theme().text() + "|" + fact.item().text() + "|" + fact.department().text() + "|" + fact.time().text() + "|";
            for (String statement : (fact.data().text() + "；" + fact.result().text() + "；" + fact.measures().text()).split("；")) {
                statements.add(names + statement);
                Matcher number = NUMBER.matcher(statement);
                while (number.find()) {
                    numbers.add(new Number(names + statement.substring(0, number.start()), number.group(), statement.substring(number.end()), names + statement));
                }
            }
        }
    }

    /** Whether a fact's words hold the name's main words and the value with its unit. */
    boolean tells(Expected one) {
        Matcher value = VALUE.matcher(one.value());
        boolean date = one.value().matches(".*[0-9][月日年].*");
        if (!value.matches() || date) {
            boolean yes = one.value().equals("是");
            return statements.stream().anyMatch(s -> fits(one, s) && (yes || s.contains(one.value())));
        }
        return numbers.stream().anyMatch(n -> fits(one, n.before() + n.number() + n.behind()) && same(n, value, true));
    }

    /** Whether a fact tells the value under the name in another unit. */
    boolean tellsInOtherUnit(Expected one) {
        Matcher value = VALUE.matcher(one.value());
        return value.matches() && numbers.stream().anyMatch(n -> amount(n.number()) == amount(value.group(2)) && fits(one, n.before()) && !same(n, value, true));
    }

    /** Whether a fact tells the value under the name without its unit, and none in another. */
    boolean tellsBare(Expected one) {
        Matcher value = VALUE.matcher(one.value());
        return value.matches() && numbers.stream().anyMatch(n -> amount(n.number()) == amount(value.group(2)) && fits(one, n.before()) && bare(n, value));
    }

    /** What is told wrongly, each with its reason. */
    List<String> wrong() {
        List<String> all = new ArrayList<>();
        for (Number number : numbers) {
            List<Expected> alike = expected.stream().filter(e -> sameAmount(e, number)).toList();
            // 60 of 60岁以上老年人 is a part of the name.
            boolean name = expected.stream().anyMatch(e -> e.name().contains(number.number() + number.behind().replaceFirst("(?s)(?<=^.).*", "")));
            boolean calendar = name || CALENDAR.matcher(number.behind()).find();
            boolean right = alike.stream().anyMatch(e -> isTold(e, number));
            String reason = calendar || right ? "" : reason(alike, number);
            if (!reason.isEmpty()) {
                all.add(reason + ": " + number.before() + "[" + number.number() + "]" + number.behind());
            }
        }
        return all;
    }

    private boolean isTold(Expected one, Number number) {
        Matcher value = VALUE.matcher(one.value());
        return value.matches() && same(number, value, true) && fits(one, number.statement()) && (one.current() || isCompared(number));
    }

    private String reason(List<Expected> alike, Number number) {
        List<Expected> named = alike.stream().filter(e -> fits(e, number.before())).toList();
        for (Expected one : named) {
            Matcher value = VALUE.matcher(one.value());
            if (value.matches()) {
                boolean rank = one.value().startsWith("第") || one.value().startsWith("并列第");
                if (same(number, value, true) && !one.current()) {
                    return "PRIOR";
                }
                if (rank || !same(number, value, false)) {
                    // Without its unit a value is not wrong: who writes sees that it lacks.
                    return rank ? "RANK" : bare(number, value) ? "" : "UNIT";
                }
            }
        }
        return !named.isEmpty() ? "SIGN" : alike.isEmpty() ? "" : "NAME";
    }

    private static boolean isCompared(Number number) {
        String statement = number.before().substring(number.before().lastIndexOf('|') + 1);
        int from = Math.max(0, statement.length() - 24);
        return COMPARED.matcher(statement.substring(from)).find() || COMPARED.matcher(number.before()).find();
    }

    private static boolean sameAmount(Expected one, Number number) {
        Matcher value = VALUE.matcher(one.value());
        boolean fraction = value.matches() && one.value().endsWith("%") && Math.abs(amount(value.group(2)) - 100 * amount(number.number())) < 1e-6;
        return value.matches() && (amount(value.group(2)) == amount(number.number()) || fraction);
    }

    private static boolean same(Number number, Matcher value, boolean signed) {
        String unit = value.group(3);
        boolean rank = value.group(1).endsWith("第");
        if (amount(number.number()) != amount(value.group(2))) {
            return false;
        }
        if (rank) {
            return number.before().endsWith("第");
        }
        String behind = number.behind();
        boolean scale = unit.matches("[十百千万亿]+");
        String rest = behind.startsWith(unit) ? behind.substring(unit.length()) : "";
        boolean ends = scale ? rest.isEmpty() || !Character.isIdeographic(rest.charAt(0)) || rest.startsWith("的") : !LONGER.matcher(rest).find();
        boolean unitSame = unit.isEmpty() || behind.startsWith(unit) && ends;
        boolean down = DOWN.matcher(value.group(1)).find();
        boolean up = UP.matcher(value.group(1)).find();
        boolean negative = value.group(2).startsWith("-") || value.group(2).startsWith("－");
        boolean toldNegative = number.number().startsWith("-") || number.number().startsWith("－");
        boolean toldDown = DOWN.matcher(number.before()).find();
        boolean sign = down ? toldDown || toldNegative : up ? UP.matcher(number.before()).find() || number.number().startsWith("+") : negative == toldNegative && !toldDown;
        return unitSame && (!signed || sign);
    }

    private static boolean bare(Number number, Matcher value) {
        String behind = number.behind();
        boolean ends = behind.isEmpty() || !Character.isIdeographic(behind.charAt(0)) && "%‰/／".indexOf(behind.charAt(0)) < 0;
        return !value.group(3).isEmpty() && !value.group(3).equals("%") && !value.group(1).endsWith("第") && ends;
    }

    private static double amount(String number) {
        return Double.parseDouble(number.replaceAll("[-－+＋]", ""));
    }

    // Most pairs of letters of the name, and its part of time, stand in the words.
    private boolean fits(Expected one, String words) {
        String name = one.name();
        Matcher period = PERIOD.matcher(name);
        boolean times = true;
        while (period.find()) {
            boolean year = period.group().matches("[0-9]{4}年");
            times &= year || words.contains(period.group());
        }
        Set<String> pairs = pairs(name);
        Matcher value = VALUE.matcher(one.value());
        // 户数 is said by 户, 天数 by 天.
        String counted = value.matches() && value.group(3).length() == 1 ? value.group(3) + "数" : "个数";
        pairs.removeIf(pair -> !rows.contains(pair) || pair.equals(counted) || name.endsWith(counted) && name.endsWith(pair.substring(1) + "数") && pair.endsWith(counted.substring(0, 1)));
        long held = pairs.stream().filter(words::contains).count();
        return times && held >= (SUM.matcher(name).find() ? MOST_OF_SUM : MOST) * pairs.size();
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (String part : PERIOD.matcher(name).replaceAll("|").split("\\|")) {
            for (String word : SAID_BY_VALUE.matcher(part).replaceAll("|").split("\\|")) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    pairs.add(word.substring(i, i + 2));
                }
            }
        }
        return pairs;
    }
}
