package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which declared theme a brief's theme is, and how near two themes are to each other. */
final class Theming {
    static final String CENTRE = "服务中心工作";
    private static final List<String> NO_FIELDS = List.of("问题", "经验", "打算", "总体");
    private static final List<String> COMMON_TAILS = List.of("工作", "建设", "管理", "发展", "服务", "保障", "安全", "改革");

    /** One fact in so many must be of a field for the paper to be about it. */
    private static final int A_FIELD = 5;
    private static final double SAME_THEME = 4.5;
    static final double SAME_FAMILY = 4;
    static final double SAME_JOINT = 2.5;
    private static final double SAME_FIELD = 1.5;
    private static final double SHARED_TAIL = 1;

    private final Themes themes;
    private final YamlNode families;

    private Theming(Themes themes, YamlNode families) {
        this.themes = themes;
        this.families = families;
    }

    static Theming load(Settings settings) {
        return new Theming(Themes.load(settings), settings.data("families"));
    }

    /** The declared theme that a brief's theme names. */
    Optional<Themes.Theme> declared(String theme) {
        return themes.named(theme);
    }

    /** The declared theme of which a name says the same (干部工作 for 干部队伍); an alias with a meaning of its own (减灾) stays. */
    String plainly(String theme) {
        return declared(theme).map(Themes.Theme::name)
                .filter(name -> theme.startsWith(name.substring(0, 2)) || theme.contains(name) || families.get("同义").get(name).texts().contains(theme))
                .orElse(theme);
    }

