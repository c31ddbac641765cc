package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.compose.Decisions.PassageDecision;
import io.zongshu.compose.Decisions.SectionDecision;
import io.zongshu.compose.Decisions.Way;
import io.zongshu.document.Sourced;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Slots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The sections of a paper: heading, first sentence, passages. Each is worded by itself, from its own facts and what was
 * decided for it, so that a change in one leaves the others as they are.
 */
final class SectionSlots {
    private static final String OPENERS = "节首";

    private static final int SHORT_AIM = 18;

    /** How often the paper has said each adverb with its verb. */
    private final Map<String, Integer> pairs = new HashMap<>();

    private final PaperTemplate template;
    private final Ways ways;
    private final Openers openers;
    private final SmallHeadings smallHeadings;
    private final LeadingRow leading;
    private final GuidingClauses guiding;
    private final Passages passages;
    private final Set<String> avoided;
    private final Decisions given;
    private final long seed;
    private final boolean terse;
    private final List<SectionDecision> made = new ArrayList<>();

    /** Most sections begin with a first sentence of their own, or none does. */
    private boolean led;

    SectionSlots(
            PaperTemplate template, Ways ways, Openers openers, SmallHeadings smallHeadings, LeadingRow leading, GuidingClauses guiding, Passages passages,
            Set<String> avoided, Decisions given, long seed, boolean terse) {
        this.avoided = avoided;
        this.terse = terse;
        this.template = template;
        this.ways = ways;
        this.openers = openers;
        this.smallHeadings = smallHeadings;
        this.leading = leading;
        this.guiding = guiding;
        this.passages = passages;
        this.given = given;
        this.seed = seed;
        given.sections().forEach(s -> s.passages().forEach(p -> p.heading().ifPresent(smallHeadings::taken)));
    }

    /** The paragraph before the sections. */
    void after(Sourced opening) {
        openers.after(opening.text());
    }

    /** What heads a section heads no passage of it. */
    void headed(Sourced heading) {
        for (String part : heading.text().split("，", -1)) {
            smallHeadings.taken(part);
        }
    }

    /**
     * All sections.
     *
     * @param common the values that every wording may use
     * @param of the brief's own
     */
    List<Slots> rows(List<SectionPlan> sections, List<Sourced> headings, Supplier<Slots> common, BriefSlots of) {
        List<Slots> rows = new ArrayList<>();
        long able = IntStream.range(0, sections.size()).filter(i -> openers.has(sections.get(i))).count();
        led = 2 * able > sections.size();
        for (int i = 0; i < sections.size(); i++) {
            SectionPlan section = sections.get(i);
            Optional<SectionDecision> decided = Optional.of(given.sections()).filter(s -> s.size() == sections.size()).map(pick(i));
            Slots row = new Slots();
            row.put("数", Wording.glue(ChineseNumbers.of(i + 1)));
            row.put("号", Wording.glue(String.valueOf(i + 1)));
            row.put("标题", headings.get(i));
            ways.forget(OPENERS);
            Optional<Fact> general = opens(section) ? leading.of(section) : Optional.empty();
            SectionPlan told = general.map(fact -> LeadingRow.without(section, fact)).orElse(section);
            List<Sourced> small = smallHeadings(told, headings.get(i), decided);
            Leads leads = passages.leads(seed + section.theme().hashCode(), avoided, pairs).at(of.place());
            Sourced aim = leadIn(told, headings.get(i), small, i, sectionsOwn(common.get(), of), decided.flatMap(SectionDecision::opener));
            leads.after(aim.text());
            Sourced opener = general.map(fact -> aim.plus(passages.passage(List.of(fact), leads, of.period().text()))).orElse(aim);
            row.put("导语", opener);
            passages(row, told, small, opener, headings.get(i).text(), of, leads);
            rows.add(row);
            made.add(decision(section, headings.get(i).text(), small, decided.map(SectionDecision::locked).orElse(false)));
        }
        return rows;
    }

