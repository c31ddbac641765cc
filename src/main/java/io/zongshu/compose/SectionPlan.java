package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A planned section.
 *
 * @param theme the theme that it is headed after
 * @param groups its facts by theme or facet, each group a passage with its own small heading
 * @param guests themes of groups that it takes in and is not named after
 */
record SectionPlan(String theme, List<Group> groups, Set<String> guests) {
    SectionPlan {
        groups = List.copyOf(groups);
        guests = Set.copyOf(guests);
    }

    SectionPlan(String theme, List<Group> groups) {
        this(theme, groups, Set.of());
    }

    /** Themes that end so are people: their work is meant. */
    private static final List<String> PEOPLE = List.of("群体", "干部", "人才", "人员", "群众", "职工", "军人", "青年", "妇女", "老人", "儿童");

    /** People who are a body with rules of its own: the body is meant. */
    private static final List<String> BODIES = List.of("公务员", "党员");

    /** 服务中心工作 is a verb with its object; as an object itself it is 中心工作. */
    private static final Pattern VERBAL = Pattern.compile("(?:服务|做好|抓好|推进|加强|开展|落实|保障).{2,}工作");
    private static final int VERB = 2;

    /** 服务大局: an action, which nobody 抓好. */
    private static final Pattern ACTION = Pattern.compile("(?:服务|接受|投身|助力).{2,}(?<!工作)");

    /**
     * Facts told together. The facet is empty when the group is a whole theme.
     *
     * @param continued whether it goes on with what the group before it is about
     */
    record Group(String theme, String facet, List<Fact> facts, boolean continued) {
        Group {
            facts = List.copyOf(facts);
        }

        Group(String theme, String facet, List<Fact> facts) {
            this(theme, facet, facts, false);
        }

        /** The theme as an object of 推进 and 抓好: 干部队伍建设, 公务员队伍建设, 新就业群体工作. */
        Sourced asTask() {
            Sourced body = asBody();
            if (!body.isEmpty()) {
                return body.plus(Wording.glue("建设"));
            }
            Sourced whole = named();
            boolean verbal = VERBAL.matcher(whole.text()).matches();
            Sourced name = verbal ? whole.slice(VERB, whole.text().length()) : whole;
            String text = name.text();
            boolean people = PEOPLE.stream().anyMatch(text::endsWith);
            return people ? name.plus(Wording.glue("工作")) : name;
        }

        /** The people that the theme names as a body, 公务员队伍, 党员队伍; empty if it names none. */
        Sourced asBody() {
            Sourced name = named();
            boolean body = BODIES.stream().anyMatch(name.text()::endsWith);
            return body ? name.plus(Wording.glue("队伍")) : name.text().endsWith("队伍") ? name : Sourced.EMPTY;
        }

        /** Is its theme the name of a work, and not an action? */
        boolean nameable() {
            return !ACTION.matcher(asTask().text()).matches();
        }

        /** Its theme as the first row that has it names it; rows that left it empty were put under it. */
        Sourced named() {
            return facts.stream().map(Fact::theme).filter(cell -> cell.text().equals(theme)).findFirst()
                    .map(Cells::sourced)
                    .orElseGet(() -> Sourced.of(theme, Source.Kind.COMPUTED, "由前后素材的主题推出"));
        }

        /** Does an item or a measure of its facts use the word? */
        boolean speaksOf(String word) {
            return facts.stream()
                    .anyMatch(f -> f.item().text().contains(word) || f.measures().text().contains(word));
        }
    }

    /** Three names of together so many characters all stand in a heading. */
    private static final int SHORT_NAMES = 14;

    /** By which a fact is known: the place of its row. */
    static String address(Fact fact) {
        String address = fact.theme().address();
        return address.endsWith(" 主题") ? address.substring(0, address.length() - " 主题".length()) : address;
    }

    /** What a fact is called in lists. */
    static String label(Fact fact) {
        return fact.item().isEmpty() ? fact.measures().text() : fact.item().text();
    }

    /** Facts of several themes without a name in common: the section is called by theirs. */
    static SectionPlan ofStrangers(List<Group> groups, Set<String> guests) {
        List<Group> own = groups.stream().filter(group -> !guests.contains(group.theme())).toList();
        boolean one = own.stream().map(Group::theme).distinct().count() == 1;
        return new SectionPlan(one ? own.get(0).theme() : names(own).text(), groups, guests);
    }

    /** Its theme as the brief has it, or as the declared joint name of several, or the names of all. */
    Sourced named() {
        if (themes().contains(theme)) {
            return name(groups, theme);
        }
        Sourced names = themes().size() < 2 ? Sourced.EMPTY : names(groups.stream().filter(group -> !guests.contains(group.theme())).toList());
        return names.text().equals(theme) ? names : Sourced.of(theme, Source.Kind.TEMPLATE, "headlines.yaml " + theme);
    }

    private static Sourced name(List<Group> groups, String theme) {
        return groups.stream()
                .filter(g -> g.theme().equals(theme))
                .findFirst()
                .map(Group::named)
                .orElse(Sourced.EMPTY);
    }

    /** 文物保护和非遗传承; of more than two the first two and 等工作. */
    private static Sourced names(List<Group> groups) {
        List<String> themes = groups.stream().map(Group::theme).distinct().toList();
        Sourced first = name(groups, themes.get(0));
        Sourced second = name(groups, themes.get(1));
        if (themes.size() == 3 && String.join("", themes).length() <= SHORT_NAMES) {
            return first.plus(Wording.glue("、")).plus(second).plus(Wording.glue("和")).plus(name(groups, themes.get(2)));
        }
        if (themes.size() > 2) {
            return first.plus(Wording.glue("、")).plus(second).plus(Wording.glue("等工作"));
        }
        int shared = sharedTail(first.text(), second.text());
        return first.slice(0, first.text().length() - shared).plus(Wording.glue("和")).plus(second);
    }

    /** 知识产权审判 and 行政审判 are 知识产权和行政审判. */
    private static int sharedTail(String first, String second) {
        int shared = 0;
        while (shared < Math.min(first.length(), second.length()) - 2
                && first.charAt(first.length() - 1 - shared) == second.charAt(second.length() - 1 - shared)) {
            shared++;
        }
        return shared == 2 ? shared : 0;
    }

    /** How many two-character pieces of a phrase its facts use. */
    long speaksOf(String phrase) {
        return IntStream.range(0, phrase.length() - 1)
                .filter(i -> groups.stream().anyMatch(g -> g.speaksOf(phrase.substring(i, i + 2))))
                .count();
    }

    int size() {
        return groups.stream().mapToInt(g -> g.facts().size()).sum();
    }

    /** The themes of its groups that it is named after, each once. */
    List<String> themes() {
        return groups.stream().map(Group::theme).filter(theme -> !guests.contains(theme)).distinct().toList();
    }
}
