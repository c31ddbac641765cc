package io.zongshu.language;

import io.zongshu.files.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a phrase as what is done and what it is done to. */
final class VerbPhraseReader {
    /** Other offices that something was done with. */
    private static final Pattern PARTNERS = Pattern.compile(
            "(?:(?:积极|主动)?(?:配合|会同|联合|协同|协助|携手|联手)|^(?:与|同|和))[^，；。：0-9]{1,20}?"
                    + "(?:部门|单位|局(?![部面势])|委(?![会员托派])|办公室|厅|署|支队|大队|法院|检察院)(?:等[^，；。：0-9]{0,6}?(?:部门|单位))?"
                    + "(?:共同|联合|一道|一起|联手|携手|密切配合)?");
    private static final Pattern SUMMED = Pattern.compile("累计|共计|总共|一共|先后|(?<![公中])共");

    /** 社会组织 ends with no verb. */
    private static final int LONG_WORD = 3;
    private static final int FURTHEST_INSIDE = 6;

    private final IndicatorVerbs verbs;
    private final IgnoredWords ignored;
    private final WordList prepositions;
    private final WordList adverbs;
    private final WordList whole;

    VerbPhraseReader(YamlNode data, IndicatorVerbs verbs, IgnoredWords ignored) {
        this.verbs = verbs;
        this.ignored = ignored;
        prepositions = new WordList(data.get("介词").texts());
        adverbs = new WordList(data.get("副词").texts());
        whole = ignored.whole();
    }

    /** A phrase as verbs and noun: the verbs lead it (引进人才) or end it (人才引进). */
    VerbPhrase phrase(String words) {
        String plain = ignored.without(TimeSpan.without(withoutSubject(withoutPartners(words)))).strip();
        Set<String> found = new LinkedHashSet<>();
        String rest = leading(withoutObject(plain), found);
        rest = found.isEmpty() ? rest : relative(rest, found);
        rest = trailing(rest, found);
        if (found.isEmpty()) {
            rest = inside(rest, found);
        }
        String without = withoutObject(plain);
        if (rest.isEmpty() && without.length() < plain.length() && !plain.endsWith("的")) {
            // 对企业检查56次: nothing else says what was looked at.
            rest = ignored.trimmed(plain.substring(prepositions.at(plain, 0).length(), plain.length() - without.length()));
        }
        // What is done for whom keeps its 为, by which it is known.
        boolean object = withoutObject(plain).length() < plain.length() && !plain.startsWith("组织");
        String text = ignored.trimmed(plain);
        int at = object ? plain.indexOf(text) : 0;
        return new VerbPhrase(at > 0 && at <= 2 && verbs.at(text, 0).isEmpty() ? plain.substring(0, at) + text : text, List.copyOf(found), rest);
    }

    private String leading(String text, Set<String> found) {
        String rest = text;
        while (!rest.isEmpty()) {
            String word = longest(verbs.lightAt(rest, 0), adverbs.at(rest, 0));
            String verb = verbs.at(rest, 0);
            boolean leavesWord = ignored.trimmed(rest.substring(verb.length())).length() != 1;
            if (verb.length() >= word.length() && !verb.isEmpty() && leavesWord && (verb.length() > 1 || found.isEmpty())) {
                found.add(verbs.declared(verb));
                word = verb;
            } else if (word.isEmpty() && ignored.first(rest, 0)) {
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
        String verb = verbs.at(rest, at);
        int end = at + verb.length();
        if (verb.length() < 2 || !rest.startsWith("的", end) || rest.length() < end + 3) {
            return rest;
        }
        found.add(verbs.declared(verb));
        return rest.substring(end + 1);
    }

    private String trailing(String text, Set<String> found) {
        String rest = text;
        while (!rest.isEmpty() && (whole.before(rest, rest.length()).length() < LONG_WORD)) {
            String word = longest(verbs.lightBefore(rest, rest.length()), adverbs.before(rest, rest.length()));
            String verb = verbs.before(rest, rest.length());
            if (verb.length() > 1 && verb.length() >= word.length()) {
                found.add(verbs.declared(verb));
                word = verb;
            } else if (word.isEmpty() && ignored.last(rest, rest.length())) {
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
            String verb = at > FURTHEST_INSIDE && adverbs.before(rest, at).isEmpty() ? "" : verbs.at(rest, at);
            if (verb.length() > 1 && rest.length() > at + verb.length() + 1) {
                found.add(verbs.declared(verb));
                // 当年签约开工项目 is 签约 and 开工 of 当年项目.
                String next = verbs.at(rest, at + verb.length());
                boolean another = next.length() > 1 && rest.length() > at + verb.length() + next.length() + 1;
                if (another) {
                    found.add(verbs.declared(next));
                }
                return ignored.trimmed(rest.substring(0, at) + rest.substring(at + verb.length() + (another ? next.length() : 0)));
            }
        }
        return rest;
    }

    private static String longest(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /** 配合农业农村局建成高标准农田: with whom it was done does not say what was done. */
    static String withoutPartners(String text) {
        String rest = PARTNERS.matcher(text).replaceFirst("");
        return rest.isBlank() ? text : rest;
    }

    // 三进活动累计发放资料: what stands before 累计 and a verb is no part of what is counted.
    private String withoutSubject(String text) {
        Matcher done = SUMMED.matcher(text);
        while (done.find()) {
            if (done.start() > 0 && (verbs.at(text, done.end()).length() > 1 || verbs.lightAt(text, done.end()).length() > 1)) {
                return text.substring(done.end());
            }
        }
        return text;
    }

    private String withoutObject(String text) {
        String preposition = whole.at(text, 0).isEmpty() ? prepositions.at(text, 0) : "";
        for (int at = preposition.length() + 1; !preposition.isEmpty() && at < text.length(); at++) {
            if (!verbs.lightAt(text, at).isEmpty() || verbs.at(text, at).length() > 1) {
                return text.substring(at);
            }
        }
        return text;
    }
}
