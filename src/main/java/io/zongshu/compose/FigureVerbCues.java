package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What tells which verb a figure takes that stands as a clause of its own, if any: the words of its noun, what kind of thing it
 * counts, its measure word, and what the item and the measures tell. A cue is the name of what it is about, a colon and what
 * is there.
 */
final class FigureVerbCues {
    /** What speaks for a verb, whichever it is. */
    static final String SHARED = "合:";
    private static final int ENDING = 3;
    /** Longer nouns are alike. */
    private static final int LONGEST = 9;
    private static final List<String> KINDS = List.of("存量名词", "指标中心词", "获奖名词", "参与单位", "出动人称", "自成分句");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final DataJoiners joiners;

    FigureVerbCues(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.joiners = new DataJoiners(words);
    }

    /** The word that the word lists have for a datum; empty for none. */
    String ruled(Datum datum, String item, List<String> measures) {
        if (datum.predicate() || datum.figures() > 1 && !datum.bare()) {
            return "";
        }
        SentenceWork work = new SentenceWork();
        work.item = Sourced.of(item, Source.Kind.BRIEF, "");
        measures.forEach(m -> work.clauses.add(Sourced.of(m, Source.Kind.BRIEF, "")));
        return joiners.joiner(work, List.of(datum));
    }

    /** The cues of a datum. @param measures what was done, as the brief has it */
    List<String> of(Datum datum, String item, List<String> measures) {
        Set<String> cues = new LinkedHashSet<>();
        cues.add("恒:有");
        char unit = FigureCues.unitKind(datum);
        String kind = "" + unit + (datum.people() ? '众' : '－');
        cues.add("量:" + datum.unit());
        cues.add("量类:" + kind);
        cues.add("几数:" + datum.figures() + (datum.nounFirst() ? "" : "前"));
        noun(ClauseReader.unclosed(name(datum)), datum, kind, cues);
        told(item, measures, kind, head(datum), cues);
        return new ArrayList<>(cues);
    }

    /** What was counted or done: 渔技人员 of 渔技人员350名, 办理渔证 of 办理渔证600件. */
    static String name(Datum datum) {
        return datum.verb() + datum.noun();
    }

    private void noun(String noun, Datum datum, String kind, Set<String> cues) {
        cues.add("长:" + Math.min(noun.length(), LONGEST));
        if (noun.isEmpty()) {
            return;
        }
        List<Token> tokens = reader.tokens(noun);
        Token last = tokens.get(tokens.size() - 1);
        if (!datum.verb().isEmpty()) {
            cues.add("己动:" + datum.verb());
            cues.add("己动类:" + kind + (datum.noun().isEmpty() ? "－" : "宾") + tokens.get(0).nature());
        }
        cues.add("末词:" + last.text());
        cues.add("末性:" + last.nature());
        cues.add("首词:" + tokens.get(0).text());
        cues.add("首性:" + tokens.get(0).nature() + (tokens.size() == 1 ? "独" : ""));
        cues.add("首末性:" + tokens.get(0).nature() + "_" + last.nature() + "_" + kind);
        tokens.stream().skip(1).limit(Math.max(0, tokens.size() - 2)).forEach(t -> cues.add("中词:" + t.text()));
        for (int length = 1; length <= Math.min(ENDING, noun.length()); length++) {
            cues.add("尾:" + noun.substring(noun.length() - length));
        }
        cues.add("末量:" + last.text() + "_" + datum.unit());
        cues.add("首尾:" + (noun.length() > 2 ? noun.substring(0, 2) : noun));
        words.collocations().of(noun).ifPresentOrElse(g -> cues.add("配:" + g.name()), () -> cues.add("配:－" + kind));
        words.nouns().measure(noun).ifPresent(n -> cues.add("名类:" + n.name()));
        KINDS.forEach(k -> words.ending(k, noun).ifPresent(w -> cues.add("表:" + k)));
        if (FigureCues.people(noun, words)) {
            cues.add("表:人");
        }
        if ("“《".indexOf(noun.charAt(0)) >= 0) {
            cues.add("表:引");
        }
    }

