package io.zongshu.compose;

import io.zongshu.compose.PaperShape.Headed;
import io.zongshu.document.Move;
import io.zongshu.files.YamlNode;
import io.zongshu.template.PaperTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A paper's shape to a template.vm: its layout here, its lists of sentences by {@link TemplateSentences}. */
final class TemplateMaker {
    private static final List<String> BEHIND = List.of("问题节数", "打算节数", "末节数");

    private final PaperShape shape;
    private final String genre;
    private final YamlNode words;
    private final TemplateSentences sentences;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> lists = new LinkedHashSet<>(List.of("题目", "开头"));

    /** @param builtIn whose sentences it may use, that of its genre first */
    TemplateMaker(PaperShape shape, String genre, YamlNode words, List<PaperTemplate> builtIn) {
        this.shape = shape;
        this.genre = genre;
        this.words = words;
        this.sentences = new TemplateSentences(shape, genre, words, builtIn);
    }

    /** The text of the template. */
    String text(String name) {
        lines.addAll(TemplateComments.layout(name, genre));
        lines.addAll(List.of("标题｜${标题}", "副标题｜${副标题}", "主送｜${主送}"));
        beginning();
        sections();
        ending();
        lines.addAll(List.of("#foreach($件 in $各附件)", "附件｜${件.名称}", "#end", "署名｜${署名}", "日期｜${日期}"));
        for (String list : lists) {
            lines.add("");
            lines.add("=== " + list + TemplateComments.list(list));
            lines.addAll(sentences.of(list));
        }
        return String.join("\n", lines) + "\n";
    }

    private void beginning() {
        if (shape.inOnePart() && shape.overviewHeaded()) {
            lines.add("一级｜一、" + words.get("部分").get("总体").text());
        }
        if (shape.opening().contains(Move.BACKGROUND)) {
            String field = words.get("背景栏目").text();
            lines.addAll(List.of("#if($" + field + ")", "正文｜${" + field + "}。", "#end"));
        }
        lines.addAll(List.of("正文｜${开头}", "正文｜${总体}"));
    }

    private void sections() {
        if (shape.inOnePart()) {
            lines.add("一级｜" + ChineseNumbers.of(before()) + "、" + words.get("部分").get("主要工作").text());
        }
        lines.add("#foreach($节 in $各节)");
        Headed headed = shape.sections();
        if (!headed.any()) {
            lines.add("正文｜${节.正文}");
        } else if (headed.runIn()) {
            lines.add("正文｜" + number(headed, "节") + "${节.标题}。${节.正文}");
        } else {
            lines.add((shape.inOnePart() ? "二级｜" : "一级｜") + number(headed, "节") + "${节.标题}");
            if (shape.leadIns()) {
                lists.add("节首");
                lines.add("正文｜${节.导语}");
            }
            parts();
        }
        lines.add("#end");
    }

    private void parts() {
        Headed headed = shape.parts();
        lines.add("#foreach($段 in $节.各段)");
        if (headed.any()) {
            String heading = number(headed, "段") + "${段.小标题}";
            lines.add("#if($段.小标题)");
            if (headed.runIn()) {
                lines.addAll(List.of("正文｜" + heading + "。${段.正文}", "#else", "正文｜${段.正文}", "#end"));
            } else {
                lines.addAll(List.of((shape.inOnePart() ? "三级｜" : "二级｜") + heading, "#end", "正文｜${段.正文}"));
            }
        } else {
            lines.add("正文｜${段.正文}");
        }
        lines.add("#end");
    }

    private static String number(Headed headed, String of) {
        return switch (headed.number()) {
            case "" -> "";
            case "（一）" -> "（${" + of + ".数}）";
            case "一是" -> "${" + of + ".数}是";
            case "1." -> "${" + of + ".号}.";
            case "（1）" -> "（${" + of + ".号}）";
            default -> "${" + of + ".数}、";
        };
    }

    /** How many parts of the paper there are up to its main part. */
    private int before() {
        return shape.overviewHeaded() ? 2 : 1;
    }

    /** What follows the sections: in the paper's order what it has, without headings what it has not. */
    private void ending() {
        Map<Move, Boolean> after = shape.after();
        List<Move> order = new ArrayList<>(after.keySet());
        List.of(Move.EXPERIENCE, Move.PROBLEMS).forEach(move -> addAbsent(order, move));
        int headed = 0;
        boolean mayLack = false;
        for (Move move : order) {
            boolean heading = after.getOrDefault(move, false);
            switch (move) {
                case EXPERIENCE -> {
                    lists.add("经验引语");
                    told(heading ? heading(headed, "经验") : "", "经验", true);
                    mayLack = mayLack || heading;
                }
                case PROBLEMS -> {
                    lists.add("问题引语");
                    headings(heading, headed, "问题", mayLack);
                    lines.add("正文｜${问题}");
                }
                default -> {
                    if (heading || !isReview()) {
                        lists.add("打算引语");
                        headings(heading, headed, "打算", mayLack);
                        lines.add("正文｜${打算段}");
                    }
                }
            }
            headed += heading ? 1 : 0;
        }
        if (!lists.contains("打算引语") || sentences.closes()) {
            lists.add("结尾");
            lines.add("正文｜${结尾}");
        }
        if (!sentences.of("请示").isEmpty()) {
            lists.add("请示");
            lines.add("正文｜${请示}");
        }
    }

    private boolean isReview() {
        return genre.endsWith("综述");
    }

    private static void addAbsent(List<Move> order, Move move) {
        if (!order.contains(move)) {
            order.add(0, move);
        }
    }

    /** A part that a brief may have nothing for stands and falls with its heading. */
    private void told(String heading, String slot, boolean mayLack) {
        if (heading.isEmpty() || !mayLack) {
            lines.add("正文｜${" + slot + "}");
        } else {
            lines.addAll(List.of("#if($" + slot + ")", heading, "正文｜${" + slot + "}", "#end"));
        }
    }

    /** A heading whose number depends on whether there is a part on experience before it. */
    private void headings(boolean any, int headed, String part, boolean mayLack) {
        if (!any) {
            return;
        }
        String heading = heading(headed, part);
        if (mayLack && !heading.equals(heading(headed - 1, part))) {
            lines.addAll(List.of("#if($经验)", heading, "#else", heading(headed - 1, part), "#end"));
        } else {
            lines.add(heading);
        }
    }

    private String heading(int headed, String part) {
        String name = words.get("部分").get(part).text();
        if (shape.inOnePart()) {
            return "一级｜" + ChineseNumbers.of(before() + headed + 1) + "、" + name;
        }
        if (shape.sections().runIn() || !shape.sections().any() || shape.sections().number().isEmpty()) {
            return "一级｜" + name;
        }
        return "一级｜${" + BEHIND.get(Math.min(headed, BEHIND.size() - 1)) + "}、" + name;
    }
}
