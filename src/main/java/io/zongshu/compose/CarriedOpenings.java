package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.Optional;

/** Sentences that open with a verb of ours and their item (推进渔港整治，出台……). */
final class CarriedOpenings {
    /** A verb of ours with its adverb has no more characters. */
    private static final int CARRIER = 6;

    private CarriedOpenings() {}

    /** Where the opening ends, at its comma; empty if a sentence opens otherwise, as with who did it. */
    static Optional<Integer> end(Sourced sentence) {
        int comma = sentence.text().indexOf('，');
        return sentence.sources().stream()
                .filter(s -> s.kind() == Source.Kind.BRIEF && s.address().endsWith(" 事项") && s.start() > 1 && s.start() <= CARRIER && s.end() <= comma)
                .filter(s -> sentence.sources().stream().noneMatch(before -> before.start() < s.start() && before.kind() == Source.Kind.BRIEF && !before.address().endsWith(" 举措")))
                .map(s -> comma)
                .findFirst();
    }
}
