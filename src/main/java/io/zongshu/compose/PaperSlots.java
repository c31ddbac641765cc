package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Slots;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Fills the named values of a template from the brief, the plan, what was decided and the chosen words. */
final class PaperSlots {
    /** What the work has in view. */
    private static final Pattern VIEW = Pattern.compile("聚焦|围绕|坚持|着眼|立足");

    /** A template that has no place for it has it before the ending. */
    private static final String OWN = "自身";

    /** Up to this many themes the opening names each; more are named by section. */
    private static final int MOST_THEMES = 6;

    private static final int SHORT_LIST = 2;

    /** So many characters of the aim in the plans are an echo. */
    private static final int ECHO = 8;

    /** A longer aim the opening alone tells. */
    private static final int SHORT_AIM = 20;

    private static final int SHORT_OVERVIEW = 60;

    /** More sections than these are not listed by what they are for. */
    private static final int MOST_AIMS = 5;

    private final Brief brief;
    private final PaperTemplate template;
    private final Outline outline;
    private final Passages passages;
    private final Decisions given;
    private final BriefSlots common;
    private final Ways ways;
    private final SectionSlots sections;
    private final Leads leads;
    private final GeneralTasks generalTasks;
    private final String period;
    private final long seed;
    private final int variation;
    private String title = "";
    private String subtitle = "";

    PaperSlots(
            Brief brief, PaperTemplate template, Outline outline, Passages passages, Settings settings, ComposeOptions options) {
        this.brief = brief;
        this.template = template;
        this.outline = outline;
        this.passages = passages;
        this.given = options.outline();
        this.seed = options.seed();
        this.variation = BriefSlots.variation(brief);
        this.common = new BriefSlots(brief, template, settings, outline.avoided());
        this.ways = new Ways(template, outline, seed, options.terse(), settings.data("titles").get("结尾不重").texts());
        this.period = common.period().text();
        Openers openers = new Openers(settings.data("headlines"), outline.facets(), passages.anchors(), passages.theming(), seed + variation);
        SmallHeadings smallHeadings = new SmallHeadings(settings, passages.theming(), outline.facets(), outline.words(), passages.taskVerbs(settings), seed + variation);
        this.sections = new SectionSlots(template, ways, openers, smallHeadings, outline.facets().leading(), new GuidingClauses(outline.facets(), passages), passages, outline.avoided(), given, seed, options.terse());
        this.generalTasks = passages.generalTasks(settings);
        this.leads = passages.leads(seed, outline.avoided(), sections.pairs());
    }

    /** All values. */
    Slots build() {
        given.ways().values().forEach(w -> w.formulas().forEach(outline.stock()::take));
        given.sections().forEach(s -> s.opener().ifPresent(w -> w.formulas().forEach(outline.stock()::take)));
        Slots slots = common.values();
        titles(slots);
        List<Sourced> headings = chosenHeadings();
        headings.forEach(sections::headed);
        slots.put("主题列", themeList());
        slots.put("章旨列", aims(headings));
        Overview whole = new Overview(outline.plan().overview().stream().map(this::withoutBusiness).toList(), generalTasks, passages);
        Sourced general = whole.general(leads, period);
        slots.put("总括", general);
        if (!general.isEmpty() && template.numbered("开头", slots).values().stream().anyMatch(way -> way.text().contains(general.text()))) {
            // What was done on the whole tells more than the names of the fields.
            slots.put("主题列", Sourced.EMPTY);
            slots.put("章旨列", Sourced.EMPTY);
        }
        Sourced opening = worded("开头", slots, variation);
        boolean told = !general.isEmpty() && opening.text().contains(general.text());
        Sourced overview = whole.told(told, leads, period, common.subjectAfter(opening), common.praised());
        // A sentence or two make no paragraph.
        boolean joins = overview.text().length() < SHORT_OVERVIEW && !opening.isEmpty() && !opening.text().endsWith("如下。");
        slots.put("开头", joins ? withOverview(opening, overview) : opening);
        slots.put("总体", joins ? Sourced.EMPTY : overview);
        sections.after(opening);
        slots.putRows("各节", sections.rows(outline.plan().sections(), headings, common::values, common));
        ending(slots);
        return slots;
    }

