package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;

/** What is said where phrases and skeletons are looked up. */
final class PhraseMessages {
    static final String PHRASE_SHEET = "词句";
    static final List<String> PHRASE_HEADER =
            List.of("词句", "类型", "得分", "篇数", "次数", "主题", "语步", "平仄", "分布", "搭配", "填空", "例句", "出处", "段");

    private PhraseMessages() {}

    static CannotContinue badTop(int top) {
        return CannotContinue.usage("--top 后面的条数要大于 0，现在是 " + top + "。");
    }

    static CannotContinue unknownKind(String kind, List<String> known) {
        return CannotContinue.usage("--kind 不能是“" + kind + "”。可以是：" + String.join("、", known)
                + "（四字格、句式、排比标题、开头、结尾）。");
    }

    static CannotContinue unknownTheme(String theme, List<String> known) {
        return CannotContinue.usage("没有叫“" + theme + "”的主题。现有主题：" + String.join("、", known) + "。");
    }

    static CannotContinue unknownMove(String move, List<String> known) {
        return CannotContinue.usage("没有叫“" + move + "”的语步。可以是：" + String.join("、", known) + "。");
    }

    static CannotContinue onlyForFormulas(String option) {
        return CannotContinue.usage(option + " 只能用来查四字格。请去掉 --kind，或去掉 " + option + "。");
    }

    static CannotContinue badTone(String tone) {
        return CannotContinue.usage("--tone 不能是“" + tone + "”。请用“平”“仄”写出四个字的声调，例如 平平仄仄；不限的字写？。");
    }

    static CannotContinue badPair(String formula) {
        return CannotContinue.usage("--pairs-with 后面要写一个四字格，例如 凝心铸魂；现在是“" + formula + "”。");
    }

    static CannotContinue badPhraseFile(Path file) {
        return CannotContinue.usage("“" + file + "”的后缀不对。词句表只能存成 .xlsx 或 .tsv。");
    }

    static String noPhrase() {
        return "没有查到。可以少写几个字，用？代替一个字、*代替任意多个字，去掉 --theme、--move 等条件，"
                + "或者用 zongshu learn 多学一些往年材料。";
    }

    static String phrasesShown(int shown, int found, String bank) {
        return "共 " + found + " 条" + (shown < found ? "，显示前 " + shown + " 条（--top 可多看）" : "") + "。来自：" + bank;
    }

    static String from(String bank) {
        return "来自：" + bank;
    }

    static String counts(int documents, int occurrences) {
        return Columns.pad(documents + "篇" + occurrences + "次", 12);
    }

    static String example(String text, String file) {
        return "例：" + text + "　——" + file;
    }

    static String skeleton(String genre, int papers) {
        return "【" + genre + "】（" + papers + " 篇）";
    }

    static String opening(List<String> moves) {
        return "　　开头：" + String.join("、", moves);
    }

    static String closing(List<String> moves) {
        return "　　结尾：" + String.join("、", moves);
    }

    static String section(String theme, int percent, int documents) {
        return "　　" + (theme.isEmpty() ? "（未归类）" : theme) + "：约占 " + percent + "%，" + documents + " 篇有";
    }
}
