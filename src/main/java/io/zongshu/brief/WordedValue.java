package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that is no quantity: when something began, ended or was opened (滨河路改造工程于3月18日开工), and a place in an order
 * (空气质量居全省第三).
 *
 * @param aspect what of the thing is told: 开工, or 全省 of a place in the province's order
 * @param name what it is told of, without the value and the words for the aspect
 * @param text the value as written
 * @param year of a date; 0 if it is not told
 * @param number the month, or the place in the order
 * @param day of a date; 0 if it is not told
 */
record WordedValue(ComparedFact fact, Spot spot, String aspect, String name, String text, int year, int number, int day) {
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9至到\\-—－~～])(?:(20[0-9]{2})年)?(1[0-2]|[1-9])月(?:份|底|末|初|[上中下]旬|([12][0-9]|3[01]|[1-9])日)?(?![0-9至到\\-—－~～起前以])");
    private static final Pattern WHOLE_DATE = Pattern.compile("(20[0-9]{2})[-./年]0?([0-9]{1,2})(?:[-./月](?:0?([0-9]{1,2})日?)?)?|0?([0-9]{1,2})月(?:0?([0-9]{1,2})日|份|底|末|初|[上中下]旬)?");
    private static final Map<String, String> STEPS = steps();
    private static final Pattern STEP = Pattern.compile(String.join("|", STEPS.keySet()));
    private static final Pattern TIME_OF = Pattern.compile("(?:实际|正式)?(.{2,4}?)的?(?:时间|日期|年月)");
    private static final Pattern PLANNED = Pattern.compile("计划|拟|预计|力争|将于|将在|目标|确保|争取|预定|原定|此前|曾|上年|去年");
    private static final Pattern IDLE = Pattern.compile("^[^，；。]{0,3}(?:今年|本年|当年|年内)|[于在已正式全面顺利，、：]|20[0-9]{2}年|建设|项目|工程");

    private static final String SCOPES = "全国|全省|全市|全区|全州|全县|同类";
    private static final Pattern RANK = Pattern.compile("第([0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]?$");
    private static final Pattern RANK_CELL = Pattern.compile("(?:排名?|位居|位列|居|列)?(?:" + SCOPES + ")?第(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]?");
    private static final Pattern SCOPE = Pattern.compile(SCOPES);
    private static final Pattern RANKED = Pattern.compile("排名|排在|位居|位列|名列|并列|居|列|排|位次|名次|第$");

    private static final Pattern BRACKETS = Pattern.compile("（[^）]*）|\\([^)]*\\)");
    private static final int LEAST_NAME = 4;
    private static final double SAME = 0.7;
    private static final double SAID = 0.8;

    private static Map<String, String> steps() {
        Map<String, String> steps = new TreeMap<>(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s));
        for (String line : List.of("开工 动工 破土动工 奠基", "竣工 完工", "投用 建成投用 投入使用 启用 交付使用", "通车 建成通车", "投产 建成投产",
                "开业 开馆 开园 开街 开诊", "挂牌 揭牌", "成立", "开通", "签约", "获批 批复 批准", "出台 印发", "启动", "举办 举行 召开 开幕")) {
            String[] words = line.split(" ");
            for (String word : words) {
                steps.put(word, words[0]);
            }
        }
        return steps;
    }

    /** The step that a header tells the time of: 开工 of 开工时间; empty if none. */
    static String stepOf(String header) {
        Matcher time = TIME_OF.matcher(header);
        return time.matches() && STEPS.containsKey(time.group(1)) ? time.group(1) : "";
    }

    /** A cell that holds a date and nothing else in the words of a sentence: 2025-03-18 is 2025年3月18日; empty if it does not. */
    static String date(String cell) {
        Matcher date = WHOLE_DATE.matcher(cell);
        if (!date.matches()) {
            return "";
        }
        boolean year = date.group(1) != null;
        String day = year ? date.group(3) : date.group(5);
        return (year ? date.group(1) + "年" + date.group(2) : date.group(4)) + "月" + (day == null ? "" : day + "日");
    }

    /** Whether a cell holds a place in an order and nothing else: 全省第3. */
    static boolean isRank(String cell) {
        return RANK_CELL.matcher(cell).matches();
    }

    /** All of a fact's, at most one of each kind for a clause. */
    static List<WordedValue> in(ComparedFact fact) {
        List<WordedValue> found = new ArrayList<>();
        fact.statements().forEach((column, cell) -> {
            for (int n = 0; n < cell.count(); n++) {
                for (String clause : BRACKETS.matcher(cell.statement(n)).replaceAll("").split("[，；。]")) {
                    Spot spot = new Spot(column, n);
                    if (!PLANNED.matcher(clause).find()) {
                        step(fact, spot, clause).or(() -> rank(fact, spot, clause)).ifPresent(found::add);
                    }
                }
            }
        });
        return List.copyOf(found);
    }

    private static Optional<WordedValue> step(ComparedFact fact, Spot spot, String clause) {
        Matcher date = DATE.matcher(clause);
        Matcher step = STEP.matcher(clause);
        if (!date.find() || !step.find()) {
            return Optional.empty();
        }
        String own = clause.replace(date.group(), "").replace(step.group(), "");
        // Of two dates or two steps nobody knows which belongs to which.
        return DATE.matcher(own).find() || STEP.matcher(own).find()
                ? Optional.empty()
                : Optional.of(new WordedValue(fact, spot, STEPS.getOrDefault(step.group(), step.group()), named(own, fact), date.group(),
                        number(date.group(1)), number(date.group(2)), number(date.group(3))));
    }

    private static Optional<WordedValue> rank(ComparedFact fact, Spot spot, String clause) {
        Matcher rank = RANK.matcher(clause.strip());
        if (!rank.find()) {
            return Optional.empty();
        }
        String before = clause.substring(0, rank.start());
        Matcher scope = SCOPE.matcher(before);
        boolean ranked = RANKED.matcher(before).find() || scope.find(0);
        String order = scope.find(0) ? scope.group() : "";
        String own = RANKED.matcher(SCOPE.matcher(before).replaceAll("")).replaceAll("");
        Optional<Integer> place = ChineseNumber.value(rank.group(1)).map(Number::intValue);
        place = rank.group(1).matches("[0-9]+") ? Optional.of(Integer.parseInt(rank.group(1))) : place;
        return ranked ? place.map(p -> new WordedValue(fact, spot, order, named(own, fact), rank.group(), 0, p, 0)) : Optional.empty();
    }

    private static String named(String own, ComparedFact fact) {
        return IDLE.matcher(own).replaceAll("").length() < LEAST_NAME ? fact.fact().item().text() + own : own;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** What is told, for people. */
    String told() {
        String plain = name.replaceFirst("[于在，：]+$", "");
        return STEPS.containsKey(aspect) ? plain + aspect + "时间" : plain + aspect + "排名";
    }

    /** Whether both tell the same of one thing. */
    boolean same(WordedValue other) {
        Set<String> mine = ComparedFact.pairs(IDLE.matcher(name).replaceAll(""));
        Set<String> theirs = ComparedFact.pairs(IDLE.matcher(other.name).replaceAll(""));
        boolean aspects = aspect.equals(other.aspect) && (year == 0 || other.year == 0 || year == other.year);
        return aspects && Math.min(mine.size(), theirs.size()) >= LEAST_NAME - 2 && fact.place().equals(other.fact.place())
                && ComparedFact.likeness(mine, theirs) >= SAME && ComparedFact.overlap(mine, theirs) >= SAID;
    }

    /** Whether both values may be one. */
    boolean sameValue(WordedValue other) {
        return number == other.number && (day == 0 || other.day == 0 || day == other.day);
    }
}
