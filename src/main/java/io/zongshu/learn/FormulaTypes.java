package io.zongshu.learn;

import io.zongshu.language.Idioms;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import io.zongshu.learn.FormulaLexicon.Half;

/** The type of a formula, by the dictionaries' word classes of its halves and characters. */
final class FormulaTypes {
    private static final String NUMERALS = "一二两三四五六七八九十百千万双";
    private static final String CLASSIFIERS = "个大项种类届化带新强基学优覆会定清实先提评有个";
    private static final String LINKS = "促带育兴强引聚铸增正助推塑彰代补说释明示为润惠";

    // Characters that say how before a verb: 广纳, 勇担, 善作.
    private static final String MANNER = "广勇善敢先深细精真实严重齐共同互大更勤乐笃竞奋";
    private static final String OUTCOMES = "好牢实活强准紧严深透细稳大懂通";
    private static final double SURELY_VERB = 0.9;

    private final FormulaLexicon lexicon;
    private final Idioms idioms;

    FormulaTypes(FormulaLexicon lexicon, Idioms idioms) {
        this.lexicon = lexicon;
        this.idioms = idioms;
    }

    String of(String text) {
        if (text.charAt(0) == '以' && LINKS.indexOf(text.charAt(2)) >= 0) {
            return "以X促Y";
        }
        if (isIdiom(text)) {
            return "成语";
        }
        if (isNumeric(text)) {
            return "数字缩略";
        }
        String built = byShape(text);
        if (!built.isEmpty()) {
            return built;
        }
        String first = text.substring(0, 2);
        String second = text.substring(2);
        if (isResultative(first) && isResultative(second)) {
            return "联合"; // 学深悟透
        }
        if (isVerbObject(first) && isVerbObject(second)) {
            return "动宾并列";
        }
        if (lexicon.has(Half.SUBJECT_PREDICATE, first) && lexicon.has(Half.SUBJECT_PREDICATE, second)) {
            return "主谓并列";
        }
        return byHalves(first, second);
    }

    /** What repeated and small words tell by themselves; empty if they tell nothing. */
    private static String byShape(String text) {
        char a = text.charAt(0);
        char b = text.charAt(1);
        char c = text.charAt(2);
        char d = text.charAt(3);
        if (b == d && noun(b) && share(text.substring(0, 1), WordClass.VERB) >= 0.4) {
            return "动宾并列"; // 引才育才
        }
        if (a == b && c == d || b == d || a == c && share(text.substring(0, 1), WordClass.VERB) < SURELY_VERB) {
            return "联合"; // 长长久久, 管好用好, 有为有位
        }
        if (c == '之') {
            return "名词";
        }
        if (b == '以' || b == '由' || c == '有' && a != '有' || c == '双' || c == '如' || c == '在' && b != '在') {
            return "主谓"; // 业以才兴, 落子有声, 量质双升
        }
        if ("到在于入进向".indexOf(b) >= 0 && text.charAt(0) != b) {
            return share(text.substring(2), WordClass.NOUN) >= 0.5 ? "动宾" : "";
        }
        return "向从由".indexOf(a) >= 0 ? "状中" : "";
    }

    private boolean isIdiom(String text) {
        WordClasses.Entry entry = WordClasses.find(text);
        return idioms.hasReading(text) || entry != null && entry.share(WordClass.IDIOM) >= 0.5;
    }

    private static boolean isNumeric(String text) {
        boolean first = NUMERALS.indexOf(text.charAt(0)) >= 0;
        boolean third = NUMERALS.indexOf(text.charAt(2)) >= 0;
        return first && (third || CLASSIFIERS.indexOf(text.charAt(1)) >= 0);
    }

