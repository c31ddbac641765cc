package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.util.Set;

/**
 * A figure of a fact with what it measures, made whole from the fact's item and measures where the figure's own words do
 * not say.
 *
 * @param cell where it stands
 * @param verbs declared verbs that it may be the figure of; empty if none is told
 * @param noun what is counted
 * @param unit one name for measure words that may stand for one another
 * @param period empty for the whole period of the paper
 * @param general whether the noun alone says too little: 项目, 资金
 */
record ComparedFigure(
        Cell cell, Figure figure, Set<String> verbs, String noun, String unit, String period, boolean general) {
    /** Whether both measure in the same unit, of the same time, as the same kind of statement. */
    boolean sameKind(ComparedFigure other) {
        return unit.equals(other.unit)
                && figure.change().isEmpty() == other.figure.change().isEmpty()
                && figure.planned() == other.figure.planned()
                && period.equals(other.period);
    }

    /** Whether both may stand for one value. */
    boolean sameValue(ComparedFigure other) {
        return ValueRange.of(figure.quantity())
                .flatMap(mine -> ValueRange.of(other.figure.quantity()).map(mine::meets))
                .orElse(false);
    }

    /** Whether a verb of both is the same, or neither has one. */
    boolean sameVerb(ComparedFigure other) {
        return verbs.isEmpty() ? other.verbs.isEmpty() : verbs.stream().anyMatch(other.verbs::contains);
    }

    /** Whether the figures' own verbs tell different things: 引进, 培训. */
    boolean otherVerb(ComparedFigure other) {
        return !figure.verb().isEmpty() && !other.figure.verb().isEmpty() && !sameVerb(other);
    }

    /** Whether its own words do not say what it counts: the item does. */
    boolean bare() {
        return figure.noun().isEmpty();
    }

    /** Whether its own words name no verb. */
    boolean verbless() {
        return figure.verb().isEmpty();
    }

    /** The indicator for people. */
    String told() {
        String own = figure.indicator();
        return own.isEmpty() ? noun : own;
    }
}
