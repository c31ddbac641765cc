package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The example of a new template: invented facts on the themes of its sections, from the built-in example that has most of
 * them, if it has half, so that they are one unit's; where it has none, from template-new.yaml.
 */
final class TemplateExample {
    private static final int FACTS = 3;
    private static final List<String> HEAD = List.of("单位", "范围", "年度", "定位");
    private static final List<String> CELLS = List.of("事项", "举措", "数据", "成效", "时间");
    private static final Map<String, String> ABOUT =
            Map.of("总体", "总体情况", "问题", "存在问题", "经验", "工作经验", "打算", "下一步打算");

    private final YamlNode words;
    private final Themes themes;
    private final YamlNode base;
    private final StringBuilder out = new StringBuilder();
    private int next;

    /** @param sections the themes of the template's sections */
    TemplateExample(YamlNode words, List<PaperTemplate> builtIn, List<String> sections, Settings settings) {
        this.words = words;
        this.themes = Themes.load(settings);
        YamlNode best = words.get("示例素材");
        long most = 0;
        for (PaperTemplate template : builtIn) {
            byte[] file = Templates.resource(template.name() + "/example.yaml").getBytes(StandardCharsets.UTF_8);
            YamlNode example = Yaml.parse("example.yaml", file);
            long has = sections.stream().filter(theme -> !facts(example, theme).isEmpty()).count();
            if (has > most && has * 2 >= sections.size()) {
                most = has;
                best = example;
            }
        }
        this.base = best;
    }

    /** @param background whether the brief has a line on the year's situation */
    String text(String name, List<String> sections, boolean background) {
        TemplateComments.example(name).forEach(line -> out.append(line).append('\n'));
        line("", "模板", name);
        boolean builtIn = !base.get("单位").text().isEmpty();
        HEAD.forEach(key -> line("", key, (builtIn ? base : words.get("示例")).get(key).text()));
        if (background) {
            line("", words.get("背景栏目").text(), words.get("背景示例").text());
        }
        out.append("指导:\n");
        (builtIn ? base.get("指导") : words.get("示例指导")).texts().forEach(text -> out.append("  - ").append(text).append('\n'));
        out.append("条目:\n");
        about("总体");
        (sections.isEmpty() ? List.of("干部队伍", "基层党建") : sections).forEach(this::section);
        List.of("经验", "问题", "打算").forEach(this::about);
        return out.toString();
    }

    private void about(String family) {
        List<YamlNode> own = base.get("条目").items().stream()
                .filter(fact -> themes.named(fact.get("主题").text()).map(t -> t.family().equals(family)).orElse(false))
                .toList();
        (own.isEmpty() ? words.get("示例" + family).items() : own).forEach(fact -> fact(ABOUT.getOrDefault(family, family), fact));
    }

    private void section(String theme) {
        List<YamlNode> facts = facts(base, theme);
        facts.forEach(fact -> fact(theme, fact));
        List<YamlNode> stock = words.get("示例素材").items();
        for (int i = facts.size(); i < FACTS; i++) {
            fact(theme, stock.get(next++ % stock.size()));
        }
    }

    /** The facts of an example on a theme, as written or as declared; at most {@link #FACTS}. */
    private List<YamlNode> facts(YamlNode example, String theme) {
        return example.get("条目").items().stream()
                .filter(fact -> fact.get("类别").text().isEmpty())
                .filter(fact -> fact.get("主题").text().equals(theme)
                        || themes.named(fact.get("主题").text()).map(t -> t.name().equals(theme)).orElse(false))
                .limit(FACTS)
                .toList();
    }

    private void fact(String theme, YamlNode fact) {
        out.append("  - 主题: ").append(theme).append('\n');
        for (String cell : CELLS) {
            String text = fact.get(cell).text().replace("⟨主题⟩", theme);
            if (!text.isEmpty()) {
                line("    ", cell, text);
            }
        }
    }

    private void line(String indent, String key, String text) {
        boolean plain = text.matches("\\p{IsHan}.*") && !text.contains(": ") && !text.contains(" #");
        String written = plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        out.append(indent).append(key).append(": ").append(written).append('\n');
    }
}