    /** One clause or two of what was done, without a time or a subject of their own, end the opening sentence. */
    private Sourced withOverview(Sourced opening, Sourced overview) {
        String text = overview.text();
        boolean one = !text.isEmpty() && text.indexOf('。') == text.length() - 1 && text.indexOf('；') < 0;
        boolean clause = one && opening.text().endsWith("。") && (VIEW.matcher(text).lookingAt() || passages.acts(text.split("[，。]")[0]));
        return clause ? opening.slice(0, opening.text().length() - 1).plus(Wording.glue("，")).plus(overview) : opening.plus(overview);
    }

    /** What each section is for: 锤炼政治品格、建强领导班子; empty if one only names its themes, or if they are too many. */
    private static Sourced aims(List<Sourced> headings) {
        List<Sourced> aims = headings.stream()
                .filter(h -> h.text().indexOf('，') > 0)
                .map(h -> h.slice(h.text().indexOf('，') + 1, h.text().length()))
                .filter(aim -> aim.sources().stream().noneMatch(s -> s.kind() == Source.Kind.BRIEF && s.address().endsWith(" 主题")))
                .toList();
        return aims.size() < headings.size() || aims.size() < 2 || aims.size() > MOST_AIMS ? Sourced.EMPTY : Wording.listed(aims);
    }

    /** What was decided or chosen, once the values are built. */
    Decisions made() {
        return new Decisions(seed, title, subtitle, given.locked(), ways.ofPaper(), sections.made());
    }

    private void titles(Slots slots) {
        List<Sourced> subjects = template.alternatives("题目", slots);
        Sourced subject = subjects.isEmpty() ? BriefSlots.orMissing(brief.unit(), "标题") : subjects.get(0);
        boolean paired = template.settings().get("标题式").text().equals("对句");
        Sourced upper = Cells.sourced(brief.title());
        Sourced lower = Cells.sourced(brief.subtitle());
        if (upper.isEmpty()) {
            upper = paired && !outline.titles().isEmpty() ? outline.titles().get(0).text() : subject;
            lower = lower.isEmpty() && paired ? subject : lower;
        }
        GivenWords words = outline.words();
        upper = given.title().isEmpty() || given.title().equals(upper.text()) ? upper : words.title(given.title());
        lower = given.subtitle().isEmpty() || given.subtitle().equals(lower.text()) ? lower : words.subtitle(given.subtitle());
        outline.stock().countUses(upper.text());
        title = upper.text();
        subtitle = lower.text();
        slots.put("标题", upper);
        slots.put("副标题", lower);
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
        List<Sourced> work = new SectionOrder(passages.theming(), common.business().text()).work(sections);
        if (!work.isEmpty()) {
            return Wording.listed(work).plus(Wording.glue("各项工作"));
        }
        Map<String, Sourced> themes = new LinkedHashMap<>();
        sections.forEach(s -> s.groups().stream().filter(g -> !passages.theming().headless(g.theme()))
                .forEach(g -> themes.putIfAbsent(g.theme(), g.asTask())));
        boolean all = themes.size() <= MOST_THEMES;
        // Of many themes the one that each section begins with.
        // What serves the common cause is of another kind than several themes by name.
        if (themes.size() > SHORT_LIST) {
            themes.remove(Theming.CENTRE);
        }
        List<Sourced> names = all ? List.copyOf(themes.values()) : sections.stream().map(s -> s.groups().get(0).asTask()).toList();
        // 组织收入、征管改革: actions and nouns in one list are kinds of work.
        boolean actions = names.stream().anyMatch(name -> passages.opensWithVerb(name.text()));
        if (all && !actions || names.isEmpty()) {
            return Wording.listed(names);
        }
        return Wording.listed(names).plus(Wording.glue(names.get(names.size() - 1).text().endsWith("工作") ? "等重点任务" : "等工作"));
    }

