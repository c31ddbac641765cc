package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;

/**
 * Sibling headings built on one frame.
 *
 * @param frame e.g. ⟨四⟩，⟨动宾六⟩
 * @param headings one a section, in order
 * @param formulas the formulas that they use, to be counted once the set is chosen
 * @param score larger is better
 * @param reasons why, in words
 */
record HeadingSet(String frame, List<Sourced> headings, List<String> formulas, double score, List<String> reasons) {
    HeadingSet {
        headings = List.copyOf(headings);
        formulas = List.copyOf(formulas);
        reasons = List.copyOf(reasons);
    }

    List<String> texts() {
        return headings.stream().map(Sourced::text).toList();
    }
}
