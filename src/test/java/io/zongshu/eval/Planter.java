package io.zongshu.eval;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plants a rule's fault into a clean paper, for faults that a pattern cannot write (see the files in plants/). */
interface Planter {
    /** The rule's id. */
    String rule();

    /** The paper with one fault, at a place that the random chooses; empty if this paper has no place for it. */
    Optional<Planted> plant(List<String> paper, Random random);
}
