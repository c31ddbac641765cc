package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Slots;
import io.zongshu.template.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.Set;

/** The values of the brief that every wording may use. */
final class BriefSlots {
    /** The work of these is that of the place. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern GOVERNING = Pattern.compile("(?:政府|[省市区县乡镇州旗]委|办事处|委员会)$");

    private final Brief brief;
    private final Settings settings;
    private final Unit unit;
    private final Aim aim;

    private final PaperTemplate template;
    private final Set<String> avoided;

    /** @param avoided runs of characters that no value may have */
    BriefSlots(Brief brief, PaperTemplate template, Settings settings, Set<String> avoided) {
        this.template = template;
        this.avoided = avoided;
        this.brief = brief;
        this.settings = settings;
        this.unit = Unit.of(brief.unit().text(), settings.data("titles"));
        this.aim = new Aim(Cells.sourced(brief.aim()), settings, unit.business());
    }

    /** All of them; formulas are added per wording. */
    Slots values() {
        Slots slots = new Slots();
        slots.put("单位", fullName());
        slots.put("简称", shortName());
        slots.put("主体", subject());
        slots.put("地名", place());
        slots.put("业务", business());
        slots.put("范围", scope());
        slots.put("时期", period());
        slots.put("时段", span());
        slots.put("定位", aim());
        slots.put("指导句", new Guidance(settings).phrase(brief.guidance(), avoided));
        slots.put("指导短句", new Guidance(settings).shortest(brief.guidance()));
        slots.put("贡献", aim.contribution());
        slots.put("主送", addressee());
        slots.put("署名", Cells.sourced(brief.signature()));
        slots.put("日期", Cells.sourced(brief.date()));
        slots.putRows("各附件", attachments());
        template.ownFields().forEach((name, field) -> {
            if (!slots.names().contains(name)) {
                slots.put(name, ownField(name, field));
            }
        });
        return slots;
    }

    /** What only this template asks for: the brief's, else the template's default, else open if it must be there. */
    private Sourced ownField(String name, Vocabulary.Field field) {
        Sourced told = Cells.sourced(brief.fields().getOrDefault(name, Cell.NONE));
        if (!told.isEmpty()) {
            return told;
        }
        if (!field.standard().isEmpty()) {
            return Sourced.of(field.standard(), Source.Kind.TEMPLATE, template.name() + "/template.yaml 栏目 " + name);
        }
        return template.required().contains(name) ? ComposeMessages.missing(name) : Sourced.EMPTY;
    }

    /** The aim as an object of 围绕. */
    Sourced aim() {
        return aim.object();
    }

    Sourced fullName() {
        return orMissing(brief.unit(), "单位");
    }

    /** Where it is; its full name where that says no place, or where the work is its own and not the place's (a hospital's). */
    Sourced place() {
        boolean own = unit.business().equals(settings.data("titles").get("业务").get("默认").text()) && !GOVERNING.matcher(unit.full()).find();
        return derived(unit.place().isEmpty() || own ? unit.full() : unit.place(), brief.unit());
    }

    Sourced business() {
        return Sourced.of(unit.business(), Source.Kind.TEMPLATE, "titles.yaml 业务");
    }

    private Sourced addressee() {
        Sourced name = Cells.sourced(brief.addressee());
        return name.isEmpty() || name.text().endsWith("：") ? name : name.plus(Wording.glue("："));
    }

    /** Lines of the attachment note (GB/T 9704-2012, 7.3.4): numbered when there are several. */
    private List<Slots> attachments() {
        List<Slots> rows = new ArrayList<>();
        List<Cell> named = brief.attachments().stream().filter(c -> !c.isEmpty()).toList();
        for (int i = 0; i < named.size(); i++) {
            String number = named.size() == 1 ? "" : (i + 1) + ".";
            Sourced label = Wording.glue((i == 0 ? "附件：" : "") + number);
            rows.add(new Slots().put("名称", label.plus(Cells.sourced(named.get(i)))));
        }
        return rows;
    }

    private static Sourced derived(String text, Cell from) {
        if (from.isEmpty()) {
            return ComposeMessages.missing("单位");
        }
        return Sourced.of(text, Source.Kind.BRIEF, from.address());
    }

    static Sourced orMissing(Cell cell, String what) {
        return cell.isEmpty() ? ComposeMessages.missing(what) : Cells.sourced(cell);
    }

    /** 全市 for a city's unit, when the brief does not say. */
    Sourced scope() {
        if (!brief.scope().isEmpty() || unit.place().isEmpty()) {
            return Cells.sourced(brief.scope());
        }
        return Sourced.of(
                "全" + unit.place().substring(unit.place().length() - 1),
                Source.Kind.COMPUTED,
                "由单位名推出：" + brief.unit().address());
    }

    /** The unit as the running text names it. */
    Sourced shortName() {
        return derived(unit.shortName(), brief.unit());
    }

    /** Whose work a review tells: all of its kind in the place (全市组织系统), where the unit leads them; else the unit. */
    Sourced subject() {
        String system = settings.data("titles").get("系统").get(unit.business()).text();
        return system.isEmpty() || scope().isEmpty() ? fullName() : scope().plus(Sourced.of(system, Source.Kind.TEMPLATE, "titles.yaml 系统"));
    }

    /** Who did it, named again behind the opening: as that names it, the unit by its short name. */
    Sourced subjectAfter(Sourced opening) {
        Sourced subject = subject();
        return !subject.text().equals(fullName().text()) && opening.text().contains(subject.text()) ? subject : shortName();
    }

    /** What introduces praise of the work on the whole. */
    Sourced praised() {
        return Sourced.of(settings.data("titles").get("荣誉引语").text(), Source.Kind.TEMPLATE, "titles.yaml 荣誉引语");
    }

    /** What introduces the unit's work on itself before the ending. */
    Sourced ownWork() {
        return Sourced.of(settings.data("titles").get("自身引语").text(), Source.Kind.TEMPLATE, "titles.yaml 自身引语");
    }

    /** A bare year gets its 年; words stay as they are. */
    Sourced period() {
        Sourced text = Cells.sourced(brief.period());
        if (text.isEmpty()) {
            return ComposeMessages.missing("年度");
        }
        return YEAR.matcher(text.text()).matches() ? text.plus(Wording.glue("年")) : text;
    }

    /** The period as a stretch of time that a section may begin with: 一年来, 五年来, 党的十八大以来. */
    private Sourced span() {
        Sourced period = period();
        String said = settings.data("titles").get("时段").entries().entrySet().stream()
                .filter(e -> Pattern.matches(e.getKey(), period.text()))
                .map(e -> e.getValue().text())
                .findFirst().orElse("");
        return said.isEmpty() || brief.period().isEmpty() ? period : Sourced.of(said, Source.Kind.COMPUTED, "由时期推出：" + brief.period().address());
    }

    /** Different papers are worded in different ways: a small number from the unit, the period and the aim. */
    static int variation(Brief brief) {
        return Math.floorMod((brief.unit().text() + brief.period().text() + brief.aim().text()).hashCode(), 9973);
    }
}
