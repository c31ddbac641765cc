package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The row that says by what all work on a theme goes (坚持党管人才原则, 以提升行动为总抓手). Papers tell it in the first
 * paragraph of a section, behind what the work is for: no small heading fits it, for it speaks of all passages.
 */
final class LeadingRow {
    /** Who writes rows down begins with what is general: it is one of so many first ones. */
    private static final int FIRST = 2;

    /** In characters; a longer one is a passage of its own. */
    private static final int LONGEST = 120;

    /** What stays behind has at least so many characters: less is no passage. */
    private static final int ENOUGH = 80;

    /** A day, a year of its own, now: no time of the whole. */
    private static final Pattern DATED = Pattern.compile("[0-9今去目当]");

    private static final Pattern TOTAL = Pattern.compile("总量|总数|总人数|^全[省市县区州盟旗]共有|^全[省市县区州盟旗].{0,8}(?:党员|党组织)$|^(?:党员|党组织|人才)(?:数据|数量|人数)?$");

    private final List<String> words;

    LeadingRow(Settings settings) {
        this.words = settings.data("realise").get("统领用语").texts();
    }

    /** The facts of a theme with its leading one in front, if it has one. */
    List<Fact> inFront(List<Fact> facts) {
        List<Fact> ordered = new ArrayList<>(facts);
        facts.stream().limit(FIRST).filter(this::general).findFirst().ifPresent(leading -> {
            ordered.remove(leading);
            ordered.add(0, leading);
        });
        return ordered;
    }

    /** How many there are in all (全市人才总量), which tells of no passage more than of another. */
    static boolean total(Fact fact) {
        return fact.measures().isEmpty() && !fact.data().isEmpty() && TOTAL.matcher(fact.item().text()).find();
    }

    /** The groups of a section with a total in front of the first, where none leads that already. */
    List<SectionPlan.Group> totalInFront(List<SectionPlan.Group> groups) {
        Optional<Fact> total = groups.stream().flatMap(group -> group.facts().stream()).filter(LeadingRow::total).findFirst();
        if (total.isEmpty() || groups.size() < 2 || general(groups.get(0).facts().get(0))) {
            return groups;
        }
        List<SectionPlan.Group> without = new ArrayList<>();
        for (SectionPlan.Group group : groups) {
            List<Fact> rest = group.facts().stream().filter(fact -> fact != total.get()).toList();
            if (!rest.isEmpty()) {
                List<Fact> all = new ArrayList<>(without.isEmpty() ? List.of(total.get()) : List.of());
                all.addAll(rest);
                without.add(new SectionPlan.Group(group.theme(), group.facet(), all, group.continued()));
            }
        }
        return without;
    }

    /** The leading row of a section: the first of its first passage, where that theme is most of it and enough is left behind. */
    Optional<Fact> of(SectionPlan section) {
        SectionPlan.Group first = section.groups().get(0);
        int ofTheme = section.groups().stream().filter(g -> g.theme().equals(first.theme())).mapToInt(g -> g.facts().size()).sum();
        int left = first.facts().stream().skip(1).mapToInt(LeadingRow::length).sum();
        Fact fact = first.facts().get(0);
        boolean leads = left >= ENOUGH && (total(fact) || 2 * ofTheme > section.size() && general(fact));
        return leads ? Optional.of(fact) : Optional.empty();
    }

    /** The section without its leading row. */
    static SectionPlan without(SectionPlan section, Fact leading) {
        List<SectionPlan.Group> groups = new ArrayList<>(section.groups());
        SectionPlan.Group first = groups.get(0);
        groups.set(0, new SectionPlan.Group(first.theme(), first.facet(), first.facts().stream().filter(f -> f != leading).toList(), first.continued()));
        return new SectionPlan(section.theme(), groups, section.guests());
    }

    /** Does a row say by what all goes, without figures and without a day? */
    boolean general(Fact fact) {
        String told = fact.item().text() + "；" + fact.measures().text();
        return fact.data().isEmpty() && !fact.measures().isEmpty() && length(fact) <= LONGEST
                && !DATED.matcher(fact.time().text()).find() && words.stream().anyMatch(told::contains);
    }

    static int length(Fact fact) {
        return fact.item().text().length() + fact.measures().text().length() + fact.data().text().length() + fact.result().text().length();
    }
}
