package io.zongshu.language;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings indicators into their normal form, by the words that indicators.yaml declares. Thread-safe. */
public final class IndicatorForms {
    private static final Pattern QUOTES = Pattern.compile("[“”《》‘’、]");
    private static final Pattern NAME = Pattern.compile("“[^”]{2,}”|《[^》]{2,}》");
    private static final Pattern NAME_MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** 65 of 65岁以上, 亿元 of 亿元以上, 1.5万, A of A级. */
    private static final Pattern LIMIT = Pattern.compile("[0-9]*[A-Z]+(?=级)|[0-9]+(?:\\.[0-9]+)?[百千万亿]*|[十百千万亿]+元(?=以上|以下|以内)");
    /** 通了自来水的 says no more than 通自来水. */
    private static final Pattern PARTICLES = Pattern.compile("了(?!解)|(?<![目标])的(?!士)");
    /** 青峡至白水高速公路 is called 青白高速. */
    private static final Pattern ROAD = Pattern.compile("(\\p{IsHan})\\p{IsHan}{1,2}至(\\p{IsHan})\\p{IsHan}{1,2}(高速公路|高速铁路|铁路|公路|快速路|高铁)");
    /** 网上办证率 is 证 of what is done on the net, 线上办理率 all of it. */
    private static final Pattern ONLINE = Pattern.compile("(?:网上|线上|网络)[可经受]?办(?:理|结|件|事|(\\p{IsHan}))?率");
    private static final Pattern LISTED = Pattern.compile("、[^等，；。]*等(?=\\p{IsHan}{2})(?!级|候)");
    private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{IsAlphabetic}]+");

    /** An item is asked for with each of its figures; so many answers are kept. */
    private static final int MOST_KEPT = 10_000;
    /** Names of so many letters are put into one wording before verbs are looked for. */
    private static final int LONG_NAME = 5;

    private final Map<String, String> knownLetters = new ConcurrentHashMap<>();
    private final Map<String, IndicatorForm> knownForms = new ConcurrentHashMap<>();
    private final IndicatorWords words;
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final WordList synonymList;
    private final WordList longNames;
    private final Map<String, List<Contrast>> contrasts = new TreeMap<>();
    private final WordList contrastList;
    private final Set<String> compatible = new HashSet<>();
    private final Set<String> near = new HashSet<>();
    private final WordList weak;
    private final List<String> fresh;
    private final List<String> totals;
    private final WordList averages;

    /** A member of a set of opposites: the number of the set, and the first wording of the member. */
    private record Contrast(int set, String member) {}

    private IndicatorForms(YamlNode data, YamlNode named, IndicatorWords words) {
        this.words = words;
        data.get("同义词").items().forEach(this::same);
        named.entries().values().forEach(field -> field.items().forEach(this::same));
        synonymList = new WordList(synonyms.keySet());
        longNames = new WordList(synonyms.keySet().stream().filter(word -> word.length() >= LONG_NAME).toList());
        int set = 0;
        for (YamlNode line : data.get("互斥").items()) {
            for (String cell : line.texts()) {
                List<String> members = IndicatorWords.members(cell);
                for (String member : members) {
                    contrasts.computeIfAbsent(member, m -> new ArrayList<>()).add(new Contrast(set, members.get(0)));
                }
            }
            set++;
        }
        contrastList = new WordList(contrasts.keySet());
        for (YamlNode line : data.get("相容动词").items()) {
            for (String one : line.texts()) {
                line.texts().forEach(other -> compatible.add(one + " " + other));
            }
        }
        for (YamlNode line : data.get("相近动词").items()) {
            for (String one : line.texts()) {
                line.texts().forEach(other -> near.add(one + " " + other));
            }
        }
        weak = new WordList(data.get("弱词").texts());
        fresh = data.get("新添词").texts();
        totals = data.get("总数词").texts();
        averages = new WordList(data.get("平均词").texts());
    }

    static IndicatorForms load(Settings settings, IndicatorWords words) {
        return new IndicatorForms(settings.data("indicators"), settings.data("synonyms"), words);
    }

    private void same(YamlNode line) {
        List<String> words = line.texts();
        words.forEach(word -> synonyms.putIfAbsent(word, words.get(0)));
    }

    // 研究与试验发展经费, 营养改善计划 are names, whatever verbs stand in them.
    private String named(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            String name = longNames.at(text, at);
            out.append(name.isEmpty() ? text.substring(at, at + 1) : synonyms.getOrDefault(name, name));
            at += Math.max(1, name.length());
        }
        return out.toString();
    }

    /** What the words around a figure say of it: whether it counts what is new or all there is, and of what it is a mean. */
    record Said(boolean fresh, boolean total, String average) {}

    Said said(String around) {
        return new Said(
                fresh.stream().anyMatch(around::contains), totals.stream().anyMatch(around::contains), first(averages, around));
    }

    /** The normal form of a figure's indicator. */
    public IndicatorForm of(Figure figure) {
        return of(figure.indicator(), new Said(figure.fresh(), figure.cumulative(), figure.average()));
    }

    /** The normal form of an indicator's words without a figure: an item, a heading. */
    public IndicatorForm of(String indicator) {
        return kept(knownForms, indicator, text -> of(text, said(text)));
    }

    private static <T> T kept(Map<String, T> known, String text, Function<String, T> made) {
        T answer = known.get(text);
        if (answer == null) {
            answer = made.apply(text);
            if (known.size() < MOST_KEPT) {
                known.put(text, answer);
            }
        }
        return answer;
    }

    private IndicatorForm of(String indicator, Said said) {
        Set<String> names = new TreeSet<>();
        Matcher quoted = NAME.matcher(indicator);
        while (quoted.find()) {
            names.add(name(indicator.substring(quoted.start() + 1, quoted.end() - 1)));
        }
        List<String> limits = new ArrayList<>();
        Matcher number = LIMIT.matcher(indicator);
        while (number.find()) {
            limits.add(number.group());
        }
        String plain = named(QUOTES.matcher(words.withoutPartners(indicator)).replaceAll(""));
        VerbPhrase phrase = words.phrase(said.average().isEmpty() ? plain : plain.replace(said.average(), ""));
        String letters = letters(phrase.noun());
        // 面积 and 数量 alone say nothing: what they are of stands around them.
        String noun = saysNothing(letters) ? "" : letters;
        return new IndicatorForm(
                Set.copyOf(phrase.verbs()),
                noun,
                contrastsIn(plain),
                Set.copyOf(names),
                List.copyOf(limits),
                said.fresh(),
                said.total(),
                said.average(),
                noun.isEmpty() || words.isGeneral(phrase.noun()) || words.isGeneral(noun),
                listing(noun, indicator));
    }

    private String listing(String noun, String indicator) {
        Matcher list = LISTED.matcher(indicator);
        String kind = list.find() ? letters(indicator.substring(list.end())) : "";
        return noun.length() > kind.length() && noun.endsWith(kind) ? kind : "";
    }

    /** Whether a noun alone says too little. */
    boolean isGeneral(String noun) {
        return words.isGeneral(noun);
    }

    /** A name in quotes for comparison: “澜安-2025” and “澜安—2025” are one. */
    public static String name(String quoted) {
        String letters = NAME_MARKS.matcher(quoted).replaceAll("");
        return letters.isEmpty() ? quoted : letters;
    }

    /** A text for comparison with nouns: synonyms made one, nothing but letters. */
    public String letters(String text) {
        return kept(knownLetters, text, this::lettersOf);
    }

    private String lettersOf(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        String joined = text.indexOf('至') < 0 ? text : ROAD.matcher(text).replaceAll("$1$2$3");
        joined = joined.indexOf('率') < 0 ? joined : ONLINE.matcher(joined).replaceAll("$1网办率");
        String plain = MARKS.matcher(words.plain(joined)).replaceAll("");
        plain = plain.indexOf('了') < 0 && plain.indexOf('的') < 0 ? plain : PARTICLES.matcher(plain).replaceAll("");
        while (at < plain.length()) {
            String synonym = synonymList.at(plain, at);
            if (synonym.isEmpty()) {
                out.append(plain.charAt(at++));
            } else {
                out.append(synonyms.getOrDefault(synonym, synonym));
                at += synonym.length();
            }
        }
        return out.toString();
    }

    private boolean saysNothing(String letters) {
        for (double weight : weights(letters)) {
            if (weight == 1) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, Set<String>> contrastsIn(String text) {
        Map<Integer, Set<String>> found = new TreeMap<>();
        int at = 0;
        while (at < text.length()) {
            String word = contrastList.at(text, at);
            contrasts.getOrDefault(word, List.of()).forEach(c -> found.computeIfAbsent(c.set(), s -> new TreeSet<>()).add(c.member()));
            at += Math.max(1, word.length());
        }
        return found;
    }

    private static String first(WordList list, String text) {
        for (int at = 0; at < text.length(); at++) {
            String word = list.at(text, at);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    /** Whether a word only tells one of several opposites: 省级, 农村, 女性. */
    boolean isModifier(String word) {
        return contrasts.containsKey(word);
    }

    /** A noun of another opposite: 国家级示范场 with 省级 is 省级示范场; 干部 with 女性 is 女性干部. */
    String replaced(String noun, String modifier) {
        Set<Integer> sets = new TreeSet<>();
        contrasts.getOrDefault(modifier, List.of()).forEach(c -> sets.add(c.set()));
        for (int at = 0; at < noun.length(); at++) {
            String word = contrastList.at(noun, at);
            boolean opposite = contrasts.getOrDefault(word, List.of()).stream().anyMatch(c -> sets.contains(c.set()));
            if (opposite) {
                return noun.substring(0, at) + modifier + noun.substring(at + word.length());
            }
        }
        return modifier + noun;
    }

    /** Whether verbs of these declared names may tell the same. */
    public boolean compatible(String one, String other) {
        return one.equals(other) || compatible.contains(one + " " + other);
    }

    /** Whether verbs of these declared names mostly tell the same. */
    public boolean near(String one, String other) {
        return near.contains(one + " " + other);
    }

    /** The weight of each letter of a noun: 1, or less within a word that says little. */
    public double[] weights(String noun) {
        double[] weights = new double[noun.length()];
        java.util.Arrays.fill(weights, 1);
        for (int at = 0; at < noun.length(); at++) {
            for (int i = 0; i < weak.at(noun, at).length(); i++) {
                weights[at + i] = IndicatorLikeness.WEAK;
            }
        }
        return weights;
    }
}
