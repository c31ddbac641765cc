package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Optional;

/** How the word lists and shapes would word a measure: what is learned decides whether to follow them. */
final class SupportRules {
    private final ClauseReader reader;
    private final NounMeasures nouns;
    private final MeasureShapes shapes;

    SupportRules(RealiseWords words, ClauseReader reader) {
        this.reader = reader;
        this.nouns = new NounMeasures(words, reader);
        this.shapes = new MeasureShapes(words, reader);
    }

    /** Empty if they would leave it as it is. */
    Optional<List<NounMeasures.Worded>> ruled(Sourced measure, String item) {
        return switch (shapes.of(measure.text()).kind()) {
            case HAPPENS -> one(measure, "推动");
            case SAYING -> one(measure, "坚持");
            case WHOLE, OBJECT -> reader.kind(measure.text()) == ClauseReader.Kind.BARE
                    ? Optional.empty()
                    : Optional.of(nouns.worded(measure, item)).filter(w -> !w.isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<List<NounMeasures.Worded>> one(Sourced measure, String verb) {
        return Optional.of(List.of(new NounMeasures.Worded(measure, verb + NounKind.SLOT, NounMeasures.SUPPORT)));
    }
}
