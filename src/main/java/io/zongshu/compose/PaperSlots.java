package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Slots;
import io.zongshu.template.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills the named values of a template from the brief, the plan and the chosen words. */
final class PaperSlots {
    /** Up to this many themes the opening names each; more are named by section. */
    private static final int MOST_THEMES = 6;

    /** So many characters of the aim in the plans are an echo. */
    private static final int ECHO = 8;

    private final Brief brief;
    private final PaperTemplate template;
    private final Outline outline;
    private final Passages passages;
    private final Settings settings;
    private final YamlNode titles;
    private final Openers openers;
    private final Chooser chooser;
    private final Leads leads;
    private final Unit unit;
    private final Sourced period;

    PaperSlots(
            Brief brief,
            PaperTemplate template,
            Outline outline,
            Passages passages,
            Settings settings,
            ComposeOptions options) {
        this.brief = brief;
        this.template = template;
        this.outline = outline;
        this.passages = passages;
        this.settings = settings;
        this.titles = settings.data("titles");
        this.openers = new Openers(settings.data("headlines"), outline.facets());
        this.chooser = new Chooser(options.seed());
        this.leads = passages.leads(options.seed());
        this.unit = Unit.of(brief.unit().text(), titles);
        this.period = period();
    }

    /** All values. */
    Slots build() {
        Slots slots = common();
        titles(slots);
        List<Sourced> headings = chosenHeadings();
        slots.put("主题列", themeList());
        slots.put("开头", worded("开头", slots, "通用", variation()));
        slots.put("总体", passages.passage(outline.plan().overview(), leads, periodText()));
        slots.putRows("各节", sections(headings));
        ending(slots);
        return slots;
    }

