package io.zongshu.compose;

import io.zongshu.document.Move;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.structure.Article;
import io.zongshu.template.PaperTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A template with its example, made from one paper's build: the order of its sections, the style of its headings, the moves
 * of its opening and ending. No sentence and no figure of the paper is in it.
 *
 * @param genre of the built-in template that it takes its sentences from
 * @param sections the themes of its sections, in order
 * @param wording template.vm
 * @param declaration template.yaml
 * @param example example.yaml
 */
public record NewTemplate(String genre, List<String> sections, String wording, String declaration, String example) {
    public NewTemplate {
        sections = List.copyOf(sections);
    }

    /**
     * Makes a template.
     *
     * @param name its Chinese name
     * @param genre the paper's genre, one of those of the built-in templates
     * @param builtIn the templates that ship with the program
     */
    public static NewTemplate of(String name, Article article, String genre, List<PaperTemplate> builtIn, Settings settings) {
        PaperShape shape = PaperShape.of(article, settings);
        YamlNode words = settings.data("template-new");
        Theming theming = Theming.load(settings);
        List<PaperTemplate> nearest = new ArrayList<>(builtIn);
        nearest.sort(Comparator.comparingInt(t -> t.genre().equals(genre) ? 0 : 1));
        List<LastYear.Section> sections = named(shape);
        String wording = new TemplateMaker(shape, genre, words, nearest).text(name);
        List<String> themes = sections.stream().map(LastYear.Section::theme).distinct().toList();
        return new NewTemplate(
                genre,
                themes,
                wording,
                declaration(name, genre, shape, sections, words, wording, theming),
                new TemplateExample(words, nearest, themes, settings).text(name, themes, shape.opening().contains(Move.BACKGROUND)));
    }

    /** The sections that have a name of their own; one without adds its length to the one before. */
    private static List<LastYear.Section> named(PaperShape shape) {
        List<LastYear.Section> named = new ArrayList<>();
        for (int i = 0; i < shape.likeness().sections().size(); i++) {
            LastYear.Section section = shape.likeness().sections().get(i);
            String field = shape.fields().get(i);
            if (!field.isEmpty()) {
                named.add(new LastYear.Section(section.heading(), field, section.weights(), section.share()));
            } else if (!named.isEmpty()) {
                LastYear.Section last = named.remove(named.size() - 1);
                named.add(new LastYear.Section(last.heading(), last.theme(), last.weights(), last.share() + section.share()));
            }
        }
        return named;
    }

    private static String declaration(
            String name, String genre, PaperShape shape, List<LastYear.Section> sections, YamlNode words, String wording, Theming theming) {
        List<String> lines = new ArrayList<>(TemplateComments.declaration());
        lines.add("名称: " + name);
        lines.add("别名: []");
        lines.add("体裁: " + genre);
        lines.add("说明: " + TemplateComments.explained(genre, shape.fields().size()));
        lines.add("标题式: " + (shape.pairedTitle() ? "对句" : "直陈") + "        # 对句：主标题为两句对句，副标题为题目；直陈：只用题目");
        lines.add("最多节数: " + Math.min(20, Math.max(3, shape.fields().size())));
        lines.add("必写: [" + String.join(", ", required(shape, wording)) + "]   # 素材表里空着时，初稿里写成【待补】");
        lines.add("栏目:               # 素材表“基本信息”里各栏的提示和默认值");
        for (Map.Entry<String, YamlNode> help : words.get("栏目提示").entries().entrySet()) {
            boolean background = help.getKey().equals(words.get("背景栏目").text());
            if (!background || shape.opening().contains(Move.BACKGROUND)) {
                lines.add("  " + help.getKey() + ": {提示: " + help.getValue().text() + "}");
            }
        }
        if (sections.size() > 1) {
            lines.addAll(skeleton(shape.likeness(), sections, theming));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> required(PaperShape shape, String wording) {
        List<String> required = new ArrayList<>(List.of("单位", "年度"));
        if (shape.after().getOrDefault(Move.PROBLEMS, false)) {
            required.add("存在问题");
        }
        if (wording.contains("${打算段}")) {
            required.add("下一步打算");
        }
        return required;
    }

    private static List<String> skeleton(LastYear likeness, List<LastYear.Section> sections, Theming theming) {
        List<String> lines = new ArrayList<>(TemplateComments.skeleton());
        lines.add("  节标题: " + switch (likeness.style()) {
            case PAIRED -> "对句";
            case PHRASE -> "短语";
            case NAME -> "名称";
        });
        if (!likeness.shape().isEmpty()) {
            lines.add("  字数: " + likeness.shape());
        }
        lines.add("  各节:");
        for (LastYear.Section section : sections) {
            lines.add("    - 主题: " + section.theme());
            List<String> also = also(section, sections, theming);
            if (!also.isEmpty()) {
                lines.add("      还写: [" + String.join(", ", also) + "]");
            }
            lines.add("      篇幅: " + Math.max(1, Math.round(section.share() * 100)) + "%");
        }
        return lines;
    }

    /** The other themes of its field that it speaks of clearly and that have no section, at most three. */
    private static List<String> also(LastYear.Section section, List<LastYear.Section> all, Theming theming) {
        List<String> others = all.stream().map(LastYear.Section::theme).toList();
        int own = section.weights().values().stream().mapToInt(n -> n).max().orElse(0);
        return section.weights().entrySet().stream()
                .filter(e -> !others.contains(e.getKey()) && e.getValue() >= 8 && e.getValue() < own && e.getValue() * 3 > own)
                .filter(e -> theming.nearness(section.theme(), e.getKey()) > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }
}
