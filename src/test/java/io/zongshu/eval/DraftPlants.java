package io.zongshu.eval;

import io.zongshu.language.Figure;
import io.zongshu.language.Figures;
import io.zongshu.language.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Faults planted into a draft at seeded places: one figure changed or invented, one leftover put in. */
final class DraftPlants {
    private static final String INDENT = "　　";
    private static final List<String> INVENTED = List.of(
            "新建标准化驿站⟦37处⟧", "培训业务骨干⟦2340名⟧", "发放宣传册⟦1.7万份⟧", "整改突出问题⟦463个⟧", "争取专项资金⟦2690万元⟧", "走访慰问困难家庭⟦815户⟧");
    private static final Map<String, String> OTHER_UNITS = Map.of(
            "公里", "米", "亩", "公顷", "%", "个百分点", "个百分点", "%", "元", "美元", "吨", "公斤", "平方米", "亩", "名", "户", "人", "户", "户", "人");
    private static final List<String> LEFTOVERS = List.of(
            "⟦2009年⟧，", "在⟦石泉县⟧，", "会同⟦临溪市水务局⟧，", "党支部书记⟦赵广田⟧带头，", "落实⟦党的十九届五中全会⟧部署，", "为⟦“十二五”⟧收官打基础，");

    private final Figures figures;
    private final Random random;

    DraftPlants(Figures figures, long seed) {
        this.figures = figures;
        this.random = new Random(seed);
    }

    /** A draft with one fault, marked, and what was done. */
    record Planted(String kind, String text) {}

    /**
     * A figure changed or invented.
     *
     * @param known whether a figure stands in the brief, so that it is no fault
     */
    Planted figure(List<String> lines, int n, Predicate<String> known) {
        while (true) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            if (!line.startsWith(INDENT) || line.contains("【")) {
                continue;
            }
            String kind = List.of("digit", "unit", "magnitude", "qualifier", "invented").get(n % 5);
            String planted = kind.equals("invented") ? invented(line) : changed(line, kind, known);
            if (!planted.isEmpty()) {
                return new Planted(kind, with(lines, at, planted));
            }
        }
    }

    private static String with(List<String> lines, int at, String line) {
        List<String> out = new ArrayList<>(lines);
        out.set(at, line);
        return String.join("\n", out);
    }

    private String invented(String line) {
        int end = line.lastIndexOf('。');
        return end < 0 ? "" : line.substring(0, end) + "，" + INVENTED.get(random.nextInt(INVENTED.size())) + line.substring(end);
    }

    private String changed(String line, String kind, Predicate<String> known) {
        List<Quantity> all = figures.find(line).stream()
                .filter(Figure::comparable)
                .map(Figure::quantity)
                .filter(q -> q.arabic() && !q.unit().isEmpty() && !q.unit().equals("年"))
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        Quantity q = all.get(random.nextInt(all.size()));
        String other = switch (kind) {
            case "digit" -> digit(q);
            case "unit" -> OTHER_UNITS.containsKey(q.unit()) ? replaced(q, q.unit(), OTHER_UNITS.get(q.unit())) : "";
            case "magnitude" -> magnitude(q);
            default -> qualifier(q);
        };
        return other.isEmpty() || known.test(other)
                ? ""
                : line.substring(0, q.start()) + "⟦" + other + "⟧" + line.substring(q.end());
    }

    private static String replaced(Quantity q, String part, String other) {
        int at = q.text().lastIndexOf(part);
        return q.text().substring(0, at) + other + q.text().substring(at + part.length());
    }

    private String digit(Quantity q) {
        int at = q.text().indexOf(q.digits()) + random.nextInt(q.digits().length());
        char old = q.text().charAt(at);
        if (old < '0' || old > '9') {
            return "";
        }
        char other = (char) ('1' + random.nextInt(9));
        return other == old ? "" : q.text().substring(0, at) + other + q.text().substring(at + 1);
    }

    private static String magnitude(Quantity q) {
        return switch (q.magnitude().strip()) {
            case "万" -> replaced(q, "万", "亿");
            case "亿" -> replaced(q, "亿", "万");
            default -> q.magnitude().isEmpty() && q.after().isEmpty() ? replaced(q, q.unit(), "万" + q.unit()) : "";
        };
    }

    private static String qualifier(Quantity q) {
        if (!q.after().isEmpty() && q.before().isEmpty()) {
            return replaced(q, q.after(), "");
        }
        if (q.before().isEmpty()) {
            return "超" + q.text();
        }
        return q.before().matches("近|约|超|超过|逾|突破") ? q.core() : "";
    }

    /** Something that belongs to another paper, at the beginning of a sentence or clause. */
    Planted leftover(List<String> lines, int n) {
        while (true) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int place = line.indexOf("。") + 1;
            if (line.startsWith(INDENT) && place > 0 && place < line.length() - 8 && !line.contains("【")) {
                String leftover = LEFTOVERS.get(n % LEFTOVERS.size());
                return new Planted(leftover, with(lines, at, line.substring(0, place) + leftover + line.substring(place)));
            }
        }
    }
}