    private boolean isVerbObject(String half) {
        if (lexicon.has(Half.VERB_OBJECT, half)) {
            return true;
        }
        if (WordClasses.find(half) != null) {
            return false;
        }
        String verb = half.substring(0, 1);
        String object = half.substring(1);
        // 富民, 强边: an adjective that makes its object so.
        double doing = share(verb, WordClass.VERB) + 0.8 * share(verb, WordClass.ADJECTIVE);
        double done = share(object, WordClass.NOUN) + share(object, WordClass.ADJECTIVE) + share(object, WordClass.NUMBER);
        return doing >= 0.3 && done >= 0.3;
    }

    private String byHalves(String first, String second) {
        if ((isResultative(first) || lexicon.has(Half.TRANSITIVE, first)) && !isVerbObject(second)) {
            return "动宾"; // 用好干部, 坚定理想
        }
        boolean modifies = isModifier(first);
        boolean acts = isVerb(second) || isVerbObject(second);
        boolean describes = lexicon.has(Half.PREDICATE, second) || isAdjective(second) || second.charAt(0) == '有';
        if (WordClasses.find(first) == null && isAdverb(first.charAt(0))) {
            // 深学细悟 beside 广纳英才: an adverb and its verb twice, or once with an object.
            return WordClasses.find(second) == null && isAdverb(second.charAt(0)) ? "联合" : "状中";
        }
        if (isAdverb(first.charAt(0)) && !isNoun(first) && !isVerb(first) && acts) {
            return "状中";
        }
        if (modifies && acts) {
            return "状中";
        }
        if (isNoun(first) && (describes || acts)) {
            return "主谓";
        }
        if (isAdjective(first) && describes || isVerb(first) && acts || isNoun(first) && isNoun(second)) {
            return isNoun(first) ? "名词" : "联合";
        }
        if (isVerb(first) && isNoun(second)) {
            return "动宾";
        }
        if (isVerb(first) && share(second, WordClass.NOUN) >= 0.2) {
            return "动宾";
        }
        if (describes) {
            return share(first, WordClass.VERBAL_NOUN) + share(first, WordClass.NOUN) >= 0.1 ? "主谓" : "联合";
        }
        return byCharacters(first, second);
    }

    /** The last resort, for halves that no dictionary has. */
    private String byCharacters(String first, String second) {
        boolean object = isVerbObject(first);
        if (object && (isVerb(second) || isVerbObject(second))) {
            return "动宾并列";
        }
        if (noun(first.charAt(1)) && isVerb(second)) {
            return "主谓";
        }
        if (isVerb(first) && noun(second.charAt(1))) {
            return "动宾";
        }
        return isVerb(first) && isVerb(second) ? "联合" : "其他";
    }

    /** A verb with its outcome: 用好, 筑牢. */
    private static boolean isResultative(String half) {
        return OUTCOMES.indexOf(half.charAt(1)) >= 0 && share(half.substring(0, 1), WordClass.VERB) >= 0.3
                && !isAdjective(half);
    }

    /** 精心, 积极, 共同: before a verb, says how. */
    private static boolean isModifier(String half) {
        return share(half, WordClass.ADVERB) >= 0.3 || isAdjective(half);
    }

    private static boolean isAdverb(char c) {
        String character = String.valueOf(c);
        return share(character, WordClass.ADVERB) >= 0.5 || MANNER.indexOf(c) >= 0;
    }

    private static boolean noun(char c) {
        return share(String.valueOf(c), WordClass.NOUN) >= 0.5;
    }

    private static boolean isAdjective(String half) {
        return share(half, WordClass.ADJECTIVE) >= 0.5;
    }

    private static boolean isNoun(String half) {
        return share(half, WordClass.NOUN) + share(half, WordClass.NAME) >= 0.5;
    }

    private static boolean isVerb(String half) {
        return share(half, WordClass.VERB) + share(half, WordClass.VERBAL_NOUN) >= 0.5;
    }

    private static double share(String word, WordClass wordClass) {
        WordClasses.Entry entry = WordClasses.find(word);
        return entry == null ? 0 : entry.share(wordClass);
    }
}
