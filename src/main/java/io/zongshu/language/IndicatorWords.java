package io.zongshu.language;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around figures, declared in indicators.yaml. */
public final class IndicatorWords {
    private static final Pattern PERIOD = Pattern.compile(
            "上半年|下半年|前?[一二三四1-4]季度|前[0-9一二三四五六七八九十]{1,3}个?月|[0-9]{1,2}月?(?:[-—－–~～]{1,2}|至|到)[0-9]{1,2}月|"
                    + "截[至止](?:到)?[0-9]{1,2}月(?:底|末|[0-9]{1,2}日)?|[0-9]{1,2}月(?:底|末)|(?<![比较])(?:去年|上年|明年|前年)|"
                    + "(?:19|20)[0-9]{2}年?(?:[-—－–~～]{1,2}|至|到)(?:19|20)[0-9]{2}年|(?:19|20)[0-9]{2}年|近[两三四五六七八九十0-9]{1,3}年|"
                    + "[两三四五六七八九十]{1,2}年(?:来|间)|“?十[一二三四五六]五”?(?:以来|期间|时期)?|党的十[七八九]大以来|党的二十大以来");

    private final Map<String, String> verbs = new TreeMap<>();
    private final WordList verbList;
    private final WordList light;
    private final WordList prepositions;
    private final WordList ignored;
    private final Set<String> ignoredCharacters;
    private final Set<String> general;
    private final WordList changes;
    private final WordList comparisons;
    private final List<String> planned;
    private final List<String> parts;
    private final Map<String, String> units = new TreeMap<>();

    private IndicatorWords(YamlNode data) {
        data.get("动词").entries().forEach((name, node) -> node.texts().forEach(verb -> verbs.putIfAbsent(verb, name)));
        verbList = new WordList(verbs.keySet());
        light = new WordList(data.get("虚动词").texts());
        prepositions = new WordList(data.get("介词").texts());
        ignored = new WordList(data.get("不计").texts());
        ignoredCharacters = new TreeSet<>(data.get("不计字").texts());
        general = new TreeSet<>(data.get("泛指").texts());
        changes = new WordList(data.get("变化").texts());
        comparisons = new WordList(data.get("比较").texts());
        planned = data.get("打算").texts();
        parts = data.get("部分").texts();
        data.get("同类量词").entries().forEach((name, node) -> node.texts().forEach(unit -> units.putIfAbsent(unit, name)));
    }

    static IndicatorWords load(Settings settings) {
        return new IndicatorWords(settings.data("indicators"));
    }

    /** What a figure measures: as written without words that do not matter, its verb's declared name, the rest. */
    public record Indicator(String text, String verb, String noun) {}

    /** The indicator of what stands before a figure and the noun behind it. */
    public Indicator indicator(String before, String behind) {
        String lead = plain(PERIOD.matcher(before).replaceAll(""));
        String noun = plain(behind);
        // 选派120名干部 has its noun behind; 引进高层次人才120名 has it before, and what follows goes on.
        Indicator own = split(lead);
        if (own.noun().isEmpty() && !noun.isEmpty()) {
            Indicator rest = own.verb().isEmpty() ? split(noun) : new Indicator(noun, own.verb(), noun);
            return new Indicator(lead + noun, own.verb().isEmpty() ? rest.verb() : own.verb(), rest.noun());
        }
        if (own.verb().isEmpty() && !verbList.at(noun, 0).isEmpty()) {
            // 学生12000名受益.
            return new Indicator(own.text(), split(noun).verb(), own.noun());
        }
        return own;
    }

    /** A phrase as verb and noun: the verb leads it (引进人才) or ends it (人才引进). */
    public Indicator split(String phrase) {
        String text = plain(phrase);
        String rest = withoutObject(text);
        String first = light.at(rest, 0);
        while (!first.isEmpty() && rest.length() > first.length()) {
            rest = plain(rest.substring(first.length()));
            first = light.at(rest, 0);
        }
        rest = light.at(rest, 0).equals(rest) ? "" : rest;
        String verb = verbList.at(rest, 0);
        if (!verb.isEmpty()) {
            return new Indicator(text, verbs.getOrDefault(verb, verb), plain(rest.substring(verb.length())));
        }
        verb = verbList.before(rest, rest.length());
        if (verb.length() > 1) {
            return new Indicator(text, verbs.getOrDefault(verb, verb), plain(rest.substring(0, rest.length() - verb.length())));
        }
        return inside(text, rest);
    }

    /** 全职引进高层次人才 is 引进 of 全职高层次人才: a word or two may stand before the verb. */
    private Indicator inside(String text, String rest) {
        for (int at = 1; at <= Math.min(3, rest.length() - 3); at++) {
            String verb = verbList.at(rest, at);
            if (verb.length() > 1 && rest.length() > at + verb.length() + 1) {
                return new Indicator(
                        text, verbs.getOrDefault(verb, verb), plain(rest.substring(0, at) + rest.substring(at + verb.length())));
            }
        }
        return new Indicator(text, "", rest);
    }

    private String withoutObject(String text) {
        String preposition = prepositions.at(text, 0);
        for (int at = preposition.length() + 1; !preposition.isEmpty() && at < text.length(); at++) {
            if (!light.at(text, at).isEmpty() || verbList.at(text, at).length() > 1) {
                return text.substring(at);
            }
        }
        return text;
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

    /** Whether a noun alone says too little: 项目, 资金. */
    public boolean isGeneral(String noun) {
        return general.contains(noun);
    }

    /** One name for measure words that may stand for one another. */
    public String unit(String unit) {
        return units.getOrDefault(unit, unit);
    }

    String change(String before, String unit) {
        String word = changes.before(before, before.length());
        boolean compared = false;
        for (int i = 0; i < before.length() && !compared; i++) {
            compared = !comparisons.at(before, i).isEmpty();
        }
        return !word.isEmpty() && (compared || unit.equals("%") || unit.endsWith("百分点")) ? word : "";
    }

    String withoutChange(String before) {
        String word = changes.before(before, before.length());
        String rest = before.substring(0, before.length() - word.length());
        for (int i = 0; i < rest.length(); i++) {
            String compared = comparisons.at(rest, i);
            rest = compared.isEmpty() ? rest : rest.substring(0, i) + rest.substring(i + compared.length());
        }
        return rest;
    }

    boolean part(String clause) {
        return parts.stream().anyMatch(clause::contains);
    }

    boolean planned(String clause) {
        return planned.stream().anyMatch(word -> word.length() > 1 ? clause.contains(word) : clause.startsWith(word));
    }

    /** The last part of time that a text names, other than the whole period; empty if none. */
    public String period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        String last = found.isEmpty() ? "" : found.get(found.size() - 1);
        return last.matches("(?:截[至止]到?)?12月(?:底|末)") ? "" : last;
    }

    private String plain(String text) {
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
        return trimmed(out.toString().strip());
    }

    private String trimmed(String text) {
        int from = 0;
        int to = text.length();
        // 新 of 新增 belongs to its verb.
        while (from < to && verbList.at(text, from).length() < 2 && ignoredCharacters.contains(text.substring(from, from + 1))) {
            from++;
        }
        while (to > from && ignoredCharacters.contains(text.substring(to - 1, to))) {
            to--;
        }
        return text.substring(from, to);
    }
}
