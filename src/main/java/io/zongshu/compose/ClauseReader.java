package io.zongshu.compose;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of clause a cell's part is, judged by its words' parts of speech. */
final class ClauseReader {
    private static final Pattern AND = Pattern.compile("[、和]");
    private static final String CLOSING = "”》）";
    private static final Pattern PAIR = Pattern.compile("\\p{IsHan}{2}[和、]?\\p{IsHan}{2}");

    private static final Pattern SAYING = Pattern.compile("dvn+(?:vn+)*|(?:vn+){2,}");

    /** 选人用人 has so many characters, and is a field of work. */
    private static final int SHORT = 4;

    private static final Set<String> ADVERBIAL = Set.of("vl", "d", "ad");

    private static final String QUOTES = "“”‘’《》（）";

    private final Segmenter segmenter;
    private final RealiseWords words;
    private final NounPhrases phrases;
    private final Answers<Kind> kinds = new Answers<>();
    private final Answers<Boolean> nouns = new Answers<>();
    private final MeasureShapes shapes;
    private final OwnPredicate predicates;
    private final Persons persons;

    ClauseReader(Segmenter segmenter, RealiseWords words) {
        this.segmenter = segmenter;
        this.words = words;
        this.phrases = new NounPhrases(segmenter, words);
        this.shapes = new MeasureShapes(words, this);
        this.predicates = new OwnPredicate(words, this, shapes);
        this.persons = new Persons(words, this);
    }

    /** What measures lack: like the next two asked by many of the same texts, so that each is looked at once. */
    MeasureShapes shapes() {
        return shapes;
    }

    OwnPredicate predicates() {
        return predicates;
    }

    Persons persons() {
        return persons;
    }

    /** Kinds of clauses. */
    enum Kind {
        /** Only verbs and adverbs, so that the 事项 is its object: 分层分类举办. */
        BARE,
        /** Only says where or about what, so that an action must follow: 聚焦产业发展. */
        SCOPE,
        /** Starts with a verb and has its own object: 选派干部到一线. */
        VERBAL,
        /** Has its own subject: 区委书记带头讲党课. */
        SUBJECT,
        /** No verb: 人才领域“最多跑一次”改革. */
        NOMINAL
    }

    /** The check of headings by the same segmenter. */
    HeadlineCheck headlineCheck() {
        return new HeadlineCheck(segmenter);
    }

    List<Token> tokens(String text) {
        return segmenter.segment(text);
    }

    /** Where a verb that a datum may start with ends (查摆问题68个); 0 if it starts with none. */
    int datumVerb(String text) {
        int known = Math.max(
                words.opening("数据动词", text).map(String::length).orElse(0),
                words.opening("带宾动词", text).map(String::length).orElse(0));
        boolean fresh = known == 0 && text.startsWith("新") && words.opening("带宾动词", text.substring(1)).isPresent();
        return fresh ? 1 + words.opening("带宾动词", text.substring(1)).map(String::length).orElse(0) : known;
    }

    /** Does the text end with a verb, or have a subject and a verb, so that a figure completes it: 诊疗量增长8.7%? */
    boolean tells(String text) {
        if (text.isEmpty()) {
            return false;
        }
        List<Token> tokens = tokens(text);
        Token last = tokens.get(tokens.size() - 1);
        boolean verbAtEnd = tokens.size() > 1 && last.nature().equals("v") && last.text().length() > 1;
        boolean noun = last.nature().startsWith("n") && words.ending("实体中心词", text).or(() -> words.ending("人称名词", text)).or(() -> words.ending("存量名词", text)).isPresent();
        return verbAtEnd || words.ending("变化动词", text).isPresent() || !noun && kind(text) == Kind.SUBJECT;
    }

    /** Does it begin with a verb that takes what follows as its object (组织收入)? */
    boolean opensWithVerb(String text) {
        return words.opening("带宾动词", text).filter(verb -> verb.length() < text.length()).isPresent();
    }

