package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.Locale;

/** What the report command says. */
final class ReportMessages {
    static final String TITLE = "材料是怎样写成的";

    private static final double MEGABYTE = 1 << 20;

    private ReportMessages() {}

    static CannotContinue suffix(Path file) {
        return CannotContinue.usage("网页要存成 .html 文件，“" + file + "”请改成以 .html 结尾的名称。");
    }

    static CannotContinue papers(int papers) {
        return CannotContinue.usage("--papers 后面的篇数要大于 0，现在是 " + papers + "。");
    }

    static CannotContinue againstAlone() {
        return CannotContinue.usage("--against 要和 --compare 一起用：先用 --compare 写明看哪一组，再用 --against 写明和哪一组比。");
    }

    static CannotContinue nothingToShow() {
        return CannotContinue.usage("给出的文件夹里没有可看的材料。请指明存放材料（.txt、.md、.docx、.pdf）的文件或文件夹。");
    }

    static CannotContinue nothingRead(String file, String reason) {
        return CannotContinue.file("一篇材料也没有读成。" + (reason.contains(file) ? "" : file + "：") + reason);
    }

    static String written(Path file, int papers, long bytes) {
        return "网页已存为：" + file + "（" + papers + " 篇，" + String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE)
                + " MB）。双击用浏览器打开，不需要网络。";
    }
}
