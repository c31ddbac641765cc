package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sibling headings of two verb phrases each (丰富文化供给，保护文物遗产): where sections join themes without a name in common,
 * each theme gets a half, and nothing is said that fits any work.
 */
final class PairedHeadings {
    static final String FRAME = "⟨动宾⟩，⟨动宾⟩";
    private static final int VERB = 2;
    private static final int WORD = 2;
    private static final int FORMULA = 4;
    private static final double REPEATED = 0.5;

    private final YamlNode phrases;
    private final Theming theming;
    private final TaskVerbs verbs;
    private final WordStock stock;

    PairedHeadings(YamlNode phrases, Theming theming, TaskVerbs verbs, WordStock stock) {
        this.phrases = phrases;
        this.theming = theming;
        this.verbs = verbs;
        this.stock = stock;
    }

    /** Are there more sections that only halves can name than sections that have none? */
    boolean better(List<SectionPlan> sections) {
        long nameless = sections.stream().filter(this::nameless).count();
        return nameless > sections.stream().filter(s -> !byTheme(s) && own(s, sections).size() < 2).count();
    }

    /** Two themes get a half each; so do more that have no name in common. */
    private boolean byTheme(SectionPlan section) {
        return nameless(section) || told(section).size() == 2;
    }

    private List<String> told(SectionPlan section) {
        return section.themes().stream().filter(t -> !theming.headless(t)).toList();
    }

    /** Several themes without a name in common. */
    private boolean nameless(SectionPlan section) {
        return section.themes().size() > 1 && !section.themes().contains(section.theme()) && !phrases.entries().containsKey(section.theme());
    }

    /** One heading a section, around those that are pinned; verbs and phrases differ where they can. */
    List<Sourced> headings(List<SectionPlan> sections, List<Optional<Sourced>> pins) {
        Set<String> used = new HashSet<>();
        pins.forEach(pin -> pin.ifPresent(p -> List.of(p.text().split("，", -1)).forEach(half -> used.add(verb(half)))));
        List<Sourced> headings = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            headings.add(pins.get(i).isPresent() ? pins.get(i).get() : heading(sections.get(i), sections, used));
        }
        return headings;
    }

    private Sourced heading(SectionPlan section, List<SectionPlan> all, Set<String> used) {
        List<String> themes = told(section);
        if (!byTheme(section)) {
            List<Sourced> own = own(section, all);
            boolean known = own.size() > 1;
            Sourced first = known ? free(own, used) : stock.sourced(stock.free(WordStock.COMMON, 1, section.theme()).get(0));
            used.add(verb(first.text()));
            return halves(first, free(known ? beside(first, own, section) : verbs.before(section.named(), "主题动词"), used), used);
        }
        Sourced first = free(themed(section, themes.get(0)), used);
        used.add(verb(first.text()));
        if (themes.size() == 2) {
            return halves(first, free(themed(section, themes.get(1)), used), used);
        }
        List<Sourced> rest = themes.stream().skip(1).map(t -> group(section, t).asTask()).toList();
        Sourced names = rest.size() == 2 ? rest.get(0).plus(Wording.glue("和")).plus(rest.get(1)) : rest.get(0).plus(Wording.glue("等工作"));
        return halves(first, free(verbs.any(names, "主题动词"), used), used);
    }

    /** Is it a composed heading of two verb phrases, without a formula? */
    static boolean halves(Sourced heading) {
        int comma = heading.text().indexOf('，');
        boolean formula = comma == FORMULA && heading.sources().stream().findFirst()
                .filter(s -> s.kind() == Source.Kind.BANK || s.address().endsWith(" 四字格")).isPresent();
        return comma > 0 && !formula && heading.sources().stream().anyMatch(s -> s.kind() == Source.Kind.TEMPLATE);
    }

    private static Sourced halves(Sourced first, Sourced second, Set<String> used) {
        used.add(verb(second.text()));
        return first.plus(Sourced.of("，", Source.Kind.TEMPLATE, "titles.yaml 标题式样")).plus(second);
    }

    /** What is said of one of several themes: its own broad phrases, else a verb and its name. */
    private List<Sourced> themed(SectionPlan section, String theme) {
        List<Sourced> own = new ArrayList<>(phrases(theme, "总题"));
        own.addAll(verbs.before(group(section, theme).asTask(), "主题动词"));
        return own;
    }

    /** What is said of a section on one theme, or on themes with a name in common; nothing where several sections share it. */
    private List<Sourced> own(SectionPlan section, List<SectionPlan> all) {
        String theme = name(section);
        boolean shared = !theme.equals(section.theme()) && all.stream().filter(s -> name(s).equals(theme)).count() > 1;
        if (shared) {
            return List.of();
        }
        List<Sourced> own = new ArrayList<>(phrases(theme, "总题"));
        // 建强教师队伍 belongs to the section on it.
        List<String> others = all.stream().filter(s -> s != section).flatMap(s -> s.themes().stream()).toList();
        phrases(theme, "动宾六").stream().filter(p -> others.stream().noneMatch(p.text()::contains)).filter(p -> own.stream().noneMatch(o -> verb(o.text()).equals(verb(p.text())))).forEach(own::add);
        return own;
    }

    private String name(SectionPlan section) {
        boolean joint = section.themes().size() > 1;
        return joint ? section.theme() : theming.declared(section.theme()).map(t -> t.name()).orElse(section.theme());
    }

    /** The others without a word of the first, if there are any; in front those that the rows speak of. */
    private static List<Sourced> beside(Sourced first, List<Sourced> own, SectionPlan section) {
        List<Sourced> others = own.stream()
                .filter(p -> !p.text().equals(first.text()))
                .sorted(Comparator.comparingDouble((Sourced p) -> REPEATED * p.text().chars().filter(c -> first.text().indexOf(c) >= 0).count()
                        - Math.min(2, section.speaksOf(p.text().substring(VERB)))))
                .toList();
        List<Sourced> fresh = others.stream().filter(p -> !sharesWord(first.text(), p.text())).toList();
        return fresh.isEmpty() ? others : fresh;
    }

    private static boolean sharesWord(String one, String other) {
        for (int i = 0; i + WORD <= other.length(); i++) {
            if (one.contains(other.substring(i, i + WORD))) {
                return true;
            }
        }
        return false;
    }

    private List<Sourced> phrases(String theme, String list) {
        // 生态 is the short name of 生态环境; 就业创业 says more than 就业社保.
        String plain = theming.plainly(theme);
        String entry = phrases.entries().containsKey(theme) || !plain.startsWith(theme) && !theme.contains(plain) ? theme : plain;
        return phrases.get(entry).get(list).texts().stream()
                .map(text -> Sourced.of(text, Source.Kind.TEMPLATE, "headlines.yaml " + entry + " " + list))
                .toList();
    }

    private static SectionPlan.Group group(SectionPlan section, String theme) {
        return section.groups().stream().filter(g -> g.theme().equals(theme)).findFirst().orElseThrow();
    }

    private static Sourced free(List<Sourced> candidates, Set<String> used) {
        return candidates.stream().filter(c -> !used.contains(verb(c.text()))).findFirst().orElse(candidates.get(0));
    }

    private static String verb(String phrase) {
        return phrase.substring(0, Math.min(VERB, phrase.length()));
    }
}
