package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts to running text: the sentences of a passage, and numbered lists of problems and plans. */
final class Passages {
    /** 2026年汛前， 2026年，: after an item of the same year the year is understood. */
    private static final Pattern YEAR = Pattern.compile("([0-9]{4}年)，?");

    /** 3月16日, 2021年6月: a day or a month of its own, not one since when. */
    private static final Pattern DATED = Pattern.compile("[^来]*[0-9]{1,2}月[^来]*");

    /** In a paper about one year its months say how it went. */
    private static final Pattern ONE_YEAR = Pattern.compile("[0-9]{4}年?(?:度|[上下]半年)?");

    private final FactRealiser realiser;
    private final ClauseReader reader;
    private final RealiseWords words;
    private final Theming theming;
    private final SentenceJoiner joiner;

    Passages(FactRealiser realiser, ClauseReader reader, RealiseWords words, Theming theming) {
        this.realiser = realiser;
        this.reader = reader;
        this.words = words;
        this.theming = theming;
        this.joiner = new SentenceJoiner(reader);
    }

    Leads leads(long seed) {
        return leads(seed, Set.of(), new HashMap<>());
    }

    /**
     * @param avoided runs of characters that no sentence may have
     * @param pairs how often the paper has said each adverb with its verb; counted on
     */
    Leads leads(long seed, Set<String> avoided, Map<String, Integer> pairs) {
        return new Leads(words, reader, seed, avoided, pairs);
    }

    /** Does the clause tell an action without saying whose it is? */
    boolean acts(String clause) {
        // 扎实做好: the adverb may look like a noun's.
        return Stream.of(clause, clause.substring(Math.min(2, clause.length())))
                .map(reader::kind)
                .anyMatch(kind -> kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.BARE)
                || reader.kind(clause) == ClauseReader.Kind.NOMINAL && reader.verbAt(clause, 0);
    }

    boolean opensWithVerb(String text) {
        return reader.opensWithVerb(text);
    }

    TaskVerbs taskVerbs(Settings settings) {
        return new TaskVerbs(settings, reader);
    }

    GeneralTasks generalTasks(Settings settings) {
        return new GeneralTasks(settings, reader);
    }

    Anchors anchors() {
        return new Anchors(words, theming);
    }

    Theming theming() {
        return theming;
    }

    /** One sentence a fact, one after the other; short ones share a sentence. */
    Sourced passage(List<Fact> facts, Leads leads, String period) {
        leads.startPassage();
        String before = leads.before();
        List<Sourced> sentences = new ArrayList<>();
        for (Fact fact : ONE_YEAR.matcher(period).matches() ? facts : opened(facts)) {
            Sourced plain = realiser.realise(fact, leads, period);
            Sourced sentence = leads.adverbs().strengthened(plain, sentences.isEmpty() ? before : "");
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return joiner.joined(sentences);
    }

    /** In a paper about several years, what was done all the time opens a passage, before what happened on a day. */
    private List<Fact> opened(List<Fact> facts) {
        if (facts.isEmpty() || FactKind.of(facts.get(0), theming) != FactKind.PRACTICE || !DATED.matcher(facts.get(0).time().text()).matches()) {
            return facts;
        }
        Optional<Fact> lasting = facts.stream().filter(f -> f.time().isEmpty() && FactKind.of(f, theming) == FactKind.PRACTICE).findFirst();
        List<Fact> ordered = new ArrayList<>(facts);
        lasting.ifPresent(fact -> {
            ordered.remove(fact);
            ordered.add(0, fact);
        });
        return ordered;
    }

    /** Facts as a numbered list in one paragraph: 一是…。二是…。 A single one stands without number. */
    Sourced numbered(List<Fact> facts, Leads leads, String period, boolean asWritten) {
        Sourced text = Sourced.EMPTY;
        int n = 0;
        String year = "";
        for (Fact fact : facts) {
            Sourced sentence = asWritten ? asWritten(fact) : realiser.realise(fact, leads, period);
            if (sentence.isEmpty()) {
                continue;
            }
            n++;
            Matcher opening = YEAR.matcher(sentence.text());
            boolean known = opening.lookingAt() && opening.group(1).equals(year);
            year = opening.lookingAt() ? opening.group(1) : "";
            sentence = known ? sentence.slice(opening.end(), sentence.text().length()) : sentence;
            text = facts.size() == 1
                    ? sentence
                    : text.plus(Wording.glue(ChineseNumbers.of(n) + "是")).plus(sentence);
        }
        return text;
    }

    /** Plans joined for the closing sentence: verb phrases parted by ，, without a full stop. */
    Sourced joined(List<Fact> facts, Leads leads) {
        Sourced text = Sourced.EMPTY;
        String time = "";
        for (Fact fact : facts) {
            Sourced clause = realiser.plan(fact, leads, !fact.time().text().equals(time));
            time = fact.time().text();
            if (!clause.isEmpty()) {
                text = text.isEmpty() ? clause : text.plus(Wording.glue("，")).plus(clause);
            }
        }
        return text;
    }

    /** A problem is told in the writer's own words: item, measures, data and result, joined. */
    private Sourced asWritten(Fact fact) {
        List<Sourced> parts = new ArrayList<>();
        Sourced item = Cells.sourced(fact.item());
        boolean statement = fact.measures().isEmpty()
                || words.list("问题述语").stream().anyMatch(fact.item().text()::contains);
        parts.add(statement || item.isEmpty() ? item : item.plus(Wording.word("方面", "问题述语")));
        parts.addAll(Cells.parts(fact.measures()));
        parts.addAll(Cells.parts(fact.data()));
        parts.addAll(Cells.parts(fact.result()));
        Sourced text = Sourced.EMPTY;
        for (Sourced part : parts) {
            if (!part.isEmpty()) {
                boolean listed = part.text().matches("[一二三四五六七八九十]+是.*");
                text = text.isEmpty() ? part : text.plus(Wording.glue(listed ? "；" : "，")).plus(part);
            }
        }
        return text.isEmpty() ? text : text.plus(Wording.glue("。"));
    }
}
