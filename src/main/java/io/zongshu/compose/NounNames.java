package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a measure lists, and what kind each is: by its last characters, else by its words. */
final class NounNames {
    private static final Pattern NOTE = Pattern.compile("（[^（）]*）$");
    private static final Pattern JOINING = Pattern.compile("p|cc?");
    private static final Pattern NOMINAL = Pattern.compile("[nbmqajsg].*|ude1");
    private static final Pattern OBJECT = Pattern.compile("n.*|a");
    private static final Pattern ACTING = Pattern.compile("v[il]?|p");
    private static final Pattern WAY = Pattern.compile("[vald].*|b|t");
    private static final Pattern MANNER = Pattern.compile("v[il]?|d|ad");
    private static final Pattern VERB = Pattern.compile("v[il]?");
    private static final Pattern VERBAL = Pattern.compile("v.*|d|ad");
    /** What each word of 提醒函询诫勉 may be. */
    private static final Set<String> TOLD = Set.of("v", "vn", "nz");
    private static final List<String> PEOPLE = List.of("人", "干部", "人才");

    static final String NAMES = "名称";
    static final String WAYS = "方式";
    static final String ASPECTS = "方面";
    static final String AROUND = "围绕";
    static final String STEPS = "环节";
    private static final String SAYING = "提法";

    /** 汛前; 一船一档: when something was done, and how each was treated. */
    private static final Pattern NO_NAME = Pattern.compile("(?:一(?!线)|[百千万谁]|每.{3}|作为|与|同|由|按|把|向|对|从|在).*|.*[时后前]");

    /** 一企一专班. */
    private static final Pattern EACH = Pattern.compile("一.{1,2}一.*");

    private static final Pattern JOINED = Pattern.compile("[、，+＋]");

    private static final Pattern GOING_ON = Pattern.compile(".*(?:同步|一体|协同|稳步|有序)(?:推进|开展|实施)|.*(?:同增|同降|双增|双降|双提升)");

    /** A short name has at most so many characters. */
    private static final int SHORT = 4;

    private static final int LONGEST = 8;

    /** The name of a field has at most so many characters, and may have verbs within (乡村振兴一线). */
    private static final int FIELD = 6;

    private static final List<String> FIELDS = List.of("领域", "事业", "管控");

    private final RealiseWords words;
    private final ClauseReader reader;