    /** Does the verb that the text begins with have an object there: not 服务保障中心, 培训班, nor a list of verbs? */
    boolean actsOn(String text, int verbEnd) {
        List<Token> tokens = tokens(text);
        Token next = tokens.stream().filter(t -> t.start() == verbEnd).findFirst().orElse(tokens.get(0));
        boolean object = next.start() == verbEnd && !next.nature().equals("vn") && "、和与及".indexOf(next.text().charAt(0)) < 0;
        return object && tokens.stream().filter(t -> t.start() < verbEnd).allMatch(t -> verb(t) || t.nature().startsWith("a") || t.nature().equals("d"));
    }

    /** The two verbs that the text begins with (立案办理); empty if it does not. */
    String twoVerbs(String text) {
        List<Token> tokens = tokens(text);
        boolean two = tokens.size() > 2 && tokens.stream().limit(2).allMatch(t -> verb(t) && !t.nature().equals("vn"));
        return two ? text.substring(0, tokens.get(1).end()) : "";
    }

    /** 旗帜鲜明讲政治, 抓党建促振兴: short verbs with their objects, one after the other. */
    boolean saying(String text) {
        StringBuilder kinds = new StringBuilder();
        for (Token token : tokens(text)) {
            String nature = token.nature();
            kinds.append(token.text().length() == 1 && nature.equals("v") ? 'v' : ADVERBIAL.contains(nature) ? 'd' : nature.startsWith("n") || nature.equals("vn") ? 'n' : 'x');
        }
        return text.length() > SHORT && SAYING.matcher(kinds).matches();
    }

    /** Does something do something (在职党员进社区), so that 推动 can stand before it? */
    boolean happening(String text) {
        List<Token> tokens = tokens(text);
        if (kind(text) != Kind.SUBJECT || tokens.size() < 2) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return verb(last) || tokens.stream().skip(1).anyMatch(t -> t.text().length() == 1 && "进入下上到赴".contains(t.text()));
    }

    /** Do only nouns stand before this place? */
    boolean nounsBefore(String text, int at) {
        return tokens(text).stream().filter(t -> t.start() < at)
                .allMatch(t -> t.nature().startsWith("n") || t.nature().startsWith("b") || t.nature().equals("vn") || t.nature().startsWith("a"));
    }

    /** Does a word end here? */
    boolean wordEnds(String text, int end) {
        return tokens(text).stream().anyMatch(t -> t.end() == end);
    }

    /** Is what the text ends with a word of its own there: 组织 in 统一组织, but not in 党组织? */
    boolean endsWithWord(String text, String word) {
        List<Token> tokens = tokens(text);
        Token last = tokens.get(tokens.size() - 1);
        return last.text().length() <= word.length() && verb(last);
    }

    /** Does it end with a verb, or a verb as a noun? */
    boolean endsWithVerb(String text) {
        List<Token> tokens = tokens(text);
        return !tokens.isEmpty() && verb(tokens.get(tokens.size() - 1));
    }

    /** Only verbs and adverbs. */
    boolean allVerbs(String text) {
        return tokens(text).stream().allMatch(ClauseReader::verbOrAdverb);
    }

    Kind kind(String text) {
        return kinds.of(text, this::kindOf);
    }

    private Kind kindOf(String text) {
        List<Token> tokens = tokens(text);
        if (tokens.isEmpty()) {
            return Kind.NOMINAL;
        }
        if (words.has("带宾动词", text)) {
            return Kind.BARE;
        }
        if (bareVerb(text, tokens)) {
            return Kind.BARE;
        }
        String plain = words.opening("范围词", text).map(w -> text.substring(w.length())).orElse(text);
        if (!plain.equals(text) && words.has("带宾动词", plain)) {
            return Kind.BARE;
        }
        if (noun(text)) {
            return Kind.NOMINAL;
        }
        if (tokens.stream().allMatch(ClauseReader::verbOrAdverb) && words.ending("带宾动词", text).isPresent()) {
            return Kind.BARE;
        }
        Token first = tokens.get(0);
        boolean scope = words.opening("介词举措", text).isPresent();
        if (scope) {
            return hasAction(tokens, text) ? Kind.VERBAL : Kind.SCOPE;
        }
        boolean knownVerb = words.opening("带宾动词", text).isPresent() || datumVerb(text) > 0;
        boolean opens = verb(first) && !(text.length() > 3 && NounPhrases.still(tokens)) || first.nature().equals("d") || first.nature().equals("p") || first.nature().equals("ad");
        if (knownVerb || opens) {
            return Kind.VERBAL;
        }
        return tokens.stream().skip(1).anyMatch(t -> plainVerb(t) && !quoted(text, t.start())) ? Kind.SUBJECT : Kind.NOMINAL;
    }