    private void ending(Slots slots) {
        Plan plan = outline.plan();
        int count = plan.sections().size();
        boolean required = template.settings().get("必写").texts().contains("存在问题");
        slots.put("问题节数", Wording.glue(ChineseNumbers.of(count + 1)));
        slots.put("打算节数", Wording.glue(ChineseNumbers.of(count + 2)));
        slots.put("末节数", Wording.glue(ChineseNumbers.of(count + 3)));
        // The opening has told the aim.
        slots.put("定位", common.aim().text().length() > SHORT_AIM || echoes(plan) ? Sourced.EMPTY : common.aim());
        if (!plan.plans().isEmpty()) {
            // Plans end the paper by themselves.
            slots.put("指导短句", Sourced.EMPTY);
            slots.put("贡献", Sourced.EMPTY);
        }
        slots.put("经验", introduced("经验引语", plan.experience(), slots, true));
        Sourced problems = introduced("问题引语", plan.problems(), slots, true);
        slots.put("问题", problems.isEmpty() && required ? ComposeMessages.missing("存在问题") : problems);
        if (template.hasWording("打算引语")) {
            Sourced plans = introduced("打算引语", plan.plans(), slots, false);
            slots.put("打算段", plans.isEmpty() ? ComposeMessages.missing("下一步打算") : plans);
        }
        numbered(slots);
        Sourced own = own(plan);
        boolean apart = template.lays(OWN);
        slots.put(OWN, own);
        Sourced before = apart ? Sourced.EMPTY : own;
        slots.put("结尾", template.hasWording("结尾") ? before.plus(worded("结尾", slots, variation)) : before);
        slots.put("请示", template.hasWording("请示") ? worded("请示", slots, 0) : Sourced.EMPTY);
        slots.put("定位", common.aim());
    }

    /** What the unit did for itself, where it is too little for a section. */
    private Sourced own(Plan plan) {
        Sourced led = common.ownWork();
        leads.after(led.text());
        Sourced told = passages.passage(plan.own(), leads, period);
        return told.isEmpty() ? told : led.plus(told);
    }

    /** Several plans are told one by one, where the template's ending has a wording for that; in one sentence they would not end. */
    private void numbered(Slots slots) {
        List<Fact> plans = OwnNumbers.apart(outline.plan().plans().stream().map(this::withoutBusiness).toList());
        Sourced all = plans.size() > 1 ? passages.numbered(plans, leads, period, false) : Sourced.EMPTY;
        // The template has the last full stop.
        Sourced each = all.slice(0, Math.max(0, all.text().length() - 1));
        Sourced joined = passages.joined(plans, passages.leads(seed, outline.avoided(), new HashMap<>()));
        slots.put("逐条打算", each);
        slots.put("打算", each.isEmpty() ? joined : Sourced.EMPTY);
        boolean told = each.isEmpty() || template.hasWording("结尾")
                && template.numbered("结尾", slots).values().stream().anyMatch(way -> way.text().contains(each.text()));
        if (!told) {
            slots.put("打算", joined);
        }
    }

    /** What is told of a row whose item is only what the unit does, or who does it (组织工作, 全县组织系统), is its measures: the sentence names that itself. */
    private Fact withoutBusiness(Fact plan) {
        String item = plan.item().text();
        boolean only = !plan.measures().isEmpty() && (item.equals(common.business().text()) || item.equals(common.subject().text()));
        return only ? new Fact(plan.theme(), plan.category(), Cell.NONE, plan.measures(), plan.data(), plan.result(), plan.time(), plan.department()) : plan;
    }

    /** Do the plans say the aim already, so that the ending would say it twice? */
    private boolean echoes(Plan plan) {
        String plans = passages.joined(OwnNumbers.apart(plan.plans()), passages.leads(0, outline.avoided(), new HashMap<>())).text();
        String aim = brief.aim().text();
        return IntStream.range(0, Math.max(0, aim.length() - ECHO + 1)).anyMatch(i -> plans.contains(aim.substring(i, i + ECHO)));
    }

    private Sourced introduced(String list, List<Fact> facts, Slots slots, boolean asWritten) {
        if (facts.isEmpty()) {
            return Sourced.EMPTY;
        }
        return worded(list, slots, 0).plus(passages.numbered(OwnNumbers.apart(facts), leads, period, asWritten));
    }

    private Sourced worded(String list, Slots slots, int turn) {
        return ways.worded(list, slots, Optional.ofNullable(given.ways().get(list)), "通用", turn, "");
    }
}
