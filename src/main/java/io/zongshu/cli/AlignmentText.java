package io.zongshu.cli;

import io.zongshu.report.ComparedPaper;
import io.zongshu.report.PaperAlignment;
import io.zongshu.report.SectionPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two papers side by side for the terminal. */
final class AlignmentText {
    private static final int HALF = 58;
    private static final Map<String, String> PARTS = Map.of(
            "subtitle", "副标题", "kicker", "眉题", "byline", "作者", "addressee", "主送", "signature", "署名", "date", "日期",
            "attachment", "附件说明", "caption", "图表标题", "other", "其他附带文字");

    private final PaperAlignment papers;
    private final List<String> lines = new ArrayList<>();

    private AlignmentText(PaperAlignment papers) {
        this.papers = papers;
    }

    static List<String> lines(PaperAlignment papers) {
        AlignmentText text = new AlignmentText(papers);
        text.draw();
        return text.lines;
    }

    private void draw() {
        ComparedPaper one = papers.first();
        ComparedPaper other = papers.second();
        pair("甲：" + title(one), "乙：" + title(other));
        pair(facts(one), facts(other));
        lines.add("─".repeat(HALF) + "┼" + "─".repeat(HALF));
        pair(end("（开头）", one.openingShare()), end("（开头）", other.openingShare()));
        for (PaperAlignment.Row row : papers.rows()) {
            row(row);
        }
        pair(end("（结尾）", one.closingShare()), end("（结尾）", other.closingShare()));
        lines.add("");
        summary();
    }

    private void row(PaperAlignment.Row row) {
        String none = row.part().isEmpty() ? "—" : "（写在“" + quoted(row.part(), 14) + "”里）";
        String left = row.first() == 0 ? none : section(papers.first(), row.first());
        String right = row.second() == 0 ? none : section(papers.second(), row.second());
        pair(left, right + (row.moved() ? " ⇅" : ""));
        List<SectionPart> own = row.first() == 0 ? List.of() : papers.first().sections().get(row.first() - 1).parts();
        List<SectionPart> others = row.second() == 0 ? List.of() : papers.second().sections().get(row.second() - 1).parts();
        for (int i = 0; i < Math.max(own.size(), others.size()); i++) {
            pair(i < own.size() ? part(own.get(i)) : "", i < others.size() ? part(others.get(i)) : "");
        }
    }

    private static String part(SectionPart part) {
        String size = " " + percent(part.share());
        return Columns.fit("    · " + part.heading(), HALF - 1 - Columns.width(size)) + size;
    }

    private static String title(ComparedPaper paper) {
        return paper.title().isEmpty() ? "（无标题）" : paper.title();
    }

    private static String facts(ComparedPaper paper) {
        return "    " + paper.genre() + "，" + paper.period() + "，" + paper.characters() + " 字，" + paper.sections().size() + " 部分";
    }

    private static String end(String name, double share) {
        return share == 0 ? name + "无" : name + percent(share);
    }

    private static String section(ComparedPaper paper, int number) {
        ComparedPaper.Section section = paper.sections().get(number - 1);
        String theme = section.theme().isEmpty() ? "" : "【" + section.theme() + "】";
        String size = " " + percent(section.share());
        String heading = section.heading().isEmpty() ? "（没有标题）" : section.heading();
        return Columns.fit(number + " " + theme + heading, HALF - 1 - Columns.width(size) - 3) + size;
    }

    private static String percent(double share) {
        long whole = Math.round(share * 100);
        return whole == 0 ? "不足1%" : whole + "%";
    }

    private void pair(String left, String right) {
        lines.add((Columns.pad(Columns.fit(left, HALF - 1), HALF) + "│ " + Columns.fit(right, HALF - 1)).stripTrailing());
    }

    private void summary() {
        List<String> onlyFirst = new ArrayList<>();
        List<String> onlySecond = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        List<String> within = new ArrayList<>();
        for (PaperAlignment.Row row : papers.rows()) {
            if (!row.part().isEmpty()) {
                boolean left = row.second() == 0;
                String name = left ? name(papers.first(), row.first()) : name(papers.second(), row.second());
                within.add((left ? "甲" : "乙") + "的" + name + "在" + (left ? "乙" : "甲") + "写在“" + quoted(row.part(), 14) + "”里");
            } else if (row.second() == 0) {
                onlyFirst.add(name(papers.first(), row.first()));
            } else if (row.first() == 0) {
                onlySecond.add(name(papers.second(), row.second()));
            } else if (row.moved()) {
                moved.add(name(papers.first(), row.first()) + "在甲是第 " + row.first() + " 部分，在乙是第 " + row.second() + " 部分");
            }
        }
        say("只有甲有的部分：", onlyFirst, "、");
        say("只有乙有的部分：", onlySecond, "、");
        say("层次不同：", within, "；");
        say("次序不同（⇅）：", moved, "；");
        say("只有甲有的写法（语步）：", papers.movesOnlyFirst(), "、");
        say("只有乙有的写法（语步）：", papers.movesOnlySecond(), "、");
        say("只有甲有：", papers.partsOnlyFirst().stream().map(p -> PARTS.getOrDefault(p, p)).toList(), "、");
        say("只有乙有：", papers.partsOnlySecond().stream().map(p -> PARTS.getOrDefault(p, p)).toList(), "、");
        if (onlyFirst.isEmpty() && onlySecond.isEmpty() && moved.isEmpty() && within.isEmpty()) {
            lines.add("两篇的部分一一对应，次序相同。");
        }
    }

    private static String name(ComparedPaper paper, int number) {
        ComparedPaper.Section section = paper.sections().get(number - 1);
        String name = section.heading().isEmpty() ? section.theme() : section.heading();
        return name.isEmpty() ? "第 " + number + " 部分" : "“" + quoted(name, 16) + "”";
    }

    /** Words to stand between quotes: quotes inside them are single ones (GB/T 15834-2011, 4.8.3.4). */
    private static String quoted(String words, int most) {
        return Columns.cut(words, most).replace('“', '‘').replace('”', '’');
    }

    private void say(String what, List<String> names, String mark) {
        if (!names.isEmpty()) {
            lines.add(what + String.join(mark, names));
        }
    }
}
