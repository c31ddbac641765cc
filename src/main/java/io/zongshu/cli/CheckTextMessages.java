package io.zongshu.cli;

import io.zongshu.check.CheckReport;
import io.zongshu.check.Finding;

/** The fixed words around findings. */
final class CheckTextMessages {
    private CheckTextMessages() {}

    static String paper(String title) {
        return "《" + (title.isEmpty() ? "无标题" : title) + "》";
    }

    static String place(Finding finding, int before) {
        return "第" + (before + finding.paragraph()) + "段　" + finding.severity().chinese() + "　" + finding.rule() + "（" + finding.authority() + "）";
    }

    static String problem(String text) {
        return "规则有误：" + text;
    }

    static String unchecked(CheckReport.Unchecked unchecked) {
        return "未检查（没有" + unchecked.need() + "）：" + String.join("、", unchecked.rules());
    }

    static String summary(long errors, long warnings, long hints) {
        return errors + warnings + hints == 0
                ? "没有发现问题。"
                : "错误 " + errors + " 处，提醒 " + warnings + " 处，提示 " + hints + " 处。";
    }
}
