package io.zongshu.compose;

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

/**
 * The sections of a paper: heading, first sentence, passages. Each is worded by itself, from its own facts and what was
 * decided for it, so that a change in one leaves the others as they are.
 */
final class SectionSlots {
    private static final String OPENERS = "节首";

    /** How often the paper has said each adverb with its verb. */
    private final Map<String, Integer> pairs = new HashMap<>();

    private final PaperTemplate template;
    private final Ways ways;
    private final Openers openers;
    private final SmallHeadings smallHeadings;
    private final Passages passages;
    private final Set<String> avoided;
    private final Decisions given;
    private final long seed;
    private final boolean terse;
    private final List<SectionDecision> made = new ArrayList<>();

    SectionSlots(
            PaperTemplate template, Ways ways, Openers openers, SmallHeadings smallHeadings, Passages passages,
            Set<String> avoided, Decisions given, long seed, boolean terse) {
        this.avoided = avoided;
        this.terse = terse;
        this.template = template;
        this.ways = ways;
        this.openers = openers;
        this.smallHeadings = smallHeadings;
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
        for (int i = 0; i < sections.size(); i++) {
            SectionPlan section = sections.get(i);
            Optional<SectionDecision> decided = Optional.of(given.sections()).filter(s -> s.size() == sections.size()).map(pick(i));
            Slots row = new Slots();
            row.put("数", Wording.glue(ChineseNumbers.of(i + 1)));
            row.put("号", Wording.glue(String.valueOf(i + 1)));
            row.put("标题", headings.get(i));
            ways.forget(OPENERS);
            Sourced opener = leadIn(section, headings.get(i), i, common.get(), decided.flatMap(SectionDecision::opener));
            row.put("导语", opener);
            List<Sourced> small = smallHeadings(section, decided);
            passages(row, section, small, opener, of);
            rows.add(row);
            made.add(decision(section, headings.get(i).text(), small, decided.map(SectionDecision::locked).orElse(false)));
        }
        return rows;
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

    private Sourced leadIn(SectionPlan section, Sourced heading, int index, Slots slots, Optional<Way> decided) {
        boolean plain = template.settings().get("标题式").text().equals("直陈");
        if (terse || !template.hasWording(OPENERS) || section.groups().size() < 2 && plain) {
            return Sourced.EMPTY;
        }
        openers.fill(slots, section);
        return ways.worded(OPENERS, slots, decided, section.theme(), index, heading.text());
    }

    private List<Sourced> smallHeadings(SectionPlan section, Optional<SectionDecision> decided) {
        List<Optional<String>> pins = decided
                .map(d -> d.passages().stream().map(PassageDecision::heading).toList())
                .filter(p -> p.size() == section.groups().size())
                .orElseGet(() -> section.groups().stream().map(g -> Optional.<String>empty()).toList());
        return smallHeadings.of(section, pins);
    }

    /** The section's passages, one by one and all in one. */
    private void passages(Slots sectionRow, SectionPlan section, List<Sourced> small, Sourced opener, BriefSlots of) {
        Leads leads = passages.leads(seed + section.theme().hashCode(), avoided, pairs).at(of.place());
        List<Slots> rows = new ArrayList<>();
        Sourced whole = Sourced.EMPTY;
        Sourced before = opener;
        int headed = 0;
        for (int i = 0; i < section.groups().size(); i++) {
            Slots row = new Slots();
            headed += small.get(i).isEmpty() ? 0 : 1;
            row.put("数", Wording.glue(ChineseNumbers.of(Math.max(1, headed))));
            row.put("号", Wording.glue(String.valueOf(Math.max(1, headed))));
            row.put("小标题", small.get(i));
            leads.after(small.get(i).isEmpty() ? before.text() : small.get(i).text());
            Sourced passage = passages.passage(section.groups().get(i).facts(), leads, of.period().text());
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
