package io.zongshu.language;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around figures, declared in indicators.yaml. */
public final class IndicatorWords {

    /** Other offices that something was done with. */
    /** 社会组织 ends with no verb. */
    private static final int LONG_WORD = 3;
    private static final Pattern END_OF_YEAR = Pattern.compile("(?:截[至止]到?)?12月(?:底|末)");
    private static final Pattern BAR = Pattern.compile("[｜|]");
    private static final Pattern PARTNERS = Pattern.compile(
            "(?:(?:积极|主动)?(?:配合|会同|联合|协同|协助|携手|联手)|^(?:与|同|和))[^，；。：0-9]{1,20}?"
                    + "(?:部门|单位|局(?![部面势])|委(?![会员托派])|办公室|厅|署|支队|大队|法院|检察院)(?:等[^，；。：0-9]{0,6}?(?:部门|单位))?"
                    + "(?:共同|联合|一道|一起|联手|携手|密切配合)?");
    private static final Pattern SUMMED = Pattern.compile("累计|共计|总共|一共|先后|(?<![公中])共");

    private static final int FURTHEST_INSIDE = 6;

    private final Map<String, String> verbs = new TreeMap<>();
    private final WordList verbList;
    private final WordList light;
    private final WordList prepositions;
    private final WordList ignored;
    private final WordList adverbs;
    private final Set<String> ignoredCharacters;
    private final Set<String> ignoredEnds;
    private final WordList whole;
    private final Set<String> general;
    private final ClauseWords clauses;
    private final UnitClasses units;

    IndicatorWords(YamlNode data) {
        data.get("动词").entries().forEach((name, node) -> node.texts().forEach(verb -> verbs.putIfAbsent(verb, name)));
        verbList = new WordList(verbs.keySet());
        light = new WordList(data.get("虚动词").texts());
        prepositions = new WordList(data.get("介词").texts());
        ignored = new WordList(data.get("不计").texts());
        adverbs = new WordList(data.get("副词").texts());
        ignoredCharacters = new TreeSet<>(data.get("不计字").texts());
        whole = new WordList(data.get("整词").texts());
        ignoredEnds = new TreeSet<>(data.get("不计尾").texts());
        general = new TreeSet<>(data.get("泛指").texts());
        clauses = new ClauseWords(data);
        units = new UnitClasses(data);
    }

    static IndicatorWords load(Settings settings) {
        return new IndicatorWords(settings.data("indicators"));
    }

    /**
     * A phrase as what is done and what it is done to.
     *
     * @param text as written without words that do not matter
     * @param verbs the declared names of its verbs, in order: 新建, 改造 of 新建改造燃气管道
     * @param noun the rest: 燃气管道
     */
    public record Phrase(String text, List<String> verbs, String noun) {
        public Phrase {
            verbs = List.copyOf(verbs);
        }

        /** The first verb, or empty. */
        public String verb() {
            return verbs.isEmpty() ? "" : verbs.get(0);
        }

        boolean isEmpty() {
            return verbs.isEmpty() && noun.isEmpty();
        }
    }

    /** A phrase as verbs and noun: the verbs lead it (引进人才) or end it (人才引进). */
    public Phrase phrase(String words) {
        String whole = withoutIgnored(TimeSpan.without(withoutSubject(withoutPartners(words)))).strip();
        Set<String> found = new LinkedHashSet<>();
        String rest = leading(withoutObject(whole), found);
        rest = found.isEmpty() ? rest : relative(rest, found);
        rest = trailing(rest, found);
        if (found.isEmpty()) {
            rest = inside(rest, found);
        }
        String without = withoutObject(whole);
        if (rest.isEmpty() && without.length() < whole.length() && !whole.endsWith("的")) {
            // 对企业检查56次: nothing else says what was looked at.
            rest = trimmed(whole.substring(prepositions.at(whole, 0).length(), whole.length() - without.length()));
        }
        // What is done for whom keeps its 为, by which it is known.
        boolean object = withoutObject(whole).length() < whole.length() && !whole.startsWith("组织");
        String text = trimmed(whole);
        int at = object ? whole.indexOf(text) : 0;
        return new Phrase(at > 0 && at <= 2 && verbList.at(text, 0).isEmpty() ? whole.substring(0, at) + text : text, List.copyOf(found), rest);
    }

    private String leading(String text, Set<String> found) {
        String rest = text;
        while (!rest.isEmpty()) {
            String word = longest(light.at(rest, 0), adverbs.at(rest, 0));
            String verb = verbList.at(rest, 0);
            boolean leavesWord = trimmed(rest.substring(verb.length())).length() != 1;
            if (verb.length() >= word.length() && !verb.isEmpty() && leavesWord && (verb.length() > 1 || found.isEmpty())) {
                found.add(verbs.getOrDefault(verb, verb));
                word = verb;
            } else if (word.isEmpty() && ignoredFirst(rest, 0)) {
                word = rest.substring(0, 1);
            } else if (word.isEmpty()) {
                return rest;
            }
            rest = rest.substring(word.length());
        }
        return rest;
    }

    /** 服务新认定的基地 is also 认定 of 基地. */
    private String relative(String rest, Set<String> found) {
        int at = rest.startsWith("新") ? 1 : 0;
        String verb = verbList.at(rest, at);
        int end = at + verb.length();
        if (verb.length() < 2 || !rest.startsWith("的", end) || rest.length() < end + 3) {
            return rest;
        }
        found.add(declared(verb));
        return rest.substring(end + 1);
    }

