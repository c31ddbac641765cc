package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the word lists and shapes would word a measure: what is learned decides whether to follow them. */
final class SupportRules {
    /** 渔歌引领: what leads what was done. */
    static final Pattern LEADING = Pattern.compile(".*(?:引领|带动|牵头|主导)");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final NounMeasures nouns;
    private final MeasureShapes shapes;

    SupportRules(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.nouns = new NounMeasures(words, reader);
        this.shapes = reader.shapes();
    }

    /** Empty if they would leave it as it is. */
    Optional<List<NounMeasures.Worded>> ruled(Sourced measure, String item) {
        return switch (shapes.of(measure.text()).kind()) {
            case HAPPENS -> one(measure, "推动");
            case SAYING -> one(measure, "坚持");
            case WHOLE, OBJECT -> reader.kind(measure.text()) == ClauseReader.Kind.BARE
                    ? Optional.empty()
                    : Optional.of(nouns.worded(measure, item)).filter(w -> !w.isEmpty()).or(() -> collocated(measure));
            default -> Optional.empty();
        };
    }

    /** 渔民满意度调查, 渔港问题清单整改: nouns only, with a verb that is known to go with them. */
    private Optional<List<NounMeasures.Worded>> collocated(Sourced measure) {
        String text = measure.text();
        boolean name = text.indexOf('，') < 0 && !text.endsWith("”") && !LEADING.matcher(text).matches() && nouns.only(text) && words.ending("人员动作", text).isEmpty();
        return name ? words.collocations().nearest(text).flatMap(g -> g.tasks().stream().findFirst()).filter(v -> !text.contains(v)).flatMap(v -> one(measure, v)) : Optional.empty();
    }

    private static Optional<List<NounMeasures.Worded>> one(Sourced measure, String verb) {
        return Optional.of(List.of(new NounMeasures.Worded(measure, verb + NounKind.SLOT, NounMeasures.SUPPORT)));
    }
}
