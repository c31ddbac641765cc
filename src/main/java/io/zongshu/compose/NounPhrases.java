package io.zongshu.compose;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells nouns of the kinds of nouns.yaml, in whose names verbs may stand, from clauses. */
final class NounPhrases {
    private static final Pattern JOINING = Pattern.compile("p|cc?");
    private static final Pattern ACTING = Pattern.compile("v[ilf]?|p|pba|d|ad");
    private static final Pattern VERB = Pattern.compile("v[nilf]?|vyou|vshi");
    private static final Pattern ADVERB = Pattern.compile("d|ad");
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”");

    /** 56个支部; 打造一个品牌. */
    private static final Pattern COUNTED = Pattern.compile("(?<!”)[0-9][余多万亿]*[个名家项人件条支次处所元套]|.[一两][个批条项支].");

    /** 讲好, 建好: a verb with what it comes to. */
    private static final Pattern DONE_WELL = Pattern.compile("[讲办建用管做打开守护抓育选配唱走当写绘]好.*");

    /** 干部管理突出渔政监督: what is stressed, and no noun; not 突出问题. */
    private static final Pattern STRESSED = Pattern.compile("(?:^|\\p{IsHan}{2})突出(?!问题|贡献|矛盾|短板|表现|成绩|位置|人才|者)\\p{IsHan}{2}");

    /** 动态储备优秀干部: how it was done, and a verb. */
    private static final Pattern IN_WAY = Pattern.compile("(?:科学|动态|择优|精准|梯次|分类|分级|定期|统筹|集中)(.{2,})");

    /** 组织系统, 组织生活: no verb there. */
    private static final Pattern ORGANISED = Pattern.compile("组织(?:系统|部门|工作|部|生活|建设|体系|架构|力).*");

    /** 研究党的政策: whose the object is, and no clause. */
    private static final Pattern OF_ALL = Pattern.compile(".*(?:党|国家|人民|群众|全[市县区省])的.*");

    /** A title that begins with a verb has at least so many characters (加强水库管理若干措施). */
    private static final int TITLE = 10;

    private static final List<String> VERBS = List.of("带宾动词", "数据动词", "动作动词");

    private final Segmenter segmenter;
    private final RealiseWords words;

    NounPhrases(Segmenter segmenter, RealiseWords words) {
        this.segmenter = segmenter;
        this.words = words;
    }

    /** Is it a noun of a kind of nouns.yaml, in which no verb acts: 日常监督管理, 人才领域“最多跑一次”改革, 加强水库管理若干措施? */
    boolean noun(String text) {
        String core = ClauseReader.unclosed(text);
        Optional<NounKind> kind = words.nouns().measure(core);
        if (text.contains("，") || kind.isEmpty()) {
            return false;
        }
        List<Token> tokens = segmenter.segment(text);
        int told = Math.max(0, text.lastIndexOf('的'));
        if (narrates(text.substring(told))) {
            return false;
        }
        if (kind.get().name().equals("文件") && text.length() >= TITLE && words.nouns().titled(text)) {
            return true;
        }
        boolean whom = kind.get().measure().startsWith("面向") && !words.nouns().attributive(text);
        if (whom && tokens.size() > 2 && tokens.get(1).end() < tail(core) && ClauseReader.verb(tokens.get(1)) && knownVerb(tokens.get(1).text()) > 0) {
            // 科学调整船队干部: how it was done, a verb and its object.
            return false;
        }
        if (leads(text, tokens) || !kind.get().verbs() && inWay(text)) {
            return false;
        }
        int tail = tail(core);
        for (Token token : tokens) {
            // 企业出榜: the last character is no noun there.
            boolean inVerb = core.length() - tail == 1 && token.end() == core.length() && token.start() < tail && ClauseReader.verb(token);
            boolean before = token.end() <= tail && token.start() >= told && !ClauseReader.quoted(text, token.start()) && !text.startsWith("在外", token.start());
            if (inVerb || before && (kind.get().verbs() ? acts(token, token.end() == tail) : token.start() > 0 && ACTING.matcher(token.nature()).matches())) {
                return false;
            }
        }
        return true;
    }

    /** Does it begin with how something was done, and the verb? */
    boolean inWay(String text) {
        Matcher way = IN_WAY.matcher(text);
        return way.matches() && words.opening("带宾动词", way.group(1)).isPresent();
    }

    /** Where the ending begins that tells its kind. */
    private int tail(String core) {
        return core.length() - words.nouns().head(core);
    }

    /** How long the verb is that the text begins with, if it is one of the lists of verbs; else 0. */
    int knownVerb(String text) {
        if (text.startsWith("组织") && ORGANISED.matcher(text).matches()) {
            return 0;
        }
        int known = text.startsWith("好", 1) && DONE_WELL.matcher(text).matches() ? 2 : 0;
        for (String list : VERBS) {
            known = Math.max(known, words.opening(list, text).map(String::length).orElse(0));
        }
        return known;
    }

    /** Has it a figure, or a word that only stands in a clause (全部, 共同)? */
    boolean narrates(String text) {
        String plain = QUOTATION.matcher(text).replaceAll("“”");
        return COUNTED.matcher(plain).find() || STRESSED.matcher(plain).find()
                || segmenter.segment(text).stream().anyMatch(t -> words.nouns().narrative(t.text()) && !ClauseReader.quoted(text, t.start()));
    }

    /** Does it begin with a verb, or with a word that a verb follows? */
    private boolean leads(String text, List<Token> tokens) {
        Token first = tokens.get(0);
        if (words.nouns().attributive(text)) {
            return false;
        }
        boolean verb = VERB.matcher(first.nature()).matches() && !still(tokens);
        boolean adverb = ADVERB.matcher(first.nature()).matches() && (tokens.size() < 2 || ClauseReader.verb(tokens.get(1)) || tokens.get(1).text().equals("“"));
        boolean described = text.indexOf('的') > 0 && knownVerb(text) == 0 && !OF_ALL.matcher(text).matches();
        return knownVerb(text) > 0 || words.opening("介词举措", text).isPresent() || verb && !described || JOINING.matcher(first.nature()).matches() || adverb;
    }

    /** A verb that takes an object, or one of motion; 引进计划 only describes what the plan is for. @param last whether the noun's head follows */
    private boolean acts(Token token, boolean last) {
        boolean taking = words.has("带宾动词", token.text()) && !token.text().equals("监督") && !(last && !words.nouns().executing(token.text()));
        boolean moving = words.has("承接动词", token.text()) || "来到赴进送为把让建抓".contains(token.text());
        return (token.nature().equals("v") || token.nature().equals("vi") || token.nature().equals("vf")) && (taking || moving) || token.nature().equals("d") && token.start() > 0 && token.text().length() > 1 || token.nature().equals("p") && !token.text().equals("对");
    }

    /** 产能调控: a verbal noun and others, none of which acts. */
    static boolean still(List<Token> tokens) {
        return tokens.size() > 1 && tokens.stream().allMatch(t -> t.nature().equals("vn") || t.nature().startsWith("n"));
    }
}
