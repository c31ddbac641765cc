package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims of being the first or only one of a kind, told of the thing itself: the measure's object of that name, the part of the item, or one by one in order. */
final class FirstOfKind {
    private static final String ONE = "(?:首[个家座]|唯一|最大)的?";

    /** 全市首个渔业学校: the claim, and of what. */
    private static final Pattern NAMED = Pattern.compile("([^，、“”《》为是均]{0,7}" + ONE + ")(.{2,})");

    /** 全省首家; 东部地区最大: only the claim. */
    static final Pattern BARE = Pattern.compile("[^，、“”《》为是均系]{0,7}" + ONE);

    /** What may stand behind a whole name. */
    private static final String BEHIND = "、和与及等，";

    private final RealiseWords words;
    private final ClauseReader reader;

    FirstOfKind(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** As many claims as a measure lists things, or as there are measures: each is told of its own. */
    boolean each(SentenceWork work, Fact fact, List<Sourced> results) {
        if (results.size() < 2 || !results.stream().allMatch(r -> BARE.matcher(r.text()).matches())) {
            return false;
        }
        List<Sourced> measures = Cells.measures(fact.measures());
        if (measures.size() == results.size() && measures.stream().allMatch(m -> object(m.text(), 0) < m.text().length())) {
            for (int i = 0; i < measures.size(); i++) {
                Sourced measure = measures.get(i);
                work.described.put(measure.text(), Wording.insert(measure, object(measure.text(), 0), results.get(i)));
            }
            return true;
        }
        for (Sourced measure : measures) {
            List<Integer> members = members(measure.text());
            if (members.size() == results.size()) {
                Sourced told = measure;
                for (int i = members.size() - 1; i >= 0; i--) {
                    told = Wording.insert(told, members.get(i), results.get(i));
                }
                work.described.put(measure.text(), told);
                return true;
            }
        }
        return false;
    }

    /** Where the members of a list begin, the first behind its verb. */
    private List<Integer> members(String text) {
        List<Integer> starts = new ArrayList<>(List.of(object(text, 0)));
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '、' && !ClauseReader.quoted(text, i)) {
                starts.add(object(text, i + 1));
            }
        }
        return starts;
    }

    /** Where what is made begins behind a verb that the text knows. */
    private int object(String text, int from) {
        return from + reader.knownVerb(text.substring(from));
    }

    /** Puts the claim of a result that names the thing (全市首个渔业学校) before its name: is it named? */
    boolean named(SentenceWork work, Fact fact, Sourced result) {
        Matcher claim = NAMED.matcher(result.text());
        if (!claim.matches()) {
            return false;
        }
        String noun = claim.group(2);
        Sourced first = result.slice(0, claim.end(1));
        List<Sourced> measures = Cells.measures(fact.measures());
        Optional<Sourced> described = measures.stream().filter(m -> starts(work.described.getOrDefault(m.text(), m).text(), noun) >= 0).findFirst();
        if (described.isPresent()) {
            Sourced told = work.described.getOrDefault(described.get().text(), described.get());
            int at = starts(told.text(), noun);
            Sourced claimed = Wording.insert(told, at, first);
            work.described.put(described.get().text(), at > 0 ? claimed : begun(noun).plus(claimed));
            return true;
        }
        String item = work.item.text();
        boolean quoted = item.startsWith("“") || item.startsWith("《") && ClauseReader.unclosed(item).endsWith(noun.substring(noun.length() - 2));
        int at = item.indexOf(noun);
        boolean part = at >= 0 && whole(item, at, at + noun.length());
        if (quoted || part) {
            work.item = quoted ? result.plus(work.item) : Wording.insert(work.item, at, first);
        }
        return quoted || part;
    }

    /** The verb before a name that has none of its own: what is the first of its kind was made. */
    private Sourced begun(String noun) {
        String verb = words.collocations().of(noun).stream().flatMap(g -> g.tasks().stream()).filter(v -> words.has("首做动词", v)).findFirst().orElse("");
        return verb.isEmpty() ? Wording.word("建成", "成效带宾动词") : Wording.word(verb, "首做动词");
    }

    /** Where the name stands in a measure behind a verb or as a member of its list; -1 if it does not. */
    private static int starts(String measure, String noun) {
        int at = measure.indexOf(noun);
        return at > 1 || at == 0 && whole(measure, at, at + noun.length()) ? at : -1;
    }

    private static boolean whole(String text, int from, int end) {
        return (from == 0 || BEHIND.indexOf(text.charAt(from - 1)) >= 0) && (end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0);
    }
}
