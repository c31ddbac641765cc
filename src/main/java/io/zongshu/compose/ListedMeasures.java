package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A measure that only lists names, parted by 、, and so lacks its verb: 政策宣传岗、环境整治岗; 三岗十八级. */
final class ListedMeasures {
    /** 三岗十八级. */
    private static final Pattern GRADES = Pattern.compile("[一二三四五六七八九十两]{1,2}[岗类层档级][一二三四五六七八九十]{1,3}[岗类层档级薪]");

    /** 月调度、季晾晒. */
    private static final Pattern AT_TIMES = Pattern.compile("(?:每?[日周月季年旬]|半年|季度|年终|年底|年度)\\p{IsHan}{2,4}");

    /** 项目攻坚、招商引资、征收拆迁三张榜: the last word sums up what stands before it. */
    private static final Pattern SUMMED = Pattern.compile("[^，；：]*(?<!第)[两三四五六七八九十][张本个项支类条大套道]\\p{IsHan}{1,4}");

    /** A short name has at most, a task at least so many characters. */
    private static final int LAST = 4;

    private static final int LONGEST = 12;

    private static final int SHORT_NAME = 7;

    private static final Pattern MARKS = Pattern.compile("[，：等]");

    /** A figure that is told of something: not 24小时值守. */
    private static final Pattern FIGURE = Pattern.compile("[0-9](?![0-9]*小时)");

    private static final String ENTRY = "列举动词";

    private final RealiseWords words;
    private final ClauseReader reader;

    ListedMeasures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * The verb that the list needs; empty if the measure is no such list.
     *
     * @param taught whether the fact is about courses, so that a list of fields is what they are on
     */
    Optional<String> verb(String measure, boolean taught) {
        List<String> names = names(measure);
        if (GRADES.matcher(measure).matches() || names.size() > 1 && names.stream().allMatch(n -> AT_TIMES.matcher(n).matches())) {
            return Optional.of("实行");
        }
        if (SUMMED.matcher(measure).matches() && words.keyAtEnd(ENTRY, measure).isPresent() && names.size() > 1) {
            return Optional.of(words.byEnding(ENTRY, measure));
        }
        if (names.size() < 2 || measure.indexOf('，') >= 0 || measure.indexOf('：') >= 0) {
            return Optional.empty();
        }
        boolean practices = quotation(names.get(0)) && names.stream().filter(this::opensWithVerb).count() < 2;
        if (practices || names.stream().allMatch(ListedMeasures::quotation)) {
            return Optional.of("推行");
        }
        boolean tasks = names.stream().allMatch(n -> words.ending("事务中心词", ItemOpening.core(n)).or(() -> words.ending("开展名词", n)).isPresent());
        if (tasks && names.stream().noneMatch(this::opensWithVerb)) {
            return Optional.of("推进");
        }
        List<String> verbs = names.stream().map(n -> words.byEnding(ENTRY, ItemOpening.core(n))).distinct().toList();
        if (verbs.size() == 1 && !verbs.get(0).isEmpty() && names.stream().allMatch(n -> n.length() <= SHORT_NAME) && !reader.opensWithVerb(names.get(0))) {
            return Optional.of(verbs.get(0));
        }
        if (names.stream().anyMatch(this::opensWithVerb) || names.stream().anyMatch(this::acts)) {
            return Optional.empty();
        }
        if (taught && names.size() > 2 && names.stream().allMatch(n -> n.length() <= LAST)) {
            return Optional.of("围绕");
        }
        boolean works = names.stream().filter(n -> !n.startsWith("“")).allMatch(n -> n.length() >= LAST && endsWithWork(n));
        return works ? Optional.of("抓好") : Optional.empty();
    }

    private static boolean quotation(String name) {
        return name.startsWith("“") && name.indexOf('”') == name.length() - 1;
    }

    /** Is it, or does it list, only names of ways to do something, none of them a clause: 赋权、编制下沉; 三年信用档案? */
    boolean fragment(String measure) {
        List<String> names = names(measure);
        String first = names.get(0);
        if (names.stream().anyMatch(n -> n.length() < 2 || n.endsWith("时") || n.endsWith("后") || n.endsWith("前"))) {
            return false;
        }
        if (MARKS.matcher(measure).find() || FIGURE.matcher(measure).find() || first.startsWith("每")) {
            return false;
        }
        if (names.get(names.size() - 1).matches(".*(?:同步|一体|协同|稳步|有序)(?:推进|开展|实施)")) {
            // 设备安装、专项装修同步推进: a clause.
            return false;
        }
        if (names.size() == 1) {
            return !first.startsWith("一") && first.length() > LAST && named(first) && reader.tokens(first).size() > 1;
        }
        if (reader.opensWithVerb(first) && names.stream().skip(1).noneMatch(reader::opensWithVerb)) {
            // 整合党员、干部、组织要素: one verb and its objects.
            return false;
        }
        boolean alike = names.stream().map(n -> n.substring(0, Math.min(2, n.length()))).distinct().count() == 1
                || names.stream().allMatch(n -> n.startsWith("一"))
                || names.stream().allMatch(n -> n.length() == 2 && n.charAt(0) == first.charAt(0));
        String last = names.get(names.size() - 1);
        boolean done = last.length() > LAST && !pure(last) && names.subList(0, names.size() - 1).stream().allMatch(this::pure);
        return !alike && !done && names.stream().allMatch(this::name);
    }

