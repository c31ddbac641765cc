package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clauses of a fact's measures in the making: nouns worded alike in a row are one list, and for whom or what comes first. */
final class MeasureClauses {
    private final RealiseWords words;
    private final List<Sourced> clauses;
    private final boolean joins;
    private final List<NounMeasures.Worded> scopes = new ArrayList<>();
    private Optional<NounMeasures.Worded> last = Optional.empty();

    /**
     * @param clauses where they go
     * @param joins whether nouns worded alike in a row become one clause
     */
    MeasureClauses(RealiseWords words, List<Sourced> clauses, boolean joins) {
        this.words = words;
        this.joins = joins;
        this.clauses = clauses;
    }

    void add(Sourced clause) {
        if (!clause.isEmpty()) {
            clauses.add(clause);
            last = Optional.empty();
        }
    }

    void add(NounMeasures.Worded nouns) {
        if (nouns.scope(words)) {
            int end = scopes.size() - 1;
            boolean alike = end >= 0 && scopes.get(end).wording().equals(nouns.wording());
            scopes.add(alike ? scopes.remove(end).and(nouns) : nouns);
            return;
        }
        boolean alike = joins && last.filter(l -> l.wording().equals(nouns.wording())).isPresent();
        NounMeasures.Worded joined = alike ? last.orElseThrow().and(nouns) : nouns;
        if (alike) {
            clauses.remove(clauses.size() - 1);
        }
        clauses.add(joined.clause());
        last = Optional.of(joined);
    }

    /** Puts for whom or what before what was done. @param described whether the first clause begins with what it describes (面向船长的轮训班结业) */
    void finish(boolean described) {
        if (described && scopes.size() == 1 && !clauses.isEmpty() && scopes.get(0).wording().startsWith("面向")) {
            clauses.set(0, scopes.get(0).clause().plus(Wording.glue("的")).plus(clauses.get(0)));
            return;
        }
        clauses.addAll(0, scopes.stream().map(NounMeasures.Worded::clause).toList());
        scopes.clear();
    }
}