    private String trailing(String text, Set<String> found) {
        String rest = text;
        while (!rest.isEmpty() && (whole.before(rest, rest.length()).length() < LONG_WORD)) {
            String word = longest(light.before(rest, rest.length()), adverbs.before(rest, rest.length()));
            String verb = verbList.before(rest, rest.length());
            if (verb.length() > 1 && verb.length() >= word.length()) {
                found.add(verbs.getOrDefault(verb, verb));
                word = verb;
            } else if (word.isEmpty() && ignoredLast(rest, rest.length())) {
                word = rest.substring(rest.length() - 1);
            } else if (word.isEmpty()) {
                return rest;
            }
            rest = rest.substring(0, rest.length() - word.length());
        }
        return rest;
    }

    /** 全职引进高层次人才 is 引进 of 全职高层次人才: a word or two may stand before the verb. */
    private String inside(String rest, Set<String> found) {
        for (int at = 1; at <= rest.length() - 3; at++) {
            String verb = at > FURTHEST_INSIDE && adverbs.before(rest, at).isEmpty() ? "" : verbList.at(rest, at);
            if (verb.length() > 1 && rest.length() > at + verb.length() + 1) {
                found.add(verbs.getOrDefault(verb, verb));
                // 当年签约开工项目 is 签约 and 开工 of 当年项目.
                String next = verbList.at(rest, at + verb.length());
                boolean another = next.length() > 1 && rest.length() > at + verb.length() + next.length() + 1;
                if (another) {
                    found.add(verbs.getOrDefault(next, next));
                }
                return trimmed(rest.substring(0, at) + rest.substring(at + verb.length() + (another ? next.length() : 0)));
            }
        }
        return rest;
    }

    private static String longest(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /** 配合农业农村局建成高标准农田: with whom it was done does not say what was done. */
    String withoutPartners(String text) {
        String rest = PARTNERS.matcher(text).replaceFirst("");
        return rest.isBlank() ? text : rest;
    }

    // 三进活动累计发放资料: what stands before 累计 and a verb is no part of what is counted.
    private String withoutSubject(String text) {
        Matcher done = SUMMED.matcher(text);
        while (done.find()) {
            if (done.start() > 0 && (verbList.at(text, done.end()).length() > 1 || light.at(text, done.end()).length() > 1)) {
                return text.substring(done.end());
            }
        }
        return text;
    }

    private String withoutObject(String text) {
        String preposition = whole.at(text, 0).isEmpty() ? prepositions.at(text, 0) : "";
        for (int at = preposition.length() + 1; !preposition.isEmpty() && at < text.length(); at++) {
            if (!light.at(text, at).isEmpty() || verbList.at(text, at).length() > 1) {
                return text.substring(at);
            }
        }
        return text;
    }

    /** Whether a text ends with a verb of two letters or more. */
    boolean endsWithVerb(String text) {
        return verbList.before(text, text.length()).length() > 1;
    }

    /** The verb that a text ends with, as written. */
    String lastVerb(String text) {
        return verbList.before(text, text.length());
    }

    /** The declared name of a verb. */
    String declared(String verb) {
        return verbs.getOrDefault(verb, verb);
    }

    /** The verbs of a text by their declared names. */
    public Set<String> verbsIn(String text) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < text.length(); at++) {
            String verb = verbList.at(text, at);
            if (verb.length() > 1) {
                found.add(verbs.getOrDefault(verb, verb));
                at += verb.length() - 1;
            }
        }
        return found;
    }

    /** The text with every verb in its declared wording, and without words that do not matter. */
    public String canonical(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String skip = ignored.at(text, at);
            String verb = verbList.at(text, at);
            if (!skip.isEmpty()) {
                at += skip.length();
            } else if (verb.length() > 1) {
                out.append(verbs.getOrDefault(verb, verb));
                at += verb.length();
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Where in a text a verb stands at or after an offset; the end of the text if nowhere. */
    int nextVerb(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (verbList.at(text, at).length() > 1 || light.at(text, at).length() > 1) {
                return at;
            }
        }
        return text.length();
    }

    /** Whether a noun alone says too little: 项目, 资金. */
    public boolean isGeneral(String noun) {
        return general.contains(noun);
    }

    /** Which units may stand for one another. */
    public UnitClasses units() {
        return units;
    }

    /** What the words of a clause say of its figure. */
    ClauseWords clauses() {
        return clauses;
    }

    /** The last part of time that a text names, other than the whole period; empty if none. */
    public String period(String text) {
        return periodOf(TimeSpan.lastIn(text));
    }

    /** The part of time that the last one named stands for: the end of the year is no part. */
    String periodOf(String last) {
        return END_OF_YEAR.matcher(last).matches() ? "" : last;
    }

    /** The text without words that do not matter, nor single ones at its ends. */
    String plain(String text) {
        return trimmed(withoutIgnored(text).strip());
    }

    private String withoutIgnored(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String skip = ignored.at(text, at);
            if (skip.isEmpty()) {
                out.append(text.charAt(at++));
            } else {
                at += skip.length();
            }
        }
        return out.toString();
    }

    private String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && verbList.at(text, from).length() < 2 && ignoredFirst(text, from)) {
            from++;
        }
        while (to > from && verbList.before(text, to).length() < 2 && light.before(text, to).length() < 2 && ignoredLast(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    private boolean ignoredFirst(String text, int at) {
        return ignoredCharacters.contains(text.substring(at, at + 1)) && whole.at(text, at).isEmpty();
    }

    private boolean ignoredLast(String text, int end) {
        String last = text.substring(end - 1, end);
        return (ignoredCharacters.contains(last) || ignoredEnds.contains(last)) && whole.before(text, end).isEmpty();
    }

    /** The members of a cell of a list of opposites: 城市｜城镇. */
    static List<String> members(String cell) {
        return new ArrayList<>(List.of(BAR.split(cell)));
    }
}
