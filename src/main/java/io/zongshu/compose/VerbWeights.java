package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs that may be added (support-verbs.yaml before measures, figure-verbs.yaml before figures) and how much each cue counts
 * for them (support-verb-weights.yaml, figure-verb-weights.yaml). A cue that is not named counts nothing.
 */
final class VerbWeights {
    /** Stands for "needs a verb" among the verbs of a cue, and in a cue of any verb for the verb that it is about. */
    static final String NEEDED = "要";

    /** Stands among the verbs of a choice for none of them. */
    static final String NONE = "－";

    /** So much counts a verb that a word list has for the noun, whichever it is: of many nouns few examples were learned. */
    private static final double KNOWN = 1;
    /** And so much the verb by which all of a measure would be worded. */
    private static final double RULED = 2;

    private final List<String> verbs;
    private final Map<String, String> kin = new HashMap<>();
    private final Map<String, List<String>> kindred = new HashMap<>();
    private final List<String> careful;
    private final List<String> clauses;
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, List<String>> unfit = new HashMap<>();
    private final List<String> predicates;
    private final List<String> nominal;
    private final CueWeights byCue;

    /** Verbs of which nothing was learned yet. */
    VerbWeights(YamlNode declared) {
        this(declared, List.copyOf(declared.get("动词").entries().keySet()));
    }

    private VerbWeights(YamlNode declared, List<String> verbs) {
        this(declared, verbs, new CueWeights(answers(verbs)));
    }

    private VerbWeights(YamlNode declared, List<String> verbs, CueWeights byCue) {
        this.verbs = verbs;
        this.byCue = byCue;
        this.clauses = declared.get("带分句").texts();
        this.careful = declared.get("慎用").texts();
        declared.get("动词").entries().forEach((verb, near) -> {
            List<String> all = new ArrayList<>(List.of(verb));
            all.addAll(near.texts());
            all.forEach(k -> kin.put(k, verb));
            kindred.put(verb, List.copyOf(all));
        });
        this.predicates = declared.get("谓语").texts();
        this.nominal = declared.get("非谓语").texts();
        declared.get("自定").entries().forEach((ending, verb) -> own.put(ending, verb.text()));
        declared.get("不配").items().forEach(g -> g.get("动词").texts().forEach(v -> unfit.computeIfAbsent(v, k -> new ArrayList<>()).addAll(g.get("词尾").texts())));
    }

    /** The verbs before measures, one of which may be said or not. @param kind support */
    static VerbWeights load(Settings settings, String kind) {
        YamlNode declared = settings.data(kind + "-verbs");
        return load(settings, kind, declared, List.copyOf(declared.get("动词").entries().keySet()));
    }

    /**
     * Verbs of which one is chosen, or none: {@link #NONE} is always among them.
     *
     * @param kind figure or result
     * @throws io.zongshu.files.CannotContinue if an office declares a verb for a noun that is not in its list of verbs
     */
    static VerbWeights loadChoice(Settings settings, String kind) {
        YamlNode declared = settings.data(kind + "-verbs");
        List<String> verbs = new ArrayList<>(declared.get("动词").entries().keySet());
        if (!verbs.contains(NONE)) {
            verbs.add(NONE);
        }
        VerbWeights weights = load(settings, kind, declared, List.copyOf(verbs));
        declared.get("自定").entries().values().stream().filter(verb -> !verb.text().isEmpty() && weights.kin(verb.text()).isEmpty()).findFirst().ifPresent(verb -> {
            throw ComposeMessages.noCue(kind + "-verbs.yaml", verb.line(), verb.text());
        });
        return weights;
    }

    private static VerbWeights load(Settings settings, String kind, YamlNode declared, List<String> verbs) {
        return new VerbWeights(declared, verbs, new CueWeights(settings, kind + "-verb-weights", answers(verbs)));
    }

    private static List<String> answers(List<String> verbs) {
        List<String> answers = new ArrayList<>(verbs);
        answers.add(NEEDED);
        return answers;
    }

    List<String> verbs() {
        return verbs;
    }

    /** The verb that stands for one and its near synonyms; empty if none does. */
    String kin(String verb) {
        return kin.getOrDefault(verb, "");
    }

    /** A verb that stands for some, and those. */
    List<String> kindred(String verb) {
        return kindred.getOrDefault(verb, List.of());
    }

    /** Does it claim more than others, so that it takes more to be sure? */
    boolean careful(String verb) {
        return careful.contains(verb);
    }

    /** Does a verb never stand before what ends like this text? */
    boolean unfit(String verb, String text) {
        for (String ending : unfit.getOrDefault(kin(verb), List.of())) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** May the verb govern a clause? */
    boolean ofClauses(String verb) {
        return clauses.contains(verb);
    }

    /** Words that are predicates wherever something follows. */
    List<String> predicates() {
        return predicates;
    }

    /** Does such a word belong to a noun here (突出问题)? */
    boolean nominal(String text, int at) {
        return nominal.stream().anyMatch(n -> text.startsWith(n, at));
    }

    /** How much a cue of any verb counts for the verb that it is about. */
    double shared(String cue) {
        return byCue.of(cue, verbs.size());
    }

    /** What an office declared for such an ending: a verb, or an empty text for none. */
    Optional<String> own(String text) {
        return own.entrySet().stream().filter(e -> text.endsWith(e.getKey())).max(Comparator.comparingInt(e -> e.getKey().length())).map(Map.Entry::getValue);
    }

    /** Adds how much the verbs count that the word lists have for the measure. */
    void addKnown(List<String> cues, double[] sums) {
        for (String cue : cues) {
            boolean ruled = cue.startsWith(SupportCues.WORDED);
            if (ruled || cue.startsWith(SupportCues.COLLOCATED)) {
                int end = cue.indexOf(NounKind.SLOT);
                int known = verbs.indexOf(kin(cue.substring(cue.indexOf(':') + 1, end < 0 ? cue.length() - 1 : end)));
                boolean way = cue.endsWith("方式－");
                if (known >= 0 && !way) {
                    sums[known] += ruled ? RULED : KNOWN;
                }
            }
        }
    }

    /** The sums of the weights: of each verb, and behind them whether one is needed. */
    double[] sums(List<String> cues) {
        double[] sums = new double[verbs.size() + 1];
        for (String cue : cues) {
            byCue.add(cue, sums);
        }
        addKnown(cues, sums);
        return sums;
    }
}