    /** The last word of what was counted; its measure word if it has no noun. */
    private String head(Datum datum) {
        String noun = ClauseReader.unclosed(name(datum));
        return noun.isEmpty() ? datum.unit() : reader.tokens(noun).get(reader.tokens(noun).size() - 1).text();
    }

    private void told(String item, List<String> measures, String kind, String head, Set<String> cues) {
        cues.add("举:" + Math.min(3, measures.size()));
        String core = ItemOpening.core(item);
        Set<String> seen = new LinkedHashSet<>();
        if (core.length() > 1) {
            List<Token> tokens = reader.tokens(core);
            tokens.stream().filter(t -> t.text().length() > 1).forEach(t -> {
                cues.add("项词:" + t.text());
                seen.add(t.text());
            });
            cues.add("项末:" + tokens.get(tokens.size() - 1).text());
            cues.add("项末类:" + tokens.get(tokens.size() - 1).text() + "_" + kind);
            if (core.endsWith(head)) {
                cues.add("项同:" + kind);
            }
        }
        for (String measure : measures) {
            for (Token token : reader.tokens(measure)) {
                if (token.text().length() > 1 && token.nature().startsWith("v")) {
                    cues.add("举词:" + token.text());
                    seen.add(token.text());
                }
            }
            if (measure.endsWith(head)) {
                cues.add("举同:" + kind);
            }
        }
        seen.forEach(w -> cues.add("说类:" + w + "_" + kind));
    }

    /** What is asked of a datum for each verb. @param core the item's, @param noun what was counted or done */
    record Told(Datum datum, String core, String noun, List<String> measures, String ruled, Optional<Collocations.Group> group) {
        private String kind() {
            return datum.people() ? "众" : "物";
        }
    }

    /** @param ruled the word that the word lists have */
    Told told(Datum datum, String item, List<String> measures, String ruled) {
        String noun = ClauseReader.unclosed(name(datum));
        return new Told(datum, ItemOpening.core(item), noun, measures, ruled, noun.isEmpty() ? Optional.empty() : words.collocations().of(noun));
    }

    /** What speaks for one verb and its near synonyms, whichever it is: it is the word lists', the item or a measure says it or a near synonym, or the noun is known to go with it. */
    static List<String> shared(List<String> kin, Told told) {
        List<String> cues = new ArrayList<>();
        boolean none = kin.contains(FigureVerb.NONE);
        String ruled = told.ruled();
        add(ruled.isEmpty() && none, "表无" + (told.datum().predicate() ? "谓" : ""), cues);
        add(ruled.equals("共") && none, "表无共", cues);
        add(!ruled.isEmpty() && kin.contains(ruled), "共有".equals(ruled) || "涉及".equals(ruled) ? "表" + ruled : "表动", cues);
        Set<String> said = new LinkedHashSet<>();
        for (String verb : kin) {
            if (told.core().contains(verb)) {
                add(told.core().endsWith(verb), "项末" + told.kind(), said);
                said.add("项有" + told.kind());
            }
            for (String measure : told.measures()) {
                if (measure.contains(verb)) {
                    add(measure.equals(verb), "举为" + told.kind(), said);
                    add(measure.endsWith(verb), "举末" + told.kind(), said);
                    add(measure.startsWith(verb), "举首" + told.kind(), said);
                    said.add("举有" + told.kind());
                }
            }
            add(told.noun().contains(verb), "名含", said);
        }
        cues.addAll(said);
        told.group().ifPresent(group -> {
            known("配做", group.tasks(), kin, cues);
            known("配成", group.results(), kin, cues);
        });
        return cues;
    }

    private static void known(String how, List<String> verbs, List<String> kin, List<String> cues) {
        for (int i = 0; i < verbs.size(); i++) {
            if (kin.contains(verbs.get(i))) {
                add(i == 0, how + "首", cues);
                cues.add(how);
                return;
            }
        }
    }

    private static void add(boolean there, String cue, Collection<String> cues) {
        if (there) {
            cues.add(cue);
        }
    }
}
