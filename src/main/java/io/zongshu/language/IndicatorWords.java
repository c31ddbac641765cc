package io.zongshu.language;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words around figures, declared in indicators.yaml. */
public final class IndicatorWords {
    private static final Pattern END_OF_YEAR = Pattern.compile("(?:截[至止]到?)?12月(?:底|末)");
    private static final Pattern BAR = Pattern.compile("[｜|]");

    private final IndicatorVerbs verbs;
    private final IgnoredWords ignored;
    private final VerbPhraseReader phrases;
    private final Set<String> general;
    private final ClauseWords clauses;
    private final UnitClasses units;
    private final Places places;

    IndicatorWords(YamlNode data) {
        verbs = new IndicatorVerbs(data);
        ignored = new IgnoredWords(data, verbs);
        phrases = new VerbPhraseReader(data, verbs, ignored);
        general = new TreeSet<>(data.get("泛指").texts());
        clauses = new ClauseWords(data);
        units = new UnitClasses(data);
        places = new Places(data.get("地名"));
    }

    static IndicatorWords load(Settings settings) {
        return new IndicatorWords(settings.data("indicators"));
    }

    /** A phrase as verbs and noun: the verbs lead it (引进人才) or end it (人才引进). */
    public VerbPhrase phrase(String words) {
        return phrases.phrase(words);
    }

    /** 配合农业农村局建成高标准农田: with whom it was done does not say what was done. */
    String withoutPartners(String text) {
        return VerbPhraseReader.withoutPartners(text);
    }

    /** Whether a text ends with a verb of two letters or more. */
    boolean endsWithVerb(String text) {
        return verbs.before(text, text.length()).length() > 1;
    }

    /** The verb that a text ends with, as written. */
    String lastVerb(String text) {
        return verbs.before(text, text.length());
    }

    /** The declared name of a verb. */
    String declared(String verb) {
        return verbs.declared(verb);
    }

    /** The verbs of a text by their declared names. */
    public Set<String> verbsIn(String text) {
        return verbs.in(text);
    }

    /** The text with every verb in its declared wording, and without words that do not matter. */
    public String canonical(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String skip = ignored.at(text, at);
            String verb = verbs.at(text, at);
            if (!skip.isEmpty()) {
                at += skip.length();
            } else if (verb.length() > 1) {
                out.append(verbs.declared(verb));
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

    /** Which units may stand for one another. */
    public UnitClasses units() {
        return units;
    }

    /** Which words name a county, a town … */
    Places places() {
        return places;
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
        return ignored.trimmed(ignored.without(text).strip());
    }

    /** The members of a cell of a list of opposites: 城市｜城镇. */
    static List<String> members(String cell) {
        return new ArrayList<>(List.of(BAR.split(cell)));
    }
}
