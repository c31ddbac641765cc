package io.zongshu.check;

import io.zongshu.files.CannotContinue;
import java.time.LocalDate;
import java.util.List;

/** What this room says to the user, beside the rules' own words. */
final class CheckMessages {
    private CheckMessages() {}

    static String badRule(String file, int line, String what) {
        return file + " 第 " + line + " 行：" + what + "这一条没有采用，其他规则照常检查。";
    }

    static String notColumns(String id) {
        return "规则“" + id + "”下面应当写栏目，如 " + id + ": {开关: 关}。";
    }

    static String unknownColumn(String id, String column, String nearest) {
        return "规则“" + id + "”没有“" + column + "”这一栏" + (nearest.isEmpty() ? "。" : "，是不是“" + nearest + "”？");
    }

    static String missingColumn(String id, String column) {
        return "规则“" + id + "”没有写“" + column + "”。";
    }

    static String badSeverity(String id, String text) {
        return "规则“" + id + "”的级别只能写 错误、提醒、提示，现在是“" + text + "”。";
    }

    static String unknownAlgorithm(String id, String text, String nearest) {
        return "规则“" + id + "”的算法“" + text + "”程序里没有" + (nearest.isEmpty() ? "；自己的规则请写 查找。" : "，是不是“" + nearest + "”？");
    }

    static String unknownNeed(String id, String text) {
        return "规则“" + id + "”的“需要”只能写 素材、词句库、初稿、用语表，现在是“" + text + "”。";
    }

    static String badNumber(String id, String column, String text) {
        return "规则“" + id + "”的“" + column + "”要写 0 到 1000000 的整数，现在是“" + text + "”。";
    }

    static String badPattern(String id, String pattern) {
        return "规则“" + id + "”的式样“" + pattern + "”写得不对，请检查括号是否成对。";
    }

    static String slowPattern(String id, String pattern) {
        return "规则“" + id + "”的式样“" + pattern + "”找得太慢，没有查完。请写得简单些，不要把 * 和 + 套在一起。";
    }

    static CannotContinue notRules(String file) {
        return CannotContinue.usage("规则文件“" + file + "”的写法不对：每一条应是“规则名: {栏目: 内容}”。请对照程序自带的 check-rules.yaml 修改。");
    }

    static CannotContinue unreadable(String file, Exception cause) {
        return CannotContinue.file("规则文件读不出来：" + file + "。请检查文件是否被占用或没有权限。", cause);
    }

    static String ownPaper(String file) {
        return "查重没有与“" + file + "”比对：它就是这篇文章，或是这篇文章的另一稿。";
    }

    static String share(String percent, int characters, int papers, String source) {
        return "查重：与词句库（" + papers + " 篇）雷同的文字占正文的 " + percent + "%"
                + (source.isEmpty() ? "。" : "（" + characters + " 字），最多的是“" + source + "”。");
    }

    static String seenIn(String file) {
        return "（词句库“" + file + "”写的是那里）";
    }

    static String ofDraft(int paragraph) {
        return "初稿第" + paragraph + "段";
    }

    static final String CURRENT = "现行的写法";
    static final String OTHER_WORDS = "别的说法";

    static CannotContinue notTerms(String file) {
        return CannotContinue.usage("用语表“" + file + "”的写法不对：应是“名称:”“职务:”“排序:”“规范表述:”“禁用:”“推荐:”几张表，每张表下面一行一条。");
    }

    static String badTerm(String file, int line, String what) {
        return file + " 第 " + line + " 行：" + what + "这一条没有采用，其余照常检查。";
    }

    static String unknownList(String name, List<String> known) {
        return "用语表里没有“" + name + "”这张表，可以写：" + String.join("、", known) + "。";
    }

    static String unknownTermColumn(String list, String column, List<String> known) {
        return "“" + list + "”表里没有“" + column + "”这一栏，可以写：" + String.join("、", known) + "。";
    }

    static String emptyTerm(String list, String column) {
        return "“" + list + "”表里这一条没有写“" + column + "”。";
    }

    static String badTermDate(String list, String first) {
        return "“" + list + "”表里“" + first + "”的起、止要写成 2024、2024-03 或 2024-03-01。";
    }

    static String heldUntil(LocalDate day) {
        return "已在" + told(day) + "之后停用";
    }

    static String holdsFrom(LocalDate day) {
        return "从" + told(day) + "才开始使用";
    }

    private static String told(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
