package io.zongshu.template;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Templates and slots for tests. */
final class Sample {
    static final String FILE = "t/template.vm";

    private Sample() {}

    static PaperTemplate template(String... lines) {
        byte[] settings = "名称: 试用\n别名: [试, 用]\n体裁: 年度综述\n".getBytes(StandardCharsets.UTF_8);
        return new PaperTemplate(
                "t", Yaml.parse("template.yaml", settings), TemplateWording.of(FILE, String.join("\n", lines)));
    }

    static Sourced brief(String text) {
        return Sourced.of(text, Source.Kind.BRIEF, "素材.yaml " + text);
    }

    static Slots slots(Map<String, String> values) {
        Slots slots = new Slots();
        values.forEach((name, value) -> slots.put(name, brief(value)));
        return slots;
    }

    /** 标题, an empty 副标题, and two 各节 of 标题 and 各段 (a 正文 each: 甲, 乙 and 丙). */
    static Slots paper() {
        Slots slots = slots(Map.of("标题", "题", "副标题", "", "单位", "云川市委组织部"));
        slots.putRows("各节", List.of(section("一", "甲", "乙"), section("二", "丙")));
        slots.putRows("各附件", List.of());
        return slots;
    }

    private static Slots section(String title, String... passages) {
        List<Slots> rows = List.of(passages).stream().map(p -> slots(Map.of("正文", p, "小标题", ""))).toList();
        return slots(Map.of("标题", title)).putRows("各段", rows);
    }

    static List<Slots> rows(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> slots(Map.of("名", "长而又长的内容" + i)))
                .toList();
    }

    static List<String> texts(List<TemplateLine> lines) {
        return lines.stream().map(line -> line.tag() + "|" + line.text().text()).toList();
    }
}
