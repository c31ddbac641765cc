package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** The verb phrases that may head a section: its theme's, those of two themes side by side, or a verb and the theme's name. */
final class HeadingPhrases {
    /** A verb has two characters. */
    private static final int VERB = 2;

    /** The first of the declared verbs fit any field. */
    private static final int MOST_VERBS = 5;

    /** What a two-character word that the section's facts use adds to a phrase. */
    private static final double FIT = 0.3;

    private final YamlNode phrases;
    private final YamlNode titles;
    private final Theming theming;
    private final ClauseReader reader;

    HeadingPhrases(Settings settings, Theming theming, ClauseReader reader) {
        this.phrases = settings.data("headlines");
        this.titles = settings.data("titles");
        this.theming = theming;
        this.reader = reader;
    }

    /** One of them, with how well it fits. */
    record Core(Sourced text, double fitness) {}

    /**
     * All for one section, those for its theme first.
     *
     * @param slot which list of headlines.yaml the frame takes
     * @param all the sections of the paper
     */
    List<Core> section(String slot, SectionPlan section, List<SectionPlan> all) {
        List<Core> cores = new ArrayList<>();
        String theme = section.theme();
        boolean joint = section.themes().size() > 1 && !section.themes().contains(theme);
        String declared = joint ? theme : theming.declared(theme).map(t -> t.name()).orElse("");
        long sharing = all.stream().filter(s -> name(s.theme()).equals(declared)).count();
        boolean itself = declared.equals(theme);
        if (itself || !declared.isEmpty() && sharing == 1) {
            // What heads several themes must be broad: it is not chosen for a detail of one of them.
            boolean several = section.themes().size() > 1;
            boolean whole = several && !theming.isJoint(declared) && !phrases.get(declared).get("总题").texts().isEmpty();
            String list = whole ? "总题" : slot;
            List<String> own = whole && !slot.equals("动宾六") ? List.of() : phrases.get(declared).get(list).texts();
            for (int i = 0; i < own.size(); i++) {
                long fit = several ? 0 : section.speaksOf(own.get(i).substring(2));
                if (itself || fit > 0) {
                    cores.add(new Core(
                            Sourced.of(own.get(i), Source.Kind.TEMPLATE, "headlines.yaml " + declared + " " + list),
                            1.0 - 0.1 * i + FIT * Math.min(3, fit)));
                }
            }
        }
        if (cores.isEmpty()) {
            cores.addAll(both(section));
        }
        if (cores.isEmpty()) {
            Sourced name = section.named();
            Sourced named = name.text().endsWith("队伍") ? name.plus(Wording.glue("建设")) : name;
            boolean action = reader.opensWithVerb(theme) && theme.length() <= 4 && !theme.endsWith("工作") && section.themes().size() == 1;
            String verbs = action ? "动作主题副词" : "主题动词";
            for (String verb : titles.get(verbs).texts()) {
                if (!named.text().startsWith(verb)) {
                    cores.add(new Core(Sourced.of(verb, Source.Kind.TEMPLATE, "titles.yaml " + verbs).plus(named), 0.5));
                }
            }
        }
        return cores;
    }

    /** 破解执行难题、深化司法改革: two themes without a name or an ending in common, each with a phrase of its own. */
    private List<Core> both(SectionPlan section) {
        List<SectionPlan.Group> groups = section.groups().stream().filter(g -> !theming.headless(g.theme())).toList();
        List<String> named = groups.stream().map(SectionPlan.Group::theme).distinct().toList();
        List<Core> cores = new ArrayList<>();
        boolean oneTail = named.size() == 2 && named.get(0).regionMatches(named.get(0).length() - VERB, named.get(1), named.get(1).length() - VERB, VERB);
        if (named.size() != 2 || oneTail) {
            return cores;
        }
        for (Sourced first : phrased(groups, named.get(0))) {
            for (Sourced second : phrased(groups, named.get(1))) {
                boolean own = first.sources().size() == 1 && second.sources().size() == 1;
                boolean again = own && first.text().substring(VERB).chars().anyMatch(c -> second.text().indexOf(c) >= 0)
                        || second.text().startsWith(first.text().substring(0, VERB));
                if (!again) {
                    cores.add(new Core(first.plus(Wording.glue("、")).plus(second), 0.5));
                }
            }
        }
        return cores;
    }

    /** The theme's own phrases; without such a verb and its name. */
    private List<Sourced> phrased(List<SectionPlan.Group> groups, String theme) {
        List<Sourced> own = phrases.get(theme).get("总题").texts().stream()
                .map(t -> Sourced.of(t, Source.Kind.TEMPLATE, "headlines.yaml " + theme + " 总题"))
                .toList();
        Sourced task = groups.stream().filter(g -> g.theme().equals(theme)).findFirst().map(SectionPlan.Group::asTask).orElse(Sourced.EMPTY);
        return !own.isEmpty() ? own : titles.get("小标题动词").texts().stream().limit(MOST_VERBS)
                .filter(verb -> !task.text().startsWith(verb))
                .map(verb -> Sourced.of(verb, Source.Kind.TEMPLATE, "titles.yaml 小标题动词").plus(task))
                .toList();
    }

    private String name(String theme) {
        return theming.declared(theme).map(t -> t.name()).orElse(theme);
    }
}