    /** Do the data begin with each name of the list (批捕、起诉 with 批捕213人；起诉487人), so that they tell it? */
    boolean told(String measure, List<Datum> data) {
        List<String> names = names(measure);
        boolean again = names.size() > 1 || measure.length() <= LAST && reader.kind(measure) != ClauseReader.Kind.SUBJECT;
        return again && names.stream().allMatch(n -> data.stream().anyMatch(d -> d.text().text().startsWith(n) || d.text().text().contains("，" + n)));
    }

    /** Quoted, or one word, or nouns that verbs may end (编制下沉, 干部持证上岗); no verb has an object. */
    private boolean name(String name) {
        if (name.endsWith("”")) {
            return named(name);
        }
        List<Token> tokens = reader.tokens(name);
        boolean short4 = name.length() <= LAST;
        boolean verb = false;
        for (Token token : tokens) {
            boolean plain = token.nature().matches("v[il]?") && !ClauseReader.quoted(name, token.start());
            boolean object = verb && !token.nature().startsWith("v") && token.text().length() > 1;
            boolean opens = token.start() == 0 && token.nature().startsWith("v") && !short4;
            boolean still = still(token) || token.nature().startsWith("v") || ClauseReader.quoted(name, token.start());
            if (tokens.size() > 1 && (object || opens || !still)) {
                return false;
            }
            verb |= plain;
        }
        return name.length() <= LONGEST || name.indexOf('“') >= 0;
    }

    /** Of nouns only; with a quotation, if that is all, or stands before a short noun, or is itself what a noun names. */
    private boolean named(String name) {
        int open = name.indexOf('“');
        int close = name.lastIndexOf('”');
        if (open < 0) {
            return pure(name) && nounAtEnd(name);
        }
        if (open == 0) {
            return close == name.length() - 1 || name.length() - close - 1 <= LAST && pure(name) && nounAtEnd(name);
        }
        return close == name.length() - 1 && pure(name) && words.ending("名称尾", name.substring(0, close)).isPresent();
    }

    private boolean nounAtEnd(String name) {
        List<Token> tokens = reader.tokens(name);
        return tokens.get(tokens.size() - 1).nature().startsWith("n");
    }

    /** Of nouns only. */
    private boolean pure(String name) {
        return reader.tokens(name).stream().allMatch(t -> still(t) || ClauseReader.quoted(name, t.start()));
    }

    private static boolean still(Token token) {
        return token.nature().matches("[nbmqaw].*");
    }

    /** Does each of four characters do something (发现识别), each in its own way (unlike 统一品种、统一技术)? */
    boolean steps(String measure) {
        List<String> names = names(measure);
        boolean alike = names.stream().map(n -> n.substring(0, 2)).distinct().count() == 1;
        return !alike && names.stream().allMatch(n -> reader.tokens(n).stream().anyMatch(t -> t.nature().startsWith("v")));
    }

    /** Does a name begin with a verb, or have one within that has an object? */
    private boolean acts(String name) {
        List<Token> tokens = reader.tokens(name);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean quoted = ClauseReader.quoted(name, token.start());
            boolean plain = token.nature().equals("v") || token.nature().equals("p") || token.nature().equals("d");
            if (!quoted && plain && i < tokens.size() - 1) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithVerb(String name) {
        List<Token> tokens = reader.tokens(name);
        return tokens.isEmpty() || tokens.get(0).nature().startsWith("v") && !tokens.get(0).nature().equals("vn") || tokens.get(0).nature().equals("p");
    }

    private boolean endsWithWork(String name) {
        List<Token> tokens = reader.tokens(name);
        return tokens.get(tokens.size() - 1).nature().startsWith("v") && tokens.get(0).nature().startsWith("n");
    }

    /** Parted at 、 outside quotations; quotations in a row are names too. */
    static List<String> names(String measure) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= measure.length(); i++) {
            boolean end = i == measure.length();
            boolean parts = end || measure.charAt(i) == '、' && !ClauseReader.quoted(measure, i);
            if (parts) {
                if (i > start) {
                    names.add(measure.substring(start, i));
                }
                start = i + 1;
            }
        }
        return names;
    }
}
