package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Has a text a predicate of its own, after a time, an adverb or whoever does it, so that no verb and no preposition of ours
 * can stand before it: 2024年实施…, 研究建立…制度, 分批次选派…, 市委出台…? What is named after a doing (引进渔才计划) has none.
 */
final class OwnPredicate {
    /** 2024年, 3月底, 近年来. */
    private static final Pattern TIME = Pattern.compile("(?:(?:[12][0-9]{3}年|[0-9]{1,2}月|[0-9]{1,2}日|近年来|今年|去年|每年|每月)(?:以来|起|底|初|上半年|下半年)?)+");
    /** 分船队、分专题; 全覆盖; 首批: how it was done, before the verb. */
    private static final Pattern MANNER = Pattern.compile("(?:分[^，的]{1,4}?、?)+|全[^，的]{1,3}|首批|重点|常态化|制度化|专题|一体|高标准|高质量|精准|科学|[0-9]+小时.*");
    /** 研讨班6期: how many there were is no part of the name. */
    private static final Pattern COUNT = Pattern.compile("(?<=.)[0-9][^，]{0,5}$");
    /** 以渔港为主体的格局: what is described by it. */
    private static final Pattern DESCRIBED = Pattern.compile(".*的[^的、，]{2,8}");
    private static final Pattern DIRECT = Pattern.compile("n.*|m|r.*|a|b");
    private static final Pattern OBJECT = Pattern.compile("n.*|vn|m|r.*|b|a|t|f|s|j|l|i|q|ude1|gm|g.*");
    private static final Pattern ADVERB = Pattern.compile("a?d|dl|vl");
    private static final Pattern VERB = Pattern.compile("v[if]?");
    private static final Pattern STATING = Pattern.compile("v.*|d|p.*");
    private static final Pattern STATES = Pattern.compile("居|位居|占|达|达到|获|获评|被|均|已|全部");
    /** Verbs of one character that someone does. */
    private static final String DOES = "作讲到赴";
    private static final String WITH = "与同和";
    /** The name of what a verb is for has at most so many characters (创新平台, 激励机制). */
    private static final int NAME = 6;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;
    private final NounNames names;
    private final Answers<Boolean> acting = new Answers<>();
    private final Answers<Boolean> telling = new Answers<>();
    private final Answers<Boolean> naming = new Answers<>();

    OwnPredicate(RealiseWords words, ClauseReader reader, MeasureShapes shapes) {
        this.words = words;
        this.reader = reader;
        this.shapes = shapes;
        this.names = new NounNames(words, reader);
    }

    /** Has it a predicate, whoever does it? @param clause to the clause's end, without marks */
    boolean in(String clause) {
        return acts(clause) || told(clause);
    }

    /** Does it begin with a doing, with a preposition that one follows, or with when or how something was done? */
    boolean acts(String clause) {
        return acting.of(clause, this::actsFirst);
    }

    private boolean actsFirst(String clause) {
        String text = opened(clause);
        List<Token> tokens = reader.tokens(text);
        if (tokens.isEmpty() || named(clause)) {
            return false;
        }
        boolean timed = TIME.matcher(clause).lookingAt() && IntStream.range(0, tokens.size()).anyMatch(i -> VERB.matcher(tokens.get(i).nature()).matches() && governs(text, tokens, i));
        return timed || opensWithDoing(text, tokens) || prepositional(text, tokens);
    }

    /** The name of an activity, a document or a thing, though a verb stands first. */
    private boolean named(String clause) {
        return naming.of(clause, this::names);
    }

    private boolean names(String clause) {
        String text = COUNT.matcher(clause).replaceAll("");
        String core = ClauseReader.unclosed(text);
        boolean founds = reader.tokens(text).stream().limit(2).anyMatch(t -> words.has("活动动词", t.text())) || chained(reader.tokens(text)) && words.opening("自成谓语", text).isPresent();
        boolean activity = words.ending("活动名称", core).isPresent() && !founds && opened(text).equals(text);
        boolean document = words.nouns().titled(text) && words.nouns().measure(core).filter(k -> k.name().equals("文件")).isPresent();
        return activity || document || words.nouns().attributive(text) || words.nouns().head(core) == core.length() || reader.allVerbs(text) || names.doings(text) || text.startsWith("“") && text.indexOf('”') == text.length() - 1;
    }

    /** The text from its verb on, if a time or a manner stands before that. */
    private String opened(String clause) {
        Matcher time = TIME.matcher(clause);
        String when = time.lookingAt() && time.end() < clause.length() ? clause.substring(time.end()) : clause;
        String text = when.startsWith("首批") && when.length() > 2 ? when.substring(2) : when;
        return words.list("自成谓语").stream().map(text::indexOf).filter(at -> at > 0 && MANNER.matcher(text.substring(0, at)).matches()).min(Integer::compare)
                .map(text::substring).orElse(text);
    }

