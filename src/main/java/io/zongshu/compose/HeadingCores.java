package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/** The verb phrases that may stand behind a section's formula (凝心铸魂，锤炼政治品格), with how well each fits it. */
final class HeadingCores {
    /** What a phrase gains of whose object all the section's facts speak. */
    private static final double FIT = 1;

    /** What it costs to stand one place later in a list. */
    private static final double LATER = 0.05;

    /** A verb has two characters. */
    private static final int VERB = 2;

    private final YamlNode phrases;
    private final YamlNode titles;
    private final Theming theming;
    private final ClauseReader reader;
    private final WordStock stock;
    private final TaskVerbs verbs;

    HeadingCores(YamlNode phrases, YamlNode titles, Theming theming, ClauseReader reader, WordStock stock, TaskVerbs verbs) {
        this.phrases = phrases;
        this.titles = titles;
        this.theming = theming;
        this.reader = reader;
        this.stock = stock;
        this.verbs = verbs;
    }

    /** A verb phrase for a heading. */
    record Core(Sourced text, double fitness) {}

    /** @param slot 动宾六 or 动宾八 @param all the sections of the paper: what heads one need not head another */
    List<Core> of(String slot, SectionPlan section, List<SectionPlan> all) {
        List<Core> cores = new ArrayList<>();
        String theme = section.theme();
        boolean joint = section.themes().size() > 1 && !section.themes().contains(theme);
        String declared = joint ? theme : theming.declared(theme).map(t -> t.name()).orElse("");
        long sharing = all.stream().filter(s -> name(s.theme()).equals(declared)).count();
        boolean itself = declared.equals(theme) || declared.equals(theming.plainly(theme));
        boolean ofOne = section.themes().size() == 1 && !section.themes().contains(theme);
        if (ofOne) {
            // 服务大局，推进乡村振兴: the one theme of the common cause is told.
            String only = name(section.themes().get(0));
            phrases.get(only).get("总题").texts().forEach(t -> cores.add(
                    new Core(Sourced.of(t, Source.Kind.TEMPLATE, "headlines.yaml " + only + " 总题"), 1 - 0.1 * cores.size())));
            verbs.before(section.groups().get(0).asTask(), "主题动词").forEach(phrase -> cores.add(new Core(phrase, 0.5)));
        } else if (itself || !declared.isEmpty() && sharing == 1) {
            // What heads several themes must be broad: it is not chosen for a detail of one of them.
            boolean several = section.themes().size() > 1;
            boolean whole = several && !theming.isJoint(declared) && !phrases.get(declared).get("总题").texts().isEmpty();
            String list = whole ? "总题" : slot;
            List<String> own = whole && !slot.equals("动宾六") ? List.of() : phrases.get(declared).get(list).texts();
            for (int i = 0; i < own.size(); i++) {
                long fit = several ? 0 : section.speaksOf(own.get(i).substring(2));
                if ((itself || fit > 0) && (stock.fits(own.get(i), section) && !narrow(own.get(i).substring(VERB), section) || itself && cores.isEmpty() && i == own.size() - 1)) {
                    cores.add(new Core(
                            Sourced.of(own.get(i), Source.Kind.TEMPLATE, "headlines.yaml " + declared + " " + list),
                            1.0 - LATER * i + (several ? 0 : FIT * said(own.get(i).substring(VERB), section))));
                }
            }
        }
        if (cores.isEmpty() && section.themes().size() == 1 && declared.isEmpty()) {
            // 维权服务: no theme of its own, but words of its own.
            phrases.get(theme).get("总题").texts().stream().filter(t -> slot.equals("动宾六")).forEach(t -> cores.add(
                    new Core(Sourced.of(t, Source.Kind.TEMPLATE, "headlines.yaml " + theme + " 总题"), 1 - 0.1 * cores.size())));
        }
        if (cores.isEmpty()) {
            // Of several names the last says nothing about the verb.
            List<Sourced> tasks = section.themes().size() > 1 ? verbs.any(asTask(section), "主题动词") : verbs.before(asTask(section), "主题动词");
            tasks.forEach(phrase -> cores.add(new Core(phrase, 0.5)));
        }
        return cores;
    }

    /** How many of the rows use one word of an object, 0 to 1; words that any row might use do not count. */
    private double said(String object, SectionPlan section) {
        List<Fact> facts = section.groups().stream().flatMap(g -> g.facts().stream()).toList();
        int most = 0;
        for (String word : words(object, section)) {
            most = Math.max(most, speaking(facts, word));
        }
        return most / (double) facts.size();
    }

    private List<String> words(String object, SectionPlan section) {
        return reader.tokens(object).stream()
                .map(Token::text)
                .filter(word -> word.length() > 1 && !titles.get("宽泛词").texts().contains(word) && !section.theme().contains(word))
                .toList();
    }

    private static int speaking(List<Fact> facts, String word) {
        return (int) facts.stream().filter(f -> f.cells().stream().skip(2).anyMatch(c -> c.text().contains(word))).count();
    }

    private static Sourced asTask(SectionPlan section) {
        Sourced name = section.named();
        return name.text().endsWith("队伍") ? name.plus(Wording.glue("建设")) : name;
    }

    /** Does an object speak of some rows of a section and not of the others (领导班子 over a section on cadres)? */
    private boolean narrow(String object, SectionPlan section) {
        List<Fact> facts = section.groups().stream().flatMap(g -> g.facts().stream()).toList();
        for (String word : words(object, section)) {
            int speaking = speaking(facts, word);
            if (speaking > 0 && 2 * speaking <= facts.size()) {
                return true;
            }
        }
        return false;
    }

    private String name(String theme) {
        return theming.declared(theme).map(t -> t.name()).orElse(theme);
    }
}
