package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.template.TemplateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rendered lines to a Draft: blocks, open points, and what of the brief was not said. */
final class DraftAssembly {
    private static final Pattern NAMED = Pattern.compile("“[^”]*”|《[^》]*》");
    private static final Pattern MARKER = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．])");
    private static final Pattern RUN_IN =
            Pattern.compile("^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+是|\\d+[.．])([^。]{2,30})。");
    private static final Pattern OPEN_POINT = Pattern.compile("【待[补核]：([^】]*)】");

    private final Brief brief;
    private final Quantities quantities;
    private final ConflictMarks marks;

    private final Map<Fact, String> leftOut;

    /** @param leftOut facts that are not told, with the reason */
    DraftAssembly(Brief brief, Quantities quantities, Map<Fact, String> leftOut) {
        this.leftOut = leftOut;
        this.brief = brief;
        this.quantities = quantities;
        this.marks = new ConflictMarks(brief);
    }

    Draft assemble(List<TemplateLine> lines) {
        String title = "";
        String subtitle = "";
        List<Block> blocks = new ArrayList<>();
        List<Sourced> paragraphs = new ArrayList<>();
        int level = 1;
        for (TemplateLine line : lines) {
            Sourced printed = marks.mark(line.text());
            String text = printed.text();
            switch (line.tag()) {
                case "标题" -> title = text;
                case "副标题" -> subtitle = text;
                case "一级", "二级", "三级" -> {
                    level = line.tag().equals("一级") ? 1 : line.tag().equals("二级") ? 2 : 3;
                    blocks.add(heading(level, text));
                }
                case "主送" -> blocks.add(Paragraph.of(Role.ADDRESSEE, text));
                case "署名" -> blocks.add(Paragraph.of(Role.SIGNATURE, text));
                case "日期" -> blocks.add(Paragraph.of(Role.DATE, text));
                case "附件" -> blocks.add(Paragraph.of(Role.ATTACHMENT, text));
                default -> blocks.add(body(text, level + 1));
            }
            paragraphs.add(printed);
        }
        Document document = new Document(title, subtitle, blocks, LineRange.NONE);
        return new Draft(document, paragraphs, openPoints(paragraphs), unused(paragraphs));
    }

    private static Heading heading(int level, String text) {
        Matcher marker = MARKER.matcher(text);
        int at = marker.find() ? marker.end() : 0;
        return new Heading(level, text.substring(0, at), text.substring(at), LineRange.NONE);
    }

    private static Paragraph body(String text, int level) {
        Matcher runIn = RUN_IN.matcher(text);
        List<RunIn> runIns = runIn.find()
                ? List.of(new RunIn(Math.min(4, level), runIn.group(1), runIn.group(2), 0, runIn.end()))
                : List.of();
        return new Paragraph(Role.BODY, text, runIns, LineRange.NONE);
    }

    private static List<Draft.OpenPoint> openPoints(List<Sourced> paragraphs) {
        List<Draft.OpenPoint> points = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher matcher = OPEN_POINT.matcher(paragraphs.get(i).text());
            while (matcher.find()) {
                points.add(new Draft.OpenPoint(
                        i + 1, matcher.group(), ComposeMessages.reason(matcher.group(), matcher.group(1))));
            }
        }
        return points;
    }

    /** Cells with a figure or a quoted name that the draft does not show; the writer must know of each. */
    private List<Draft.UnusedFact> unused(List<Sourced> paragraphs) {
        String all = paragraphs.stream().map(Sourced::text).collect(Collectors.joining("\n"));
        List<Draft.UnusedFact> unused = new ArrayList<>();
        leftOut.forEach((fact, reason) -> unused.add(new Draft.UnusedFact(SectionPlan.address(fact), SectionPlan.label(fact), reason)));
        for (Fact fact : brief.facts()) {
            if (leftOut.containsKey(fact)) {
                continue;
            }
            boolean nothing = fact.item().isEmpty() && fact.measures().isEmpty() && fact.data().isEmpty()
                    && fact.result().isEmpty();
            if (nothing) {
                unused.add(new Draft.UnusedFact(
                        fact.theme().address(), fact.theme().text(), ComposeMessages.itemOnly()));
            }
            for (Cell cell : List.of(fact.item(), fact.measures(), fact.data(), fact.result(), fact.time())) {
                if (!said(cell, all)) {
                    unused.add(new Draft.UnusedFact(cell.address(), cell.text(), ComposeMessages.notSaid()));
                }
            }
        }
        return unused;
    }

    private boolean said(Cell cell, String all) {
        if (cell.isEmpty()) {
            return true;
        }
        for (Quantity figure : quantities.find(cell.text())) {
            if (!all.contains(figure.text()) && !all.contains(figure.core())) {
                return false;
            }
        }
        Matcher names = NAMED.matcher(cell.text());
        while (names.find()) {
            if (!all.contains(names.group())) {
                return false;
            }
        }
        return true;
    }
}
