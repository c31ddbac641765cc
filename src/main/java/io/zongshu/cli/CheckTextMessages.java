package io.zongshu.cli;

import io.zongshu.check.CheckReport;
import io.zongshu.check.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The fixed words around findings. */
final class CheckTextMessages {
    private CheckTextMessages() {}

    static String paper(String title) {
        return "《" + (title.isEmpty() ? "无标题" : title) + "》";
    }

    static String place(Finding finding, int before) {
        return "第" + (before + finding.paragraph()) + "段　" + finding.severity().chinese() + "　" + finding.rule() + "（" + finding.authority() + "）";
    }

    static String paragraph(int number) {
        return "第" + number + "段";
    }

    static String more(String rule, List<Integer> places) {
        String where = places.stream().distinct().map(String::valueOf).collect(Collectors.joining("、"));
        return rule + " 另有 " + places.size() + " 处，在第 " + where + " 段。";
    }

    static String problem(String text) {
        return "规则、用语表有误：" + text;
    }

    static String unchecked(CheckReport.Unchecked unchecked) {
        return "未检查（没有" + unchecked.need() + "）：" + String.join("、", unchecked.rules());
    }

    static String summary(long errors, long warnings, long hints) {
        return errors + warnings + hints == 0
                ? "没有发现问题。"
                : "错误 " + errors + " 处，提醒 " + warnings + " 处，提示 " + hints + " 处。";
    }

    /** A comment in Word. */
    static String comment(Finding finding) {
        String suggestions = String.join("\n", finding.suggestions());
        return "【" + finding.severity().chinese() + "】" + finding.message() + (suggestions.isEmpty() ? "" : "\n" + suggestions)
                + "\n" + finding.rule() + "（" + finding.authority() + "）";
    }

    static String annotated(Path file) {
        return "批注稿已存为 " + file + "，原文件没有改动。";
    }

    static String annotatesWordOnly(Path file) {
        return "批注稿只能存为 .docx，现在写的是“" + file + "”。请把后缀改成 .docx。";
    }

    static String bothForms() {
        return "--json 和 --sarif 只能写一个。";
    }
}
