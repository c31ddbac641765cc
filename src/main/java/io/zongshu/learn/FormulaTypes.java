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
        String first = text.substring(0, 2);
        String second = text.substring(2);
        if (isVerbObject(first) && isVerbObject(second)) {
            return "动宾并列";
        }
        if (lexicon.has(Half.SUBJECT_PREDICATE, first) && lexicon.has(Half.SUBJECT_PREDICATE, second)) {
            return "主谓并列";
        }
        return byHalves(first, second);
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
        double verb = share(half.substring(0, 1), WordClass.VERB);
        double noun = share(half.substring(1), WordClass.NOUN);
        double adjective = share(half.substring(1), WordClass.ADJECTIVE);
        return verb >= 0.5 && noun + adjective >= 0.4;
    }

    private String byHalves(String first, String second) {
        boolean firstNoun = isNoun(first);
        boolean secondVerb = isVerb(second);
        boolean predicate = lexicon.has(Half.PREDICATE, second) || share(second, WordClass.ADJECTIVE) >= 0.5;
        if (share(first, WordClass.ADVERB) >= 0.4 || share(first, WordClass.ADJECTIVE) >= 0.5 && secondVerb) {
            return "状中";
        }
        if (firstNoun && (predicate || secondVerb)) {
            return "主谓";
        }
        if (isVerb(first) && isNoun(second)) {
            return "动宾";
        }
        if (isVerb(first) && secondVerb || share(first, WordClass.ADJECTIVE) >= 0.5 && predicate) {
            return "联合";
        }
        return firstNoun && isNoun(second) ? "名词" : "其他";
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