    /** 构建, 探索实行, 选派和使用: a verb of two characters, or two of them. */
    private boolean bareVerb(String text, List<Token> tokens) {
        String[] verbs = AND.split(text, -1);
        if (verbs.length > 1 && Arrays.stream(verbs).allMatch(v -> knownVerb(v) == v.length() && v.length() > 1)) {
            return true;
        }
        boolean two = text.length() == 2 && tokens.stream().allMatch(ClauseReader::verb);
        boolean known = text.length() > 4 || words.ending("带宾动词", text).isPresent();
        boolean pair = known && PAIR.matcher(text).matches() && tokens.size() <= 3
                && tokens.stream().allMatch(t -> verb(t) && !t.nature().equals("vi") || t.nature().startsWith("c") || t.text().equals("、"));
        return two || pair;
    }

    /** A text without the marks that close it: 共建“一带一路” ends in 路. */
    static String unclosed(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Is it a noun of a kind of nouns.yaml, in which no verb acts? */
    boolean noun(String text) {
        return nouns.of(text, phrases::noun);
    }

    /** How long the verb is that the text begins with, if it is one of the lists of verbs; else 0. */
    int knownVerb(String text) {
        return phrases.knownVerb(text);
    }

    /** Does it begin with how something was done, and the verb (动态储备能手)? */
    boolean inWay(String text) {
        return phrases.inWay(text);
    }

    /** Has it a figure, or a word that only stands in a clause (全部, 共同)? */
    boolean narrates(String text) {
        return phrases.narrates(text);
    }

    private boolean hasAction(List<Token> tokens, String text) {
        int comma = text.indexOf('，');
        if (comma > 0) {
            return true;
        }
        return tokens.stream()
                .skip(1)
                .anyMatch(t -> plainVerb(t) && !quoted(text, t.start()) && words.has("带宾动词", t.text()))
                || text.startsWith("坚持") && tokens.size() > 1
                || text.startsWith("通过") && tokens.stream().skip(1).anyMatch(t -> plainVerb(t) && !quoted(text, t.start()));
    }

    static boolean quoted(String text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            int mark = QUOTES.indexOf(text.charAt(i));
            depth += mark < 0 ? 0 : mark % 2 == 0 ? 1 : -1;
        }
        return depth > 0;
    }

    static boolean verb(Token token) {
        return token.nature().startsWith("v");
    }

    private static boolean plainVerb(Token token) {
        return verb(token) && !token.nature().equals("vn") && token.text().length() > 1
                || token.nature().equals("v") && "获列达为到赴".contains(token.text());
    }

    private static boolean verbOrAdverb(Token token) {
        String nature = token.nature();
        return verb(token) || nature.equals("d") || nature.equals("ad") || nature.equals("vl") || nature.equals("dl")
                || nature.equals("c") || nature.equals("cc") || token.text().equals("、");
    }

    /** Does a verb start here? */
    boolean verbAt(String text, int at) {
        return tokens(text).stream().anyMatch(t -> t.start() == at && t.nature().equals("v"));
    }

    /** Does a verb end here? */
    boolean verbEndsAt(String text, int at) {
        return tokens(text).stream().anyMatch(t -> t.end() == at && verb(t));
    }

    /** Does a noun, or a verb as one, end here? */
    boolean nounEndsAt(String text, int at) {
        return tokens(text).stream().anyMatch(t -> t.end() == at && (t.nature().startsWith("n") || t.nature().equals("vn")));
    }

    /** Does a noun, or a verb as one, start here? */
    boolean nounAt(String text, int at) {
        return tokens(text).stream().anyMatch(t -> t.start() == at && (t.nature().startsWith("n") || t.nature().equals("vn")));
    }
}
