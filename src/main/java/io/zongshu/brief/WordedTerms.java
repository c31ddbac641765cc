package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which steps and places in an order are told, declared in worded-values.yaml. */
final class WordedTerms {
    private static final Pattern TIME_OF = Pattern.compile("(?:实际|正式)?(.{2,6}?)(?:的?(?:时间|日期|年月|月份|日))?");
    /** 连续四个季度 says how often, not what. */
    private static final Pattern IN_A_ROW = Pattern.compile("连续(?:[0-9一二三四五六七八九十两]{1,2}个?[年月季次届]度?)?");
    private static final int LITTLE = 3;
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");

    /** 集中开工活动 is held, and 签约仪式: no step of anything. */
    private static final Pattern EVENT = Pattern.compile("(?:暨\\p{IsHan}{0,6})?(?:活动|仪式|大会|典礼|庆典|现场会)");

    private static final Pattern RANK = Pattern.compile("第(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})(?:[位名]|(?=[，；。]|$))");

    private static final Pattern HAPPENED = Pattern.compile("(?![的前以为后])\\p{IsHan}{2,}");
    private static final Pattern SHORT_DAY = Pattern.compile("(?<![0-9.A-Za-z])(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12][0-9]|0?[1-9])(?=\\p{IsHan}{2,8}(?:[，；。]|$))");

    /** 首花日为, 入汛时间： before a date tell what the date is of. */
    private static final Pattern DAY_OF = Pattern.compile("(?:日|日期|时间)(?:为|是|在|：)?$");

    private final Map<String, String> steps = new LinkedHashMap<>();
    private final Pattern step;
    private final Pattern planned;
    private final Pattern scope;
    private final Pattern ranked;
    private final Pattern growth;
    private final Pattern idle;
    private final String idleLetters;
    private final String posts;
    /** How far a step is, from 1; and which stage has not come yet while something is underway. */
    private final Map<String, Integer> stages = new LinkedHashMap<>();
    private final Map<String, Integer> underway = new LinkedHashMap<>();
    private final Pattern anyUnderway;

    private WordedTerms(YamlNode data) {
        for (YamlNode line : data.get("节点").items()) {
            line.texts().forEach(word -> steps.put(word, line.texts().get(0)));
        }
        step = any(new ArrayList<>(steps.keySet()));
        planned = any(data.get("未办成").texts());
        scope = any(data.get("范围").texts());
        ranked = any(data.get("名次").texts());
        growth = any(data.get("增速").texts());
        idle = any(data.get("不计").texts().stream().filter(word -> word.length() > 1).toList());
        int stage = 0;
        for (YamlNode line : data.get("阶段").items()) {
            stage++;
            int at = stage;
            line.texts().forEach(name -> stages.put(name, at));
        }
        data.get("进行中").entries().forEach((name, words) -> words.texts().forEach(word -> underway.put(word, stage(name))));
        anyUnderway = any(new ArrayList<>(underway.keySet()));
        posts = data.get("职务").texts().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        idleLetters = data.get("不计").texts().stream().filter(word -> word.length() == 1).collect(Collectors.joining());
    }

    static WordedTerms load(Settings settings) {
        return new WordedTerms(settings.data("worded-values"));
    }

