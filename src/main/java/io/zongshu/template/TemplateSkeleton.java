package io.zongshu.template;

import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a template orders and heads the sections of a paper (骨架 in template.yaml); no words of any paper.
 *
 * @param heading how section headings are made, one of {@link #HEADINGS}; empty where it does not say
 * @param shape lengths of the two halves of paired headings, as 4，6; may be empty
 * @param sections in order
 */
public record TemplateSkeleton(String heading, String shape, List<Section> sections) {
    /** 招贤纳士，释放人才活力; 推进人才工作; 人才工作. */
    public static final List<String> HEADINGS = List.of("对句", "短语", "名称");

    static final List<String> KEYS = List.of("节标题", "字数", "各节");
    static final List<String> SECTION_KEYS = List.of("主题", "还写", "篇幅");
    static final String SHAPE = "\\d{1,2}[，,]\\d{1,2}";
    static final String SHARE = "(\\d{1,3})\\s*[%％]";

    public TemplateSkeleton {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param theme what most of it is about
     * @param also what else it takes in
     * @param share of the length of all sections, 0 to 1; 0 where it does not say
     */
    public record Section(String theme, List<String> also, double share) {
        public Section {
            also = List.copyOf(also);
        }
    }

    /** The skeleton of a declaration; empty if it has none. What is written wrongly is left out here and told by the check. */
    static Optional<TemplateSkeleton> of(YamlNode node) {
        List<Section> sections = new ArrayList<>();
        for (YamlNode item : node.get("各节").items()) {
            String theme = item instanceof YamlNode.Scalar ? item.text() : item.get("主题").text();
            if (!theme.isBlank()) {
                sections.add(new Section(theme, item.get("还写").texts(), share(item.get("篇幅").text())));
            }
        }
        String heading = HEADINGS.contains(node.get("节标题").text()) ? node.get("节标题").text() : "";
        String shape = node.get("字数").text().matches(SHAPE) ? node.get("字数").text().replace(',', '，') : "";
        return sections.isEmpty() ? Optional.empty() : Optional.of(new TemplateSkeleton(heading, shape, sections));
    }

    private static double share(String written) {
        return written.matches(SHARE) ? Integer.parseInt(written.replaceAll("\\D", "")) / 100.0 : 0;
    }
}
