package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;

/** Facts to running text: the sentences of a passage, and numbered lists of problems and plans. */
final class Passages {
    private final FactRealiser realiser;
    private final RealiseWords words;
    private final Theming theming;

    Passages(FactRealiser realiser, RealiseWords words, Theming theming) {
        this.realiser = realiser;
        this.words = words;
        this.theming = theming;
    }

    Leads leads(long seed) {
        return new Leads(words, seed);
    }

    Theming theming() {
        return theming;
    }

    /** One sentence a fact, one after the other. */
    Sourced passage(List<Fact> facts, Leads leads, String period) {
        Sourced text = Sourced.EMPTY;
        leads.startPassage();
        for (Fact fact : facts) {
            text = text.plus(realiser.realise(fact, leads, period));
        }
        return text;
    }

    /** Facts as a numbered list in one paragraph: 一是…。二是…。 A single one stands without number. */
    Sourced numbered(List<Fact> facts, Leads leads, String period, boolean asWritten) {
        Sourced text = Sourced.EMPTY;
        int n = 0;
        for (Fact fact : facts) {
            Sourced sentence = asWritten ? asWritten(fact) : realiser.realise(fact, leads, period);
            if (sentence.isEmpty()) {
                continue;
            }
            n++;
            text = facts.size() == 1
                    ? sentence
                    : text.plus(Wording.glue(ChineseNumbers.of(n) + "是")).plus(sentence);
        }
        return text;
    }

    /** Plans joined for the closing sentence: verb phrases parted by ，, without a full stop. */
    Sourced joined(List<Fact> facts, Leads leads) {
        Sourced text = Sourced.EMPTY;
        for (Fact fact : facts) {
            Sourced clause = realiser.plan(fact, leads);
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
        parts.add(statement || item.isEmpty() ? item : item.plus(Wording.word("方面", "问题")));
        parts.addAll(Cells.parts(fact.measures()));
        parts.addAll(Cells.parts(fact.data()));
        parts.addAll(Cells.parts(fact.result()));
        Sourced text = Sourced.EMPTY;
        for (Sourced part : parts) {
            if (!part.isEmpty()) {
                text = text.isEmpty() ? part : text.plus(Wording.glue("，")).plus(part);
            }
        }
        return text.isEmpty() ? text : text.plus(Wording.glue("。"));
    }
}
