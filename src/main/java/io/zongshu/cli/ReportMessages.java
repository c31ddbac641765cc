package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    static CannotContinue nothingRead(String file, String reason) {
        return CannotContinue.file("一篇材料也没有读成。" + (reason.contains(file) ? "" : file + "：") + reason);
    }

    static CannotContinue nothingAsked() {
        return CannotContinue.usage("没有写明要什么：网页用 -o 结构.html，培训讲义用 --handout 讲义.docx，两样可以一起要。");
    }

    static CannotContinue handoutSuffix(Path file) {
        return CannotContinue.usage("讲义要存成 Word 文件，“" + file + "”请改成以 .docx 结尾的名称。");
    }

    static CannotContinue exampleAlone() {
        return CannotContinue.usage("--example 要和 --handout 一起用，用来指定讲义里评析哪一篇。");
    }

    static CannotContinue noExample() {
        return CannotContinue.file("材料里没有分几个部分的文章，写不成讲义。请多学一些有标题的材料。");
    }

    static CannotContinue examples(String wanted, List<String> found) {
        return CannotContinue.usage(found.isEmpty()
                ? "材料里没有文件名或标题带“" + wanted + "”的文章。请检查 --example 后面的名称，或去掉它，由程序挑有代表性的一篇。"
                : "文件名或标题带“" + wanted + "”的有 " + found.size() + " 篇：" + found.stream().limit(5).collect(Collectors.joining("、"))
                        + (found.size() > 5 ? "等" : "") + "。请写得更完整些，只指一篇。");
    }

    static String handoutWritten(Path file, String example) {
        return "讲义已存为：" + file + "（评析的范文：" + example + "）。请用 Word 或 WPS 打开，批注在右侧。";
    }

    static String bank(String file) {
        return "词句库“" + file + "”";
    }

    static String written(Path file, int papers, long bytes) {
        return "网页已存为：" + file + "（" + papers + " 篇，" + String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE)
                + " MB）。双击用浏览器打开，不需要网络。";
    }
}
