package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import io.zongshu.report.Concordance;
import io.zongshu.report.ConcordanceHints;
import io.zongshu.report.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the concordance command says. */
final class ConcordanceMessages {
    static final String LINES_SHEET = "例句";
    static final String COUNTS_SHEET = "统计";
    static final List<String> LINES_HEADER = List.of(
            "序号", "左文", "关键词", "右文", "文件", "标题", "单位", "时期", "章节", "段", "主题", "语步", "填空");
    static final List<String> COUNTS_HEADER = List.of("项目", "内容", "次数");
    private static final int SHOWN = 8;
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private ConcordanceMessages() {}

    static CannotContinue emptyQuery(String query) {
        return CannotContinue.usage((query.isBlank() ? "没有写要查什么" : "“" + query + "”里没有一个确定的字")
                + "。请至少写一个字，例如 真抓实干、？心？力、“以…为抓手”。");
    }

    static CannotContinue badOrder(String order) {
        return CannotContinue.usage("--sort 不能是“" + order + "”。可以是：左、右、词、篇。");
    }

    static CannotContinue badPlace(String place) {
        return CannotContinue.usage("--in 不能是“" + place + "”。可以是：标题、正文。");
    }

    static CannotContinue badWidth(int width) {
        return CannotContinue.usage("--width 后面的字数要在 1 到 200 之间，现在是 " + width + "。");
    }

    static CannotContinue badFile(Path file) {
        return CannotContinue.usage("“" + file + "”的后缀不对。查到的例句只能存成 .xlsx 或 .tsv。");
    }

    static CannotContinue noPaper() {
        return CannotContinue.file("给出的位置没有能读的文章。请指明存放材料（.txt、.md、.docx 等）的文件或文件夹。");
    }

    static String files(List<Path> paths) {
        return paths.stream().limit(3).map(Path::toString).collect(Collectors.joining("、")) + (paths.size() > 3 ? "等" : "");
    }

    static String place(String file, List<String> section, int paragraph) {
        String headings = section.stream().map(h -> Columns.cut(h, 12)).collect(Collectors.joining(" › "));
        return file + " 第" + paragraph + "段" + (headings.isEmpty() ? "" : "｜" + headings);
    }

    /** What the lines have in common. */
    static List<String> summary(Concordance c) {
        List<String> lines = new ArrayList<>();
        lines.add("“" + c.query() + "”：" + c.papers() + " 篇里有 " + c.documents() + " 篇用到，共 " + c.occurrences() + " 次，每万字 "
                + number(c.perTenThousand()) + " 次，各篇间的均匀度 " + number(c.dispersion()) + "（最匀为 1）");
        lines.add("篇中位置（开头→结尾）：" + bars(c.positions()));
        add(lines, "主题", c.themes());
        add(lines, "语步", c.moves());
        add(lines, "时期", c.years());
        for (int i = 0; i < c.fillers().size(); i++) {
            add(lines, c.fillers().size() == 1 ? "填空" : "第" + (i + 1) + "空", c.fillers().get(i));
        }
        return lines;
    }

    private static void add(List<String> lines, String name, List<Tally> tallies) {
        if (!tallies.isEmpty()) {
            lines.add(name + "：" + tallies.stream().limit(SHOWN).map(t -> t.text() + " " + t.count()).collect(Collectors.joining("、"))
                    + (tallies.size() > SHOWN ? "……共 " + tallies.size() + " 种" : ""));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String bars(List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(n -> n).max().orElse(1));
        StringBuilder bars = new StringBuilder();
        for (int n : counts) {
            bars.append(n == 0 ? '·' : BARS.charAt(Math.min(BARS.length() - 1, n * BARS.length() / (most + 1))));
        }
        return bars.toString();
    }

    static String shown(int shown, int found, String from) {
        return (shown < found ? "显示前 " + shown + " 处（--top 可多看，--sort 可换排列）。" : "") + "来自：" + from;
    }

    /** What to try after nothing was found. */
    static List<String> nothing(String query, String from, ConcordanceHints.Hints hints) {
        List<String> lines = new ArrayList<>();
        lines.add("没有查到“" + query + "”。来自：" + from);
        if (hints.withoutFilter() > 0) {
            lines.add("不加筛选条件有 " + hints.withoutFilter() + " 处：可以去掉 --theme、--move、--section、--year、--unit 等条件再查。");
        } else if (!hints.queries().isEmpty()) {
            lines.add("这样查能查到：" + hints.queries().stream().map(t -> t.text() + "（" + t.count() + " 处）").collect(Collectors.joining("、")));
        } else {
            lines.add("可以少写几个字，用？代替一个字、*代替几个字，用“…”代替句式里的空，或者用 zongshu learn 多学一些材料。");
        }
        return lines;
    }
}
