package io.zongshu.check;

import java.util.List;

/** A way to find what rules call wrong; a rule names it (算法). Implementations keep no state between papers. */
interface Algorithm {
    /**
     * Looks at a paper.
     *
     * @param rules those that name this algorithm, are switched on and have all that they need; in the rule book's order
     * @param found takes what is found
     */
    void check(CheckedPaper paper, List<Rule> rules, Findings found);
}