    /** 研究制定办法; 采取共建的办法; 解决渔民反映的难题; not 服务渔民机制. */
    private boolean opensWithDoing(String text, List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() - 1 && ADVERB.matcher(tokens.get(first).nature()).matches()) {
            first++;
        }
        Token verb = tokens.get(first);
        String rest = text.substring(verb.start());
        if (founds(text) || founds(rest) || chained(tokens.subList(first, tokens.size())) && governsBehind(text, tokens, first + 1)) {
            return true;
        }
        boolean verbal = verb.nature().equals("v") && verb.text().length() > 1 && governs(text, tokens, first);
        // 服务渔民机制, 引进人才计划: the name of what it is for.
        boolean name = words.nouns().measure(ClauseReader.unclosed(text)).filter(NounKind::verbs).isPresent() && first == 0;
        return verbal && !name && !reader.noun(text);
    }

    /** 采取…, 助力…: a verb that opens a clause wherever it stands first, with its object. */
    boolean founds(String text) {
        if (named(text)) {
            return false;
        }
        int verb = words.opening("自成谓语", text).map(String::length).orElse(0);
        boolean object = verb > 0 && verb + 1 < text.length() && (reader.actsOn(text, verb) || "“《".indexOf(text.charAt(verb)) >= 0);
        int mistaken = words.opening("误标动词", text).map(String::length).orElse(0);
        boolean name = words.nouns().measure(ClauseReader.unclosed(text)).isPresent() && text.length() <= NAME;
        List<Token> tokens = reader.tokens(text);
        return chained(tokens) && governsBehind(text, tokens, 1) || object && !(name && reader.noun(text)) || mistaken > 0 && text.length() > mistaken + 1 && !name && reader.wordEnds(text, mistaken);
    }

    private static boolean governsBehind(String text, List<Token> tokens, int at) {
        return at < tokens.size() - 1 && governs(text, tokens, at);
    }

    /** Two verbs that take an object: 服务保障, 研究建立. */
    private boolean chained(List<Token> tokens) {
        return tokens.size() > 2 && doing(tokens.get(0)) && doing(tokens.get(1))
                && (words.has("带宾动词", tokens.get(1).text()) || words.has("自成谓语", tokens.get(1).text())) && !tokens.get(0).nature().equals("vn");
    }

    private static boolean doing(Token token) {
        return (token.nature().equals("v") || token.nature().equals("vn")) && token.text().length() > 1;
    }

    /** 把…纳入…, 从市直机关选派…, 向用人单位授权: what the preposition takes, and a doing; not 与某学院合作. */
    private boolean prepositional(String text, List<Token> tokens) {
        String nature = tokens.get(0).nature();
        boolean opens = (nature.equals("p") || nature.equals("pba") || nature.equals("pbei")) && !WITH.contains(tokens.get(0).text()) && !words.has("介词举措", tokens.get(0).text());
        return opens && tokens.stream().skip(2).anyMatch(t -> VERB.matcher(t.nature()).matches() && t.text().length() > 1 && !ClauseReader.quoted(text, t.start()))
                || nature.equals("pba") || !reader.noun(text) && !DESCRIBED.matcher(text).matches() && words.opening("介词举措", text).filter(p -> reader.wordEnds(text, p.length())).isPresent();
    }

    private static boolean governs(String text, List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        if (at + 1 >= tokens.size() || ClauseReader.quoted(text, verb.start())) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return OBJECT.matcher(next.nature()).matches() && !next.text().equals("的") || "“《".indexOf(next.text().charAt(0)) >= 0;
    }

    /** 各渔村推行…, 市委出台…, 两院院士居全省前列: who does it or of what it is told, and a verb. */
    boolean told(String clause) {
        return telling.of(clause, this::tells);
    }

    private boolean tells(String clause) {
        List<Token> tokens = reader.tokens(clause);
        for (int i = 1; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean states = STATES.matcher(token.text()).matches() && STATING.matcher(token.nature()).matches() && !ClauseReader.quoted(clause, token.start());
            boolean passed = token.text().equals("通过") && next.text().startsWith("《");
            boolean verb = (token.nature().equals("v") || token.nature().equals("vi")) && (token.text().length() > 1 || DOES.contains(token.text()));
            boolean direct = verb && (DIRECT.matcher(next.nature()).matches() || "“《".indexOf(next.text().charAt(0)) >= 0);
            boolean does = direct && (words.has("自成谓语", token.text()) || DOES.contains(token.text()) || governsLong(clause.substring(token.end())));
            if (states || (passed || does) && who(clause.substring(0, token.start()))) {
                return true;
            }
        }
        return false;
    }

    /** What is described by 的, or a title, is an object and makes no name. */
    private static boolean governsLong(String rest) {
        return rest.startsWith("《") || rest.indexOf('的') > 0;
    }

    private boolean who(String head) {
        return !head.contains("、") && shapes.actor(head) || words.ending("做事的", head).isPresent();
    }
}
