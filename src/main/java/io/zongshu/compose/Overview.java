package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the brief tells on the whole: a list of the work in short words, how things stand, and what was praised. */
final class Overview {
    /** So many rows that only tell of praise are one sentence. */
    private static final int PRAISES = 3;

    private final List<Fact> facts;
    private final GeneralTasks tasks;
    private final Passages passages;

    Overview(List<Fact> facts, GeneralTasks tasks, Passages passages) {
        this.facts = facts;
        this.tasks = tasks;
        this.passages = passages;
    }

    /** The list of the work, which the opening sentence takes in; empty if no row is one. */
    Sourced general(Leads leads, String period) {
        Optional<Fact> list = facts.stream().filter(this::listed).findFirst();
        if (list.isEmpty() || list.get().result().isEmpty()) {
            return list.map(fact -> tasks.told(Cells.sourced(fact.measures()))).orElse(Sourced.EMPTY);
        }
        // What came about is told with it, but not the time, which the opening names.
        Sourced told = passages.passage(List.of(list.get()), leads, period);
        int comma = told.text().indexOf('，');
        boolean timed = comma > 0 && list.get().time().text().contains(told.text().substring(0, comma));
        boolean one = told.text().indexOf('。') == told.text().length() - 1;
        return one ? told.slice(timed ? comma + 1 : 0, told.text().length() - 1) : Sourced.EMPTY;
    }

    private boolean listed(Fact fact) {
        return fact.data().isEmpty() && !tasks.told(Cells.sourced(fact.measures())).isEmpty();
    }

    /**
     * The rest, and the list too where the opening does not tell it.
     *
     * @param subject who did it, said again behind a time
     * @param praised what introduces praise
     */
    Sourced told(boolean listTold, Leads leads, String period, Sourced subject, Sourced praised) {
        List<Fact> rest = new ArrayList<>(facts);
        facts.stream().filter(fact -> listTold && listed(fact)).findFirst().ifPresent(rest::remove);
        List<Fact> praises = rest.stream().filter(fact -> fact.measures().isEmpty() && !fact.result().isEmpty()).toList();
        if (praises.size() < PRAISES) {
            return withSubject(passages.passage(rest, leads, period), rest, subject);
        }
        rest.removeAll(praises);
        Sourced all = withSubject(passages.passage(rest, leads, period), rest, subject).plus(praised);
        for (int i = 0; i < praises.size(); i++) {
            Sourced one = passages.passage(List.of(praises.get(i)), leads, period);
            all = all.plus(one.slice(0, Math.max(0, one.text().length() - 1))).plus(Wording.glue(i + 1 < praises.size() ? "；" : "。"));
        }
        return all;
    }

    /** 新时代十年，做好… behind the opening: after a time of its own the sentence says again who did it. */
    private Sourced withSubject(Sourced overview, List<Fact> rest, Sourced subject) {
        String text = overview.text();
        int comma = text.indexOf('，');
        boolean timed = comma > 0 && !rest.isEmpty() && rest.get(0).time().text().contains(text.substring(0, comma));
        // Who visited is no work of the unit.
        boolean acts = timed && rest.get(0).item().text().indexOf("总书记") < 0 && text.charAt(comma + 1) != '从' && passages.acts(text.substring(comma + 1).split("[，。；]", 2)[0]);
        return acts ? Wording.insert(overview, comma + 1, subject) : overview;
    }
}