    /** The values that every wording may use; formulas are added per wording. */
    private Slots common() {
        Slots slots = new Slots();
        slots.put("单位", orMissing(brief.unit(), "单位"));
        slots.put("简称", derived(unit.shortName(), brief.unit()));
        slots.put("地名", derived(unit.place().isEmpty() ? unit.full() : unit.place(), brief.unit()));
        slots.put("业务", Sourced.of(unit.business(), Source.Kind.TEMPLATE, "titles.yaml 业务"));
        slots.put("范围", scope());
        slots.put("时期", period);
        slots.put("定位", Cells.sourced(brief.aim()));
        slots.put("指导句", new Guidance(settings).phrase(brief.guidance()));
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

    private static Sourced orMissing(Cell cell, String what) {
        return cell.isEmpty() ? ComposeMessages.missing(what) : Cells.sourced(cell);
    }

    /** 全市 for a city's unit, when the brief does not say. */
    private Sourced scope() {
        if (!brief.scope().isEmpty() || unit.place().isEmpty()) {
            return Cells.sourced(brief.scope());
        }
        return Sourced.of(
                "全" + unit.place().substring(unit.place().length() - 1),
                Source.Kind.COMPUTED,
                "由单位名推出：" + brief.unit().address());
    }

    /** A bare year gets its 年; words stay as they are. */
    private Sourced period() {
        Sourced text = Cells.sourced(brief.period());
        if (text.isEmpty()) {
            return ComposeMessages.missing("年度");
        }
        return text.text().matches("\\d{4}") ? text.plus(Wording.glue("年")) : text;
    }

    /** Different papers open in different ways: a small number from the unit and the period. */
    private int variation() {
        return Math.floorMod((brief.unit().text() + brief.period().text()).hashCode(), 97);
    }

    private String periodText() {
        return period.text();
    }

    private void titles(Slots slots) {
        List<Sourced> subjects = template.alternatives("题目", slots);
        Sourced subject = subjects.isEmpty() ? orMissing(brief.unit(), "标题") : subjects.get(0);
        boolean paired = template.settings().get("标题式").text().equals("对句");
        Sourced title = Cells.sourced(brief.title());
        Sourced subtitle = Cells.sourced(brief.subtitle());
        if (title.isEmpty()) {
            title = paired && !outline.titles().isEmpty() ? outline.titles().get(0).text() : subject;
            subtitle = subtitle.isEmpty() && paired ? subject : subtitle;
        }
        outline.stock().countUses(title.text());
        slots.put("标题", title);
        slots.put("副标题", subtitle);
    }

    private List<Sourced> chosenHeadings() {
        if (outline.headings().isEmpty()) {
            return List.of();
        }
        HeadingSet chosen = outline.headings().get(0);
        chosen.formulas().forEach(outline.stock()::take);
        return chosen.headings();
    }

    private Sourced themeList() {
        List<SectionPlan> sections = outline.plan().sections();
        Map<String, Sourced> themes = new LinkedHashMap<>();
        sections.forEach(s -> s.groups().forEach(g -> themes.putIfAbsent(g.theme(), Openers.named(g))));
        List<Sourced> names = themes.size() <= MOST_THEMES
                ? List.copyOf(themes.values())
                : sections.stream().map(s -> themes.getOrDefault(s.theme(), s.named())).toList();
        return Wording.listed(names);
    }

    private List<Slots> sections(List<Sourced> headings) {
        SmallHeadings smallHeadings = new SmallHeadings(settings, passages.theming(), outline.facets());
        List<Slots> rows = new ArrayList<>();
        List<SectionPlan> sections = outline.plan().sections();
        for (int i = 0; i < sections.size(); i++) {
            SectionPlan section = sections.get(i);
            Slots row = new Slots();
            row.put("数", Wording.glue(ChineseNumbers.of(i + 1)));
            row.put("号", Wording.glue(String.valueOf(i + 1)));
            row.put("标题", headings.get(i));
            row.put("导语", leadIn(section, headings.get(i), i));
            passageRows(row, section, smallHeadings);
            rows.add(row);
        }
        return rows;
    }

    private Sourced leadIn(SectionPlan section, Sourced heading, int index) {
        if (!template.hasWording("节首")) {
            return Sourced.EMPTY;
        }
        if (section.groups().size() < 2 && template.settings().get("标题式").text().equals("直陈")) {
            return Sourced.EMPTY;
        }
        Slots slots = common();
        openers.fill(slots, section);
        return worded("节首", slots, section.theme(), index, heading.text());
    }

    /** The section's passages, one by one and all in one. */
    private void passageRows(Slots sectionRow, SectionPlan section, SmallHeadings smallHeadings) {
        Sourced whole = Sourced.EMPTY;
        List<Slots> rows = new ArrayList<>();
        List<Sourced> small = smallHeadings.of(section);
        int headed = 0;
        for (int i = 0; i < section.groups().size(); i++) {
            Slots row = new Slots();
            headed += small.get(i).isEmpty() ? 0 : 1;
            row.put("数", Wording.glue(ChineseNumbers.of(Math.max(1, headed))));
            row.put("号", Wording.glue(String.valueOf(Math.max(1, headed))));
            row.put("小标题", small.get(i));
            leads.after(small.get(i).text());
            Sourced passage = passages.passage(section.groups().get(i).facts(), leads, periodText());
            whole = whole.plus(passage);
            row.put("正文", passage);
            rows.add(row);
        }
        sectionRow.put("正文", whole);
        sectionRow.putRows("各段", rows);
    }

    private void ending(Slots slots) {
        Plan plan = outline.plan();
        int sections = plan.sections().size();
        boolean required = template.settings().get("必写").texts().contains("存在问题");
        slots.put("问题节数", Wording.glue(ChineseNumbers.of(sections + 1)));
        slots.put("打算节数", Wording.glue(ChineseNumbers.of(sections + 2)));
        slots.put("末节数", Wording.glue(ChineseNumbers.of(sections + 3)));
        slots.put("经验", introduced("经验引语", plan.experience(), slots, true));
        Sourced problems = introduced("问题引语", plan.problems(), slots, true);
        slots.put("问题", problems.isEmpty() && required ? ComposeMessages.missing("存在问题") : problems);
        slots.put("打算", passages.joined(plan.plans(), leads));
        if (template.hasWording("打算引语")) {
            Sourced plans = introduced("打算引语", plan.plans(), slots, false);
            slots.put("打算段", plans.isEmpty() ? ComposeMessages.missing("下一步打算") : plans);
        }
        if (echoes(plan)) {
            slots.put("定位", Sourced.EMPTY);
        }
        slots.put("结尾", template.hasWording("结尾") ? worded("结尾", slots, "通用", 0) : Sourced.EMPTY);
        slots.put("请示", template.hasWording("请示") ? worded("请示", slots, "通用", 0) : Sourced.EMPTY);
    }

    /** Do the plans say the aim already, so that the ending would say it twice? */
    private boolean echoes(Plan plan) {
        String plans = passages.joined(plan.plans(), passages.leads(0)).text();
        String aim = brief.aim().text();
        return IntStream.range(0, Math.max(0, aim.length() - ECHO + 1)).anyMatch(i -> plans.contains(aim.substring(i, i + ECHO)));
    }

    private Sourced introduced(String list, List<io.zongshu.brief.Fact> facts, Slots slots, boolean asWritten) {
        if (facts.isEmpty()) {
            return Sourced.EMPTY;
        }
        return worded(list, slots, "通用", 0).plus(passages.numbered(facts, leads, periodText(), asWritten));
    }

    /** Of the openers of a section those that say what the work is for, if there are any. */
    private static List<Sourced> purposeful(List<Sourced> ways, String list) {
        List<Sourced> best = ways.stream()
                .filter(w -> w.sources().stream().anyMatch(s -> s.address().equals("headlines.yaml 目的")))
                .toList();
        return list.equals("节首") && !best.isEmpty() ? best : ways;
    }

    private Sourced worded(String list, Slots slots, String theme, int turn) {
        return worded(list, slots, theme, turn, "");
    }

    /** Words one of the alternatives of a list with two free formulas of a theme; they count as used if it takes them. */
    private Sourced worded(String list, Slots slots, String theme, int turn, String beside) {
        List<String> formulas = new ArrayList<>(outline.stock().free(theme, 2, beside));
        slots.put("四字格", formulas.isEmpty() ? Sourced.EMPTY : outline.stock().sourced(formulas.get(0)));
        slots.put("四字格二", formulas.size() < 2 ? Sourced.EMPTY : outline.stock().sourced(formulas.get(1)));
        Sourced chosen = chooser.next(purposeful(template.alternatives(list, slots), list), turn, !list.equals("节首"));
        formulas.stream().filter(chosen.text()::contains).collect(Collectors.toList()).forEach(outline.stock()::take);
        return chosen;
    }
}
