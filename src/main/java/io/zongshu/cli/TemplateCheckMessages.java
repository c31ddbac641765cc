package io.zongshu.cli;

import io.zongshu.cli.TemplateReport.Problem;
import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;

/** What the template commands say. */
final class TemplateCheckMessages {
    private TemplateCheckMessages() {}

    static CannotContinue nothing(Path own, List<String> places) {
        return CannotContinue.file(places.isEmpty()
                ? "“" + own + "”里没有模板。请写明要检查的模板文件夹，例如 zongshu template check 设置/templates/季度小结。"
                : "“" + String.join("、", places) + "”里没有模板。模板文件夹里要有 template.vm 和 template.yaml 两个文件。");
    }

    static String head(TemplateReport report) {
        String name = report.template().equals(report.folder()) ? report.folder() : report.template() + "（" + report.folder() + "）";
        return name + "：" + found(report.errors(), report.warnings());
    }

    private static String found(long errors, long warnings) {
        if (errors == 0 && warnings == 0) {
            return "没有发现问题。";
        }
        String first = errors == 0 ? "可以用" : errors + " 处错误，改正以前不能用";
        return first + (warnings == 0 ? "。" : "；" + warnings + " 处提醒。");
    }

    static String problem(Problem problem) {
        String place = problem.line() == 0 ? "" : ":" + problem.line() + (problem.column() == 0 ? "" : ":" + problem.column());
        return "  " + problem.file() + place + " " + (problem.severity().equals("error") ? "错误" : "提醒") + "：" + problem.message();
    }

    static String more(int problems) {
        return "  ……还有 " + problems + " 处没有列出。";
    }

    static String total(List<TemplateReport> reports) {
        long wrong = reports.stream().filter(r -> r.errors() > 0).count();
        return "共 " + reports.size() + " 个模板，" + (wrong == 0 ? "都可以用。" : wrong + " 个有错误。");
    }
}
