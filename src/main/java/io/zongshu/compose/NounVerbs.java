package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which verbs may stand before a noun that has none, and how well each goes with it. */
final class NounVerbs {
    /** 全国文明渔港: what someone is found to be. */
    private static final Pattern HONOUR = Pattern.compile("(?:全[国省市区县]|国家级?|省级|市级)[^，]*(?:示范|先进|文明|模范|优秀|十佳|百强|标杆)[^，“]*");

    private final YamlNode data;
    private final RealiseWords words;

    /** @param data readings.yaml, which has the verbs for any noun */
    NounVerbs(YamlNode data, RealiseWords words) {
        this.data = data;
        this.words = words;
    }

    /** The verbs that may stand before a noun, those that go with it first. */
    Set<String> before(String noun, String entry) {
        Set<String> verbs = new LinkedHashSet<>(known(noun, entry));
        data.get(entry).texts().stream().filter(v -> words.collocations().fits(v, noun) != Collocations.Fit.NO).forEach(verbs::add);
        return verbs;
    }

    /** The verbs that are known to go with a noun, the best first. */
    List<String> known(String noun, String entry) {
        boolean reached = entry.equals("成效领起");
        Set<String> known = new LinkedHashSet<>(reached && HONOUR.matcher(noun).matches() ? List.of("获评") : List.of());
        words.collocations().of(noun).filter(group -> !noun.endsWith("”") && group.tasks().stream().noneMatch(noun::startsWith)).ifPresent(group -> {
            known.addAll(reached ? group.results() : group.tasks());
            known.addAll(group.tasks());
        });
        return List.copyOf(known);
    }

    /** What it costs that a verb is not known to go with a noun. */
    double cost(String verb, String noun, String entry) {
        List<String> known = known(noun, entry);
        return known.isEmpty() ? 0.2 : known.contains(verb) ? 0.02 * known.indexOf(verb) : 0.5;
    }

    /** A verb before a noun, from the list that declares it. */
    Sourced word(String verb, String noun, String entry) {
        if (data.get(entry).texts().contains(verb)) {
            return Sourced.of(verb, Source.Kind.TEMPLATE, "readings.yaml " + entry);
        }
        return words.collocations().of(noun).filter(g -> g.tasks().contains(verb) || g.results().contains(verb))
                .map(g -> Wording.collocated(verb, g)).orElseGet(() -> Wording.word(verb, "成效动词"));
    }
}
