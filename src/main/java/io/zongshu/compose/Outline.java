package io.zongshu.compose;

import java.util.List;

/**
 * A planned draft before it is worded.
 *
 * @param headings candidate sets of section headings, best first; empty when there is no section
 * @param titles candidate paired titles, best first
 */
record Outline(
        Plan plan, List<HeadingSet> headings, List<TitleMaker.Candidate> titles, WordStock stock, Facets facets) {
    Outline {
        headings = List.copyOf(headings);
        titles = List.copyOf(titles);
    }
}