    /** The family of a theme; one that is not declared may say by its name what it tells (2026年工作思路 is 打算); else empty. */
    String family(String theme) {
        return declared(theme).map(Themes.Theme::family).orElseGet(() -> families.get("名称所示").entries().entrySet().stream()
                .filter(e -> e.getValue().get("首").texts().stream().anyMatch(theme::startsWith)
                        || e.getValue().get("末").texts().stream().anyMatch(theme::endsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(""));
    }

    /** Does a theme name what a paper tells outside its sections: problems, experience, plans, the general state? */
    boolean ofTheEnd(String theme) {
        return NO_FIELDS.contains(family(theme));
    }

    /** The broad field of a theme (大类); empty if unknown. */
    String field(String theme) {
        return families.get(family(theme)).get("大类").text();
    }

    /** A theme that heads nothing (荣誉): its facts stand at the end of the last section. */
    boolean headless(String theme) {
        return families.get("不成节").texts().contains(theme);
    }

    /** The theme without a section of its own that an item names (主要荣誉 names 荣誉); the first of them for an empty text; else empty. */
    String honours(String item) {
        List<String> names = families.get("不成节").texts();
        return names.stream().filter(name -> item.isEmpty() || item.endsWith(name)).findFirst().orElse("");
    }

    /** The order of sections that is usual for what a unit does; missing if none is. */
    YamlNode order(String business) {
        return families.get("节序").get(business);
    }

    /** How much a text speaks of the declared theme that a brief's theme names; 0 for others. */
    int weight(String text, String theme) {
        return declared(theme).map(t -> themes.weight(text, t)).orElse(0);
    }

    /** What a paper is about: the broad fields (大类) and families (门类) of no few of its facts, those with most facts first. */
    List<String> fields(Plan plan) {
        Map<String, Integer> facts = new LinkedHashMap<>();
        plan.sections().forEach(s -> s.groups().forEach(g -> {
            Stream.of(field(g.theme()), family(g.theme())).distinct().filter(f -> !f.isEmpty())
                    .forEach(f -> facts.merge(f, g.facts().size(), Integer::sum));
        }));
        int all = plan.sections().stream().mapToInt(SectionPlan::size).sum();
        return facts.entrySet().stream()
                .filter(e -> e.getValue() * A_FIELD >= all)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The theme under which several make one section: the declared theme that all are names of, or the joint name of their
     * families or of their field; empty if they have none in common.
     *
     * @param business what the unit does; for some the fields of others are one, the common cause (服务中心)
     */
    String joint(Collection<String> themes, String business) {
        String declared = common(themes, t -> declared(t).map(Themes.Theme::name).orElse(""));
        if (declared.isEmpty() && isCentre(themes, business)) {
            return CENTRE;
        }
        String family = declared.isEmpty() ? common(themes, t -> families.get(kin(t)).get("类名").text()) : declared;
        String named = family.isEmpty() ? common(themes, t -> families.get(kin(t)).get("合称").text()) : family;
        if (!named.isEmpty()) {
            return named;
        }
        return common(themes, t -> families.get("大类合称").get(kinField(t)).text());
    }

    private static String common(Collection<String> themes, UnaryOperator<String> of) {
        List<String> names = themes.stream().map(of).distinct().toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    /** How near two themes of a brief are, from 0 for strangers to 5; a theme that is not declared goes by its words. */
    double kinship(String a, String b, String business) {
        List<String> others = families.get("服务中心").get(business).texts();
        double alike = sharedTail(a, b) ? SHARED_TAIL : 0;
        Optional<String> declared = declared(a).map(Themes.Theme::name);
        if (declared.isPresent() && declared.equals(declared(b).map(Themes.Theme::name))) {
            return SAME_THEME + alike;
        }
        if (!kin(a).isEmpty() && kin(a).equals(kin(b))) {
            return SAME_FAMILY + alike;
        }
        if (!joint(List.of(a, b), "").isEmpty()) {
            return SAME_JOINT + alike;
        }
        boolean sameField = !kinField(a).isEmpty() && kinField(a).equals(kinField(b));
        boolean bothOthers = others.contains(kinField(a)) && others.contains(kinField(b));
        return (sameField || bothOthers ? SAME_FIELD : 0) + alike;
    }

    /** 刑事审判, 行政审判: end with the same word, which is none of those that many themes end with, or with more. */
    private static boolean sharedTail(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(a.length() - 1 - shared) == b.charAt(b.length() - 1 - shared)) {
            shared++;
        }
        return shared > 2 || shared == 2 && !COMMON_TAILS.contains(a.substring(a.length() - 2));
    }

    /** Are two themes of one known family? */
    boolean akin(String a, String b) {
        return !kin(a).isEmpty() && kin(a).equals(kin(b));
    }

    /** Are all themes of fields that the unit's business is not, so that they make the common cause? */
    boolean isCentre(Collection<String> themes, String business) {
        List<String> others = families.get("服务中心").get(business).texts();
        return !others.isEmpty() && themes.stream().allMatch(t -> others.contains(kinField(t)));
    }

    /** The declared theme that a brief's theme names, or speaks of in its name (政府自身建设 of 自身建设). */
    Optional<Themes.Theme> nearest(String theme) {
        return declared(theme).or(() -> themes.of(theme));
    }

    /** The family of a theme; of one that is not declared, that of the theme which its name speaks of. */
    private String kin(String theme) {
        String family = nearest(theme).map(Themes.Theme::family).orElse("");
        return NO_FIELDS.contains(family) ? "" : family;
    }

    private String kinField(String theme) {
        return families.get(kin(theme)).get("大类").text();
    }

    /** Does what heads one theme, or one joint name, speak of another theme too? */
    boolean speaksOf(String head, String theme) {
        boolean same = head.equals(theme) || declared(theme).filter(t -> t.name().equals(head)).isPresent();
        YamlNode family = families.get(kin(theme));
        boolean joint = head.equals(family.get("类名").text()) || head.equals(family.get("合称").text())
                || head.equals(families.get("大类合称").get(kinField(theme)).text());
        return same || joint || head.equals(CENTRE) && !kin(theme).isEmpty();
    }

    /** Is it a joint name, so that what heads it speaks of all that it joins? */
    boolean isJoint(String theme) {
        return !theme.isEmpty() && (CENTRE.equals(theme)
                || families.entries().values().stream().anyMatch(f -> f.get("合称").text().equals(theme) || f.get("类名").text().equals(theme))
                || families.get("大类合称").entries().values().stream().anyMatch(f -> f.text().equals(theme)));
    }

    /** 3 same theme, 2 same family, 1 same field, 0 strangers. */
    int nearness(String a, String b) {
        if (a.equals(b)) {
            return 3;
        }
        if (!family(a).isEmpty() && family(a).equals(family(b))) {
            return 2;
        }
        return !field(a).isEmpty() && field(a).equals(field(b)) ? 1 : 0;
    }
}
