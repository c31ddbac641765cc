package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what was understood of brief files as one YAML brief that carries the addresses; read again it is the same. */
public final class BriefYaml {
    /** The key under which addresses stand. */
    static final String ORIGIN = "出处";

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9“《][^:#\"'\\[\\]{},&*|>%@`\\\\\\p{Cntrl}]*(?<![ \u3000])");

    private final StringBuilder out = new StringBuilder();

    private BriefYaml() {}

    /** The brief with what the writer must look at as comments before it. */
    public static String text(BriefReading reading) {
        BriefYaml yaml = new BriefYaml();
        BriefMessages.heading(reading).forEach(line -> yaml.out.append("# ").append(line).append('\n'));
        yaml.info(reading.brief());
        yaml.out.append(BriefKeys.FACTS).append(":\n");
        reading.brief().facts().forEach(yaml::fact);
        return yaml.out.toString();
    }

    private void info(Brief brief) {
        List<String> origins = new ArrayList<>();
        one("模板", brief.template(), origins);
        one("单位", brief.unit(), origins);
        one("范围", brief.scope(), origins);
        one("年度", brief.period(), origins);
        one("标题", brief.title(), origins);
        one("副标题", brief.subtitle(), origins);
        list("指导", brief.guidance(), origins);
        one("定位", brief.aim(), origins);
        one("主送", brief.addressee(), origins);
        one("署名", brief.signature(), origins);
        one("日期", brief.date(), origins);
        list("附件", brief.attachments(), origins);
        for (Map.Entry<String, Cell> field : brief.fields().entrySet()) {
            one(field.getKey(), field.getValue(), origins);
        }
        if (!origins.isEmpty()) {
            out.append(ORIGIN).append(": {").append(String.join(", ", origins)).append("}\n");
        }
    }

    private void one(String key, Cell cell, List<String> origins) {
        out.append(key).append(':').append(cell.isEmpty() ? "" : " " + scalar(cell.text())).append('\n');
        if (!cell.isEmpty()) {
            origins.add(key + ": " + quoted(cell.address()));
        }
    }

    private void list(String key, List<Cell> cells, List<String> origins) {
        out.append(key).append(":\n");
        cells.forEach(cell -> out.append("  - ").append(scalar(cell.text())).append('\n'));
        if (!cells.isEmpty()) {
            origins.add(key + ": " + cells.stream().map(c -> quoted(c.address())).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void fact(Fact fact) {
        List<String> origins = new ArrayList<>();
        String lead = "  - ";
        List<String> names = List.of(
                BriefKeys.THEME, BriefKeys.CATEGORY, BriefKeys.ITEM, BriefKeys.MEASURES, BriefKeys.DATA, BriefKeys.RESULT,
                BriefKeys.TIME, BriefKeys.DEPARTMENT);
        for (int i = 0; i < names.size(); i++) {
            Cell cell = fact.cells().get(i);
            if (!cell.isEmpty()) {
                out.append(lead).append(names.get(i)).append(": ").append(scalar(cell.text())).append('\n');
                lead = "    ";
                origins.add(names.get(i) + ": " + quoted(cell.address()));
            }
        }
        out.append(lead).append(ORIGIN).append(": {").append(String.join(", ", origins)).append("}\n");
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && text.matches(".*\\p{IsHan}.*|[0-9]+");
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