    /** A long aim of the paper would fill a first sentence; one that says 全市 would say it twice. */
    private static Slots sectionsOwn(Slots slots, BriefSlots of) {
        String aim = of.aim().text();
        boolean twice = !of.scope().isEmpty() && aim.contains(of.scope().text());
        return twice || aim.length() > SHORT_AIM ? slots.put("定位", Sourced.EMPTY) : slots;
    }

    private static java.util.function.Function<List<SectionDecision>, SectionDecision> pick(int index) {
        return list -> list.get(index);
    }

    /** What was taken, section by section. */
    List<SectionDecision> made() {
        return List.copyOf(made);
    }

    /** How often the paper has said each adverb with its verb; to be counted on. */
    Map<String, Integer> pairs() {
        return pairs;
    }

    /** Does the section begin with a first sentence of its own? */
    private boolean opens(SectionPlan section) {
        boolean plain = template.settings().get("标题式").text().equals("直陈");
        return !terse && led && template.hasWording(OPENERS) && (section.groups().size() > 1 || !plain);
    }

    private Sourced leadIn(SectionPlan section, Sourced heading, List<Sourced> small, int index, Slots slots, Optional<Way> decided) {
        if (!opens(section)) {
            return Sourced.EMPTY;
        }
        openers.fill(slots, section, heading, small);
        return ways.worded(OPENERS, slots, decided, section.theme(), index + openers.turn(), heading.text());
    }

    private List<Sourced> smallHeadings(SectionPlan section, Sourced heading, Optional<SectionDecision> decided) {
        List<Optional<String>> pins = decided
                .map(d -> d.passages().stream().map(PassageDecision::heading).toList())
                .filter(p -> p.size() == section.groups().size())
                .orElseGet(() -> section.groups().stream().map(g -> Optional.<String>empty()).toList());
        // The halves of a heading name what its two passages tell.
        List<String> told = section.groups().stream().map(SectionPlan.Group::theme).filter(t -> !passages.theming().headless(t)).toList();
        boolean named = told.size() == 2 && !told.get(0).equals(told.get(1)) && PairedHeadings.halves(heading);
        boolean free = pins.stream().noneMatch(Optional::isPresent);
        return free && named ? SmallHeadings.none(section) : smallHeadings.of(section, pins);
    }

    /** The section's passages, one by one and all in one. */
    private void passages(Slots sectionRow, SectionPlan section, List<Sourced> small, Sourced opener, String heading, BriefSlots of, Leads leads) {
        List<Slots> rows = new ArrayList<>();
        Sourced whole = Sourced.EMPTY;
        Sourced before = opener;
        int headed = 0;
        boolean guided = false;
        for (int i = 0; i < section.groups().size(); i++) {
            Slots row = new Slots();
            headed += small.get(i).isEmpty() ? 0 : 1;
            row.put("数", Wording.glue(ChineseNumbers.of(Math.max(1, headed))));
            row.put("号", Wording.glue(String.valueOf(Math.max(1, headed))));
            row.put("小标题", small.get(i));
            leads.after(small.get(i).isEmpty() ? before.text() : small.get(i).text());
            Sourced told = passages.passage(section.groups().get(i).facts(), leads, of.period().text());
            // Two in a row would be a pattern.
            Sourced passage = guided || small.get(i).isEmpty() ? told : guiding.led(section.groups().get(i), told, heading + opener.text() + small.get(i).text());
            guided = passage != told;
            whole = whole.plus(passage);
            before = small.get(i).isEmpty() ? passage : Sourced.EMPTY;
            row.put("正文", passage);
            rows.add(row);
        }
        sectionRow.put("正文", whole);
        sectionRow.putRows("各段", rows);
    }

    private SectionDecision decision(SectionPlan section, String heading, List<Sourced> small, boolean locked) {
        List<PassageDecision> told = new ArrayList<>();
        for (int i = 0; i < section.groups().size(); i++) {
            SectionPlan.Group group = section.groups().get(i);
            told.add(new PassageDecision(
                    Optional.of(small.get(i).text()), group.facet(), group.continued(),
                    group.facts().stream().map(SectionPlan::address).toList()));
        }
        return new SectionDecision(section.theme(), heading, locked, ways.made(OPENERS), told);
    }
}