    NounNames(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The kinds of the names that have one; a short step among aspects (政治方向、政治标准、政治吸纳) is an aspect too. */
    List<NounKind> kinds(List<Sourced> parts) {
        List<NounKind> kinds = parts.stream().flatMap(part -> kind(part.text(), true).stream()).toList();
        long aspects = kinds.stream().filter(k -> k.name().equals(ASPECTS)).count();
        boolean most = aspects > kinds.size() / 2 && parts.stream().allMatch(p -> p.text().length() <= SHORT);
        return kinds.stream().map(k -> most && k.name().equals(STEPS) ? words.nouns().other(ASPECTS) : k).toList();
    }

    /** Is the item people, well described and with no verb of its own? */
    boolean people(String item) {
        return words.nouns().measure(ItemOpening.core(item)).filter(k -> PEOPLE.contains(k.name())).isPresent() && reader.noun(item);
    }

    /** The kind of a name; empty if it is a clause, or no noun. @param listed whether others stand beside it */
    Optional<NounKind> kind(String given, boolean listed) {
        String name = NOTE.matcher(given.endsWith("等") ? given.substring(0, given.length() - 1) : given).replaceAll("");
        String core = ItemOpening.core(name);
        boolean quotation = quotation(name);
        Optional<NounKind> known = words.nouns().measure(name).or(() -> words.nouns().measure(core)).filter(k -> !quotation || k.quotes());
        if (name.startsWith("《")) {
            return known.filter(k -> k.name().equals("文件"));
        }
        if (quotation) {
            boolean joined = JOINED.matcher(name).find();
            boolean thing = words.ending("名称尾", core).isPresent();
            return known.filter(k -> !joined).or(() -> Optional.of(words.nouns().other(listed || thing && !joined || name.contains("+") ? NAMES : SAYING)));
        }
        if (EACH.matcher(name).matches() || words.nouns().acting(name)) {
            return Optional.empty();
        }
        boolean field = listed && !NO_NAME.matcher(name).matches() && name.length() <= FIELD && known.filter(k -> FIELDS.contains(k.name())).isPresent() && reader.knownVerb(name) == 0;
        if (field || known.isPresent() && reader.noun(name)) {
            return known;
        }
        return reader.narrates(name) || NO_NAME.matcher(name).matches() || words.opening("介词举措", name).isPresent() ? Optional.empty() : unknown(name, listed);
    }

    /** A name with no ending that says its kind: verbs are a way to do it, a noun and a verb a step, nouns an aspect. */
    private Optional<NounKind> unknown(String name, boolean listed) {
        List<Token> tokens = reader.tokens(name).stream().filter(t -> !ClauseReader.quoted(name, t.start()) && !t.nature().startsWith("w")).toList();
        if (tokens.isEmpty() || reader.inWay(name) && name.length() > FIELD || JOINING.matcher(tokens.get(0).nature()).matches()) {
            return Optional.empty();
        }
        if (tokens.stream().allMatch(t -> NOMINAL.matcher(t.nature()).matches() && !t.nature().equals("ad"))) {
            boolean named = name.endsWith("”") && (!listed || words.ending("名称尾", ItemOpening.core(name)).isPresent());
            return named ? Optional.of(words.nouns().other(NAMES)) : Optional.of(words.nouns().other(ASPECTS)).filter(k -> listed && name.length() > 1 && !name.endsWith("”"));
        }
        boolean object = false;
        boolean acts = false;
        for (Token token : tokens) {
            object |= acts && OBJECT.matcher(token.nature()).matches() && token.text().length() > 1;
            acts |= ACTING.matcher(token.nature()).matches();
        }
        boolean way = tokens.stream().allMatch(t -> WAY.matcher(t.nature()).matches() || t.text().length() == 1) || name.length() < SHORT;
        boolean long4 = name.length() > SHORT && (object || reader.opensWithVerb(name));
        boolean manner = name.length() > SHORT && tokens.stream().filter(t -> MANNER.matcher(t.nature()).matches()).count() > 1 && tokens.get(0).nature().startsWith("n");
        boolean told = name.length() < SHORT && object || manner;
        boolean fits = listed && name.length() <= LONGEST && name.length() > 1 && !long4 && !told;
        return fits ? Optional.of(words.nouns().other(way || object ? WAYS : STEPS)) : Optional.empty();
    }

    /** 配微波炉、空调, 攻克裸岩、台风等难题: one verb and its objects. */
    boolean oneVerb(List<Sourced> parts) {
        List<String> texts = parts.stream().map(Sourced::text).toList();
        Token first = reader.tokens(texts.get(0)).get(0);
        boolean verb = (VERB.matcher(first.nature()).matches() || reader.knownVerb(texts.get(0)) > 0) && first.end() < texts.get(0).length() && !words.nouns().attributive(texts.get(0));
        boolean acting = texts.stream().skip(1).anyMatch(t -> reader.tokens(t).stream().anyMatch(token -> VERB.matcher(token.nature()).matches()));
        boolean even = acting && texts.stream().map(String::length).distinct().count() == 1 && texts.get(0).length() <= SHORT;
        boolean known = reader.knownVerb(texts.get(0)) > 0;
        return verb && !even && !texts.stream().skip(1).allMatch(t -> known ? reader.knownVerb(t) > 0 : reader.tokens(t).get(0).nature().startsWith("v"));
    }

    /** Are ways and steps told alike, each for itself: not 船东、渔民共议共管, 统一品种、统一技术, 主持1个、参与3个? */
    boolean alike(List<Sourced> parts, List<NounKind> kinds) {
        List<String> texts = parts.stream().map(Sourced::text).toList();
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int shortest = texts.stream().mapToInt(String::length).min().orElse(0);
        String last = texts.get(texts.size() - 1);
        String kind = kinds.get(kinds.size() - 1).name();
        boolean noun = quotation(last) || !kind.equals(WAYS) && !kind.equals(STEPS);
        boolean verbFirst = VERBAL.matcher(reader.tokens(texts.get(0)).get(0).nature()).matches();
        boolean superiors = words.nouns().superior(texts.get(0));
        boolean same = verbFirst && texts.stream().map(t -> t.charAt(0)).distinct().count() == 1 || texts.get(0).startsWith("先");
        return (noun || longest - shortest <= (shortest < SHORT ? 2 : 3)) && !same && !superiors && !GOING_ON.matcher(last).matches();
    }

    /** 党组织、党员到第一线: does the last tell what those before it did? */
    boolean subjects(List<Sourced> parts) {
        String last = parts.get(parts.size() - 1).text();
        return reader.tokens(last).stream().anyMatch(t -> t.start() > 0 && words.nouns().done(t.text()) && reader.nounEndsAt(last, t.start()) && reader.knownVerb(last) == 0 && !ClauseReader.quoted(last, t.start()));
    }

    /** 提醒函询诫勉: verbs in a row, none of which takes an object. */
    boolean doings(String text) {
        List<Token> tokens = reader.tokens(text);
        return tokens.size() > 2 && ClauseReader.verb(tokens.get(0)) && tokens.stream().allMatch(t -> t.text().length() == 2 && TOLD.contains(t.nature()) && reader.knownVerb(t.text()) == 0);
    }

    /** How many begin with a verb and its object. */
    long opening(List<Sourced> parts) {
        return parts.stream().filter(p -> reader.opensWithVerb(p.text())).count();
    }

    /** Is it a kind that is known by endings? */
    static boolean declared(NounKind kind) {
        return !List.of(NAMES, WAYS, ASPECTS, STEPS, SAYING).contains(kind.name());
    }

    static boolean quotation(String name) {
        return name.startsWith("“") && name.indexOf('”') == name.length() - 1;
    }

    /** Do the data begin with each name of the list, so that they tell it? */
    boolean told(Sourced measure, List<Datum> data) {
        List<String> parts = parts(measure).stream().map(Sourced::text).toList();
        boolean again = parts.size() > 1 || measure.text().length() <= SHORT && reader.kind(measure.text()) != ClauseReader.Kind.SUBJECT;
        return again && parts.stream().allMatch(n -> data.stream().anyMatch(d -> d.text().text().startsWith(n) || d.text().text().contains("，" + n)));
    }

    /** Parted at 、 outside quotations, and between quotations in a row. */
    static List<Sourced> parts(Sourced measure) {
        String text = measure.text();
        List<Sourced> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean end = i == text.length();
            boolean mark = !end && text.charAt(i) == '、' && !ClauseReader.quoted(text, i);
            boolean row = !end && "“《".indexOf(text.charAt(i)) >= 0 && "”》".indexOf(text.charAt(i - 1)) >= 0;
            if ((end || mark || row) && i > start) {
                parts.add(measure.slice(start, i));
                start = mark ? i + 1 : i;
            }
        }
        return parts;
    }
}