    // A list that the user emptied matches nothing.
    private static Pattern any(List<String> words) {
        return words.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(words.stream().sorted(Comparator.comparingInt((String w) -> -w.length())).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** A step as written, the name of its kind, and where it stands. */
    record Step(String word, String name, int start) {
        int end() {
            return start + word.length();
        }
    }

    /** The steps that a text names, in its order. */
    List<Step> steps(String text) {
        List<Step> found = new ArrayList<>();
        Matcher matcher = step.matcher(text);
        while (matcher.find()) {
            if (EVENT.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                continue;
            }
            found.add(new Step(matcher.group(), steps.getOrDefault(matcher.group(), ""), matcher.start()));
        }
        return found;
    }

    /** A word that tells something is underway: which stage has not come yet, and where the word stands. */
    record Underway(String word, int below, int start) {}

    /** The first such word of a text. */
    Optional<Underway> underway(String text) {
        Matcher matcher = anyUnderway.matcher(text);
        return matcher.find() ? Optional.of(new Underway(matcher.group(), underway.getOrDefault(matcher.group(), 0), matcher.start())) : Optional.empty();
    }

    /** How far a step of some name is, from 1; 0 if it is no stage of a work. */
    int stage(String name) {
        return stages.getOrDefault(name, 0);
    }

    /** The words for posts, as alternatives of a pattern. */
    String posts() {
        return posts.isEmpty() ? "(?!)" : posts;
    }

    /** The step that a header tells the time of: 开工 of 开工时间, 通车 of 通车（投用）; empty if none. */
    String stepOf(String header) {
        Matcher time = TIME_OF.matcher(BRACKETS.matcher(header).replaceAll(""));
        return time.matches() && steps.containsKey(time.group(1)) ? time.group(1) : "";
    }

    /** Whether a name tells something that has a day: 科创谷一期开园, 总体规划批复日期. */
    boolean tellsWhen(String name) {
        String plain = BRACKETS.matcher(name).replaceAll("");
        List<Step> found = steps(plain);
        return plain.matches("(?s).*(?:日期|时间)") || !found.isEmpty() && found.get(found.size() - 1).end() == plain.length();
    }

    /** The step that a cell tells and nothing else: 已开工, 竣工投产; empty if none. */
    String stepIn(String cell) {
        String plain = cell.replaceFirst("^(?:已|正式|项目|全面|如期)+", "");
        return steps.containsKey(plain) ? plain : "";
    }

    boolean isPlanned(String clause) {
        return planned.matcher(clause).find();
    }

    boolean isGrowth(String text) {
        return growth.matcher(text).find();
    }

    /** The last of 全省, 全市 … in a text. */
    Optional<String> scope(String text) {
        Optional<String> last = Optional.empty();
        Matcher matcher = scope.matcher(text);
        while (matcher.find()) {
            last = Optional.of(matcher.group());
        }
        return last;
    }

    boolean isRanked(String text) {
        return ranked.matcher(text).find() || scope.matcher(text).find();
    }

    /** Whether a text tells a place in an order: 全省第三. */
    boolean tellsRank(String text) {
        Matcher rank = RANK.matcher(text);
        return rank.find() && (isRanked(text.substring(0, rank.start())) || rank.start() > 1 && !rank.group().matches("第.*[^位名]"));
    }

    /** Whether a remark tells the day of something: 6.18通车, 新院区3月26日启用. */
    boolean tellsDay(String text) {
        return SHORT_DAY.matcher(text).find() || WrittenDate.in(text)
                .filter(day -> day.isParticular() && (DAY_OF.matcher(text.substring(0, day.start())).find()
                        || HAPPENED.matcher(text.substring(day.start() + day.text().length())).lookingAt()))
                .isPresent();
    }

    /** Whether a clause begins with the place itself, what is placed having been told before: 居全省第3位. */
    boolean beginsRanked(String clause) {
        String plain = clause.replaceFirst("^(?:均|稳|共同|总体|继续|保持|已|首次)+", "");
        return ranked.matcher(plain).lookingAt() || scope.matcher(plain).lookingAt();
    }

    /** A clause without the words for a place in an order. */
    String named(String clause) {
        return ranked.matcher(scope.matcher(clause).replaceAll("")).replaceAll("");
    }

    /** The pieces of a name, parted where it tells its place or says nothing. */
    List<String> pieces(String name, boolean rank) {
        String plain = IN_A_ROW.matcher(name).replaceAll("|");
        String own = rank ? ranked.matcher(scope.matcher(plain).replaceAll("|")).replaceAll("|") : plain;
        List<String> pieces = withoutIdle(own);
        // 平安建设考核 is called by nothing but such words.
        boolean little = rank && pieces.stream().mapToInt(String::length).sum() < LITTLE;
        return little ? List.of(own.split("[|，；。：]")) : pieces;
    }

    private List<String> withoutIdle(String own) {
        List<String> pieces = new ArrayList<>();
        for (String piece : idle.matcher(own).replaceAll("|").split("[|，；。：]")) {
            int start = 0;
            int end = piece.length();
            while (start < end && idleLetters.indexOf(piece.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && idleLetters.indexOf(piece.charAt(end - 1)) >= 0) {
                end--;
            }
            pieces.add(piece.substring(start, end));
        }
        return pieces;
    }
}
